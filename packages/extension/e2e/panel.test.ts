/** The whole glossary beside the page. */
import { describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { axeViolations } from "./support/axe.ts";
import { PATIENCE_MS, type Tab } from "./support/browser.ts";
import { startChromium } from "./support/chromium.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { clickOn, textsOf } from "./support/elements.ts";
import { untilMarked } from "./support/marks.ts";
import { setSettings } from "./support/settings.ts";
import { setStage } from "./support/stage.ts";

const BODY = "<p>The Shanghai Cooperation Organisation met. The SCO met again. The Shanghai Spirit.</p>";

const untilTitle = (panel: Tab, title: string) =>
  panel.until((wanted) => document.querySelector(".card h2")?.textContent === wanted, title);

inEachBrowser("the panel", (stage) => {
  const open = async (language = "en") => {
    const { browser, site } = stage;
    await setSettings(browser, { version: 1, language });
    const tab = await browser.open();
    await tab.goto(site.set("/article", article({ body: BODY })));
    await untilMarked(tab, 3);
    const panel = await browser.openOwn("sidepanel.html");
    return { tab, panel };
  };

  const search = async (panel: Tab, text: string) => {
    await clickOn(panel, "input[type=search]");
    await panel.type(text);
    await panel.until(
      (wanted) =>
        document.querySelector<HTMLInputElement>("input[type=search]")!.value === wanted &&
        document.querySelector("[aria-busy=false]"),
      text,
    );
  };

  it("has the terms of the page in front, and opens their cards", async () => {
    const { tab, panel } = await open();
    await panel.until(() => document.querySelector(".records button"));
    expect(await textsOf(panel, "section:first-of-type .records button")).toEqual([
      "Shanghai Cooperation Organisation",
      "Shanghai Spirit",
    ]);
    await clickOn(panel, ".records li:nth-child(2) button");
    await untilTitle(panel, "Shanghai Spirit");
    // What concerns a page has no place here.
    expect(await textsOf(panel, ".card .pin, .card .hide")).toEqual([]);
    await panel.close();
    await tab.close();
  });

  it("finds terms by their names in any language", async () => {
    const { tab, panel } = await open();
    await search(panel, "шанхайский дух");
    await panel.until(() => document.querySelector(".records button"));
    expect(await textsOf(panel, ".records li:first-child button span")).toEqual(["Shanghai Spirit", "Шанхайский дух"]);
    await panel.type("xyz");
    await panel.until(() => document.querySelector("[role=status]")?.textContent === "Nothing was found.");
    await panel.close();
    await tab.close();
  });

  it("lists every term of a kind", async () => {
    const { tab, panel } = await open();
    await clickOn(panel, "details:nth-of-type(2) summary");
    await panel.until(() => document.querySelectorAll("details[open] .records li").length > 10);
    const states = await textsOf(panel, "details[open] .records li");
    expect(states).toContain("Kazakhstan");
    expect(states).toEqual(states.toSorted((a, b) => a.localeCompare(b, "en")));
    await panel.close();
    await tab.close();
  });

  it("steps from card to card and back, by keys alone", async () => {
    const { tab, panel } = await open();
    await search(panel, "shanghai spirit");
    await panel.until(() => document.querySelector(".records button"));
    // Firefox presses no button of a page that is behind another.
    await panel.bringToFront();
    const press = async (selector: string) => {
      await panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);
      await panel.press("Enter");
    };
    // A new card takes the focus to its title; what is pressed before that is lost.
    const untilFocused = () => panel.until(() => document.activeElement?.localName === "h2");
    await press(".records li:first-child button");
    await untilTitle(panel, "Shanghai Spirit");
    await untilFocused();
    await press(".related .term");
    await panel.until(() => document.querySelector(".back"));
    await untilFocused();
    await press(".back");
    await untilTitle(panel, "Shanghai Spirit");
    await untilFocused();
    await press(".close");
    await panel.until(() => !document.querySelector(".card"));
    await panel.close();
    await tab.close();
  });

  it("compares any day with today", async () => {
    const { tab, panel } = await open();
    await search(panel, "SCO Secretary-General");
    await panel.until(() => document.querySelector(".records button"));
    await clickOn(panel, ".records li:first-child button");
    await untilTitle(panel, "SCO Secretary-General");
    expect(await textsOf(panel, ".standing time")).toEqual([]);
    await panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("input[type=date]")!;
      field.value = "2018-06-10";
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await panel.until(() => document.querySelector(".standing time"));
    expect(await textsOf(panel, ".differs td .main")).toEqual(["Rashid Alimov", "Nurlan Yermekbayev"]);
    await panel.close();
    await tab.close();
  });

  it.each(["en", "zh", "ru"])("has nothing that axe could say against it in %s", async (language) => {
    const { tab, panel } = await open(language);
    await clickOn(panel, "details:nth-of-type(2) summary");
    await panel.until(() => document.querySelectorAll("details[open] .records li").length > 10);
    expect(await axeViolations(panel)).toEqual([]);
    await search(panel, "SCO");
    await panel.until(() => document.querySelector(".records button"));
    expect(await axeViolations(panel)).toEqual([]);
    await clickOn(panel, ".records li:first-child button");
    await panel.until(() => document.querySelector(".card h2"));
    expect(await axeViolations(panel)).toEqual([]);
    await panel.close();
    await tab.close();
  });
});

describe("the panel of the popup", () => {
  const stage = setStage(() => startChromium());

  it("opens beside the page", async () => {
    const { browser, site } = stage;
    const tab = await browser.open();
    await tab.goto(site.set("/article", article({ body: BODY })));
    await untilMarked(tab, 3);
    const popup = await browser.openOwn("popup.html");
    await clickOn(popup, "footer .link");
    const panels = () =>
      browser.inExtension(
        async (types) => {
          const { runtime } = (globalThis as never as { chrome: never })["chrome"] as {
            runtime: { getContexts(filter: object): Promise<unknown[]> };
          };
          return (await runtime.getContexts({ contextTypes: types })).length;
        },
        ["SIDE_PANEL"],
      );
    await expect.poll(panels, { timeout: PATIENCE_MS }).toBe(1);
  });
});
