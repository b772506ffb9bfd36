import { Command } from "commander";
import { loadGlossary } from "../load-glossary.ts";
import type { AsOf, Glossary, Standing } from "../query/index.ts";
import { day } from "./arguments.ts";
import { nameOf } from "./names.ts";
import { styled, wrapped, writeJson, writeLine } from "./output.ts";

function row(glossary: Glossary, title: string, standings: readonly Standing[]): string {
  if (standings.length === 0) return `${styled("bold", title)}\n  ${styled("dim", "none")}`;
  const unknown = standings.filter(({ certainty }) => certainty === "unknown").length;
  const certain = standings.length - unknown;
  const count = unknown ? `${certain}, and ${unknown} unknown` : String(certain);
  const names = standings.map(({ id, certainty }) => nameOf(glossary, id) + (certainty === "unknown" ? " (?)" : ""));
  return `${styled("bold", title)} ${styled("dim", `(${count})`)}\n  ${wrapped(names.join(", "), "  ")}`;
}

function* report(
  glossary: Glossary,
  { subject, statuses, offices, bodies, documentsInForce, meetings, beyondData }: AsOf,
): Generator<string> {
  if (subject.exists !== "yes")
    yield `${nameOf(glossary, subject.id)} did not exist${subject.predecessor ? `; its predecessor did: ${nameOf(glossary, subject.predecessor)}` : ""}.`;
  if (beyondData) yield styled("yellow", `The data ends on ${glossary.meta.dataThrough}: this is what was known then.`);
  // Those that most states hold come first: members before observers.
  const byNumber = Object.entries(statuses).toSorted(([, a], [, b]) => b.length - a.length);
  for (const [status, standings] of byNumber) yield row(glossary, nameOf(glossary, status), standings);
  for (const [office, holders] of Object.entries(offices)) yield row(glossary, nameOf(glossary, office), holders);
  if (meetings.before)
    yield `${styled("bold", "Latest meeting")}\n  ${nameOf(glossary, meetings.before.id)}, ${meetings.before.dates.start}`;
  for (const meeting of meetings.during)
    yield `${styled("bold", "Meeting under way")}\n  ${nameOf(glossary, meeting.id)}`;
  if (meetings.after)
    yield `${styled("bold", meetings.after.dates.planned ? "Next meeting (planned)" : "Next meeting")}\n  ${nameOf(glossary, meetings.after.id)}, ${meetings.after.dates.start}`;
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
