/** The pages in `docs/data`: what the dataset holds, how complete it is and what is still open. */
import { KINDS, RULES, SOURCE_KINDS, type Glossary, type GlossaryRecord, type Kind } from "@sco-glossary/schema";
import { figuresOf, sourcesByKind, type Figures } from "./figures.ts";
import { coveragePage, type Topic } from "./coverage-page.ts";
import { inline, NOTE, share, table } from "./markdown.ts";

const PLURALS: Record<Kind, string> = {
  organisation: "Organisations",
  state: "States",
  status: "Statuses",
  body: "Bodies",
  office: "Offices",
  person: "Persons",
  meeting: "Meetings",
  document: "Documents",
  concept: "Concepts",
  initiative: "Initiatives",
  event: "Events",
  figure: "Figures",
  place: "Places",
};

const page = (...parts: string[]) => `${[NOTE, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;

function coverage({ records, named, unnamed }: Figures): string {
  const rows = Object.entries(named).map(([tag, count]) => {
    const without = unnamed[tag] ?? 0;
    return [tag, count, without, records - count - without];
  });
  return table(["language", "named", "no established name", "missing"], rows);
}

function factTable({ facts, twoSources, official, relayed, conflicts }: Figures): string {
  if (facts === 0) return "No dated facts.";
  return table(
    ["dated facts", "count", "share"],
    [
      ["all", facts, share(facts, facts)],
      ["with one source", facts - twoSources, share(facts - twoSources, facts)],
      ["with two sources or more", twoSources, share(twoSources, facts)],
      ["resting on an official or treaty source", official, share(official, facts)],
      ["resting on these, or on a report of an official statement", relayed, share(relayed, facts)],
      ["with sources that say otherwise", conflicts, share(conflicts, facts)],
    ],
  );
}

function questionList(records: readonly GlossaryRecord[]): string {
  const lines = records.flatMap(({ id, openQuestions = [] }) =>
    openQuestions.map((question) => `- \`${id}\`: ${inline(question)}`),
  );
  return lines.length === 0 ? "" : `## Open questions\n\n${lines.join("\n")}`;
}

const nameOf = ({ id, labels }: GlossaryRecord, language: string) =>
  labels[language]?.find(({ grade }) => grade === "preferred")?.text ?? id;

function recordList(records: readonly GlossaryRecord[], language: string): string {
  const lines = records.map((record) => {
    const file = `../../packages/data/records/${record.kind}/${record.id}.yml`;
    return `- [${inline(nameOf(record, language))}](${file}) \`${record.id}\`: ${inline(record.definition[language] ?? "")}`;
  });
  return `## Records\n\n${lines.join("\n")}`;
}

function kindPage(kind: Kind, records: readonly GlossaryRecord[], figures: Figures, language: string): string {
  return page(
    `# ${PLURALS[kind]}`,
    `${records.length} records, verified since ${figures.verifiedSince}.`,
    coverage(figures),
    factTable(figures),
    questionList(records),
    recordList(records, language),
  );
}

const overviewRow = (name: string, { records, facts, twoSources, official, questions }: Figures) => [
  name,
  records,
  facts,
  share(twoSources, facts),
  share(official, facts),
  questions,
];

function overview(glossary: Glossary, total: Figures, byKind: readonly (readonly [Kind, Figures])[]): string {
  const head = ["kind", "records", "dated facts", "two sources or more", "official or treaty", "open questions"];
  return page(
    "# The data",
    `${total.records} records and ${glossary.sources.length} sources; what happened until ${glossary.meta.dataThrough}.`,
    table(head, [
      ...byKind.map(([kind, figures]) => overviewRow(`[${PLURALS[kind]}](${kind}.md)`, figures)),
      overviewRow("**all**", total),
    ]),
    "What it sets out to cover: [coverage](coverage.md). What the data is held against: [rules](rules.md).",
    `## Names\n\n${coverage(total)}`,
    `## Sources\n\n${table(["kind", "sources"], sourcesByKind(glossary, SOURCE_KINDS))}`,
  );
}

function rulesPage(): string {
  const lines = RULES.map(({ name, why }) => `- \`${name}\`: ${why}`);
  return page(
    "# Rules",
    `The ${RULES.length} rules that \`npm run check\` holds the data against, beside the schema. Each has examples in \`packages/schema/test/rules\`.`,
    lines.join("\n"),
  );
}

/** Every page by file name. The same data gives the same pages. */
export function pagesOf(glossary: Glossary, topics: readonly Topic[] = []): Map<string, string> {
  const sources = new Map(glossary.sources.map((source) => [source.id, source]));
  const { languages } = glossary.meta;
  const figures = (records: readonly GlossaryRecord[]) => figuresOf(records, languages, (id) => sources.get(id));
  const sorted = glossary.records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byKind = KINDS.map((kind) => [kind, sorted.filter((record) => record.kind === kind)] as const).filter(
    ([, records]) => records.length > 0,
  );
  const overviewPage = overview(
    glossary,
    figures(sorted),
    byKind.map(([kind, records]) => [kind, figures(records)] as const),
  );
  return new Map([
    ["README.md", overviewPage],
    ["rules.md", rulesPage()],
    ["coverage.md", coveragePage(topics)],
    ...byKind.map(
      ([kind, records]) => [`${kind}.md`, kindPage(kind, records, figures(records), languages[0] ?? "en")] as const,
    ),
  ]);
}
