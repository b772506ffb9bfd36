/** Seeded texts of any length from the development corpus: sentences of its texts in random order. */
import { fileURLToPath } from "node:url";
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

const documents = readDocuments(fileURLToPath(new URL("../corpus", import.meta.url)), "sco");
const sentencesOf = (text: string) => text.split(/(?<=[.!?]["”»]?)\s+|(?<=[。！？][”]?)/);
/** Sentences whose letters could begin an evidence search are left to the relevant texts. */
const hasAnchor = /SCO|Shangh|ШОС|Шанха|上合|海合作/;

function sentences(language: Language, relevant: boolean): string[] {
  const texts = documents.filter(
    ({ document }) => document.language === language && document.spans.length > 0 === relevant,
  );
  return texts.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => relevant || !hasAnchor.test(sentence));
}

/** Of every hundred sentences, how many are about the Organisation. */
const RELEVANT_SHARE: Record<Density, number> = { dense: 100, sparse: 4, irrelevant: 0 };

export function makeText(language: Language, density: Density, length: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const [relevant, other] = [sentences(language, true), sentences(language, false)];
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
