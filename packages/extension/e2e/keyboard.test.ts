/** Everything that the pointer can do, by keys alone. */
import { expect, it } from "vitest";
import { article } from "./support/article.ts";
import type { Tab } from "./support/browser.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { untilCard, untilNoCard } from "./support/card.ts";
import { marksWhen, untilMarked } from "./support/marks.ts";
import { setSettings } from "./support/settings.ts";

const BODY = `<p>The Shanghai Cooperation Organisation met. SCO Secretary-General was there. The Shanghai Spirit; India joined the SCO, as a <a href="#">dialogue partner</a> saw.</p>`;

/** Longer than the way through any card. */
const MOST_TABS = 80;

/** Goes on with Tab until something in the card has the focus. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await tab.press("Tab");
    const isThere = await tab.evaluate(
      (wanted) => document.querySelector("sco-glossary-card")?.shadowRoot?.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

const untilFocusIn = (tab: Tab, title: string) =>
  tab.until(
    (wanted) => document.querySelector("sco-glossary-card")?.shadowRoot?.activeElement?.textContent === wanted,
    title,
  );

inEachBrowser("by keys alone", (stage) => {
  const open = async () => {
    await setSettings(stage.browser, { version: 1, language: "en" });
    const tab = await stage.browser.open();
    await tab.goto(stage.site.set("/keys", article({ date: "2018-06-10", body: BODY })));
    await untilMarked(tab, 5);
    return tab;
  };

  const openCard = async (tab: Tab) => {
    await stage.browser.command("next-term");
    await untilFocusIn(tab, "Shanghai Cooperation Organisation");
  };

  it("goes from term to term, opens the card with the focus in it, and gives the focus back", async () => {
    const tab = await open();
    await tab.evaluate(() => document.querySelector("a")!.focus());
    for (const title of ["Shanghai Cooperation Organisation", "SCO Secretary-General", "Shanghai Spirit"]) {
      await stage.browser.command("next-term");
      await untilFocusIn(tab, title);
    }
    await stage.browser.command("previous-term");
    await untilFocusIn(tab, "SCO Secretary-General");
    await tab.press("Escape");
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe("a");
    await tab.close();
  });

  it("pins the card, lets it go and closes it", async () => {
    const tab = await open();
    await openCard(tab);
    await tabTo(tab, ".pin");
    for (const isPinned of ["true", "false"]) {
      await tab.press("Enter");
      await tab.until(
        (wanted) =>
          document
            .querySelector("sco-glossary-card")
            ?.shadowRoot?.querySelector(".pin")
            ?.getAttribute("aria-pressed") === wanted,
        isPinned,
      );
    }
    await tabTo(tab, ".close");
    await tab.press("Enter");
    await untilNoCard(tab);
    await tab.close();
  });

  it("steps into another term and back", async () => {
    const tab = await open();
    await openCard(tab);
    await tabTo(tab, ".related .term");
    const title = await tab.evaluate(
      () => document.querySelector("sco-glossary-card")!.shadowRoot!.activeElement!.textContent!,
    );
    await tab.press("Enter");
    await untilFocusIn(tab, title);
    await tabTo(tab, ".back");
    await tab.press("Enter");
    await untilFocusIn(tab, "Shanghai Cooperation Organisation");
    await tab.close();
  });

  it("copies the citation in each of its forms", async () => {
    const tab = await open();
    await openCard(tab);
    await tabTo(tab, ".cite > summary");
    await tab.press("Enter");
    await tabTo(tab, ".cite input");
    for (const beginning of ["“Shanghai", "@misc{", "["]) {
      await tab.until(
        (wanted) =>
          document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector("textarea")?.value.startsWith(wanted!),
        beginning,
      );
      await tab.press("ArrowDown");
    }
    await tabTo(tab, ".copy");
    await tab.press("Enter");
    await tab.until(
      () => document.querySelector("sco-glossary-card")?.shadowRoot?.querySelector("output")?.textContent === "Copied",
    );
    await tab.close();
  });

  it("reaches every link and unfolds every part", async () => {
    const tab = await open();
    await openCard(tab);
    const reached = new Set<string>();
    for (let i = 0; i < MOST_TABS; i++) {
      await tab.press("Tab");
      const at = await tab.evaluate(() => {
        const active = document.querySelector("sco-glossary-card")?.shadowRoot?.activeElement;
        return active?.matches("summary") ? "summary" : (active as HTMLAnchorElement | undefined)?.href;
      });
      if (at === "summary") await tab.press("Enter");
      if (at) reached.add(at);
    }
    const links = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector("sco-glossary-card")!;
      return [...shadowRoot!.querySelectorAll("a")].map(({ href }) => href);
    });
    expect(links.length).toBeGreaterThan(3);
    expect([...reached]).toEqual(expect.arrayContaining(links));
    expect(
      await tab.evaluate(() =>
        document.querySelector("sco-glossary-card")!.shadowRoot!.querySelector("details:not([open])"),
      ),
    ).toBeNull();
    await tab.close();
  });

  it("switches off a term, then the site", async () => {
    const tab = await open();
    await openCard(tab);
    await tabTo(tab, ".hide > summary");
    await tab.press("Enter");
    await tabTo(tab, ".hide button");
    await tab.press("Enter");
    await untilNoCard(tab);
    const left = ["SCO Secretary-General", "Shanghai Spirit", "dialogue partner"];
    expect(await marksWhen(tab, left)).toEqual(left);
    await stage.browser.command("next-term");
    await untilCard(tab);
    await tabTo(tab, ".hide > summary");
    await tab.press("Enter");
    await tabTo(tab, ".hide button + button");
    await tab.press("Enter");
    await untilNoCard(tab);
    expect(await marksWhen(tab, [])).toEqual([]);
    await tab.close();
  });

  it("keeps what is typed in the card from the page, and leaves the page its keys", async () => {
    const tab = await open();
    await tab.evaluate(() => {
      (window as { keys?: string[] }).keys = [];
      document.addEventListener("keydown", ({ key }) => (window as { keys?: string[] }).keys!.push(key));
    });
    await tab.press("j");
    await openCard(tab);
    await tab.press("k");
    await tab.press("Escape");
    await untilNoCard(tab);
    await tab.press("Escape");
    expect(await tab.evaluate(() => (window as { keys?: string[] }).keys)).toEqual(["j", "Escape"]);
    await tab.close();
  });
});
