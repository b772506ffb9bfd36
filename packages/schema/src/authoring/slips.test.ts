import { expect, it } from "vitest";
import { formatFinding } from "../finding.ts";
import { recordSchema } from "../record.ts";
import { parseFile } from "./parse-files.ts";

const CONCEPT = `id: clear-sight
kind: concept
labels:
  en:
    preferred: Clear Sight
definition:
  en: principle of clean lenses
sources: [charter]
verifiedOn: 1960-01-01
`;

const UNKNOWN_MEND = "remove it, or look for its proper name in docs/data-guidelines.md";
const LIST_MEND = "write [ … ], or each item on a line of its own after a hyphen";
const KINDS =
  "allowed are organisation, state, status, body, office, person, meeting, document, concept, initiative, event, figure, place";
const STEPS = "first-used, proposed, announced, decided, adopted, effective, renamed, ended";

const step = (fields: string) => `${CONCEPT}timeline:\n  - { ${fields} }\n`;
const label = (text: string) => CONCEPT.replace("preferred: Clear Sight", text);

/** What is wrong, the file with the slip, and what is said: `line:column field: message (rule)` and the mend. */
const SLIPS: [string, string, ...string[]][] = [
  ["no slip at all", CONCEPT],
  [
    "an unknown field, at its own line",
    `${CONCEPT}colour: red\n`,
    `10:1 colour: there is no such field here (schema)\n    → ${UNKNOWN_MEND}`,
  ],
  ["a kind that there is not", CONCEPT.replace("concept", "idea"), `2:1 kind: "idea" is not a kind; ${KINDS} (schema)`],
  ["no kind", CONCEPT.replace("kind: concept\n", ""), `1:1 kind: is missing; ${KINDS} (schema)\n    → add the field`],
  [
    "a day that the calendar does not have",
    step("step: adopted, date: 2018-02-30, sources: [charter]"),
    `11:22 timeline[0].date: "2018-02-30": the calendar has no such day (schema)`,
  ],
  [
    "an interval that runs backwards",
    step("step: adopted, date: 2018-06/2017, sources: [charter]"),
    `11:22 timeline[0].date: "2018-06/2017": the interval runs backwards (schema)`,
  ],
  [
    "a date in another form",
    step("step: adopted, date: 10 June 2018, sources: [charter]"),
    `11:22 timeline[0].date: "10 June 2018": a date is YYYY, YYYY-MM, YYYY-MM-DD, or two of them as A/B for some day from A to B (schema)`,
  ],
  [
    "a year that is none",
    step("step: adopted, date: 20180, sources: [charter]"),
    `11:22 timeline[0].date: 20180: a date is YYYY, YYYY-MM, YYYY-MM-DD, or two of them as A/B for some day from A to B (schema)`,
  ],
  [
    "a step that is misspelt",
    step("step: adoptd, date: 2018, sources: [charter]"),
    `11:7 timeline[0].step: "adoptd" is not one of the values allowed: ${STEPS} (schema)`,
  ],
  [
    "a fact without sources",
    step("step: adopted, date: 2018"),
    "11:5 timeline[0].sources: is missing; a list is needed (schema)\n    → add the field",
  ],
  [
    "an empty list of sources",
    step("step: adopted, date: 2018, sources: []"),
    "11:34 timeline[0].sources: []: a fact names at least one source (schema)",
  ],
  [
    "one source where a list is needed",
    step("step: adopted, date: 2018, sources: charter"),
    `11:34 timeline[0].sources: "charter" stands where a list is needed (schema)\n    → ${LIST_MEND}`,
  ],
  [
    "a citation without the sign before its locator",
    step("step: adopted, date: 2018, sources: [charter Art. 1]"),
    `11:44 timeline[0].sources[0]: "charter Art. 1": a citation is a source's id, optionally followed by \` § \` and a locator (schema)`,
  ],
  [
    "a misspelt field in a label",
    label("preferred: { txt: Clear Sight }"),
    "5:5 labels.en.preferred.text: is missing; a text is needed (schema)\n    → add the field",
    `5:18 labels.en.preferred.txt: there is no such field here (schema)\n    → ${UNKNOWN_MEND}`,
  ],
  [
    "a misspelt grade",
    label("prefered: Clear Sight"),
    "4:3 labels.en.preferred: is missing; a text is needed (schema)\n    → add the field",
    `5:5 labels.en.prefered: there is no such field here (schema)\n    → ${UNKNOWN_MEND}`,
  ],
  [
    "a misspelt field in a match",
    label("preferred: { text: Clear Sight, match: { evidence: topic, kase: any } }"),
    `5:63 labels.en.preferred.match.kase: there is no such field here (schema)\n    → ${UNKNOWN_MEND}`,
  ],
  [
    "a form that there is not",
    label("preferred: Clear Sight\n    admitted: [{ text: CS, form: acronym }]"),
    `6:28 labels.en.admitted[0].form: "acronym" is not one of the values allowed: full, short, abbreviation (schema)`,
  ],
  [
    "a name without its grade",
    CONCEPT.replace("en:\n    preferred: Clear", "en: Clear"),
    `4:3 labels.en: "Clear Sight" stands where a mapping of fields is needed (schema)`,
  ],
  [
    "a language in words",
    CONCEPT.replace("  en:\n    preferred", "  english:\n    preferred"),
    `4:3 labels.english: "english": a language is a BCP 47 tag such as en, ru, zh-Hans (schema)`,
  ],
  [
    "an id with a capital",
    CONCEPT.replace("id: clear-sight", "id: Clear-Sight"),
    `1:1 id: "Clear-Sight": an id is kebab-case: lower-case letters and digits joined by single hyphens (schema)`,
  ],
  [
    "a gap that was not filled in",
    CONCEPT.replace("principle of clean lenses", '""'),
    "7:3 definition.en: is empty; a text is needed (schema)\n    → fill it in, or remove the field",
  ],
  ["an empty file", "", "1:1: nothing stands where a mapping of fields is needed (schema)"],
  [
    "a colon in a text",
    CONCEPT.replace("principle of", "principle: of"),
    "7:7: Nested mappings are not allowed in compact mappings (yaml)\n    → put the text in quotation marks: it holds a colon",
  ],
  [
    "a field that stands twice",
    `${CONCEPT}sources: [log]\n`,
    "10:1: the field “sources” stands twice (yaml)\n    → remove one of the two, or join them",
  ],
  [
    "a tab",
    `${CONCEPT}related:\n\t- { relation: see-also, to: beacon }\n`,
    "11:1: Tabs are not allowed as indentation (yaml)\n    → indent with spaces",
  ],
  [
    "a bracket that is not closed",
    CONCEPT.replace("[charter]", "[charter"),
    "9:1: Flow sequence in block collection must be sufficiently indented and end with a ] (yaml)\n    → close the bracket, or line the field up with its neighbours",
  ],
  [
    "two slips at once",
    CONCEPT.replace("id: clear-sight", "id: clear sight").replace("verifiedOn: 1960-01-01", "verifiedOn: soon"),
    `1:1 id: "clear sight": an id is kebab-case: lower-case letters and digits joined by single hyphens (schema)`,
    `9:1 verifiedOn: "soon": a date is YYYY, YYYY-MM, YYYY-MM-DD, or two of them as A/B for some day from A to B (schema)`,
  ],
];

it.each(SLIPS)("says what to do about %s", (_, text, ...expected) => {
  const file = "records/concept/clear-sight.yml";
  const { findings, value } = parseFile(recordSchema, file, text);
  expect(findings.map(formatFinding)).toEqual(expected.map((line) => `${file}:${line}`));
  expect(value === undefined).toBe(expected.length > 0);
});
