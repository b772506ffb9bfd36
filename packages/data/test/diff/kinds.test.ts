import { describe, expect, it } from "vitest";
import { CHANGES, demandedBump, type ChangeKind } from "../../src/diff/change.ts";
import { compare } from "../../src/diff/compare.ts";
import { human, markdown, namesOf } from "../../src/diff/render.ts";
import { label, mini } from "./mini.ts";

type Mini = ReturnType<typeof mini>;
// Fixtures edit what the types protect.
// oxlint-disable-next-line typescript/no-explicit-any
const record = (to: Mini, id: string): any => to.glossary.records.find((one) => one.id === id);
const remove = (to: Mini, id: string) =>
  void (to.glossary.records = to.glossary.records.filter((one) => one.id !== id));

/** One fixture a kind: an edit that is that kind of change and no other. */
const FIXTURES: Record<ChangeKind, (to: Mini, from: Mini) => void> = {
  "record-added": (to) => to.glossary.records.push({ ...record(to, "member"), id: "observer" }),
  "record-removed": (to) => remove(to, "somebody"),
  "record-redirected": (to) => {
    to.glossary.records.push({ ...record(to, "treaty"), id: "new-treaty" });
    remove(to, "treaty");
    to.redirects = { "old-treaty": "new-treaty", treaty: "new-treaty" };
  },
  "record-restored": (to) => {
    to.redirects = {};
    to.glossary.records.push({ ...record(to, "treaty"), id: "old-treaty" });
  },
  "redirect-added": (to) => (to.redirects["the-treaty"] = "treaty"),
  "redirect-removed": (to) => (to.redirects = {}),
  "redirect-moved": (to, from) => {
    for (const one of [to, from]) one.glossary.records.push({ ...record(one, "treaty"), id: "new-treaty" });
    to.redirects["old-treaty"] = "new-treaty";
  },
  "kind-changed": (to) => (record(to, "member").kind = "concept"),
  "field-added": (to) => (record(to, "treaty").depositary = "land"),
  "field-removed": (to) => delete record(to, "union").website,
  "language-added": (to) => (record(to, "union").definition.fr = "chose"),
  "language-removed": (to) => delete record(to, "union").labels.ru,
  "label-added": (to) => record(to, "union").labels.en.push(label("The Union", { grade: "admitted" })),
  "label-removed": (to) => record(to, "union").labels.en.pop(),
  "label-reworded": (to) => (record(to, "union").labels.en[0].text = "Better name"),
  "label-regraded": (to) => (record(to, "union").labels.en[1].grade = "deprecated"),
  "label-matching-changed": (to) => (record(to, "union").labels.en[0].match = { evidence: "topic" }),
  "preferred-label-removed": (to) => (record(to, "union").labels.ru[0].grade = "hidden"),
  "definition-reworded": (to) => (record(to, "union").definition.en = "union of lands"),
  "text-reworded": (to) => (record(to, "land").officialName.en = "The Land"),
  "value-corrected": (to) => (record(to, "land").iso.numeric = "002"),
  "flag-changed": (to) => (record(to, "land").statuses[0].founding = true),
  "date-corrected": (to) => (record(to, "land").statuses[0].steps[1].date = "2017-06-10"),
  "date-refined": (to) => (record(to, "union").timeline[0].date = "2001-06-15"),
  "date-coarsened": (to) => (record(to, "land").statuses[0].steps[1].date = "2017"),
  "status-added": (to) => record(to, "land").statuses.push({ status: "observer", steps: [] }),
  "status-removed": (to) => record(to, "land").statuses.pop(),
  "holder-added": (to) => record(to, "secretary").holders.push({ holder: "other", steps: [] }),
  "holder-removed": (to) => record(to, "secretary").holders.pop(),
  "step-added": (to) =>
    record(to, "union").timeline.push({ step: "effective", date: "2003", sources: [{ source: "first" }] }),
  "step-removed": (to) => record(to, "land").statuses[0].steps.pop(),
  "relation-added": (to) => record(to, "land").related.push({ relation: "see-also", to: "treaty" }),
  "relation-removed": (to) => record(to, "land").related.pop(),
  "item-added": (to) => record(to, "treaty").parties.push("union"),
  "item-removed": (to) => record(to, "treaty").parties.pop(),
  "detail-added": (to) => (record(to, "union").timeline[0].place = "land"),
  "detail-removed": (to, from) => (record(from, "union").timeline[0].place = "land"),
  "citation-added": (to) => record(to, "member").sources.push({ source: "third" }),
  "citation-removed": (to) => record(to, "member").sources.pop(),
  "citation-located": (to) => (record(to, "member").sources[1].locator = "Art. 2"),
  "verified-again": (to) => (record(to, "member").verifiedOn = "2026-02-01"),
  "questions-changed": (to) => (record(to, "union").openQuestions = ["Which hour?"]),
  "source-added": (to) => to.glossary.sources.push({ ...to.glossary.sources[0]!, id: "third" }),
  "source-removed": (to) => to.glossary.sources.pop(),
  "source-corrected": (to) => (to.glossary.sources[0]!.title = "Another title"),
  "glossary-changed": (to) => (to.glossary.meta.licence = "CC-BY-4.0"),
  "evidence-added": (to) => (to.glossary.meta.evidence["near"] = to.glossary.meta.evidence["topic"]!),
  "evidence-removed": (to) => (to.glossary.meta.evidence = {}),
  "evidence-changed": (to) => (to.glossary.meta.evidence["topic"]!.scope = "block"),
  "data-extended": (to) => (to.glossary.meta.dataThrough = "2026-03-01"),
  "export-added": (to) => to.surface.exports.push("./records/*"),
  "export-removed": (to) => to.surface.exports.pop(),
  "engine-raised": (to) => (to.surface.node = ">=22"),
};

