import { createReadStream, existsSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import { LONGEST_BYTES, TOO_LONG } from "../../read/text.ts";
import { countLines } from "./lines.ts";
import type { Task } from "./task.ts";

// Large enough that passing it to a worker costs nothing beside the work, small enough that a hundred of them do not matter.
const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 10;

/**
 * Lines of JSON in pieces that end where a line ends, as soon as they come: a reader that waits for answers gets them. Of a
 * line that no text can hold nothing is kept.
 */
export async function* piecesOf(
  file: string,
  stream: AsyncIterable<Buffer>,
  longest = LONGEST_BYTES,
): AsyncGenerator<Task> {
  let firstLine = 1;
  let rest: Buffer[] = [];
  let restBytes = 0;
  const keep = (bytes: Buffer) => {
    restBytes += bytes.length;
    if (restBytes > longest) rest = [];
    else if (bytes.length) rest.push(bytes);
  };
  for await (const chunk of stream) {
    let start = 0;
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0 && restBytes > longest) {
      yield { type: "no-line", file, line: firstLine++, problem: TOO_LONG };
      [restBytes, start] = [0, chunk.indexOf(NEWLINE) + 1];
    }
    if (start < end) {
      const bytes = Uint8Array.from(Buffer.concat([...rest, chunk.subarray(start, end)]));
      const lines = countLines(bytes);
      yield { type: "lines", file, firstLine, bytes };
      firstLine += lines;
      [rest, restBytes] = [[], 0];
    }
    keep(end === 0 ? chunk : Buffer.from(chunk.subarray(end)));
  }
  if (restBytes > longest) yield { type: "no-line", file, line: firstLine, problem: TOO_LONG };
  else if (rest.length) yield { type: "lines", file, firstLine, bytes: Uint8Array.from(Buffer.concat(rest)) };
}

const isJsonLines = (file: string) => /\.(?:jsonl|ndjson)$/i.test(file);

/**
 * The files that arguments name: themselves, or what a pattern fits, in order. A pattern that fits nothing stands for itself,
 * and so does the name of a file that looks like one, such as `[1].txt`: the shell had it from the folder.
 */
export async function filesOf(args: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    args.map(async (arg) => {
      if (!isDynamicPattern(arg) || existsSync(arg)) return [arg];
      const found = await glob(process.platform === "win32" ? arg.replaceAll("\\", "/") : arg, {
        expandDirectories: false,
      });
      return found.length ? found.toSorted() : [arg];
    }),
  );
  return lists.flat();
}

/** The work, piece by piece, read no faster than it is asked for. */
export async function* tasksOf(files: readonly string[], jsonLines: boolean): AsyncGenerator<Task> {
  for (const file of files) {
    const asLines = jsonLines || isJsonLines(file);
    if (asLines && file === "-") yield* piecesOf(file, process.stdin);
    else if (asLines) yield* readable(file);
    else if (file === "-") yield { type: "bytes", file, bytes: await buffer(process.stdin) };
    else yield { type: "file", file };
  }
}

/** A file that cannot be read as lines is left to the worker, which says why. */
async function* readable(file: string): AsyncGenerator<Task> {
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  try {
    yield* piecesOf(file, stream);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    yield { type: "file", file };
  }
}
