/** TBX (ISO 30042:2019), dialect TBX-Basic in DCA style: concept, language, term. Hidden names are none a translator should see. */
import type { GlossaryRecord, Label, Source } from "../generated/types.ts";
import { single } from "./format.ts";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as XML can hold it: markup escaped, control characters left out. */
const xml = (text: string) =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, "").replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const element = (name: string, type: string, text: string) => `<${name} type="${type}">${xml(text)}</${name}>`;

const STATUS: Partial<Record<Label["grade"], string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "deprecatedTerm-admn-sts",
};
const TERM_TYPE: Record<Label["form"], string> = { full: "fullForm", short: "shortForm", abbreviation: "abbreviation" };

type SourceOf = (id: string) => Source | undefined;

function termSec({ text, grade, form, sources }: Label, sourceOf: SourceOf): string {
  const source = sources?.[0] && sourceOf(sources[0].source);
  return [
    "<termSec>",
    `<term>${xml(text)}</term>`,
    element("termNote", "administrativeStatus", STATUS[grade] ?? ""),
    element("termNote", "termType", TERM_TYPE[form]),
    source ? element("admin", "source", `${source.title} <${source.url}>`) : "",
    "</termSec>",
  ].join("");
}

function definition(text: string | undefined, record: GlossaryRecord, sourceOf: SourceOf): string {
  if (text === undefined) return "";
  const source = record.sources[0] && sourceOf(record.sources[0].source);
  const admin = source ? element("admin", "source", `${source.title} <${source.url}>`) : "";
  return `<descripGrp>${element("descrip", "definition", text)}${admin}</descripGrp>`;
}

/** Names must be unique in a document and cannot begin with a digit. */
const xmlId = (id: string) => `c-${id}`;

function conceptEntry(record: GlossaryRecord, sourceOf: SourceOf): string {
  const sections = Object.entries(record.labels).flatMap(([language, labels]) => {
    const terms = labels.filter(({ grade }) => grade !== "hidden").map((label) => termSec(label, sourceOf));
    return terms.length
      ? [
          `  <langSec xml:lang="${language}">${definition(record.definition[language], record, sourceOf)}${terms.join("\n    ")}</langSec>`,
        ]
      : [];
  });
  if (sections.length === 0) return "";
  const references = (record.related ?? [])
    .filter(({ derived }) => !derived)
    .map(({ relation, to }) => `<ref type="crossReference" target="${xmlId(to)}">${relation}</ref>`);
  return [
    `<conceptEntry id="${xmlId(record.id)}">`,
    `  ${element("descrip", "subjectField", `${record.kind}`)}${references.join("")}`,
    ...sections,
    "</conceptEntry>\n",
  ].join("\n");
}

export const tbx = single(
  "TBX-Basic (ISO 30042:2019), for translation tools",
  "glossary.tbx",
  function* ({ glossary, version }) {
    const sources = new Map(glossary.sources.map((source) => [source.id, source]));
    yield `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt><title>${xml(glossary.meta.title["en"] ?? glossary.meta.id)}</title></titleStmt><sourceDesc><p>@sco-glossary/data ${xml(version)}, ${xml(glossary.meta.licence)}</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`;
    for (const record of glossary.records) yield conceptEntry(record, (id) => sources.get(id));
    yield "</body></text>\n</tbx>\n";
  },
);
