import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { zipArchive } from "./zip-archive.ts";

const FILES: [string, Uint8Array][] = [
  ["manifest.json", Buffer.from("{}")],
  ["_locales/zh/messages.json", Buffer.from("上海".repeat(100))],
  ["icon/пин.png", Buffer.from([0, 255, 1])],
];

/** Reads an archive as an unpacker does: from its end. */
function unzip(archive: Buffer): [string, string][] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const start = local + 30 + nameLength;
    at += 46 + nameLength;
    return [name, inflateRawSync(archive.subarray(start, start + packed)).toString()];
  });
}

it("holds every file as it was, in the order of their names", () => {
  const texts = FILES.map(([name, content]): [string, string] => [name, Buffer.from(content).toString()]);
  expect(unzip(zipArchive(new Map(FILES)))).toEqual(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
});

it("is the same in whichever order the files come", () => {
  expect(zipArchive(new Map(FILES)).equals(zipArchive(new Map(FILES.toReversed())))).toBe(true);
});

it("is another one for another content", () => {
  const [[name], ...others] = FILES as [[string, Uint8Array], ...[string, Uint8Array][]];
  expect(zipArchive(new Map(FILES)).equals(zipArchive(new Map([[name, Buffer.from("[]")], ...others])))).toBe(false);
});
