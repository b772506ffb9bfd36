/**
 * Whether a text is worth reading: a search for a few short strings, which the engine's own searches do fastest.
 *
 * A text in one script is searched for the anchors of that script and for abbreviations, which stand in all. How they
 * are searched for depends on the script as well: one expression skips ahead in Latin and Chinese text, but in Cyrillic
 * nearly every letter is one that an anchor could have there, and one string after another is several times faster.
 */

/** What may stand unseen inside an anchor (soft hyphen, byte order mark), and a full-width S: rare units, found fast. */
const DISGUISES = ["\u00ad", "\ufeff", "\uff33"];
/** A zero-width space and a word joiner: a search for the string would stop at every space, which has the same byte. */
const UNSEEN_SPACES = /\u200b|\u2060/;
/** In Chinese text the bytes of all of them are frequent, and one expression is faster. */
const ALL_DISGUISES = "[\u00ad\u200b\u2060\ufeff\uff33]";

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

const isAbbreviation = (anchor: string) => /^[A-Z]{2,4}$/.test(anchor);

/** A test for texts that contain an anchor. Without anchors every text is worth reading. */
export function createGate(anchors: readonly string[]): (text: string) => boolean {
  if (!anchors.length) return () => true;
  const among = (isOwn: (unit: number) => boolean) =>
    anchors.filter((anchor) => isOwn(anchor.charCodeAt(0)) || isAbbreviation(anchor));
  const partsFor = (list: readonly string[]) => list.map(escape).join("|");
  const cyrillic = among(isCyrillic);
  const ideographic = new RegExp(`${partsFor(among(isIdeograph))}|${ALL_DISGUISES}`);
  const any = new RegExp(partsFor(anchors));
  return (text) => {
    const script = scriptOf(text);
    if (script === IDEOGRAPHS) return ideographic.test(text);
    if (script === CYRILLIC ? cyrillic.some((anchor) => text.includes(anchor)) : any.test(text)) return true;
    return DISGUISES.some((disguise) => text.includes(disguise)) || UNSEEN_SPACES.test(text);
  };
}
