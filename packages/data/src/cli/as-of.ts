import { Command } from "commander";
import type { Meeting } from "../generated/types.ts";
import { loadGlossary } from "../load-glossary.ts";
import type { AsOf, Glossary, Standing } from "../query/index.ts";
import { day } from "./arguments.ts";
import { listed, wrapped } from "./layout.ts";
import { nameOf } from "./names.ts";
import { styled, writeJson, writeLine } from "./output.ts";

const heading = (title: string) => styled("bold", wrapped(title, ""));

/** What is certain goes first. */
function row(glossary: Glossary, title: string, standings: readonly Standing[]): string {
  if (standings.length === 0) return `${heading(title)}\n  ${styled("dim", "none")}`;
  const certain = standings.filter(({ certainty }) => certainty === "yes").map(({ id }) => nameOf(glossary, id));
  const unknown = standings
    .filter(({ certainty }) => certainty === "unknown")
    .map(({ id }) => `${nameOf(glossary, id)} (?)`);
  const count = unknown.length ? `${certain.length}, and ${unknown.length} unknown` : String(certain.length);
  return `${heading(title)} ${styled("dim", `(${count})`)}\n  ${listed([...certain, ...unknown], "  ")}`;
}

function meetingRow(glossary: Glossary, title: string, { id, dates: { start, end } }: Meeting): string {
  const when = end === undefined || end === start ? start : `${start} to ${end}`;
  return `${heading(title)}\n  ${wrapped(`${nameOf(glossary, id)}, ${when}`, "  ")}`;
}

/** Where the subject did not exist, or may not have. */
function subjectRow(glossary: Glossary, { id, exists, predecessor }: AsOf["subject"]): string {
  const name = nameOf(glossary, id);
  const said = exists === "no" ? `${name} did not exist` : `Whether ${name} existed, the known dates do not decide`;
  return wrapped(predecessor ? `${said}; its predecessor did: ${nameOf(glossary, predecessor)}.` : `${said}.`, "");
}

function* report(
  glossary: Glossary,
  { subject, statuses, offices, bodies, documentsInForce, meetings, beyondData }: AsOf,
): Generator<string> {
  if (subject.exists !== "yes") yield subjectRow(glossary, subject);
  if (beyondData)
    yield styled("yellow", wrapped(`The data ends on ${glossary.meta.dataThrough}: this is what was known then.`, ""));
  // Those that most states hold come first: members before observers.
  const byNumber = Object.entries(statuses).toSorted(([, a], [, b]) => b.length - a.length);
  for (const [status, standings] of byNumber) yield row(glossary, nameOf(glossary, status), standings);
  for (const [office, holders] of Object.entries(offices)) yield row(glossary, nameOf(glossary, office), holders);
  if (meetings.before) yield meetingRow(glossary, "Latest meeting", meetings.before);
  for (const meeting of meetings.during) yield meetingRow(glossary, "Meeting under way", meeting);
  if (meetings.after)
    yield meetingRow(
      glossary,
      meetings.after.dates.planned ? "Next meeting (planned)" : "Next meeting",
      meetings.after,
    );
  yield row(glossary, "Bodies", bodies);
  yield row(glossary, "Documents in force", documentsInForce);
  if (
    [...Object.values(statuses), ...Object.values(offices), bodies, documentsInForce]
      .flat()
      .some(({ certainty }) => certainty === "unknown")
  )
    yield styled("dim", "(?) the known dates do not decide");
}

export const asOfCommand = new Command("as-of")
  .description("what held on a day: members, partners, office holders, bodies, documents in force")
  .argument("<day>", "YYYY-MM-DD", day)
  .option("--json", "print the whole answer, with spans and sources, as JSON")
  .addHelpText("after", "\nExamples:\n  sco-glossary as-of 2018-06-09\n  sco-glossary as-of 2018-06-09 --json")
  .action(async (date: string, { json }: { json?: boolean }) => {
    const glossary = loadGlossary();
    const answer = glossary.asOf(date);
    if (json) return writeJson(answer);
    for (const line of report(glossary, answer)) await writeLine(line);
  });
