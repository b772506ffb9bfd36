import { counted } from "../../counted.ts";
import type { TaskResult } from "./task.ts";

const EVERY_MS = 200; // often enough to look alive, seldom enough to cost nothing

/** Counts what was done and, where a person watches, says so in one line of standard error. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr) {
  const done = { documents: 0, mentions: 0, bytes: 0, problems: 0 };
  const began = performance.now();
  let shownAt = began;
  const isWatched = stream.isTTY && process.stdout.isTTY !== true;

  function show(): void {
    const seconds = (performance.now() - began) / 1000;
    const speed = (done.bytes / 1e6 / seconds).toFixed(1);
    const line = `${counted(done.documents, "document")}, ${counted(done.mentions, "mention")}, ${speed} MB/s`;
    // A line that the terminal breaks could not be taken away again.
    stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`);
  }

  return {
    done,
    add({ documents, mentions, bytes, problems }: TaskResult): void {
      done.documents += documents;
      done.mentions += mentions;
      done.bytes += bytes;
      done.problems += problems.length;
      const now = performance.now();
      if (!isWatched || now - shownAt < EVERY_MS) return;
      shownAt = now;
      show();
    },
    /** Takes the line away, for another message or at the end. */
    clear(): void {
      if (isWatched) stream.write("\r\u001b[K");
    },
  };
}
