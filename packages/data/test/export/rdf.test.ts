import { DataFactory, type Store } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/export/index.ts";
import { built, exported, namesOf } from "./input.ts";
import { fromJsonLd, fromTurtle, lines, violations } from "./rdf.ts";

const { literal, namedNode, quad } = DataFactory;
const SKOS = "http://www.w3.org/2004/02/skos/core#";
const ORG = "http://www.w3.org/ns/org#";
const TIME = "http://www.w3.org/2006/time#";
const SCHEMA = "https://schema.org/";
const at = (id: string) => namedNode(built.base + id);

/** Texts by language that stand under a property. */
function texts(store: Store, subject: string, properties: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const property of properties)
    for (const object of store.getObjects(at(subject), namedNode(property), null)) {
      const { value, language } = object as ReturnType<typeof literal>;
      // RDF compares language tags without regard to letter case, and this reader writes them in small letters.
      const tag = language.replace("hans", "Hans").replace("hant", "Hant");
      (found[tag] ??= []).push(value);
    }
  return Object.fromEntries(Object.entries(found).map(([tag, values]) => [tag, values.toSorted()]));
}

const single = (texts: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(texts).map(([tag, [text]]) => [tag, text]));

/** A copy of the statements to plant a fault in. */
function planted(store: Store, plant: (copy: Store) => void): Store {
  const copy = fromTurtle("");
  copy.addQuads(store.getQuads(null, null, null, null));
  plant(copy);
  return copy;
}

/** Each fault, planted in what is said of the SCO, is found there. */
function isRefusedWith(
  faults: Record<string, (copy: Store) => void>,
  storeOf: () => Store,
  shapes: "skos" | "schema-org",
) {
  it.each(Object.entries(faults))("is refused with %s", async (_, plant) =>
    expect(await violations(planted(storeOf(), plant), shapes)).toContainEqual(
      expect.stringContaining(`${built.base}sco `),
    ),
  );
}

describe("SKOS with SKOS-XL", () => {
  let store: Store;
  beforeAll(() => void (store = fromTurtle(exported(FORMATS["skos-turtle"]))));

  it("says the same in Turtle and in JSON-LD", async () => {
    const other = await fromJsonLd(exported(FORMATS["skos-jsonld"]));
    expect(lines(other)).toEqual(lines(store));
  });

  it("meets the integrity conditions", async () => expect(await violations(store, "skos")).toEqual([]));

  it("gives back every id, name, definition and date", () => {
    const ids = store
      .getSubjects(namedNode(`${SKOS}inScheme`), null, null)
      .map(({ value }) => value.slice(built.base.length));
    expect(ids.toSorted()).toEqual(built.glossary.records.map(({ id }) => id).toSorted());
    for (const record of built.glossary.records) {
      const labels = ["prefLabel", "altLabel", "hiddenLabel"].map((name) => SKOS + name);
      expect(texts(store, record.id, labels)).toEqual(namesOf(record.id));
      expect(single(texts(store, record.id, [`${SKOS}definition`]))).toEqual(record.definition);
      if (record.kind !== "meeting") continue;
      const [start] = store.getObjects(at(record.id), namedNode(`${SCHEMA}startDate`), null);
      expect(start?.value).toBe(record.dates.start.split("/")[0]);
    }
  });

  const faults: Record<string, (copy: Store) => void> = {
    "a second preferred name in a language": (copy) =>
      copy.addQuad(quad(at("sco"), namedNode(`${SKOS}prefLabel`), literal("SCO (second)", "en"))),
    "a name that is preferred and alternative": (copy) => {
      const [label] = copy.getObjects(at("sco"), namedNode(`${SKOS}prefLabel`), null);
      copy.addQuad(quad(at("sco"), namedNode(`${SKOS}altLabel`), label!));
    },
    "a concept without a definition": (copy) =>
      copy.removeQuads(copy.getQuads(at("sco"), namedNode(`${SKOS}definition`), null, null)),
    "a relation to what is no concept": (copy) =>
      copy.addQuad(quad(at("sco"), namedNode(`${SKOS}related`), at("nothing"))),
  };

  isRefusedWith(faults, () => store, "skos");
});

