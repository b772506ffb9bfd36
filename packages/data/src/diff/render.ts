import { counted } from "../counted.ts";
import type { Snapshot } from "./snapshot.ts";
import { CHANGES, demandedBump, type Change, type ChangeKind } from "./change.ts";

type NameOf = (id: string) => string;

/** Names of records and sources as readers know them, from the newer version or else the older one. */
export function namesOf(...snapshots: Snapshot[]): NameOf {
  const names = new Map<string, string>();
  for (const { glossary } of snapshots) {
    for (const { id, title } of glossary.sources) names.set(id, title);
    for (const { id, labels } of glossary.records) {
      // Notes are in English, and most readers know the name that is English too.
      const inOrder = [labels["en"] ?? [], ...Object.values(labels)].flat();
      names.set(id, inOrder.find(({ grade }) => grade === "preferred")?.text ?? id);
    }
  }
  return (id) => names.get(id) ?? id;
}

const LONGEST = 120;
/** How much is shown of what two values have in common before they differ. */
const IN_COMMON = 30;

const written = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"));

/** A value, of a long one a part that begins there, or a little before. */
function shown(value: unknown, from = 0): string {
  const characters = Array.from(written(value));
  const part = characters.length > LONGEST ? characters.slice(from, from + LONGEST - 1) : characters;
  const [before, after] = [
    part !== characters && from > 0,
    part !== characters && from + part.length < characters.length,
  ];
  const text = `${before ? "…" : ""}${part.join("")}${after ? "…" : ""}`;
  return typeof value === "string" ? `“${text}”` : text;
}

/** Two values from where they begin to differ: of long ones the beginnings may be the same. */
function bothShown(before: unknown, after: unknown): string {
  const [old, now] = [Array.from(written(before)), Array.from(written(after))];
  const differ = old.findIndex((character, i) => character !== now[i]);
  const from = Math.max((differ < 0 ? old.length : differ) - IN_COMMON, 0);
  return `from ${shown(before, from)} to ${shown(after, from)}`;
}

const DATES: ReadonlySet<ChangeKind> = new Set(["date-corrected", "date-refined", "date-coarsened"]);

/** What happened, in one sentence without the record's name. */
export function sentence({ kind, path, before, after, because }: Change): string {
  const reason = because === undefined ? "" : `, because ${because.replace(/\.$/, "")}`;
  if (DATES.has(kind)) return `the date ${path} changed from ${String(before)} to ${String(after)}${reason}`;
  const where = path ? `${path}: ` : "";
  const what = CHANGES[kind][1];
  if (kind === "record-redirected" || kind === "redirect-moved" || kind === "redirect-added")
    return `${what} (${String(after)})`;
  if (before === undefined && after === undefined) return `${where}${what}`;
  if (before === undefined) return `${where}${what}: ${shown(after)}`;
  return after === undefined ? `${where}${what}: ${shown(before)}` : `${where}${what}, ${bothShown(before, after)}`;
}

const KIND_WIDTH = Math.max(...Object.keys(CHANGES).map((kind) => kind.length));

/** Lines for a terminal: a change a line, and last what they demand. */
export function* human(changes: readonly Change[], nameOf: NameOf): Generator<string> {
  for (const one of changes) {
    const subject = one.id === undefined ? "the package" : `${one.id} (${nameOf(one.id)})`;
    yield `${one.bump.padEnd(5)}  ${one.kind.padEnd(KIND_WIDTH)}  ${subject}: ${sentence(one)}`;
  }
  yield `${counted(changes.length, "change")} ${changes.length === 1 ? "demands" : "demand"}: ${demandedBump(changes)}`;
}

interface Section {
  title: string;
  has(kind: ChangeKind): boolean;
}

const SECTIONS: Section[] = [
  { title: "No longer there", has: (kind) => CHANGES[kind][0] === "major" },
  { title: "Added", has: (kind) => kind === "record-added" || kind === "record-restored" },
  { title: "Redirected", has: (kind) => kind.startsWith("redirect-") || kind === "record-redirected" },
  { title: "More is known", has: (kind) => CHANGES[kind][0] === "minor" },
  {
    title: "Corrected",
    has: (kind) => !kind.startsWith("source-") && !kind.startsWith("citation-") && kind !== "verified-again",
  },
];

/** Release notes: what changed, record by record. Added sources are counted, not listed. */
export function* markdown(changes: readonly Change[], nameOf: NameOf): Generator<string> {
  let rest = changes;
  for (const { title, has } of SECTIONS) {
    const own = rest.filter(({ kind }) => has(kind));
    rest = rest.filter(({ kind }) => !has(kind));
    if (own.length === 0) continue;
    yield `#### ${title}`;
    yield "";
    for (const [id, of] of grouped(own)) yield entry(id, of, nameOf);
    yield "";
  }
  if (rest.length) {
    const records = new Set(rest.filter(({ kind }) => !kind.startsWith("source-")).map(({ id }) => id)).size;
    yield `Sources were added or checked again for ${counted(records, "record")} (${counted(rest.length, "change")}).`;
  }
}

function grouped(changes: readonly Change[]): Map<string | undefined, Change[]> {
  const groups = new Map<string | undefined, Change[]>();
  for (const one of changes) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  return groups;
}

function entry(id: string | undefined, changes: readonly Change[], nameOf: NameOf): string {
  const subject = id === undefined ? "The package" : `**${nameOf(id)}** (\`${id}\`)`;
  const [only] = changes;
  if (changes.length === 1 && only?.kind === "record-added") return `- ${subject}`;
  return `- ${subject}: ${changes.map((one) => sentence(one)).join("; ")}`;
}
