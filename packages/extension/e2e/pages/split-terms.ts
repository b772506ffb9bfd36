import { html, LAST, SCO, SPIRIT, type PageCase } from "./page-case.ts";

/** Terms that the source cuts into pieces. */
export const splitTerms: PageCase[] = [
  {
    title: "a term across inline elements",
    page: html(`<p>The <b>Shanghai</b> <i>Cooperation <u>Organi</u>sation</i> met.</p>`),
    marks: [SCO],
  },
  {
    title: "a term with a link inside",
    page: html(`<p>The <a href="#x">Shanghai Cooperation</a> Organisation met.</p>`),
    marks: [SCO],
  },
  {
    title: "a first letter of its own",
    page: html(`<p><span style="font-size:3em">S</span>hanghai Cooperation Organisation.</p>`),
    marks: [SCO],
  },
  {
    title: "soft hyphens",
    page: html(`<p>The Shang&shy;hai Co&shy;op&shy;er&shy;a&shy;tion Organi&shy;sation.</p>`),
    marks: [SCO],
  },
  {
    title: "no-break and thin spaces",
    page: html(`<p>Shanghai&nbsp;Cooperation&#8239;Organisation.</p>`),
    marks: [SCO],
  },
  {
    title: "line breaks and indents of the source",
    page: html(`<p>The Shanghai\n      Cooperation\n\t\tOrganisation.</p>`),
    marks: [SCO],
  },
  { title: "a word-break opportunity", page: html(`<p>Shanghai Coop<wbr>eration Organisation.</p>`), marks: [SCO] },
  { title: "a comment in the middle", page: html(`<p>Shanghai Coop<!-- x -->eration Organisation.</p>`), marks: [SCO] },
  {
    title: "marks of notes in the middle and at the end",
    page: html(
      `<p>The Shanghai<sup>1</sup> Cooperation Organisation<sup><a href="#n">[a]</a></sup>.</p><p>An SCO<sup>2</sup>.</p>`,
    ),
    marks: ["Shanghai1 Cooperation Organisation", "SCO"],
  },
  {
    title: "a script in the middle",
    page: html(`<p>Shanghai <script>var x = 1</script>Cooperation Organisation.</p>`),
    marks: [SCO],
  },
  {
    title: "a term in a headline across a line break",
    page: html(`<h1>Shanghai Cooperation<br>Organisation</h1>`),
    marks: [SCO],
  },
  {
    title: "two blocks are two texts",
    page: html(`<div>dialogue</div><div>partner</div><p>observer</p><p>states</p>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "two table cells are two texts",
    page: html(`<table><tr><td>dialogue</td><td>partner</td></tr></table>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "inline elements that a style makes blocks of",
    page: html(
      `<div><span style="display:block">dialogue</span> <span style="display:block">partner</span></div>${LAST}`,
    ),
    marks: [SPIRIT],
  },
  {
    title: "two links side by side",
    page: html(`<div><a href="#a">${SPIRIT}</a><a href="#b">Xylophones</a></div>`),
    marks: [SPIRIT],
  },
  {
    title: "an image between the words",
    page: html(`<p>dialogue <img alt="" width="9" height="9"> partner</p>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "Chinese with ruby readings",
    page: html(
      `<p><ruby>上<rt>shàng</rt>海<rt>hǎi</rt>合<rt>hé</rt>作<rt>zuò</rt>组<rt>zǔ</rt>织<rt>zhī</rt></ruby>发展。</p>`,
      "",
      'lang="zh"',
    ),
    marks: ["上海合作组织"],
  },
  {
    title: "Chinese with line breaks of the source in the middle",
    page: html(`<p>各方重申<span>上海</span><em>合作组织</em>的原则。</p>`, "", 'lang="zh"'),
    marks: ["上海合作组织"],
  },
  {
    title: "Russian case forms",
    page: html(`<p>В рамках Шанхайской организации сотрудничества.</p>`, "", 'lang="ru"'),
    marks: ["Шанхайской организации сотрудничества"],
  },
  {
    title: "vertical text",
    page: html(`<p style="writing-mode:vertical-rl;height:300px">各方重申上海合作组织的原则。</p>`, "", 'lang="zh"'),
    marks: ["上海合作组织"],
  },
  {
    title: "a right-to-left page",
    page: html(`<p>اجتمعت منظمة Shanghai Cooperation Organisation في بكين.</p>`, "", 'lang="ar" dir="rtl"'),
    marks: [SCO],
  },
  {
    title: "a term that wraps",
    page: html(`<p style="width:9em">and the Shanghai Cooperation Organisation then</p>`),
    marks: [SCO],
  },
  {
    title: "curly quotes, a possessive, and a plural",
    page: html(`<p>The Shanghai Cooperation Organisation’s summit and “Shanghai Spirit”.</p>`),
    marks: ["Shanghai Cooperation Organisation’s summit", SPIRIT],
  },
];
