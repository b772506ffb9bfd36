import { expect, it } from "vitest";
import { article } from "./support/article.ts";
import { axeViolations } from "./support/axe.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { untilCard } from "./support/card.ts";
import { clickOn, textsOf } from "./support/elements.ts";
import { marksWhen, untilMarked } from "./support/marks.ts";
import { setSettings } from "./support/settings.ts";

const BODY = "<p>The Shanghai Cooperation Organisation met. The SCO met again. The Shanghai Spirit.</p>";

inEachBrowser("the extension's own pages", (stage) => {
  const openArticle = async (body = BODY, marks = 3) => {
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/article", article({ body })));
    await untilMarked(tab, marks);
    return tab;
  };

  it("lists the page's terms in the popup, and goes to one of them", async () => {
    await setSettings(stage.browser, {});
    const tab = await openArticle();
    const popup = await stage.browser.openOwn("popup.html");
    await popup.until(() => document.querySelector(".terms button"));
    expect(await textsOf(popup, ".terms li")).toEqual([
      expect.stringMatching(/^Shanghai Cooperation Organisation\s*2×$/),
      "Shanghai Spirit",
    ]);
    expect(await axeViolations(popup)).toEqual([]);
    await clickOn(popup, ".terms li:nth-child(2) button");
    await untilCard(tab);
    expect(await tab.evaluate(() => document.querySelector("sco-glossary-card")!.getAttribute("aria-label"))).toBe(
      "Shanghai Spirit",
    );
    await tab.close();
  });

  it("filters a long list of terms in the popup", async () => {
    await setSettings(stage.browser, { version: 1, vocabulary: "all" });
    const states = "China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan, Uzbekistan, Belarus";
    const more = "Mongolia, Armenia, Azerbaijan, Egypt, Nepal, Sri Lanka, Myanmar, Cambodia";
    const tab = await openArticle(`<p>The Shanghai Cooperation Organisation: ${states}, ${more}.</p>`, 13);
    const popup = await stage.browser.openOwn("popup.html");
    await clickOn(popup, "input[type=search]");
    await popup.type("stan");
    await popup.until(() => document.querySelectorAll(".terms li").length === 5);
    expect(await textsOf(popup, ".terms li")).toEqual([
      "Kazakhstan",
      "Kyrgyzstan",
      "Pakistan",
      "Tajikistan",
      "Uzbekistan",
    ]);
    await popup.close();
    await tab.close();
  });

  it("switches the glossary off and on for a site from the popup", async () => {
    await setSettings(stage.browser, {});
    const tab = await openArticle();
    const popup = await stage.browser.openOwn("popup.html");
    await clickOn(popup, "[role=switch]");
    expect(await marksWhen(tab, [])).toEqual([]);
    await popup.until(() => !document.querySelector<HTMLInputElement>("[role=switch]")!.checked);
    await clickOn(popup, "[role=switch]");
    await untilMarked(tab, 3);
    await popup.close();
    await tab.close();
  });

  it("says in the popup that a page has no terms", async () => {
    await setSettings(stage.browser, {});
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/weather", article({ body: "<p>Rain is expected.</p>" })));
    const popup = await stage.browser.openOwn("popup.html");
    expect(await textsOf(popup, "main > p")).toEqual(["No terms of the Organisation were found on this page."]);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it.each(["en", "zh", "ru"])("has nothing that axe could say against the settings in %s", async (language) => {
    await setSettings(
      stage.browser,
      { version: 1, language },
      { sitesOff: ["example.org"], termsOff: { "example.com": ["sco"] } },
    );
    const options = await stage.browser.openOwn("options.html");
    expect(await axeViolations(options)).toEqual([]);
    await options.close();
  });

  it("applies a chosen setting to open pages at once", async () => {
    await setSettings(stage.browser, {});
    const tab = await openArticle();
    const options = await stage.browser.openOwn("options.html");
    await clickOn(options, "label:nth-of-type(3) input[name=mentions]");
    expect((await marksWhen(tab, ["Shanghai Cooperation Organisation", "Shanghai Spirit"])).length).toBe(2);
    await options.close();
    await tab.close();
  });

  it("speaks the language that was chosen", async () => {
    await setSettings(stage.browser, { version: 1, language: "ru" });
    const options = await stage.browser.openOwn("options.html");
    expect(await textsOf(options, "h1")).toEqual(["Настройки"]);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe("ru");
    await clickOn(options, "label:nth-of-type(3) input[name=language]");
    await options.until(() => document.documentElement.lang === "zh-CN" || document.documentElement.lang === "zh");
    await options.close();
  });

  it("takes sites and terms off their lists in the settings", async () => {
    const { browser } = stage;
    await setSettings(browser, {}, { sitesOff: ["127.0.0.1"], termsOff: { "127.0.0.1": ["shanghai-spirit"] } });
    const tab = await browser.open();
    await tab.goto(stage.site.set("/article", article({ body: BODY })));
    const options = await browser.openOwn("options.html");
    await clickOn(options, "button[aria-label='Remove 127.0.0.1']");
    const others = ["SCO", "Shanghai Cooperation Organisation"];
    expect(await marksWhen(tab, others)).toEqual(others);
    await clickOn(options, "button[aria-label='Remove Shanghai Spirit (127.0.0.1)']");
    await untilMarked(tab, 3);
    await options.close();
    await tab.close();
  });

  it("reads frames inside a page where that was chosen", async () => {
    await setSettings(stage.browser, { version: 1, readFrames: true });
    stage.site.set("/inner", article({ body: "<p>The Shanghai Spirit.</p>" }));
    const tab = await stage.browser.open();
    await tab.goto(
      stage.site.set(
        "/outer",
        article({ body: `<p>The Shanghai Cooperation Organisation.</p><iframe src="/inner"></iframe>` }),
      ),
    );
    await tab.until(() => {
      const { CSS: inner } = document.querySelector("iframe")!.contentWindow as never as { CSS: typeof CSS };
      return [...inner.highlights.values()].some(({ size }) => size > 0);
    });
    expect(await marksWhen(tab, ["Shanghai Cooperation Organisation"])).toHaveLength(1);
    await tab.close();
  });

  it("marks countries and general terms only where that was chosen", async () => {
    const body = "<p>The Shanghai Cooperation Organisation met in Kazakhstan.</p>";
    for (const [vocabulary, marks] of [
      ["core", ["Shanghai Cooperation Organisation"]],
      ["all", ["Kazakhstan", "Shanghai Cooperation Organisation"]],
    ] as const) {
      await setSettings(stage.browser, { version: 1, vocabulary });
      const tab = await stage.browser.open();
      await tab.goto(stage.site.set("/wider", article({ body })));
      expect(await marksWhen(tab, marks)).toEqual(marks);
      await tab.close();
    }
  });
});
