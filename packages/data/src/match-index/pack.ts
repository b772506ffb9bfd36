import { MAX_PACKED, packNumber } from "../match/unpack.ts";

/** Numbers as a string; the reader is `../match/unpack.ts`. @throws if one is too large. */
export function pack(numbers: readonly number[]): string {
  const wrong = numbers.find((value) => value < 0 || value > MAX_PACKED || !Number.isInteger(value));
  if (wrong !== undefined)
    throw new Error(`cannot pack ${wrong}: a packed number is an integer from 0 to ${MAX_PACKED}`);
  return numbers.map(packNumber).join("");
}
