import type { Glossary, GlossaryRecord, Label, Source } from "../../src/generated/types.ts";
import type { Snapshot } from "../../src/diff/snapshot.ts";

const cite = (source: string) => ({ source });

export function label(text: string, more: Partial<Label> = {}): Label {
  return { text, form: "full", match: { evidence: "free" }, grade: "preferred", ...more };
}

function source(id: string): Source {
  return {
    id,
    kind: "official",
    publisher: "A ministry",
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    language: "en",
    read: "2026-01-01",
  };
}

const common = (id: string) => ({
  id,
  labels: {
    en: [label(`Name of ${id}`), label(`Other name of ${id}`, { grade: "admitted" })],
    ru: [label(`Имя ${id}`)],
  },
  definition: { en: `thing called ${id}`, ru: `вещь ${id}` },
  sources: [cite("first"), { source: "second", locator: "Art. 1" }],
  verifiedOn: "2026-01-01",
});

const records: GlossaryRecord[] = [
  {
    ...common("union"),
    kind: "organisation",
    website: "https://example.org/",
    timeline: [{ step: "founded", date: "2001-06", sources: [cite("first")] }],
    openQuestions: ["Which day?"],
  },
  {
    ...common("land"),
    kind: "state",
    iso: { alpha2: "LA", alpha3: "LAN", numeric: "001" },
    officialName: { en: "Land" },
    statuses: [
      {
        status: "member",
        steps: [
          { step: "decided", date: "2015", sources: [cite("first")] },
          { step: "effective", date: "2017-06-09", sources: [cite("second")] },
        ],
      },
    ],
    related: [{ relation: "part-of", to: "union" }],
  },
  { ...common("member"), kind: "status" },
  {
    ...common("secretary"),
    kind: "office",
    body: "union",
    holders: [{ holder: "somebody", steps: [{ step: "started", date: "2019-01-01", sources: [cite("first")] }] }],
  },
  { ...common("somebody"), kind: "person", nationality: "land" },
  { ...common("treaty"), kind: "document", type: "treaty", parties: ["land"] },
];

const glossary: Glossary = {
  meta: {
    id: "mini",
    title: { en: "Mini" },
    subject: "union",
    languages: ["en", "ru"],
    dataThrough: "2026-01-01",
    licence: "CC0-1.0",
    evidence: { topic: { scope: "text", anyOf: ["union"], description: "about the union" } },
  },
  records,
  sources: [source("first"), source("second")],
};

const surface = { version: "1.0.0", exports: [".", "index#loadGlossary"], node: ">=20.10" };

/** A small glossary in which every kind of change can happen. Each call gives a copy to edit. */
export function mini(): Snapshot & { redirects: Record<string, string>; surface: typeof surface } {
  return structuredClone({ glossary, redirects: { "old-treaty": "treaty" }, surface });
}
