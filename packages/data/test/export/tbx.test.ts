import { readFileSync } from "node:fs";
import { Schema } from "node-schematron";
import { parseXmlDocument, type Element } from "slimdom";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { FORMATS } from "../../src/export/index.ts";
import { built, exported, namesOf } from "./input.ts";

const read = (name: string) => readFileSync(new URL(`./grammars/${name}`, import.meta.url), "utf8");
const text = exported(FORMATS.tbx);

/** What the RELAX NG grammar objects to, by the reference implementation, libxml2. */
async function againstGrammar(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "glossary.tbx", contents: xml },
    schema: read("tbx.rng"),
    extension: "relaxng",
    maxMemoryPages: 65_536,
  });
  return errors.map(({ message }) => message);
}

const rules = Schema.fromString(read("tbx.sch"));
const againstRules = (xml: string): string[] =>
  rules
    .validateString(xml)
    .filter(({ isReport }) => !isReport)
    .map(({ message }) => message?.trim() ?? "");

describe("TBX-Basic", () => {
  it("fits the grammar", async () => expect(await againstGrammar(text)).toEqual([]));
  it("keeps the rules of its data categories", () => expect(againstRules(text)).toEqual([]));

  it("gives back every id, shown name and definition", () => {
    const entries = parseXmlDocument(text).getElementsByTagName("conceptEntry");
    expect(entries.map((entry) => entry.getAttribute("id"))).toEqual(built.glossary.records.map(({ id }) => `c-${id}`));
    for (const entry of entries) {
      const id = entry.getAttribute("id")!.slice(2);
      const terms: Record<string, string[]> = {};
      const definitions: Record<string, string> = {};
      for (const section of entry.getElementsByTagName("langSec")) {
        const language = section.getAttribute("xml:lang")!;
        terms[language] = section
          .getElementsByTagName("term")
          .map((term: Element) => term.textContent ?? "")
          .toSorted();
        const definition = section.getElementsByTagName("descrip")[0]?.textContent;
        if (definition != null) definitions[language] = definition;
      }
      expect(terms).toEqual(namesOf(id, (grade) => grade !== "hidden"));
      const { definition } = built.glossary.records.find((record) => record.id === id)!;
      // A definition in a language without a name has no place in TBX.
      expect(definitions).toEqual(
        Object.fromEntries(Object.entries(definition).filter(([language]) => terms[language])),
      );
    }
  });
});

/** The smallest file that is right, to plant faults in. */
const small = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt><title>t</title></titleStmt><sourceDesc><p>p</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c-1"><descrip type="subjectField">s</descrip><langSec xml:lang="en"><termSec><term>one</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;

describe("the validators of TBX", () => {
  it("accept the smallest right file", async () => {
    expect(await againstGrammar(small)).toEqual([]);
    expect(againstRules(small)).toEqual([]);
  });

  it.each([
    ["a concept without a name", small.replace(/<termSec>.*<\/termSec>/, "")],
    ["an id given twice", small.replace(/(<conceptEntry.*<\/conceptEntry>)/, "$1$1")],
    ["a data category that TBX-Basic does not have", small.replace('type="subjectField"', 'type="mood"')],
    ["markup that is not closed", small.replace("</langSec>", "")],
  ])("refuse %s", async (_, broken) => expect(await againstGrammar(broken)).not.toEqual([]));

  it.each([
    ["a status that is none", small.replace("preferredTerm-admn-sts", "best"), "status of a term"],
    ["a language twice", small.replace(/(<langSec.*<\/langSec>)/, "$1$1"), "one section a language"],
    [
      "a reference to what is not there",
      small.replace("</descrip>", '</descrip><ref type="crossReference" target="c-2">x</ref>'),
      "reference to an entry of the file",
    ],
    ["two preferred terms", small.replace(/(<termSec>.*<\/termSec>)/, "$1$1"), "one preferred term a language"],
  ])("refuse %s", (_, broken, message) => expect(againstRules(broken)).toContain(message));
});
