import type { Finding } from "../finding.ts";
import type { Glossary } from "../glossary.ts";
import type { Kind } from "../kinds.ts";
import type { GlossaryRecord, RecordOf } from "../record.ts";
import type { Source } from "../source.ts";

/** What a rule may ask. */
export interface RuleContext {
  glossary: Glossary;
  /** `undefined` where there is none of that id. */
  record(id: string): GlossaryRecord | undefined;
  ofKind<K extends Kind>(kind: K): RecordOf<K>[];
  /** `undefined` where there is none of that id. */
  source(id: string): Source | undefined;
  /** The file of a record, such as `records/concept/shanghai-spirit.yml`, or of a source; missing where the glossary was not read from files. */
  fileOf?(id: string, collection?: "record" | "source"): string | undefined;
  /** Ids that were published once, with where they lead today if they were redirected. */
  ledger?: ReadonlyMap<string, string | undefined>;
}

/** What a finding can be in. */
export type Collection = "record" | "source" | "glossary";

/** What a rule says; the rule's name and the record's place are added for it. */
export interface Complaint {
  id: string;
  /** Where in the record, as keys and indexes from its root. */
  path?: readonly PropertyKey[];
  /** What is wrong, as in {@link Finding}. */
  message: string;
  mend: string;
  /** What the id is that of; a record if nothing is said. `glossary`: what the glossary says of itself. */
  in?: Collection;
}

/** A rule that spans records, or asks more of one than its schema can say. */
export interface Rule {
  /** Kebab-case; shown with each finding. */
  name: string;
  /** Why the rule exists, in one sentence. */
  why: string;
  /** Everything that the rule finds; nothing where all is well. */
  check(context: RuleContext): Iterable<Complaint>;
}

/** What a rule found, with what it is in. */
export type RuleFinding = Finding & { in: Collection };

/** The context of a glossary. Look-ups by id take the same time for any number of records. */
export function ruleContext(glossary: Glossary, extra: Pick<RuleContext, "fileOf" | "ledger"> = {}): RuleContext {
  const records = new Map(glossary.records.map((record) => [record.id, record]));
  const sources = new Map(glossary.sources.map((source) => [source.id, source]));
  return {
    glossary,
    record: (id) => records.get(id),
    ofKind: <K extends Kind>(kind: K) => glossary.records.filter((record) => record.kind === kind) as RecordOf<K>[],
    source: (id) => sources.get(id),
    ...extra,
  };
}
