/** @throws always: what is written must be what is read back. */
export function refuse(what: string): never {
  throw new Error(
    `${what} would not be read back as it is written; mend scripts/build/compact.ts or src/store/expand.ts`,
  );
}
