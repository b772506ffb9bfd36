/** What changed from one version to the next, and which bump that demands. */
import { earliest } from "@sco-glossary/schema/dates";
import { isDeepStrictEqual } from "node:util";
import type { GlossaryMeta, GlossaryRecord, Source } from "../generated/types.ts";
import { change, type Change } from "./change.ts";
import { compareLabels } from "./labels.ts";
import type { Snapshot, Surface } from "./snapshot.ts";
import { compareRecordFields } from "./values.ts";

function compareRecords(before: GlossaryRecord, after: GlossaryRecord): Change[] {
  if (before === after) return [];
  const { id } = before;
  if (before.kind !== after.kind) return [change("kind-changed", { id, before: before.kind, after: after.kind })];
  const { labels, ...fields } = before;
  const { labels: newLabels, ...newFields } = after;
  const languages = new Set([...Object.keys(labels), ...Object.keys(newLabels)]);
  const names = [...languages].flatMap((language): Change[] => {
    const [old, now] = [labels[language], newLabels[language]];
    const path = `labels.${language}`;
    if (!old) return [change("language-added", { id, path, after: now?.map(({ text }) => text) })];
    if (!now) return [change("language-removed", { id, path, before: old.map(({ text }) => text) })];
    return compareLabels(id, language, old, now);
  });
  return [...names, ...compareRecordFields(id, fields as never, newFields as never)];
}

/** What became of an id that had a record or a redirect. */
function compareIds(before: Snapshot, after: Snapshot): Change[] {
  const old = new Map(before.glossary.records.map((record) => [record.id, record]));
  const now = new Map(after.glossary.records.map((record) => [record.id, record]));
  const ids = new Set([
    ...old.keys(),
    ...now.keys(),
    ...Object.keys(before.redirects),
    ...Object.keys(after.redirects),
  ]);
  return [...ids].flatMap((id): Change[] => {
    const [record, newRecord] = [old.get(id), now.get(id)];
    const [redirect, newRedirect] = [before.redirects[id], after.redirects[id]];
    if (record && newRecord) return compareRecords(record, newRecord);
    const [oldKind, newKind] = [record ?? old.get(redirect ?? ""), newRecord ?? now.get(newRedirect ?? "")].map(
      (found) => found?.kind,
    );
    if (oldKind && newKind && oldKind !== newKind)
      return [change("kind-changed", { id, before: oldKind, after: newKind })];
    if (record)
      return [newKind ? change("record-redirected", { id, after: newRedirect }) : change("record-removed", { id })];
    if (newRecord)
      return [change(redirect === undefined ? "record-added" : "record-restored", { id, after: newRecord.kind })];
    if (redirect === undefined) return newKind ? [change("redirect-added", { id, after: newRedirect })] : [];
    if (!newKind) return oldKind ? [change("redirect-removed", { id, before: redirect })] : [];
    return redirect === newRedirect ? [] : [change("redirect-moved", { id, before: redirect, after: newRedirect })];
  });
}

function compareSources(before: readonly Source[], after: readonly Source[]): Change[] {
  const old = new Map(before.map((source) => [source.id, source]));
  const now = new Map(after.map((source) => [source.id, source]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
    const [source, newSource] = [old.get(id), now.get(id)];
    if (!source) return [change("source-added", { id, after: newSource })];
    if (!newSource) return [change("source-removed", { id, before: source })];
    return isDeepStrictEqual(source, newSource)
      ? []
      : [change("source-corrected", { id, before: source, after: newSource })];
  });
}

function compareMeta(
  { evidence, dataThrough, ...meta }: GlossaryMeta,
  { evidence: rules, dataThrough: through, ...newMeta }: GlossaryMeta,
): Change[] {
  const names = new Set([...Object.keys(evidence), ...Object.keys(rules)]);
  const changes = [...names].flatMap((name): Change[] => {
    const path = `evidence.${name}`;
    if (!evidence[name]) return [change("evidence-added", { path, after: rules[name] })];
    if (!rules[name]) return [change("evidence-removed", { path, before: evidence[name] })];
    return isDeepStrictEqual(evidence[name], rules[name])
      ? []
      : [change("evidence-changed", { path, before: evidence[name], after: rules[name] })];
  });
  if (dataThrough !== through) {
    const kind = earliest(through) > earliest(dataThrough) ? "data-extended" : "glossary-changed";
    changes.push(change(kind, { path: "dataThrough", before: dataThrough, after: through }));
  }
  if (!isDeepStrictEqual(meta, newMeta)) changes.push(change("glossary-changed", { before: meta, after: newMeta }));
  return changes;
}

const numbers = (range: string) => (range.match(/\d+/g) ?? []).map(Number);

function isNewer(range: string | undefined, than: string | undefined): boolean {
  const [a, b] = [numbers(range ?? "0"), numbers(than ?? "0")];
  const first = a.findIndex((number, i) => number !== (b[i] ?? 0));
  return first >= 0 && a[first]! > (b[first] ?? 0);
}

function compareSurfaces(before: Surface, after: Surface): Change[] {
  const [old, now] = [new Set(before.exports), new Set(after.exports)];
  return [
    ...before.exports.filter((name) => !now.has(name)).map((path) => change("export-removed", { path })),
    ...after.exports.filter((name) => !old.has(name)).map((path) => change("export-added", { path })),
    ...(isNewer(after.node, before.node) ? [change("engine-raised", { before: before.node, after: after.node })] : []),
  ];
}

/** Every change, in order of ids; empty if nothing differs. */
export function compare(before: Snapshot, after: Snapshot): Change[] {
  const surfaces = before.surface && after.surface ? compareSurfaces(before.surface, after.surface) : [];
  const byId = (a: Change, b: Change) => ((a.id ?? "") < (b.id ?? "") ? -1 : (a.id ?? "") > (b.id ?? "") ? 1 : 0);
  return [
    ...surfaces,
    ...compareMeta(before.glossary.meta, after.glossary.meta),
    ...compareIds(before, after).toSorted(byId),
    ...compareSources(before.glossary.sources, after.glossary.sources).toSorted(byId),
  ];
}
