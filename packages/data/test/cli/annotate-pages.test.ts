import { describe, expect, it } from "vitest";
import { line, workFolder } from "./run.ts";

const { file, annotate } = workFolder();

describe("annotate reads web pages", () => {
  const page = `<!doctype html><title>The SCO in a title</title><script>"Shanghai Cooperation Organisation"</script>
<h1>The Shanghai</h1><p>Cooperation Organisation is no name here.</p>
<p>Ми́р. The <b>Shang&shy;hai</b> Cooperation&nbsp;<i>Organisa</i>tion (&#83;CO) met.<br>The SCO Secretary-<wbr>General spoke.</p>
<p hidden>The Shanghai Spirit</p><template>The Shanghai Spirit</template>`;
  const told = (mention: Record<string, unknown>) => [
    page.slice(Number(mention["start"]), Number(mention["end"])),
    mention["text"],
    mention["id"],
  ];

  it("by their text, and tells places in the source", () =>
    expect(
      annotate([file("page.html", page)])
        .lines()
        .map(told),
    ).toEqual([
      [
        "Shang&shy;hai</b> Cooperation&nbsp;<i>Organisa</i>tion (&#83;CO)",
        "Shang\u00adhai Cooperation\u00a0Organisation (SCO)",
        "sco",
      ],
      ["SCO Secretary-<wbr>General", "SCO Secretary-General", "secretary-general"],
    ]));

  it("from standard input and from fields of JSON", () => {
    expect(annotate(["--html", "-"], page).lines()).toHaveLength(2);
    expect(
      annotate(["--html", "--jsonl", "-"], line({ text: page }))
        .lines()
        .map(told)[0]?.[2],
    ).toBe("sco");
  });

  it("and gives Web Annotations the bytes of the source", () => {
    const [annotation] = annotate(["page.html", "--output", "webannotation"]).lines<{
      target: { selector: { type: string; start: number; end: number; exact: string }[] };
    }>();
    const [data, quote] = annotation!.target.selector;
    expect(data!.type).toBe("DataPositionSelector");
    expect(Buffer.from(page).subarray(data!.start, data!.end).toString()).toMatch(/^Shang&shy;hai.*&#83;CO\)$/);
    expect(quote!.exact).toBe("Shang\u00adhai Cooperation\u00a0Organisation (SCO)");
  });

  it("and tells the bytes of each mention, however much stands before it", () => {
    const many = `<p>Лидеры: the Shanghai Cooperation Organisation, 上海合作组织.</p>\n`.repeat(3);
    const annotations = annotate([file("many.html", many), "--output", "webannotation"]).lines<{
      target: { selector: { start: number; end: number; exact: string }[] };
    }>();
    const bytes = Buffer.from(many);
    const seen = annotations.map(({ target: { selector } }) =>
      bytes.subarray(selector[0]!.start, selector[0]!.end).toString(),
    );
    expect(seen).toEqual(annotations.map(({ target: { selector } }) => selector[1]!.exact));
    expect(seen).toHaveLength(6);
  });

  it("unless they are asked for as lines or text", () =>
    expect(annotate([file("page.txt", page)]).lines().length).toBeGreaterThan(2));
});
