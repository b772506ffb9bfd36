/** Reads text files, and says in a sentence why one cannot be read. */
import { constants } from "node:buffer";
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

const NOT_UTF8 = "this is not text in UTF-8; convert it first";

/** No text of JavaScript is longer: half a gigabyte. */
export const LONGEST_BYTES = constants.MAX_STRING_LENGTH;
export const TOO_LONG = "this is longer than half a gigabyte, which is more than can be read at once; split it";

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder; name the files in it, or a pattern such as folder/**/*.txt",
  EACCES: "it may not be read",
  ENOTDIR: "there is no such file",
  ERR_FS_FILE_TOO_LARGE: TOO_LONG,
};

/** Why a file could not be read. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

// A byte order mark counts: positions are those of the file.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes; `undefined` where they are none, such as a picture, or a text in another encoding. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Why bytes could not be {@link decoded}. */
export const whyNoText = (bytes: Uint8Array): string => (bytes.length > LONGEST_BYTES ? TOO_LONG : NOT_UTF8);

/**
 * The text of UTF-8 bytes.
 * @throws if they are none, with the reason.
 */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined) throw new Error(whyNoText(bytes));
  return text;
}

/**
 * The text of a file; `-` is standard input.
 * @throws if it cannot be read or is not UTF-8, with the reason and without the name.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await (file === "-" ? buffer(process.stdin) : readFile(file)).catch((error: unknown) => {
    throw new Error(reasonOf(error), { cause: error });
  });
  return textOf(bytes);
}
