import { expect, it } from "vitest";
import { article } from "./support/article.ts";
import type { Tab } from "./support/browser.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { cardText, clickInCard, openCard, passTime, untilCard, untilNoCard } from "./support/card.ts";
import { placeOf, untilMarked } from "./support/marks.ts";

const BODY = `<p id="first">The Shanghai Cooperation Organisation met.</p><p><button id="b">A button</button></p><p>Then the Shanghai Spirit.</p>`;

/** Longer than anything waits for the card. */
const LONG_MS = 2000;

const serialised = (tab: Tab) =>
  tab.evaluate(() => {
    document.querySelector("sco-glossary-card")?.remove();
    return document.documentElement.outerHTML;
  });

inEachBrowser("the card's manners", (stage) => {
  const open = async (body = BODY, marks = 2) => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/manners", article({ date: "2018-06-10", body })));
    await untilMarked(tab, marks);
    return tab;
  };

  it("leaves the page's DOM as it was, but for one element while it is open", async () => {
    const tab = await open();
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await openCard(tab, "Shanghai Spirit");
    const added = await tab.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
    expect(added).toEqual(["head", "body", "sco-glossary-card"]);
    await tab.press("Escape");
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await openCard(tab, "Shanghai Spirit");
    expect(await serialised(tab)).toBe(before);
    await tab.close();
  });

  it("stays while the pointer is on it, and closes after the pointer left", async () => {
    const tab = await open();
    await openCard(tab, "Shanghai Spirit");
    const { x, y } = await tab.evaluate(() => {
      const { left, top } = document.querySelector("sco-glossary-card")!.getBoundingClientRect();
      return { x: left + 30, y: top + 30 };
    });
    await passTime(tab, 0);
    await tab.moveTo(5, 5);
    await tab.moveTo(x, y);
    expect(await passTime(tab, LONG_MS)).toBe(false);
    await untilCard(tab);
    await tab.moveTo(5, 5);
    expect(await passTime(tab, LONG_MS)).toBe(true);
    await untilNoCard(tab);
    await tab.close();
  });

  it("stays when it is pinned, and goes again when it is let go", async () => {
    const tab = await open();
    await openCard(tab, "Shanghai Spirit");
    await passTime(tab, 0);
    await clickInCard(tab, ".pin");
    await tab.moveTo(5, 5);
    expect(await passTime(tab, LONG_MS)).toBe(false);
    await untilCard(tab);
    await clickInCard(tab, ".pin");
    await tab.moveTo(5, 5);
    expect(await passTime(tab, LONG_MS)).toBe(true);
    await untilNoCard(tab);
    await tab.close();
  });

  it("closes by its button", async () => {
    const tab = await open();
    await openCard(tab, "Shanghai Spirit");
    await clickInCard(tab, ".close");
    await untilNoCard(tab);
    await tab.close();
  });

  it("does not cover the line that is being read, nor leave the window", async () => {
    for (const height of [800, 420, 256]) {
      const tab = await open();
      await tab.setViewport(height === 256 ? 320 : 900, height);
      await openCard(tab, "Shanghai Spirit");
      const { y } = await placeOf(tab, "Shanghai Spirit");
      const card = await tab.evaluate(() => {
        const { left, right, top, bottom } = document
          .querySelector("sco-glossary-card")!
          .shadowRoot!.querySelector(".card")!
          .getBoundingClientRect();
        return { left, right, top, bottom, width: innerWidth, height: innerHeight };
      });
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(card.width);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(card.height);
      expect(y < card.top || y > card.bottom).toBe(true);
      await tab.close();
    }
  });

  it("steps into a related term and back", async () => {
    const tab = await open();
    await openCard(tab, "Shanghai Spirit");
    await clickInCard(tab, ".related .term");
    await tab.until(() => {
      const root = document.querySelector("sco-glossary-card")?.shadowRoot;
      return root?.querySelector(".back") && root.querySelector("h2")?.textContent !== "Shanghai Spirit";
    });
    await clickInCard(tab, ".back");
    await tab.until(
      () =>
        document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector("h2")?.textContent === "Shanghai Spirit",
    );
    await tab.close();
  });

  it("opens for no event that the page made up", async () => {
    const tab = await open();
    const { x, y } = await placeOf(tab, "Shanghai Spirit");
    await passTime(tab, 0);
    await tab.evaluate(
      (at) => {
        for (const type of ["pointermove", "mousemove", "pointerover", "click"])
          document.body.dispatchEvent(
            new PointerEvent(type, { bubbles: true, clientX: at!.x, clientY: at!.y, pointerType: "touch" }),
          );
      },
      { x, y },
    );
    expect(await passTime(tab, LONG_MS)).toBe(false);
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card"))).toBeNull();
    await tab.close();
  });

  it("does not open over a term that something covers", async () => {
    const tab = await open();
    const { x, y } = await placeOf(tab, "Shanghai Spirit");
    await tab.evaluate(() => {
      const cover = document.createElement("div");
      cover.id = "cover";
      cover.style.cssText = "position:fixed;inset:0;background:white";
      document.body.append(cover);
    });
    await passTime(tab, 0);
    await tab.moveTo(x - 1, y);
    await tab.moveTo(x, y);
    expect(await passTime(tab, LONG_MS)).toBe(false);
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card"))).toBeNull();
    await tab.evaluate(() => document.querySelector("#cover")!.remove());
    await tab.moveTo(x - 1, y);
    expect(await passTime(tab, LONG_MS)).toBe(true);
    await untilCard(tab);
    await tab.close();
  });

  it("opens inside a modal dialog, where it can be used", async () => {
    const tab = await open(
      `<dialog id="d"><p>The Shanghai Cooperation Organisation.</p></dialog><p>Shanghai Spirit</p><script>d.showModal()</script>`,
    );
    await openCard(tab, "Shanghai Cooperation Organisation");
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card")?.parentElement?.id)).toBe("d");
    await clickInCard(tab, ".close");
    await untilNoCard(tab);
    await tab.close();
  });

  it("opens inside an element that fills the screen", async () => {
    const tab = await open(
      `<section id="full" style="background:white"><p>The Shanghai Cooperation Organisation.</p><button id="go" style="position:fixed;left:0;top:0;width:60px;height:30px" onclick="full.requestFullscreen()">Go</button></section><p>Shanghai Spirit</p>`,
    );
    await tab.click(20, 15);
    await tab.until(() => document.fullscreenElement);
    await openCard(tab, "Shanghai Cooperation Organisation");
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card")?.parentElement?.id)).toBe("full");
    await tab.close();
  });

  it("says who held an office on the article's date, and who holds it today", async () => {
    const tab = await open(`<p>SCO Secretary-General in Qingdao, of the Shanghai Cooperation Organisation.</p>`);
    await openCard(tab, "SCO Secretary-General");
    expect(await cardText(tab, ".differs td .main")).toBe("Rashid Alimov");
    expect(await cardText(tab, ".differs td.now .main")).toBe("Nurlan Yermekbayev");
    await tab.close();
  });

  it("offers the citation in three forms", async () => {
    const tab = await open();
    await openCard(tab, "Shanghai Spirit");
    await clickInCard(tab, ".cite summary");
    const forms = await tab.evaluate(() => {
      const root = document.querySelector("sco-glossary-card")!.shadowRoot!;
      return [...root.querySelectorAll(".cite label")].map((label) => label.textContent);
    });
    expect(forms).toEqual(["Plain text", "BibTeX", "CSL-JSON"]);
    await clickInCard(tab, ".cite label:nth-of-type(2) input");
    await tab.until(() =>
      document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector("textarea")?.value.startsWith("@misc{"),
    );
    await clickInCard(tab, ".copy");
    await tab.until(
      () => document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector("output")?.textContent === "Copied",
    );
    await tab.close();
  });

  it("stops marking a term on this site when it is told so", async () => {
    const tab = await open();
    await openCard(tab, "Shanghai Spirit");
    await clickInCard(tab, ".hide summary");
    await clickInCard(tab, ".hide .plain");
    await untilNoCard(tab);
    await tab.until(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 1);
    await tab.close();
  });

  it("leaves nothing behind on a site where it is switched off", async () => {
    const tab = await open(BODY, 1);
    await openCard(tab, "Shanghai Cooperation Organisation");
    await clickInCard(tab, ".hide summary");
    await clickInCard(tab, ".hide .plain:nth-of-type(2)");
    await untilNoCard(tab);
    await tab.until(() => CSS.highlights.size === 0);
    await tab.close();
  });
});
