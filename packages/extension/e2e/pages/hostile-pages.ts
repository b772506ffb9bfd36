import { html, LAST, SCO, SPIRIT, type PageCase } from "./page-case.ts";

/** Pages that want to harm, to hide from, or to look into the extension. */
export const hostilePages: PageCase[] = [
  {
    title: "a page that clears the registry",
    page: html(`<p>The ${SCO}.</p>${LAST}`),
    act: async (tab) => {
      await tab.until(() => CSS.highlights.size > 0);
      await tab.evaluate(() => {
        CSS.highlights.clear();
        document.body.append("x");
      });
    },
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "a page that bends the prototypes",
    page: html(
      `<p>The ${SCO}.</p>${LAST}`,
      `<script>
      for (const [proto, names] of [[Node.prototype, ["parentNode", "isConnected", "contains"]], [Element.prototype, ["localName", "hasAttribute", "getAttribute", "shadowRoot"]], [Document.prototype, ["createTreeWalker", "body"]]])
        for (const name of names) Object.defineProperty(proto, name, { get() { throw new Error("bent"); }, configurable: true });</script>`,
    ),
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "a form that shadows the properties of its nodes",
    page: html(
      `<form><input name="parentNode"><input name="parentElement"><input name="hasAttribute"><input name="getAttribute"><input name="localName"><input name="isConnected"><input name="contains"><input name="shadowRoot"><input name="nodeType"><input name="firstChild"><p>The ${SCO}.</p></form>${LAST}`,
    ),
    marks: [SCO, SPIRIT],
  },
  {
    title: "images named like the parts of the document",
    page: html(
      `<img name="body" alt=""><img name="documentElement" alt=""><form name="createTreeWalker"></form><p>The ${SCO}.</p>`,
    ),
    marks: [SCO],
  },
  {
    title: "a page that takes the names of the highlights",
    page: html(`<p>The ${SCO}.</p>${LAST}`),
    act: async (tab) => {
      await tab.until(() => CSS.highlights.size > 0);
      await tab.evaluate(() => {
        for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight());
        document.body.append("x");
      });
    },
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "a strict content security policy with trusted types",
    page: {
      body: html(`<p>The ${SCO}.</p>${LAST}`, "").replace(/<style>.*<\/style>/, ""),
      headers: {
        "content-security-policy":
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
      },
    },
    marks: [SCO, SPIRIT],
  },
  {
    title: "markup in the text that a card would show",
    page: html(`<p>The &lt;img src=x onerror=alert(1)&gt; ${SCO}.</p>`),
    marks: [SCO],
  },
  {
    title: "an address that says it is another page's",
    page: html(
      `<p>The ${SCO}.</p>`,
      `<base href="https://example.org/"><link rel="canonical" href="javascript:alert(1)">`,
    ),
    marks: [SCO],
  },
  {
    title: "elements that copy the card's name",
    page: html(`<sco-glossary-card><p>${SCO}</p></sco-glossary-card>${LAST}`),
    marks: [SPIRIT],
  },
  {
    title: "a page that changes on every mark",
    page: html(`<p id="a">The ${SCO}.</p>${LAST}<script>
      let n = 0; const set = CSS.highlights.set; CSS.highlights.set = function (...a) { document.body.dataset.n = ++n; return set.apply(this, a); };
      new MutationObserver(() => { if (n++ < 200) a.dataset.n = n; }).observe(document.body, { attributes: true, subtree: true });</script>`),
    marks: [SCO, SPIRIT],
    isLive: true,
  },
];
