/** W3C ORG: who was what, from when until when. Statuses of states and terms of office holders are memberships. */
import type { GlossaryRecord } from "../generated/types.ts";
import { holderSpan, statusSpan } from "../query/spans.ts";
import type { Span } from "../query/certainty.ts";
import { single, type ExportInput } from "./format.ts";
import { address, dateLiteral, jsonLd, literal, PREFIXES, turtle, type Prefixes, type Triple } from "./triples.ts";

type Address = (id: string) => string;

function* names(subject: string, { labels }: GlossaryRecord): Generator<Triple> {
  for (const [language, list] of Object.entries(labels))
    for (const { text, grade } of list)
      if (grade === "preferred") yield [subject, "skos:prefLabel", literal(text, language)];
}

function* membership(
  id: string,
  facts: { member: string; organisation: string; role: string; span: Span },
  at: Address,
): Generator<Triple> {
  const subject = at(id);
  const { member, organisation, role, span } = facts;
  yield [subject, "rdf:type", "org:Membership"];
  yield [subject, "org:member", at(member)];
  yield [subject, "org:organization", at(organisation)];
  yield [subject, "org:role", at(role)];
  const start = span.start ?? span.possibleFrom;
  if (start === undefined && span.until === undefined) return;
  yield [subject, "org:memberDuring", at(`${id}-time`)];
  yield [at(`${id}-time`), "rdf:type", "time:ProperInterval"];
  const bounds = [
    ["Beginning", start],
    ["End", span.until],
  ] as const;
  for (const [bound, date] of bounds)
    if (date !== undefined) yield [at(`${id}-time`), `time:has${bound}`, at(`${id}-${bound.toLowerCase()}`)];
  for (const [bound, date] of bounds) {
    if (date === undefined) continue;
    yield [at(`${id}-${bound.toLowerCase()}`), "rdf:type", "time:Instant"];
    const value = dateLiteral(date);
    yield [
      at(`${id}-${bound.toLowerCase()}`),
      value.type === "xsd:date"
        ? "time:inXSDDate"
        : value.type === "xsd:gYear"
          ? "time:inXSDgYear"
          : "time:inXSDgYearMonth",
      value,
    ];
  }
}

const CLASSES: Partial<Record<GlossaryRecord["kind"], string>> = {
  organisation: "org:FormalOrganization",
  body: "org:OrganizationalUnit",
  state: "org:FormalOrganization",
  status: "org:Role",
  office: "org:Role",
};

function* agents(records: readonly GlossaryRecord[], subject: string, at: Address): Generator<Triple> {
  for (const record of records) {
    const type = record.kind === "person" ? "schema:Person" : CLASSES[record.kind];
    if (!type) continue;
    yield [at(record.id), "rdf:type", type];
    yield* names(at(record.id), record);
    if (record.kind === "body") yield [at(record.id), "org:unitOf", at(record.parent ?? subject)];
  }
}

export function* orgTriples({ glossary, base }: ExportInput): Generator<Triple> {
  const { meta, records } = glossary;
  const at: Address = (id) => address(base + id);
  const statuses = new Map(
    records.flatMap((record) => (record.kind === "status" ? [[record.id, record] as const] : [])),
  );
  yield* agents(records, meta.subject, at);
  for (const record of records) {
    if (record.kind === "state")
      for (const [i, period] of (record.statuses ?? []).entries())
        yield* membership(
          `${record.id}#status-${i + 1}`,
          {
            member: record.id,
            organisation: meta.subject,
            role: period.status,
            span: statusSpan(period, statuses.get(period.status)),
          },
          at,
        );
    if (record.kind === "office")
      for (const [i, holder] of (record.holders ?? []).entries())
        yield* membership(
          `${record.id}#holder-${i + 1}`,
          {
            member: holder.holder,
            organisation: record.body ?? meta.subject,
            role: record.id,
            span: holderSpan(holder),
          },
          at,
        );
  }
}

const { dct: _dct, owl: _owl, skosxl: _xl, wd: _wd, ...used } = PREFIXES;
const prefixes: Prefixes = used;

export const orgTurtle = single(
  "memberships and terms of office with their time, in W3C ORG, as Turtle",
  "memberships.ttl",
  (input) => turtle(prefixes, orgTriples(input)),
);
export const orgJsonLd = single("the same as JSON-LD", "memberships.jsonld", (input) =>
  jsonLd(prefixes, orgTriples(input)),
);
