import { describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { cardText, untilCard, untilNoCard } from "./support/card.ts";
import { placeOf, untilMarked } from "./support/marks.ts";
import { setStage } from "./support/stage.ts";

type Tab = Awaited<ReturnType<Chromium["open"]>>;

async function tap({ page }: Tab, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

describe("by touch", () => {
  const stage = setStage(() => startChromium());

  const open = async (body: string, marks: number) => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/touch", article({ date: "2018-06-10", body })));
    await untilMarked(tab, marks);
    return tab;
  };

  it("opens the card of a term on a tap, and closes it on a tap beside it", async () => {
    const tab = await open("<p>The Shanghai Cooperation Organisation met.</p><p>The Shanghai Spirit.</p>", 2);
    const { x, y } = await placeOf(tab, "Shanghai Spirit");
    await tap(tab, x, y);
    await untilCard(tab);
    expect(await cardText(tab, "h2")).toBe("Shanghai Spirit");
    await tap(tab, 10, 10);
    await untilNoCard(tab);
    await tab.close();
  });

  it("leaves links to the page", async () => {
    const tab = await open(`<p>The <a href="#there">Shanghai Cooperation Organisation</a> met.</p>`, 1);
    const { x, y } = await placeOf(tab, "Shanghai Cooperation Organisation");
    await tap(tab, x, y);
    await tab.until(() => location.hash === "#there");
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card"))).toBeNull();
    await tab.close();
  });

  it("opens a card again after the browser stopped the background", async () => {
    const tab = await open("<p>The Shanghai Cooperation Organisation met.</p>", 1);
    const session = await tab.page.context().newCDPSession(tab.page);
    const { targetInfos } = await session.send("Target.getTargets");
    const workers = targetInfos.filter(({ type }) => type === "service_worker");
    expect(workers).toHaveLength(1);
    for (const { targetId } of workers) await session.send("Target.closeTarget", { targetId });
    const { x, y } = await placeOf(tab, "Shanghai Cooperation Organisation");
    await tap(tab, x, y);
    await untilCard(tab);
    await tab.close();
  });
});
