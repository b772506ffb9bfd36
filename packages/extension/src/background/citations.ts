import type { Citation } from "../messages/card-model.ts";

export interface Cited {
  id: string;
  title: string;
  glossary: string;
  licence: string;
  /** Version of the data that the extension carries. */
  version: string;
  /** Last day that the data knows of. */
  dataThrough: string;
  /** YYYY-MM-DD */
  today: string;
}

/** Braces and backslashes would end or break a BibTeX field. */
const bibtexText = (text: string) => text.replaceAll(/[\\{}]/g, "").replaceAll(/([&%$#_])/g, String.raw`\$1`);

function bibtex({ id, title, glossary, licence, version, dataThrough, today }: Cited): string {
  return [
    `@misc{sco-glossary-${id},`,
    `  title        = {${bibtexText(title)}},`,
    `  howpublished = {${bibtexText(glossary)}, version ${version}},`,
    `  year         = {${dataThrough.slice(0, 4)}},`,
    `  note         = {Record ${bibtexText(id)}, data to ${dataThrough}, ${licence}. Read on ${today}},`,
    "}",
  ].join("\n");
}

function cslJson({ id, title, glossary, licence, version, dataThrough, today }: Cited): string {
  const dateParts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });
  return JSON.stringify(
    [
      {
        id: `sco-glossary-${id}`,
        type: "entry-dictionary",
        title,
        "container-title": glossary,
        version,
        issued: dateParts(dataThrough),
        accessed: dateParts(today),
        note: `record ${id}; ${licence}`,
      },
    ],
    undefined,
    2,
  );
}

/** The record as a source, in the three forms that writers paste. */
export function citationsOf(cited: Cited, plainText: string): Citation[] {
  const { id, title, glossary, licence, version, dataThrough, today } = cited;
  const text = `“${title}”, ${glossary}, version ${version} (data to ${dataThrough}), record ${id}, ${licence}, read on ${today}.`;
  return [
    { format: "text", title: plainText, text },
    { format: "bibtex", title: "BibTeX", text: bibtex(cited) },
    { format: "csl", title: "CSL-JSON", text: cslJson(cited) },
  ];
}
