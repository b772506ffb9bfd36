/** What makes two entries of a list the same entry, by the name of the list. */
type Item = Record<string, unknown>;

const text = (value: unknown) => (value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value));
const by =
  (...keys: string[]) =>
  (item: Item) =>
    keys.map((key) => text(item[key])).join(" ");

const IDENTITY: Record<string, (item: Item) => string> = {
  statuses: by("status"),
  holders: by("holder"),
  steps: by("step"),
  timeline: by("step"),
  cooperation: by("step", "document"),
  related: by("relation", "to"),
  texts: by("language", "source"),
  observations: by("unit", "year", "asOf"),
  positions: by("state", "organisation", "start"),
};

/**
 * Entries with a key that is unique in the list: what they are, and the how-manieth of those. With `values`, what stands at
 * the same place there in their stead.
 */
export function keyed(
  list: string,
  items: readonly unknown[],
  values: readonly unknown[] = items,
): Map<string, unknown> {
  const seen = new Map<string, number>();
  const result = new Map<string, unknown>();
  items.forEach((item, index) => {
    const identity =
      typeof item === "object" && item !== null ? (IDENTITY[list]?.(item as Item) ?? String(index)) : text(item);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    result.set(count === 1 ? identity : `${identity}#${count}`, values[index]);
  });
  return result;
}
