/**
 * Whether a text is worth reading: a search for a few short strings, which the engine's own searches do fastest.
 *
 * Which of them is faster depends on the script. One expression skips ahead in Latin and Chinese text, but in Cyrillic
 * nearly every letter is one that an anchor could have there; looking for one string after another is then several
 * times faster. Both say the same.
 */

const SOFT_HYPHEN = "\u00ad"; // may stand unseen inside an anchor

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

const SAMPLES = 32;

/** Whether most letters of the text seem to be Cyrillic. */
function seemsCyrillic(text: string): boolean {
  const step = Math.max(1, Math.floor(text.length / SAMPLES));
  let cyrillic = 0;
  for (let i = 0; i < text.length; i += step) if (text.charCodeAt(i) >> 8 === 4) cyrillic++;
  return cyrillic * 3 > SAMPLES;
}

/** A test for texts that contain an anchor. Without anchors every text is worth reading. */
export function createGate(anchors: readonly string[]): (text: string) => boolean {
  if (!anchors.length) return () => true;
  const expression = new RegExp(anchors.map(escape).join("|"));
  return (text) =>
    (seemsCyrillic(text) ? anchors.some((anchor) => text.includes(anchor)) : expression.test(text)) ||
    text.includes(SOFT_HYPHEN);
}
