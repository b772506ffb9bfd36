import { describe, expect, it } from "vitest";
import { formatFinding, formatPath } from "./finding.ts";

describe("formatFinding", () => {
  const finding = { rule: "label-twice", message: "the name “LL” stands twice", mend: "remove one" };

  it("gives file, line, column, field, what is wrong, the rule, and the mend below", () => {
    const located = { ...finding, file: "records/body/ll.yml", line: 4, column: 3, id: "ll", path: ["labels", "en"] };
    expect(formatFinding(located)).toBe(
      "records/body/ll.yml:4:3 labels.en: the name “LL” stands twice (label-twice)\n    → remove one",
    );
  });
  it("names the record where no file is known, and the glossary where nothing is", () => {
    expect(formatFinding({ ...finding, id: "ll" })).toBe(
      "ll: the name “LL” stands twice (label-twice)\n    → remove one",
    );
    expect(formatFinding({ rule: "x", message: "it is empty" })).toBe("glossary: it is empty (x)");
  });
});

describe("formatPath", () => {
  it("writes keys with dots and indexes in brackets", () => {
    expect(formatPath(["statuses", 0, "steps", 1, "date"])).toBe("statuses[0].steps[1].date");
  });
  it("is empty for the root", () => expect(formatPath([])).toBe(""));
});
