/** Reads a glossary in one JSON file, whosever it is. */
import {
  checkGlossary,
  findingsOf,
  formatFinding,
  glossarySchema,
  type Finding,
  type RuleFinding,
} from "@sco-glossary/schema";
import type { Glossary } from "../generated/types.ts";
import { doubleFieldsIn, JsonError, parseJson, placesIn } from "./json.ts";
import { readText } from "./text.ts";

type Authored = Parameters<typeof checkGlossary>[0];

function parsed(file: string, text: string): { glossary?: Glossary; findings: Finding[] } {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    const { message, place } = error as JsonError;
    return { findings: [{ rule: "json", file, ...place, message, mend: "see that the file is whole, and JSON" }] };
  }
  const { success, data, error } = glossarySchema.safeParse(value);
  if (success) return { glossary: data as Glossary, findings: [] };
  const placeOf = placesIn(text);
  return {
    findings: findingsOf(error, value).map((finding) => ({ file, ...placeOf(finding.path ?? []), ...finding })),
  };
}

/** Fields that stand twice: JSON lets them, and all but the last are lost. */
const doublesIn = (file: string, text: string): Finding[] =>
  doubleFieldsIn(text).map(({ name, line, column }) => ({
    rule: "json",
    file,
    line,
    column,
    message: `the field “${name}” stands twice`,
    mend: "remove one of the two, or join them",
  }));

/** Where in the file a rule found something: rules count from the record or source. */
function pathOf({ id, in: collection, path = [] }: RuleFinding, { records, sources }: Glossary): PropertyKey[] {
  if (collection === "glossary") return ["meta", ...path];
  const [name, list] = collection === "source" ? ["sources", sources] : ["records", records];
  return [name, list.findIndex((one) => one.id === id), ...path];
}

/**
 * Everything that the schema or a rule has against the glossary in a file.
 * @throws if the file cannot be read.
 */
export async function findingsIn(file: string): Promise<Finding[]> {
  const text = await readText(file);
  const { glossary, findings } = parsed(file, text);
  if (!glossary)
    return findings.some(({ rule }) => rule === "json") ? findings : [...doublesIn(file, text), ...findings];
  const found = checkGlossary(glossary as Authored);
  const placeOf = found.length ? placesIn(text) : undefined;
  return [
    ...doublesIn(file, text),
    ...found.map((finding) => ({ file, ...placeOf?.(pathOf(finding, glossary)), ...finding })),
  ];
}

/**
 * The glossary in a file; rules may find fault with it, but it has the shape of one.
 * @throws if it cannot be read or has not, with where and what.
 */
export async function readGlossary(file: string): Promise<Glossary> {
  const text = await readText(file).catch((error: Error) => {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  });
  const { glossary, findings } = parsed(file, text);
  if (glossary) return glossary;
  const [first] = findings;
  const more = findings.length > 1 ? `\n    ${findings.length - 1} more: sco-glossary validate ${file}` : "";
  throw new Error(`${formatFinding(first!)}${more}`);
}
