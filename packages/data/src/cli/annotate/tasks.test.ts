import { describe, expect, it } from "vitest";
import { TOO_LONG } from "../../read/text.ts";
import { piecesOf } from "./tasks.ts";

/** The pieces of a text that comes in chunks of that size: the lines of each with the number of the first, or what is wrong. */
async function pieces(text: string, chunkBytes: number, longest?: number) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const found: [number, string][] = [];
  for await (const task of piecesOf("a.jsonl", chunks(), longest)) {
    if (task.type === "lines") found.push([task.firstLine, Buffer.from(task.bytes).toString()]);
    if (task.type === "no-line") found.push([task.line, task.problem]);
  }
  return found;
}

describe("lines that come in chunks", () => {
  const text = "one\ntwo\n\n上海\nfive";

  it.each([1, 2, 5, 100])("are whole and numbered, in chunks of %d bytes", async (size) => {
    const found = await pieces(text, size);
    expect(found.map(([, lines]) => lines).join("")).toBe(text);
    for (const [first, lines] of found)
      expect(
        text
          .split("\n")
          .slice(first - 1)
          .join("\n")
          .startsWith(lines.replace(/\n$/, "")),
      ).toBe(true);
  });

  it.each([1, 4, 100])("are passed over where one is too long, in chunks of %d bytes", async (size) => {
    const found = await pieces(`one\n${"x".repeat(20)}\nthree\n${"y".repeat(20)}`, size, 8);
    const lines = found.filter(([, lines]) => lines !== TOO_LONG).map(([first, lines]) => `${first} ${lines}`);
    // A chunk that holds the long line whole is in memory already; the reader of its lines says what is wrong with it.
    if (size < 20) {
      expect(found.filter(([, lines]) => lines === TOO_LONG).map(([line]) => line)).toEqual([2, 4]);
      expect(lines).toEqual(["1 one\n", "3 three\n"]);
    } else expect(lines.join("")).toContain("three");
  });
});
