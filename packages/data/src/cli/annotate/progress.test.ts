import { afterEach, expect, it, vi } from "vitest";
import { createProgress } from "./progress.ts";

afterEach(() => vi.restoreAllMocks());

const result = { output: "", problems: ["x"], documents: 2, mentions: 3, bytes: 4_000_000 };

function watched(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
}

it("says in one line how far it is, now and then, where a person watches", () => {
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const { written, stream } = watched(true);
  const progress = createProgress(stream);
  now.mockReturnValue(100);
  progress.add(result);
  expect(written).toEqual([]);
  now.mockReturnValue(1000);
  progress.add(result);
  progress.clear();
  expect(written).toEqual(["\r\u001b[K4 documents, 6 mentions, 8.0 MB/s", "\r\u001b[K"]);
});

it("is silent where nobody does, and counts all the same", () => {
  const { written, stream } = watched(false);
  const progress = createProgress(stream);
  progress.add(result);
  progress.clear();
  expect(written).toEqual([]);
  expect(progress.done).toEqual({ documents: 2, mentions: 3, bytes: 4_000_000, problems: 1 });
});