describe("memberships in W3C ORG", () => {
  let store: Store;
  beforeAll(() => void (store = fromTurtle(exported(FORMATS["org-turtle"]))));

  it("says the same in Turtle and in JSON-LD", async () =>
    expect(lines(await fromJsonLd(exported(FORMATS["org-jsonld"])))).toEqual(lines(store)));

  it("meets the shapes", async () => expect(await violations(store, "org")).toEqual([]));

  it("gives back every status of a state and every holder of an office", () => {
    const expected = built.glossary.records.flatMap((record) =>
      record.kind === "state"
        ? (record.statuses ?? []).map(({ status }) => `${record.id} ${status}`)
        : record.kind === "office"
          ? (record.holders ?? []).map(({ holder }) => `${holder} ${record.id}`)
          : [],
    );
    const found = store
      .getSubjects(namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), namedNode(`${ORG}Membership`), null)
      .map((membership) => {
        const value = (property: string) =>
          store.getObjects(membership, namedNode(ORG + property), null)[0]!.value.slice(built.base.length);
        return `${value("member")} ${value("role")}`;
      });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it("dates India's membership to 9 June 2017", () => {
    const memberships = store.getSubjects(namedNode(`${ORG}member`), at("india"), null);
    const starts = memberships.flatMap((membership) =>
      store
        .getObjects(membership, namedNode(`${ORG}memberDuring`), null)
        .flatMap((interval) => store.getObjects(interval, namedNode(`${TIME}hasBeginning`), null))
        .flatMap((instant) => store.getObjects(instant, null, null).map(({ value }) => value)),
    );
    expect(starts).toContain("2017-06-09");
  });

  const first = (copy: Store) => copy.getSubjects(namedNode(`${ORG}member`), null, null)[0]!;
  const faults: Record<string, (copy: Store) => void> = {
    "a membership of nobody": (copy) =>
      copy.removeQuads(copy.getQuads(first(copy), namedNode(`${ORG}member`), null, null)),
    "a membership in two organisations": (copy) =>
      copy.addQuad(quad(first(copy) as never, namedNode(`${ORG}organization`), at("rats"))),
    "a role that is none": (copy) => copy.addQuad(quad(first(copy) as never, namedNode(`${ORG}role`), at("nothing"))),
    "an instant without a date": (copy) =>
      copy.addQuad(
        quad(at("when"), namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), namedNode(`${TIME}Instant`)),
      ),
  };

  it.each(Object.entries(faults))("are refused with %s", async (_, plant) =>
    expect(await violations(planted(store, plant), "org")).not.toEqual([]),
  );
});

describe("schema.org", () => {
  let store: Store;
  beforeAll(async () => void (store = await fromJsonLd(exported(FORMATS["schema-org"]))));

  it("meets the shapes", async () => expect(await violations(store, "schema-org")).toEqual([]));

  it("gives back every id, name and definition", () => {
    for (const { id, definition } of built.glossary.records) {
      expect(store.getObjects(at(id), namedNode(`${SCHEMA}termCode`), null).map(({ value }) => value)).toEqual([id]);
      expect(texts(store, id, [`${SCHEMA}name`, `${SCHEMA}alternateName`])).toEqual(
        namesOf(id, (grade) => grade !== "hidden"),
      );
      expect(single(texts(store, id, [`${SCHEMA}description`]))).toEqual(definition);
    }
  });

  const faults: Record<string, (copy: Store) => void> = {
    "a term without a name": (copy) =>
      copy.removeQuads(copy.getQuads(at("sco"), namedNode(`${SCHEMA}name`), null, null)),
    "a term of no set": (copy) =>
      copy.removeQuads(copy.getQuads(at("sco"), namedNode(`${SCHEMA}inDefinedTermSet`), null, null)),
    "a time that is none": (copy) =>
      copy.addQuad(quad(at("sco"), namedNode(`${SCHEMA}temporalCoverage`), literal("in summer"))),
  };

  isRefusedWith(faults, () => store, "schema-org");
});
