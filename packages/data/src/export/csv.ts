/** Four tables with a Frictionless Data Package (version 2) that says what their columns are and how they hang together. */
import { stringify } from "csv-stringify/sync";
import type { ExportFormat, ExportInput } from "./format.ts";

type Cell = string | number | boolean | undefined;

interface Column {
  name: string;
  type: "string" | "integer" | "boolean" | "date";
  description: string;
  required?: boolean;
  unique?: boolean;
  enum?: readonly string[];
  pattern?: string;
}

interface Table {
  name: string;
  title: string;
  columns: Column[];
  primaryKey: string[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  rows(input: ExportInput): Cell[][];
}

const column = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: "string",
  description,
  ...more,
});
const id = (name: string, description: string) =>
  column(name, description, { required: true, pattern: "[a-z0-9]+(-[a-z0-9]+)*" });
const PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

const toRecords = { fields: "record", reference: { resource: "records", fields: "id" } };

const TABLES: Table[] = [
  {
    name: "records",
    title: "What the glossary is about, a row a record",
    primaryKey: ["id"],
    columns: [
      { ...id("id", "stable identifier"), unique: true },
      column("kind", "kind of record", { required: true }),
      column("name_en", "preferred English name"),
      column("name_ru", "preferred Russian name"),
      column("name_zh", "preferred Chinese name, simplified"),
      column("definition_en", "definition in English", { required: true }),
      column("wikidata", "Wikidata item", { pattern: "Q[1-9][0-9]*" }),
      column("verified_on", "when it was last held against its sources", { required: true, pattern: PARTIAL_DATE }),
    ],
    rows: ({ glossary }) =>
      glossary.records.map(({ id, kind, labels, definition, wikidata, verifiedOn }) => {
        const name = (language: string) => labels[language]?.find(({ grade }) => grade === "preferred")?.text;
        return [id, kind, name("en"), name("ru"), name("zh-Hans"), definition["en"], wikidata, verifiedOn];
      }),
  },
  {
    name: "labels",
    title: "Names, a row a name and language",
    primaryKey: ["record", "language", "position"],
    foreignKeys: [toRecords],
    columns: [
      id("record", "record that is so called"),
      column("language", "BCP 47 tag", { required: true }),
      column("position", "from 1, in each language", { type: "integer", required: true }),
      column("text", "the name", { required: true }),
      column("grade", "how it is used", { required: true, enum: ["preferred", "admitted", "deprecated", "hidden"] }),
      column("form", "what it is", { required: true, enum: ["full", "short", "abbreviation"] }),
      column("evidence", "rule for finding it in texts; free: always", { required: true }),
      column("derived", "made from another name", { type: "boolean", required: true }),
    ],
    rows: ({ glossary }) =>
      glossary.records.flatMap(({ id, labels }) =>
        Object.entries(labels).flatMap(([language, list]) =>
          list.map(({ text, grade, form, match, derived }, i) => [
            id,
            language,
            i + 1,
            text,
            grade,
            form,
            match.evidence,
            derived ?? false,
          ]),
        ),
      ),
  },
  {
    name: "facts",
    title: "Dated facts, a row a fact",
    primaryKey: ["record", "position"],
    foreignKeys: [toRecords],
    columns: [
      id("record", "record that it belongs to"),
      column("position", "from 1, in order of time", { type: "integer", required: true }),
      column("date", "YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash for some day between", {
        required: true,
        pattern: PARTIAL_DATE,
      }),
      column("step", "what happened", { required: true }),
      column("subject", "what it happened to: a status, a holder, an office"),
      column("planned", "announced, not done when the data ends", { type: "boolean", required: true }),
      column("sources", "ids of sources, separated by spaces"),
    ],
    rows: ({ glossary }) =>
      glossary.records.flatMap(({ id }) =>
        glossary
          .timeline(id)
          .map(({ date, step, subject, planned, sources }, i) => [
            id,
            i + 1,
            date,
            step,
            subject,
            planned ?? false,
            sources.map(({ source }) => source).join(" "),
          ]),
      ),
  },
  {
    name: "sources",
    title: "Sources, a row a document that was read",
    primaryKey: ["id"],
    columns: [
      { ...id("id", "stable identifier"), unique: true },
      column("kind", "treaty, official, agency, press, research or reference", { required: true }),
      column("publisher", "who published it", { required: true }),
      column("title", "its title", { required: true }),
      column("url", "its address", { required: true }),
      column("language", "BCP 47 tag", { required: true }),
      column("published", "when it was published", { pattern: PARTIAL_DATE }),
      column("read", "when it was read", { required: true, pattern: PARTIAL_DATE }),
    ],
    rows: ({ glossary }) =>
      glossary.sources.map(({ id, kind, publisher, title, url, language, published, read }) => [
        id,
        kind,
        publisher,
        title,
        url,
        language,
        published,
        read,
      ]),
  },
];

function field({ name, type, description, required, unique, enum: values, pattern }: Column) {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern: `^${pattern}$` }),
  };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function resource({ name, title, columns, primaryKey, foreignKeys }: Table) {
  return {
    name,
    title,
    path: `${name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
    schema: { fields: columns.map(field), primaryKey, ...(foreignKeys && { foreignKeys }) },
  };
}

function descriptor({ glossary, version }: ExportInput) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: glossary.meta.id,
    title: glossary.meta.title["en"],
    version,
    licenses: [{ name: glossary.meta.licence, path: `https://spdx.org/licenses/${glossary.meta.licence}` }],
    resources: TABLES.map(resource),
  };
}

const inCsv = (rows: Cell[][]) =>
  stringify(rows, { record_delimiter: "windows", cast: { boolean: (value) => (value ? "true" : "false") } });

export const csv: ExportFormat = {
  description: "four tables with a Frictionless Data Package that describes them",
  files: (input) => [
    { name: "datapackage.json", text: [`${JSON.stringify(descriptor(input), null, 2)}\n`] },
    ...TABLES.map((table) => ({
      name: `${table.name}.csv`,
      text: [inCsv([table.columns.map(({ name }) => name)]), inCsv(table.rows(input))],
    })),
  ],
};
