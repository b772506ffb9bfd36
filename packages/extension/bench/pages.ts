/** Pages for the benchmark, the same on every run. */

/** Characters of a very long page. */
export const LARGE = 1_400_000;

/** A small generator of pseudo-random numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  "the of and to in a that for on with as at by from their its were after before which this under between council ministers trade region border energy transport talks visit agreement support further relations development economic leaders said would new several reported during meeting early station market water project joint plan".split(
    " ",
  );

const TERMS = [
  "Shanghai Cooperation Organisation",
  "SCO",
  "Shanghai Spirit",
  "Regional Anti-Terrorist Structure",
  "SCO Secretary-General",
  "Council of Heads of State",
  "SCO member states",
  "Qingdao Declaration",
  "dialogue partners",
];

/** Words to one term, about as in an article on the subject. */
const WORDS_PER_TERM = 60;
const WORDS_PER_PARAGRAPH = 80;

/** Paragraphs of running text with links and emphasis, of about so many characters. */
export function newsHtml(characters: number, { hasTerms, seed = 7 }: { hasTerms: boolean; seed?: number }): string {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const paragraphs: string[] = [];
  for (let length = 0; length < characters;) {
    const words = Array.from({ length: WORDS_PER_PARAGRAPH }, () =>
      hasTerms && random() < 1 / WORDS_PER_TERM ? pick(TERMS) : pick(WORDS),
    );
    length += words.join(" ").length + 2;
    const marked = words.map((word) => {
      const dice = random();
      if (dice < 0.02) return `<a href="#x">${word}</a>`;
      return dice < 0.03 ? `<em>${word}</em>` : word;
    });
    paragraphs.push(`<p>${marked.join(" ")}.</p>`);
  }
  return `<article><h1>${hasTerms ? "The Shanghai Cooperation Organisation" : "A region"}</h1>${paragraphs.join("\n")}</article>`;
}

export const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><style>body{font:16px/1.5 serif;max-width:40em;margin:auto}</style></head><body>${body}</body></html>`;
