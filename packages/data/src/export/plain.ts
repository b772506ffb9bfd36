import { jsonLine, single } from "./format.ts";

export const json = single("one document with meta, records and sources", "glossary.json", function* ({ glossary }) {
  const { meta, records, sources } = glossary;
  yield jsonLine({ meta, records, sources });
});

export const ndjson = single("a record a line", "records.ndjson", function* ({ glossary }) {
  for (const record of glossary.records) yield jsonLine(record);
});
