import { html, LAST, SCO, SPIRIT, type PageCase } from "./page-case.ts";

const marked = (tab: Parameters<NonNullable<PageCase["act"]>>[0], count: number) =>
  tab.until((least) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= (least ?? 1), count);

/** Pages that change after they were loaded. */
export const livePages: PageCase[] = [
  {
    title: "text that comes later on a page without terms",
    page: html(`<p id="a">Nothing yet.</p>`),
    act: (tab) => tab.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>The Shanghai Spirit came.</p>")),
    marks: [SPIRIT],
    isLive: true,
  },
  {
    title: "text that is replaced",
    page: html(`<p id="a">The ${SCO}.</p>${LAST}`),
    act: async (tab) => {
      await marked(tab, 2);
      await tab.evaluate(() => {
        (document.querySelector("#a") as HTMLElement).firstChild!.nodeValue = "Nothing any more.";
      });
    },
    marks: [SPIRIT],
    isLive: true,
  },
  {
    title: "text that is edited before a mark",
    page: html(`<p id="a">The ${SCO}.</p>`),
    act: async (tab) => {
      await marked(tab, 1);
      await tab.evaluate(() => (document.querySelector("#a")!.firstChild as Text).insertData(0, "Much longer now: "));
    },
    marks: [SCO],
    isLive: true,
  },
  {
    title: "infinite scroll",
    page: html(`<div id="feed"><p>${SCO}</p></div><script>
      let n = 0;
      const more = () => {
        if (n < 40 && innerHeight + scrollY > document.documentElement.scrollHeight - 400)
          for (let i = 0; i < 10; i++) feed.insertAdjacentHTML("beforeend", "<p style='height:200px'>The Shanghai Spirit, item " + n++ + "</p>");
      };
      more();
      addEventListener("scroll", more);</script>`),
    act: async (tab) => {
      await marked(tab, 2);
      await tab.until(() => {
        scrollTo(0, 1e6);
        return document.querySelector("#feed")!.children.length > 40;
      });
      await tab.evaluate(() => {
        for (const child of [...document.querySelectorAll("#feed > *")].slice(0, -1)) child.remove();
      });
    },
    marks: [SPIRIT],
    isLive: true,
  },
  {
    title: "a virtual list that reuses its rows",
    page: html(
      `<div id="list">${Array.from({ length: 8 }, (_, i) => `<div class="row">Row ${i}</div>`).join("")}</div>${LAST}`,
    ),
    act: async (tab) => {
      await marked(tab, 1);
      await tab.evaluate(() => {
        const rows = [...document.querySelectorAll(".row")];
        for (let turn = 0; turn < 30; turn++)
          rows.forEach(
            (row, i) =>
              (row.textContent =
                `Row ${turn}.${i}` + (turn === 29 && i === 3 ? " Shanghai Cooperation Organisation" : "")),
          );
      });
    },
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "nodes that are moved",
    page: html(`<p id="a">The ${SCO}.</p><div id="b"></div>${LAST}`),
    act: async (tab) => {
      await marked(tab, 2);
      await tab.evaluate(() => document.querySelector("#b")!.append(document.querySelector("#a")!));
    },
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "text split and joined again",
    page: html(`<p id="a">The ${SCO}.</p>`),
    act: async (tab) => {
      await marked(tab, 1);
      await tab.evaluate(() => {
        const p = document.querySelector("#a")!;
        (p.firstChild as Text).splitText(12);
        p.normalize();
        (p.firstChild as Text).splitText(9);
      });
    },
    marks: [SCO],
    isLive: true,
  },
  {
    title: "a fold that is opened",
    page: html(`<details id="d"><summary>More</summary><p>The ${SCO}.</p></details>${LAST}`),
    act: async (tab) => {
      await marked(tab, 1);
      await tab.evaluate(() => ((document.querySelector("#d") as HTMLDetailsElement).open = true));
    },
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "hidden text that is shown",
    page: html(`<p id="a" hidden>The ${SCO}.</p>${LAST}`),
    act: async (tab) => {
      await marked(tab, 1);
      await tab.evaluate(() => document.querySelector("#a")!.removeAttribute("hidden"));
    },
    marks: [SCO, SPIRIT],
    isLive: true,
  },
  {
    title: "a page that goes elsewhere without loading",
    page: html(`<main id="m"><h1>One</h1><p>The ${SCO}.</p></main>`),
    act: async (tab) => {
      await marked(tab, 1);
      await tab.evaluate(() => {
        history.pushState({}, "", "/elsewhere");
        document.querySelector("#m")!.innerHTML = "<h1>Two</h1><p>The Shanghai Spirit.</p>";
      });
    },
    marks: [SPIRIT],
    isLive: true,
  },
  {
    title: "back from the back/forward cache",
    page: html(`<p>The ${SCO}.</p>`),
    others: { "/away": html("<p>Elsewhere.</p>") },
    act: async (tab, site) => {
      await marked(tab, 1);
      await tab.goto(`${site.origin}/away`);
      await tab.evaluate(() => void setTimeout(() => history.back()));
      await tab.until(() => location.pathname === "/page");
    },
    marks: [SCO],
  },
  {
    title: "a page that is taken away while it is read",
    page: html(`<div id="root">${`<section><p>Words ${SCO}.</p></section>`.repeat(3)}</div><script>
      addEventListener("load", () => { let n = 0; const turn = () => { root.innerHTML = "<p>The Shanghai Spirit " + n + ".</p>"; if (++n < 40) requestAnimationFrame(turn); }; turn(); });</script>`),
    act: (tab) => tab.until(() => document.body.textContent!.includes("Spirit 39")),
    marks: [SPIRIT],
    isLive: true,
  },
];