/** A redirect that follows from the edit, or a record that comes with it. */
const COMPANIONS: Partial<Record<ChangeKind, ChangeKind[]>> = {
  "record-redirected": ["record-added", "record-redirected", "redirect-moved"],
  "preferred-label-removed": ["label-regraded", "preferred-label-removed"],
};

describe("each kind of change", () => {
  it.each(Object.keys(FIXTURES) as ChangeKind[])("%s is told from all others", (kind) => {
    const [from, to] = [mini(), mini()];
    FIXTURES[kind](to, from);
    const changes = compare(from, to);
    expect(changes.map((one) => one.kind).toSorted()).toEqual((COMPANIONS[kind] ?? [kind]).toSorted());
    expect(demandedBump(changes.filter((one) => one.kind === kind))).toBe(CHANGES[kind][0]);
  });

  it("is one of at least 25", () => expect(Object.keys(CHANGES).length).toBeGreaterThanOrEqual(25));
});

describe("two versions", () => {
  it("that are the same demand nothing", () => {
    expect(compare(mini(), mini())).toEqual([]);
    expect(demandedBump([])).toBe("none");
  });

  it("are told apart in sentences, with the reason for a corrected date", () => {
    const [from, to] = [mini(), mini()];
    const [, step] = record(to, "land").statuses[0].steps;
    step.date = "2017-06-10";
    step.conflicts = [
      { date: "2017-06-09", sources: [{ source: "first" }], reason: "the instrument came the day after." },
    ];
    const lines = [...human(compare(from, to), namesOf(from, to))];
    expect(lines).toContainEqual(
      expect.stringContaining(
        "land (Name of land): the date statuses.member.steps.effective.date changed from 2017-06-09 to 2017-06-10, because the instrument came the day after",
      ),
    );
    expect(lines.at(-1)).toBe("2 changes demand: minor");
  });

  it("make release notes by record, with added sources only counted", () => {
    const [from, to] = [mini(), mini()];
    FIXTURES["record-added"](to, from);
    FIXTURES["record-removed"](to, from);
    FIXTURES["date-corrected"](to, from);
    FIXTURES["citation-added"](to, from);
    expect([...markdown(compare(from, to), namesOf(from, to))].join("\n")).toMatchInlineSnapshot(`
      "#### No longer there

      - **Name of somebody** (\`somebody\`): an id is gone and leads nowhere

      #### Added

      - **Name of member** (\`observer\`)

      #### Corrected

      - **Name of land** (\`land\`): the date statuses.member.steps.effective.date changed from 2017-06-09 to 2017-06-10

      Sources were added or checked again for 1 record (1 change)."
    `);
  });
});
