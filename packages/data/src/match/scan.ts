/**
 * The one pass over the text. Every unit is read once and looked up once; words are hashed on the way and asked at
 * their end whether a name can begin with them, ideographs whether they and the next one begin a name. Only then the
 * walker reads on. `docs/decisions/0004-matcher.md` has the figures of the designs that were tried.
 */
import { pairBit, type Tables } from "./tables.ts";
import { EXPANDED, IDEOGRAPH, IDEOGRAPH_END, IGNORED, LETTER, hashPlace, hashStep } from "./units.ts";
import type { Walker } from "./walk.ts";

/** Walks from every place of the text where a name can begin. */
export function scan(tables: Tables, walker: Walker, text: string): void {
  const { fold, places, shift, hashes, opens, opensIdeograph, pairs, opensNumber, expand } = tables;
  const last = places.length - 1;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let letter = fold[text.charCodeAt(i)]!;
    if (letter < IDEOGRAPH) {
      if (letter < LETTER && letter !== EXPANDED) {
        i++;
        continue;
      }
      const start = i;
      let hash = 0;
      const isNumber = letter >= 48 && letter <= 57;
      do {
        if (letter >= LETTER) hash = hashStep(hash, letter);
        else if (letter === EXPANDED) for (const part of expand.get(text.charCodeAt(i))!) hash = hashStep(hash, part);
        else if (letter !== IGNORED) break;
        letter = ++i < length ? fold[text.charCodeAt(i)]! : 0;
      } while (letter < IDEOGRAPH);
      if (isNumber && opensNumber) {
        walker.walk(start);
        continue;
      }
      for (let place = hashPlace(hash, shift); places[place]; place = (place + 1) & last) {
        const form = places[place]! - 1;
        if (hashes[form] !== hash) continue;
        if (opens[form]) walker.walk(start);
        break;
      }
    } else {
      const start = i++;
      const opening = opensIdeograph[letter - IDEOGRAPH]!;
      if (!opening) continue;
      if (opening & 2) {
        walker.walk(start);
        continue;
      }
      const next = i < length ? fold[text.charCodeAt(i)]! : 0;
      if (next >= IDEOGRAPH && next < IDEOGRAPH_END) {
        const bit = pairBit(letter, next);
        if (!(pairs[bit >> 5]! & (1 << (bit & 31)))) continue;
      } else if (next >= LETTER) continue;
      walker.walk(start);
    }
  }
}
