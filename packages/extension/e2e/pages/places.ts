import { html, LAST, SCO, SPIRIT, type PageCase } from "./page-case.ts";

const NODES = 100_000;
const manyNodes = Array.from({ length: NODES / 2 }, (_, i) => `<i>word ${i}</i> `).join("");
const LONG_TEXT = `word ${"lorem ipsum dolor sit amet ".repeat(200_000)}`;

/** Where text can stand, and how much of it. */
export const places: PageCase[] = [
  {
    title: "an open shadow root",
    page: html(
      `<div id="host"></div>${LAST}<script>host.attachShadow({mode:"open"}).innerHTML = "<p>The ${SCO}.</p>"</script>`,
    ),
    marks: [SPIRIT, SCO],
    isLive: true,
  },
  {
    title: "a closed shadow root stays closed",
    page: html(
      `<div id="host"></div>${LAST}<script>host.attachShadow({mode:"closed"}).innerHTML = "<p>The ${SCO}.</p>"</script>`,
    ),
    marks: [SPIRIT],
    isLive: true,
  },
  {
    title: "a declarative shadow root",
    page: html(`<div><template shadowrootmode="open"><p>The ${SCO}.</p><slot></slot></template><p>${SPIRIT}</p></div>`),
    marks: [SPIRIT, SCO],
    isLive: true,
  },
  {
    title: "a modal dialog",
    page: html(`<dialog id="d"><p>The ${SCO}.</p></dialog>${LAST}<script>d.showModal()</script>`),
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "a frame of another page is left to itself",
    page: html(`<iframe src="/inner" width="300" height="80"></iframe>${LAST}`),
    others: { "/inner": html(`<p>The ${SCO}.</p>`) },
    marks: [SPIRIT],
  },
  {
    title: "text inside a scrolling box",
    page: html(
      `<div style="height:80px;overflow:auto"><div style="height:60px">a</div><p>The ${SCO}.</p></div>${LAST}`,
    ),
    marks: [SCO, SPIRIT],
  },
  {
    title: "100,000 nodes",
    page: html(`<div>${manyNodes}</div><p id="last">The ${SCO}.</p>`),
    act: (tab) => tab.evaluate(() => document.querySelector("#last")!.scrollIntoView()),
    marks: [SCO],
  },
  {
    title: "one text node of 5 MB",
    page: html(`<p>${SPIRIT}</p><p style="height:60px;overflow:hidden">${LONG_TEXT}${SCO}</p>`),
    marks: [SPIRIT, SCO],
  },
  {
    title: "text directly in the body, cut by line breaks",
    page: html(`First line.<br><br>The ${SCO}<br>and the ${SPIRIT}`),
    marks: [SCO, SPIRIT],
  },
  { title: "a deep nest", page: html(`${"<div>".repeat(400)}The ${SCO}.${"</div>".repeat(400)}`), marks: [SCO] },
  {
    title: "a page of 300 mentions",
    page: html(Array.from({ length: 40 }, () => `<p>${SPIRIT}</p>`).join("")),
    marks: Array.from({ length: 40 }, () => SPIRIT),
  },
];
