/**
 * Numbers in strings: one UTF-16 unit a number, moved past control characters, the quotation mark and the backslash,
 * which JSON would escape, and past the surrogates. Small numbers take one byte in UTF-8 and compress well, and reading
 * them is one loop. The writer is `../match-index/pack.ts`.
 */
const FIRST = 35;
const BACKSLASH = 92;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;

/** The largest number that can be packed. */
export const MAX_PACKED = 0xffff - SURROGATE_COUNT - FIRST - 1;

export function packNumber(value: number): string {
  let unit = value + FIRST;
  if (unit >= BACKSLASH) unit++;
  if (unit >= SURROGATES) unit += SURROGATE_COUNT;
  return String.fromCharCode(unit);
}

/** Reads packed numbers into `into`, starting at `offset`. */
export function unpack<T extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(
  packed: string,
  into: T,
  offset = 0,
): T {
  for (let i = 0; i < packed.length; i++) {
    let unit = packed.charCodeAt(i);
    if (unit > SURROGATES) unit -= SURROGATE_COUNT;
    into[offset + i] = unit - (unit > BACKSLASH ? FIRST + 1 : FIRST);
  }
  return into;
}

/** Reads numbers written as differences, 0 standing for itself: see `packDifferences`. */
export function unpackDifferences<T extends Uint16Array | Int32Array>(packed: string, into: T, base = 0): T {
  unpack(packed, into);
  let before = base;
  for (let i = 0; i < packed.length; i++) {
    const written = into[i]!;
    if (written) into[i] = before += written & 1 ? written >> 1 : -(written >> 1);
  }
  return into;
}
