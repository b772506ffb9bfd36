/**
 * Whether a text is worth reading: a search for a few short strings, anchors, which the engine's own searches do
 * fastest. An anchor counts with unseen units inside as well.
 *
 * A text in one script is searched for the anchors of that script and for abbreviations, which stand in all. In Latin
 * and Cyrillic text one unit of each anchor is rare and found at the speed of memory; in Chinese text none is, and one
 * expression is faster.
 */

/** What may stand unseen inside an anchor. */
const UNSEEN = "\u00ad\u200b\u2060\ufeff";

const SAMPLES = 32;
const ANY = 0;
const CYRILLIC = 1;
const IDEOGRAPHS = 2;

const isCyrillic = (unit: number) => unit >> 8 === 4;
const isIdeograph = (unit: number) => unit >= 0x4e00 && unit < 0xa000;

/** The script of most of the text, as far as a few samples tell. */
function scriptOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLES));
  let cyrillic = 0;
  let ideographs = 0;
  for (let i = 0; i < text.length; i += step) {
    const unit = text.charCodeAt(i);
    if (isCyrillic(unit)) cyrillic++;
    else if (isIdeograph(unit)) ideographs++;
  }
  const enough = Math.min(text.length, SAMPLES) / 2;
  return cyrillic > enough ? CYRILLIC : ideographs > enough ? IDEOGRAPHS : ANY;
}

const isAbbreviation = (anchor: string) => /^\p{Lu}{2,4}$/u.test(anchor);

/** From a Latin letter to its full-width form. */
const TO_WIDE = 0xfee0;
const isLatin = (unit: number) => unit > 0x20 && unit < 0x7f;
/** A unit of an anchor, and its full-width form if it has one. */
const widths = (unit: string) =>
  isLatin(unit.charCodeAt(0)) ? [unit, String.fromCharCode(unit.charCodeAt(0) + TO_WIDE)] : [unit];
const isSame = (unit: number, own: number) => unit === own || (isLatin(own) && unit === own + TO_WIDE);

/**
 * In Chinese text every expression stops often, and least where it looks for one unit of few: the second unit of each
 * anchor, after the first.
 */
function secondUnits(anchors: readonly string[]): RegExp {
  const all = (at: number) => `[${[...new Set(anchors.flatMap((anchor) => widths(anchor[at]!)))].join("")}]`;
  return new RegExp(`${all(1)}(?<=${all(0)}[${UNSEEN}]*${all(1)})`);
}

const isUnseen = (unit: number) => UNSEEN.includes(String.fromCharCode(unit));

/** Whether the rest of the anchor, from its unit number `own`, stands in a text from there forwards or backwards. */
function runsOn(text: string, at: number, anchor: string, own: number, step: 1 | -1): boolean {
  for (let i = at + step, letter = own + step; letter >= 0 && letter < anchor.length; letter += step, i += step)
    while (!isSame(text.charCodeAt(i), anchor.charCodeAt(letter))) {
      if (!isUnseen(text.charCodeAt(i))) return false;
      i += step;
    }
  return true;
}

/** Whether the anchor stands in a text, its unit number `own` at `at`, with or without unseen units inside. */
function standsAt(text: string, at: number, anchor: string, own: number): boolean {
  return runsOn(text, at, anchor, own, 1) && runsOn(text, at, anchor, own, -1);
}

/** A search for anchors by one unit of each. */
function byUnit(anchors: readonly string[], unitOf: (anchor: string) => number): (text: string) => boolean {
  const searches = new Map<string, { anchor: string; own: number }[]>();
  for (const anchor of anchors) {
    const own = unitOf(anchor);
    for (const unit of widths(anchor[own]!)) searches.set(unit, [...(searches.get(unit) ?? []), { anchor, own }]);
  }
  return (text) => {
    for (const [unit, list] of searches)
      for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1))
        for (const { anchor, own } of list) if (standsAt(text, at, anchor, own)) return true;
    return false;
  };
}

/** The engine searches for the greater byte of a unit; in Latin text small letters and the space stop it most. */
function stops(unit: string): number {
  const code = unit.charCodeAt(0);
  const byte = String.fromCharCode(Math.max(code >> 8, code & 0xff));
  return /[a-z ]/.test(byte) ? 2 : /[A-Z0-9',.-]/.test(byte) ? 1 : 0;
}

/** The unit of an anchor at which a search stops least. */
function rarest(anchor: string): number {
  const all = Array.from(anchor, stops);
  return all.indexOf(Math.min(...all));
}

const hasCapital = (text: string) => /\p{Lu}/u.test(text);
/** Units of a text that tell whether it has capitals at all. */
const OPENING = 400;

/** A test for texts that contain an anchor. Without anchors, or with one of a single unit, every text is worth reading. */
export function createGate(anchors: readonly string[]): (text: string) => boolean {
  if (anchors.length === 0 || anchors.some((anchor) => anchor.length < 2)) return () => true;
  const among = (isOwn: (unit: number) => boolean) =>
    anchors.filter((anchor) => isOwn(anchor.charCodeAt(0)) || isAbbreviation(anchor));
  const cyrillic = byUnit(among(isCyrillic), () => 0);
  const ideographic = secondUnits(among(isIdeograph));
  // Small Latin letters are frequent in all Latin text, and anchors in them stand only in text without capitals.
  const isSmall = (anchor: string) => /^[a-z]+$/.test(anchor);
  const any = byUnit(
    anchors.filter((anchor) => !isSmall(anchor)),
    rarest,
  );
  const small = byUnit(anchors.filter(isSmall), () => 0);
  return (text) => {
    const script = scriptOf(text);
    if (script === IDEOGRAPHS) return ideographic.test(text);
    if (script === CYRILLIC) return cyrillic(text);
    return any(text) || (!hasCapital(text.slice(0, OPENING)) && small(text));
  };
}
