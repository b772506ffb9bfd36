import { MAX_PACKED, packNumber } from "../match/unpack.ts";

/** Numbers as a string; the reader is `../match/unpack.ts`. @throws if one is too large. */
export function pack(numbers: readonly number[]): string {
  const wrong = numbers.find((value) => value < 0 || value > MAX_PACKED || !Number.isInteger(value));
  if (wrong !== undefined)
    throw new Error(`cannot pack ${wrong}: a packed number is an integer from 0 to ${MAX_PACKED}`);
  return numbers.map(packNumber).join("");
}

/**
 * Numbers as differences to the last one that was not 0; 0 stays 0. A difference is written as an odd number from 1 up
 * or an even one from 2 up if it is negative; the reader is `unpackDifferences`.
 */
export function packDifferences(numbers: readonly number[], base = 0): string {
  let before = base;
  return pack(
    numbers.map((value) => {
      if (value === 0) return 0;
      const difference = value - before;
      before = value;
      return difference < 0 ? -difference * 2 : difference * 2 + 1;
    }),
  );
}
