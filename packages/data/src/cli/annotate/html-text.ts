/** The text of a web page as readers see it, each part with its place in the source. */
import { Parser } from "htmlparser2";

interface Range {
  start: number;
  end: number;
}

export interface HtmlText {
  text: string;
  source: string;
  /** Where a part of the text stands in the source: with the markup inside it, without that around it. */
  place(part: Range): Range;
}

/** What is between tags, or one character reference. */
interface Piece {
  /** In the text. */
  at: number;
  /** In the source. */
  start: number;
  end: number;
  isReference: boolean;
}

/** Elements of which nothing is text of the page. */
const SKIPPED = new Set(
  "head title script style template noscript iframe object svg math canvas audio video textarea select option".split(
    " ",
  ),
);

/** Elements that begin or end a line: a name never goes on beyond one. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

const BLOCK_BREAK = "\n\n";

/** A superscript is a mark of a note, and no part of the word before it, but where it has a word's end: `25<sup>th</sup>`. */
const NOTE_MARK = /^(?!.*\p{L}{2})/su;

/** Finds the last piece that begins at or before a position of the text. */
function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= position) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** The source of the unit at a position of the text. */
function unitAt(pieces: readonly Piece[], position: number): Range {
  const piece = pieceAt(pieces, position);
  if (!piece) return { start: 0, end: 0 };
  if (piece.isReference) return piece;
  const start = piece.start + position - piece.at;
  return { start, end: start + 1 };
}

export function htmlText(source: string): HtmlText {
  const pieces: Piece[] = [];
  const open: boolean[] = [];
  // Put together once at the end: to look at the end of a text that grows would copy all of it each time.
  const parts: string[] = [];
  let length = 0;
  let tail = "";
  let skipped = 0;
  /** What had been read where each open superscript begins. */
  const beforeSuperscripts: { pieces: number; parts: number; length: number; tail: string }[] = [];
  const append = (part: string) => {
    parts.push(part);
    length += part.length;
    tail = (tail + part).slice(-BLOCK_BREAK.length);
  };
  const breakLine = (name: string) => {
    if (name === "br") append("\n");
    else if (BLOCKS.has(name) && length > 0 && tail !== BLOCK_BREAK) append(BLOCK_BREAK);
  };
  const closeSuperscript = () => {
    const before = beforeSuperscripts.pop();
    if (!before) return;
    if (!NOTE_MARK.test(parts.slice(before.parts).join(""))) {
      beforeSuperscripts.length = 0; // those around it hold its letters too, and are not read again
      return;
    }
    pieces.length = before.pieces;
    parts.length = before.parts;
    ({ length, tail } = before);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "sup") beforeSuperscripts.push({ pieces: pieces.length, parts: parts.length, length, tail });
      const isSkipped = SKIPPED.has(name) || attributes["hidden"] !== undefined;
      open.push(isSkipped);
      if (isSkipped) skipped++;
      breakLine(name);
    },
    onclosetag(name) {
      if (open.pop()) skipped--;
      if (name === "sup") closeSuperscript();
      if (name !== "br") breakLine(name);
    },
    ontext(data) {
      if (skipped) return;
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      pieces.push({ at: length, start, end, isReference: end - start !== data.length });
      append(data);
    },
  });
  parser.end(source);
  return {
    text: parts.join(""),
    source,
    place: ({ start, end }) => ({ start: unitAt(pieces, start).start, end: unitAt(pieces, end - 1).end }),
  };
}
