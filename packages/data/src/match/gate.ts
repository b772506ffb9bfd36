/** Whether a text is worth reading: a search for a few short strings, which the engine's own string search does fastest. */

/** Units that can stand inside an anchor unseen, or for a letter of it. Rare enough to make a text worth reading. */
const DISGUISES = "\\u00ad\\u0300-\\u036f\\u200b-\\u200d\\u2060\\ufb00-\\ufb06\\ufeff\\uff21-\\uff5a";

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** A test for texts that contain an anchor. Without anchors every text is worth reading. */
export function createGate(anchors: readonly string[]): (text: string) => boolean {
  if (!anchors.length) return () => true;
  const expression = new RegExp(`${anchors.map(escape).join("|")}|[${DISGUISES}]`);
  return (text) => expression.test(text);
}
