import { expect, it } from "vitest";
import { inEachBrowser } from "./support/each-browser.ts";
import { cardText, openCard, untilCard } from "./support/card.ts";
import { paintedMarks, untilMarked } from "./support/marks.ts";
import { article } from "./support/article.ts";

inEachBrowser("the card", (stage) => {
  it("opens where the pointer rests on a marked term, with what held then and holds now", async () => {
    const { browser, site } = stage;
    const tab = await browser.open();
    await tab.goto(
      site.set(
        "/card",
        article({
          date: "2018-06-10",
          body: "<p>Leaders of the Shanghai Cooperation Organisation met; the Shanghai Spirit was praised.</p>",
        }),
      ),
    );
    await untilMarked(tab, 2);
    expect((await paintedMarks(tab)).map(({ text }) => text)).toEqual([
      "Shanghai Cooperation Organisation",
      "Shanghai Spirit",
    ]);
    await openCard(tab, "Shanghai Cooperation Organisation");
    expect(await cardText(tab, "h2")).toBe("Shanghai Cooperation Organisation");
    expect(await cardText(tab, "thead time")).toBe("On 10 June 2018");
    expect(await cardText(tab, "tbody.differs td .main")).toBe("8");
    expect(await cardText(tab, "tbody.differs td.now .main")).toBe("10");
    await untilCard(tab);
    await tab.close();
  });

  it("links to the sources of what it says", async () => {
    const { browser, site } = stage;
    const tab = await browser.open();
    await tab.goto(
      site.set("/sources", article({ body: "<p>The Shanghai Cooperation Organisation and the Shanghai Spirit.</p>" })),
    );
    await untilMarked(tab, 2);
    await openCard(tab, "Shanghai Spirit");
    const links = await tab.evaluate(() =>
      [...(document.querySelector("sco-glossary-card")?.shadowRoot?.querySelectorAll("a") ?? [])].map(
        ({ href, target, rel }) => ({ href, target, rel }),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.href).toMatch(/^https?:\/\/[^/]+\.[^/]+\//);
      expect(link).toMatchObject({ target: "_blank", rel: "noopener noreferrer" });
    }
    await tab.close();
  });
});
