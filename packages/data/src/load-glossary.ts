import type { RecordId } from "./generated/ids.ts";
import type { GlossaryRecord } from "./generated/types.ts";
import { kinds, meta, redirects, sources } from "./generated/stores.js";
import { createGlossary, type Glossary } from "./query/index.ts";
import { frozen } from "./store/frozen.ts";
import { expandKind } from "./store/expand.ts";
import { expandSources } from "./store/sources.ts";

/** The SCO's own glossary: ids that it knows are checked by the compiler and always lead to a record. */
export interface ScoGlossary extends Omit<Glossary, "get"> {
  get(id: RecordId): GlossaryRecord;
  get(id: string): GlossaryRecord | undefined;
}

let loaded: ScoGlossary | undefined;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/**
 * The whole SCO glossary. The first call unfolds the data (some milliseconds); later calls return the same object, which is
 * frozen throughout: to change a record, change a `structuredClone` of it.
 */
export function loadGlossary(): ScoGlossary {
  if (loaded) return loaded;
  const records = kinds.flatMap((stored) => expandKind(stored)).toSorted(byId);
  const data = { meta: frozen(meta), records: frozen(records), sources: expandSources(sources) };
  loaded = Object.freeze(createGlossary(data, { redirects })) as ScoGlossary;
  return loaded;
}
