/**
 * Whether a text is worth reading: a search for a few short strings, which the engine's own searches do fastest.
 *
 * A text in one script is searched for the anchors of that script and for abbreviations, which stand in all. How they
 * are searched for depends on the script as well: one expression skips ahead in Latin and Chinese text, but in Cyrillic
 * nearly every letter is one that an anchor could have there, and one string after another is several times faster.
 */

/** What may stand unseen inside an anchor. */
const UNSEEN = "\u00ad\u200b\u2060\ufeff";
/** Of these and a full-width S the ones that a search for a string finds fast. */
const DISGUISES = ["\u00ad", "\ufeff", "\uff33"];
/** A search for these as strings would stop at every space, which has the same byte. */
const UNSEEN_SPACES = "\u200b|\u2060";

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

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

/** A capital and its full-width form. */
const widths = (unit: string) => (/[A-Z]/.test(unit) ? unit + String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit);

/**
 * In Chinese text every expression stops often, and least where it looks for one unit of few: the second unit of each
 * anchor, after the first.
 */
function secondUnits(anchors: readonly string[]): RegExp {
  const all = (at: number) => `[${[...new Set(anchors.map((anchor) => widths(anchor[at]!)))].join("")}]`;
  return new RegExp(`${all(1)}(?<=${all(0)}[${UNSEEN}]*${all(1)})`);
}

/** A test for texts that contain an anchor. Without anchors, or with one of a single unit, every text is worth reading. */
export function createGate(anchors: readonly string[]): (text: string) => boolean {
  if (anchors.length === 0 || anchors.some((anchor) => anchor.length < 2)) return () => true;
  const among = (isOwn: (unit: number) => boolean) =>
    anchors.filter((anchor) => isOwn(anchor.charCodeAt(0)) || isAbbreviation(anchor));
  const cyrillic = among(isCyrillic);
  const ideographic = secondUnits(among(isIdeograph));
  const unseenSpaces = new RegExp(UNSEEN_SPACES);
  const any = new RegExp(`${anchors.map(escape).join("|")}|${UNSEEN_SPACES}`);
  return (text) => {
    const script = scriptOf(text);
    if (script === IDEOGRAPHS) return ideographic.test(text);
    const isWorth =
      script === CYRILLIC
        ? cyrillic.some((anchor) => text.includes(anchor)) || unseenSpaces.test(text)
        : any.test(text);
    return isWorth || DISGUISES.some((disguise) => text.includes(disguise));
  };
}
