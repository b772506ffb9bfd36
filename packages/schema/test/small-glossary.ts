import { glossarySchema, type Glossary } from "../src/index.ts";

/** A record or source as a fixture gives it: only what the case is about. */
export type Sketch = { id: string; kind?: string } & Record<string, unknown>;

export interface GlossarySketch {
  meta?: Record<string, unknown>;
  records?: Sketch[];
  sources?: Sketch[];
}

const titleOf = (id: string) => id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** ISO 3166 leaves the codes XA to XZ to users; no real state has them. */
const inventedCodes = (index: number) => {
  const letter = String.fromCodePoint(65 + index);
  return { alpha2: `X${letter}`, alpha3: `X${letter}${letter}`, numeric: String(901 + index) };
};

const ofItsKind = (kind: string | undefined, id: string, index: number): Record<string, unknown> =>
  kind === "state"
    ? { iso: inventedCodes(index), officialName: { en: `Republic of ${titleOf(id)}` } }
    : kind === "document"
      ? { type: "agreement" }
      : {};

const record = (sketch: Sketch, index: number) => ({
  labels: { en: { preferred: titleOf(sketch.id) } },
  definition: { en: "thing of the sea" },
  sources: ["charter"],
  verifiedOn: "1960-01-01",
  ...ofItsKind(sketch.kind, sketch.id, index),
  ...sketch,
});

const source = (sketch: Sketch) => ({
  kind: "official",
  publisher: "Lantern League",
  title: titleOf(sketch.id),
  url: `https://lantern.example/${sketch.id}`,
  language: "en",
  read: "1960-01-01",
  ...sketch,
});

/**
 * The glossary of an invented organisation, the Lantern League. What the sketch leaves out is filled with plain values,
 * and there is always the source `charter`.
 */
export function smallGlossary({ meta, records = [], sources = [] }: GlossarySketch): Glossary {
  const hasCharter = sources.some(({ id }) => id === "charter");
  return glossarySchema.parse({
    meta: {
      id: "lanterns",
      title: { en: "Lanterns" },
      subject: "lantern-league",
      languages: ["en"],
      dataThrough: "1999-12-31",
      licence: "CC0-1.0",
      ...meta,
    },
    records: records.map(record),
    sources: (hasCharter ? sources : [{ id: "charter" }, ...sources]).map(source),
  });
}
