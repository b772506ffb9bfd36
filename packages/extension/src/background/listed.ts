import type { Glossary } from "@sco-glossary/data";
import type { ListedRecord, ListRequest } from "../messages/protocol.ts";
import type { Names } from "./names.ts";

const MOST_FOUND = 50;

/** The records that a reader looks for, best first, or all of a kind by title. */
export function listed(
  glossary: Glossary,
  names: Names,
  { text, kind }: Pick<ListRequest, "text" | "kind">,
  language: string,
): ListedRecord[] {
  if (text !== undefined)
    return glossary.search(text, MOST_FOUND).map(({ record: { id }, label, language: tag }) => {
      const title = names.of(id, language);
      const isOther = label !== title.text;
      return {
        id,
        title: title.text,
        language: title.language,
        ...(isOther && { found: { text: label, language: tag } }),
      };
    });
  return glossary.records
    .filter((record) => record.kind === kind)
    .map(({ id }) => {
      const title = names.of(id, language);
      return { id, title: title.text, language: title.language };
    })
    .sort((a, b) => a.title.localeCompare(b.title, language, { numeric: true }));
}
