import fc from "fast-check";
import { expect, it } from "vitest";
import { htmlText } from "./html-text.ts";

/** What stands in the source where a part of the text is. */
function sourceOf(source: string, part: string): string {
  const { text, place } = htmlText(source);
  const start = text.indexOf(part);
  const { start: from, end } = place({ start, end: start + part.length });
  return source.slice(from, end);
}

it.each([
  ["<p>one <b>two</b> three</p>", "two", "two"],
  ["<p>one <b>two</b> three</p>", "one two", "one <b>two"],
  ["<p>R&amp;D</p>", "R&D", "R&amp;D"],
  ["<p>&#x1d49c;&lt;x</p>", "𝒜", "&#x1d49c;"],
  ["a<!-- c -->b", "ab", "a<!-- c -->b"],
  ["<p>one<sup>1</sup> two</p>", "one two", "one<sup>1</sup> two"],
  ["<p>one<sup>1</sup></p>", "one", "one"],
])("in %s finds %s where it stands", (source, part, expected) => expect(sourceOf(source, part)).toBe(expected));

it.each([
  ["<p>one</p><p>two</p>", "one\n\ntwo\n\n"],
  ["one<br>two", "one\ntwo"],
  ["<td>one<td>two", "one\n\ntwo\n\n"],
  ["<div>one <span>two</span></div>", "one two\n\n"],
  ["one<script>two</script><style>three</style><p hidden>four<b>five</b></p>", "one\n\n"],
  ["<head><title>one</title></head>two", "two"],
  ["the SCO<sup>1</sup> and<sup>[<a href='#2'>2</a>]</sup> RATS<sup>*, a</sup>.", "the SCO and RATS."],
  ["Shanghai<sup>1<sup>2</sup></sup> Spirit", "Shanghai Spirit"],
  ["the 25<sup>th</sup> summit, CO<sub>2</sub>", "the 25th summit, CO2"],
  ["one<sup><p hidden>two</p></sup> three<sup>4", "one three"],
  ["one<sup>2<sup>th</sup><sup>3</sup></sup> four", "one2th four"],
  ["one < two & three", "one < two & three"],
  ["", ""],
])("reads %j as %j", (source, text) => expect(htmlText(source).text).toBe(text));

it("has a place in the source for each unit of the text of any page, in order", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<b",
    ">",
    "<script>",
    "</script>",
    "&amp;",
    "&#65;",
    "&nope",
    "<br>",
    "<sup>",
    "</sup>",
    "x",
    "海",
    "🌍",
    " ",
    '"',
    "<!--",
    "-->",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join("");
      const { text, place } = htmlText(source);
      let before = 0;
      for (let start = 0; start < text.length; start++) {
        // Breaks between blocks are in no source: they are where the text before them is.
        if (text[start] === "\n") continue;
        const range = place({ start, end: start + 1 });
        expect(range.start).toBeGreaterThanOrEqual(before);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(source.length);
        if (range.end === range.start + 1) expect(source[range.start]).toBe(text[start]);
        before = range.start;
      }
    }),
  );
});

it("reads a page of very many blocks in no more than a moment", () => {
  const block = "one ".repeat(20);
  expect(htmlText(`<p>${block}</p>`.repeat(50_000)).text).toHaveLength(50_000 * `${block}\n\n`.length);
});

it("reads superscripts within superscripts in no more than a moment", () => {
  const start = performance.now();
  htmlText("<sup>ab".repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
