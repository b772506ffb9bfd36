import { html, LAST, SCO, SPIRIT, type PageCase } from "./page-case.ts";

/** What is not running text. */
export const leftAlone: PageCase[] = [
  {
    title: "form fields",
    page: html(
      `<textarea>${SCO}</textarea><input value="${SCO}"><select><option>${SCO}</option></select><button>${SCO}</button>${LAST}`,
    ),
    marks: [SPIRIT],
  },
  {
    title: "code",
    page: html(`<p><code>${SCO}</code> <kbd>SCO</kbd></p><pre><code>${SCO}</code></pre>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "scripts, styles and templates",
    page: html(
      `<script type="text/plain">${SCO}</script><style>/* ${SCO} */</style><template>${SCO}</template><noscript>${SCO}</noscript>${LAST}`,
    ),
    marks: [SPIRIT],
  },
  {
    title: "hidden text",
    page: html(`<p hidden>${SCO}</p><p style="display:none">${SCO}</p>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "an editor",
    page: html(`<div contenteditable="true"><p>${SCO}</p></div><div role="textbox">${SCO}</div>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "text that becomes an editor",
    page: html(`<p id="a">${SCO}</p>${LAST}`),
    act: async (tab) => {
      await tab.until(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 2);
      await tab.evaluate(() => document.querySelector("#a")?.setAttribute("contenteditable", ""));
    },
    marks: [SPIRIT],
    isLive: true,
  },
  {
    title: "pictures with text",
    page: html(
      `<svg width="300" height="40"><text y="20">${SCO}</text></svg><math><mtext>${SCO}</mtext></math>${LAST}`,
    ),
    marks: [SPIRIT],
  },
  {
    title: "words that only look like it",
    page: html(`<p>scope, discos, shanghaied, a cooperation of organisations.</p>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "an acronym that means something else",
    page: html(
      `<p>The SCO Group sued over UNIX source code; SCO Linux users were told.</p><p>Santa Cruz Operation made it.</p>`,
    ),
    act: (tab) => tab.until(() => document.readyState === "complete"),
    marks: [],
  },
  {
    title: "an acronym where the page is about the Organisation",
    page: html(`<p>${SCO}. The SCO grew.</p>`),
    marks: [SCO, "SCO"],
  },
  {
    title: "an XHTML page",
    page: {
      type: "application/xhtml+xml",
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><p>The ${SCO} <![CDATA[and more]]></p></body></html>`,
    },
    marks: [SCO],
  },
  {
    title: "a page without a doctype, with broken markup",
    page: `<p>The ${SCO}<div><b>and <i>the</b> ${SPIRIT}</i>`,
    marks: [SCO, SPIRIT],
  },
];
