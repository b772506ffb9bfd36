/** Seeded texts of any length: sentences of the development corpus among others, in random order. */
import { join } from "node:path";
import { FILLER } from "./filler.ts";
import { dataFolder } from "../scripts/data-folder.ts";
import { readDocuments } from "../scripts/evaluate/read-documents.ts";

export const LANGUAGES = ["en", "ru", "zh"] as const;
export const DENSITIES = ["dense", "sparse", "irrelevant"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Density = (typeof DENSITIES)[number];

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const documents = readDocuments(join(dataFolder, "corpus"), "sco");
const sentencesOf = (text: string) => text.split(/(?<=[.!?]["”»]?)\s+|(?<=[。！？][”]?)/);
const relevantSentences = (language: Language) =>
  documents
    .filter(({ document }) => document.language === language && document.spans.length > 0)
    .flatMap(({ text }) => sentencesOf(text));

/** Of every hundred sentences, how many are about the Organisation: most of an article, one article of a page, none. */
const RELEVANT_SHARE: Record<Density, number> = { dense: 60, sparse: 3, irrelevant: 0 };

export function makeText(language: Language, density: Density, length: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const [relevant, other] = [relevantSentences(language), FILLER[language]];
  const gap = language === "zh" ? "" : " ";
  let text = "";
  for (let count = 1; text.length < length; count++) {
    const sentence = random() * 100 < RELEVANT_SHARE[density] ? pick(relevant) : pick(other);
    text += sentence + (count % 5 ? gap : "\n\n");
  }
  return flat(text.slice(0, length));
}

/** One piece of memory, as texts of pages are, and not a rope of small ones. */
const flat = (text: string) => Buffer.from(text, "utf8").toString("utf8");

/** The text in pieces of the size of text nodes. */
export function textNodes(text: string): string[] {
  const nodes: string[] = [];
  for (let at = 0; at < text.length; at += 80) nodes.push(flat(text.slice(at, at + 80)));
  return nodes;
}
