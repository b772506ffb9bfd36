/** Forbids changes at any depth: all who ask are given the same objects. Costs some milliseconds for the whole dataset. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
