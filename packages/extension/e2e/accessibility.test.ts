import { describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { axeViolations } from "./support/axe.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { cardText, openCard, untilCard, untilNoCard } from "./support/card.ts";
import { paintedMarks, placeOf, untilMarked } from "./support/marks.ts";
import { setStage } from "./support/stage.ts";
import { setSettings } from "./support/settings.ts";

type Media = NonNullable<Parameters<Awaited<ReturnType<Chromium["open"]>>["page"]["emulateMedia"]>[0]>;

interface Mode {
  title: string;
  media?: Media;
  width?: number;
  height?: number;
  language?: string;
  direction?: "rtl";
}

const MODES: Mode[] = [
  { title: "light" },
  { title: "dark", media: { colorScheme: "dark" } },
  { title: "forced colours", media: { forcedColors: "active" } },
  { title: "320 px wide, as at 400 % zoom", width: 320, height: 256 },
  { title: "right to left", direction: "rtl" },
  { title: "Chinese", language: "zh" },
  { title: "Russian", language: "ru" },
];

const BODY = `<p>The Shanghai Cooperation Organisation met. SCO Secretary-General was there. The Shanghai Spirit; India joined the SCO, as a <a href="#">dialogue partner</a> saw.</p>`;
const TERMS = ["Shanghai Cooperation Organisation", "SCO Secretary-General", "Shanghai Spirit"];

describe("accessibility of the card", () => {
  const stage = setStage(() => startChromium());

  const open = async ({ media, width = 1000, height = 800, language = "en", direction }: Mode) => {
    await setSettings(stage.browser, { version: 1, language });
    const tab = await stage.browser.open();
    if (media) await tab.page.emulateMedia(media);
    await tab.setViewport(width, height);
    const page = article({ date: "2018-06-10", body: BODY });
    await tab.goto(stage.site.set("/axe", direction ? page.replace("<html", `<html dir="${direction}"`) : page));
    await (media?.forcedColors ? tab.until(() => CSS.highlights.size > 0) : untilMarked(tab, 3));
    return tab;
  };

  it.each(MODES)("axe finds nothing to say: $title", async (mode) => {
    const tab = await open(mode);
    for (const term of TERMS) {
      if (mode.media?.forcedColors) {
        await stage.browser.command("next-term");
        await untilCard(tab);
      } else await openCard(tab, term);
      await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector("sco-glossary-card")!;
        for (const details of shadowRoot!.querySelectorAll("details")) details.open = true;
      });
      expect(await axeViolations(tab, "sco-glossary-card")).toEqual([]);
      await tab.press("Escape");
      await untilNoCard(tab);
    }
    await tab.close();
  });

  it("is a labelled dialog with a heading for assistive technology", async () => {
    const tab = await open({ title: "tree" });
    await openCard(tab, "Shanghai Spirit");
    const session = await tab.page.context().newCDPSession(tab.page);
    const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
      nodes: { role?: { value: string }; name?: { value: string } }[];
    };
    const named = nodes.map(({ role, name }) => `${role?.value} ${name?.value}`);
    expect(named).toContain("dialog Shanghai Spirit");
    expect(named).toContain("heading Shanghai Spirit");
    expect(named).toContain("button Keep open");
    await tab.close();
  });

  it("has both keys assigned by the browser", async () => {
    const keys = await (
      await stage.browser.background()
    ).evaluate(async () => {
      const { chrome } = globalThis as never as { chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } } };
      return (await chrome.commands.getAll()).map(({ shortcut }) => shortcut);
    });
    expect(keys.filter(Boolean)).toHaveLength(2);
  });

  it("prints without underlines", async () => {
    const tab = await open({ title: "print" });
    const { x, y } = await placeOf(tab, "Shanghai Spirit");
    const clip = { x: x - 40, y: y - 12, width: 80, height: 26 };
    await tab.page.emulateMedia({ media: "print" });
    const printed = await tab.page.screenshot({ clip });
    await tab.evaluate(() => CSS.highlights.clear());
    expect(printed.equals(await tab.page.screenshot({ clip }))).toBe(true);
    await tab.close();
  });

  it("marks nothing but the current term with forced colours", async () => {
    const tab = await open({ title: "forced", media: { forcedColors: "active" } });
    await stage.browser.command("next-term");
    await untilCard(tab);
    expect((await paintedMarks(tab)).map(({ emphasis }) => emphasis)).toEqual(["current"]);
    await tab.close();
  });

  it("says in which way the article's date was found", async () => {
    const tab = await open({ title: "note" });
    await openCard(tab, "Shanghai Cooperation Organisation");
    expect(await cardText(tab, ".note")).toContain("the page’s structured data".replace("’", "'"));
    await tab.close();
  });
});
