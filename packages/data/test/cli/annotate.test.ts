import { statSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { ARTICLE, line, run, workFolder } from "./run.ts";

const { folder, file, annotate } = workFolder();

describe("annotate reads", () => {
  it("a file, and prints an object a mention", () => {
    const [first] = annotate([file("a.txt", ARTICLE)]).lines();
    expect(first).toEqual({
      file: "a.txt",
      start: 14,
      end: 47,
      text: "Shanghai Cooperation Organisation",
      id: "sco",
      kind: "organisation",
      label: "Shanghai Cooperation Organisation",
      language: "en",
    });
  });

  it("standard input", () => expect(annotate(["-"], ARTICLE).lines()[0]).toMatchObject({ file: "-", id: "sco" }));

  it("patterns, in order of names", () => {
    file("deep/er/b.txt", ARTICLE);
    file("deep/a.txt", ARTICLE);
    const files = annotate(["deep/**/*.txt", "--output", "documents"])
      .lines()
      .map((one) => one["file"]);
    expect(files).toEqual(["deep/a.txt", "deep/er/b.txt"]);
  });

  it("lines of JSON, with the text, date and name of each", () => {
    file(
      "lines.jsonl",
      line({ body: ARTICLE, published: "2018-06-09T08:00:00Z", url: "u1" }) +
        line({ body: ARTICLE, published: "2020-01-01", url: "u2" }),
    );
    const mentions = annotate([
      "lines.jsonl",
      "--field",
      "body",
      "--date-field",
      "published",
      "--id-field",
      "url",
    ]).lines();
    const holders = mentions
      .filter(({ id }) => id === "secretary-general")
      .map(({ document, line, holder }) => [document, line, holder]);
    expect(holders).toEqual([
      ["u1", 1, "rashid-alimov"],
      ["u2", 2, "vladimir-norov"],
    ]);
  });

  it("a file whose name looks like a pattern that fits another", () => {
    file("odd/[1].txt", ARTICLE);
    file("odd/1.txt", "nothing");
    expect(annotate(["odd/[1].txt"]).lines()[0]).toMatchObject({ file: "odd/[1].txt", id: "sco" });
  });

  it("texts of which only the month or the year is known", () => {
    const input = line({ text: ARTICLE, d: "2018-06" }) + line({ text: ARTICLE, d: 2018 });
    for (const args of [
      ["--date-field", "d"],
      ["--date", "2018"],
    ]) {
      const { code, lines } = annotate(["--jsonl", ...args, "-"], input);
      expect([code, lines().filter(({ id }) => id === "secretary-general")]).toMatchObject([
        0,
        [{ holder: "rashid-alimov" }, { holder: "rashid-alimov" }],
      ]);
    }
  });

  it("a language in whatever letter case", () =>
    expect(annotate(["--lang", "ZH-hans", "-"], ARTICLE)).toMatchObject({ code: 0, err: "" }));

  it("lines of JSON from standard input, without a line end at the end", () =>
    expect(annotate(["--jsonl", "-"], line({ text: ARTICLE }).trim()).lines()).toHaveLength(2));

  it("each line once, in order, on several threads", () => {
    const count = 3000;
    file(
      "many.jsonl",
      Array.from({ length: count }, (_, i) => line({ text: `${ARTICLE} ${"x".repeat(i % 700)}`, n: i })).join(""),
    );
    const found = annotate(["many.jsonl", "--jobs", "3", "--output", "documents", "--id-field", "n"])
      .lines()
      .map((one) => [one["line"], one["document"]]);
    expect(found).toEqual(Array.from({ length: count }, (_, i) => [i + 1, i]));
  });
});

describe("annotate keeps little in memory", () => {
  it("reads an archive larger than the memory it is allowed", () => {
    const article = line({ text: `${ARTICLE} ${"Nothing else happened on that day. ".repeat(280)}` });
    const name = file("large.jsonl", article.repeat(15_000));
    expect(statSync(join(folder, name)).size).toBeGreaterThan(140e6);
    const { code, out } = run(["annotate", name, "--jobs", "1"], {
      cwd: folder,
      env: { NODE_OPTIONS: "--max-old-space-size=128" },
    });
    expect([code, out.split("\n").length - 1]).toEqual([0, 2 * 15_000]);
  });
});

describe("annotate reports", () => {
  it("a broken line with its place, and annotates the rest", () => {
    file("broken.jsonl", `${line({ text: ARTICLE })}{oops\n\n${line({ body: 1 })}${line({ text: ARTICLE })}`);
    const { code, err, lines } = annotate(["broken.jsonl"]);
    expect(code).toBe(1);
    expect(err).toContain("broken.jsonl:2: this is no JSON");
    expect(err).toContain("broken.jsonl:4: field “text” holds no text; name the one that does with --field");
    expect(new Set(lines().map((one) => one["line"]))).toEqual(new Set([1, 5]));
  });

  it("a broken line in its place among the documents", () => {
    const found = annotate(["broken.jsonl", "--output", "documents"]).lines();
    expect(found.map(({ line, error }) => [line, typeof error])).toEqual([
      [1, "undefined"],
      [2, "string"],
      [4, "string"],
      [5, "undefined"],
    ]);
  });

  it.each([
    ["nothing.txt", "nothing.txt: there is no such file"],
    ["nothing.jsonl", "nothing.jsonl: there is no such file"],
    [".", ".: this is a folder; name the files in it, or a pattern such as folder/**/*.txt"],
  ])("%s, and annotates the rest", (name, message) => {
    const { code, err, lines } = annotate([name, "a.txt"]);
    expect([code, err.trim()]).toEqual([1, `sco-glossary: ${message}`]);
    expect(lines()).toHaveLength(2);
  });

  it("a file that is not text in UTF-8", () => {
    file("utf-16.txt", "\ufeffS\0C\0O\0");
    const { code, err } = annotate(["utf-16.txt"]);
    expect([code, err.trim()]).toEqual([1, "sco-glossary: utf-16.txt: this is not text in UTF-8; convert it first"]);
  });

  it("a text and a line in another encoding", () => {
    const cyrillic = Buffer.from([0xd8, 0xce, 0xd1]); // ШОС in Windows-1251
    file("1251.txt", cyrillic);
    file("1251.jsonl", Buffer.concat([Buffer.from('{"text":"'), cyrillic, Buffer.from('"}\n')]));
    expect(annotate(["1251.txt", "1251.jsonl"])).toMatchObject({
      code: 1,
      err: ["1251.txt", "1251.jsonl:1"]
        .map((place) => `sco-glossary: ${place}: this is not text in UTF-8; convert it first\n`)
        .join(""),
    });
  });

  it("nothing of an empty text", () => {
    file("empty.txt", "");
    expect(annotate(["empty.txt", "-"])).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("a language that is none", () => {
    const { code, err } = annotate(["--lang", "!!", "a.txt"]);
    expect(code).toBe(2);
    expect(err).toContain("a language is a BCP 47 tag, for example en, ru or zh-Hans.");
  });

  it("a date that is none", () => {
    const { err } = annotate(["--jsonl", "--date-field", "d", "-"], line({ text: ARTICLE, d: "yesterday" }));
    expect(err).toContain('-:1: field “d” holds "yesterday", which is no date such as 2018-06-09, 2018-06 or 2018\n');
  });

  it("what is wrong with a line together with what the line is, where that can be read", () => {
    const input = `${line({ url: "u1" })}{oops\n`;
    const found = annotate(["--jsonl", "--id-field", "url", "--output", "documents", "-"], input).lines();
    expect(found.map(({ line, document }) => [line, document])).toEqual([
      [1, "u1"],
      [2, undefined],
    ]);
  });
});

describe("annotate prints", () => {
  it("text for people", () =>
    expect(annotate(["a.txt", "--output", "text"]).out).toContain(
      "a.txt  14  Shanghai Cooperation Organisation  →  Shanghai Cooperation Organisation (sco)\n",
    ));

  it("HTML in which the text is only text", () => {
    file("h.txt", `<b>${ARTICLE}</b>`);
    const { out } = annotate(["h.txt", "--output", "html"]);
    expect(out).toContain('&lt;b&gt;On 9 June the <a href="https://sco-glossary.github.io/id/sco"');
    expect(
      out
        .replaceAll(/<[^>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .trim(),
    ).toBe(`<b>${ARTICLE}</b>`);
  });

  describe("Web Annotations", () => {
    const selectors = {
      type: "array",
      minItems: 2,
      items: {
        anyOf: [
          {
            type: "object",
            required: ["type", "start", "end"],
            additionalProperties: false,
            properties: {
              type: { const: "TextPositionSelector" },
              start: { type: "integer", minimum: 0 },
              end: { type: "integer", minimum: 1 },
            },
          },
          {
            type: "object",
            required: ["type", "exact"],
            additionalProperties: false,
            properties: {
              type: { const: "TextQuoteSelector" },
              exact: { type: "string", minLength: 1 },
              prefix: { type: "string" },
              suffix: { type: "string" },
            },
          },
        ],
      },
    };
    const isAnnotation = new Ajv().compile({
      type: "object",
      required: ["@context", "type", "body", "target"],
      properties: {
        "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
        type: { const: "Annotation" },
        motivation: { enum: ["identifying"] },
        body: { type: "object", required: ["id"], properties: { id: { type: "string", pattern: "^https?://" } } },
        target: { type: "object", required: ["source", "selector"], properties: { selector: selectors } },
      },
    });

    interface Annotation {
      target: { selector: [{ start: number; end: number }, { exact: string }] };
    }
    const text = `𝒜𝒜 ${ARTICLE}`;
    const annotations = annotate(["-", "--output", "webannotation"], text).lines<Annotation>();

    it("fit the data model", () => expect(annotations.filter((one) => !isAnnotation(one))).toEqual([]));

    it("count code points, as the standard does", () => {
      const points = [...text];
      for (const { target } of annotations) {
        const [{ start, end }, { exact }] = target.selector;
        expect(points.slice(start, end).join("")).toBe(exact);
      }
    });

    it.each([
      ["no target", { target: undefined }],
      ["a selector that is none", { target: { source: "x", selector: [{ type: "XPathSelector" }, { type: "y" }] } }],
      ["a body that is no address", { body: { id: "sco" } }],
    ])("are refused with %s", (_, change) =>
      expect(isAnnotation(JSON.parse(JSON.stringify({ ...annotations[0], ...change })))).toBe(false),
    );
  });
});
