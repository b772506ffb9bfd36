/** An element as long as a book: only what is near the screen is painted, wherever that is. */
import { it } from "vitest";
import { article } from "./support/article.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { untilCard } from "./support/card.ts";
import { untilMarked } from "./support/marks.ts";

const SENTENCE = "The Shanghai Cooperation Organisation and SCO member states have the Shanghai Spirit. ";
const NAMES = 9000;

inEachBrowser("one paragraph with 9,000 names", (stage) => {
  const open = async (style: string) => {
    const tab = await stage.browser.open();
    const text = SENTENCE.repeat(NAMES / 3);
    await tab.goto(stage.site.set("/book", article({ body: `<p id="book" style="${style}">${text}</p>` })));
    await untilMarked(tab, 10);
    return tab;
  };

  const paintsSome = () => {
    const count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return count > 10 && count < 3000;
  };

  it("has those painted that are near the screen", async () => {
    const tab = await open("");
    await tab.until(paintsSome);
    for (const share of [0.5, 1, 0]) {
      await tab.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
      await tab.until((part) => {
        const { length } = document.querySelector("#book")!.textContent;
        // Some 5,000 letters are on screen; a paint elsewhere would be tens of thousands away.
        const isPainted = [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startOffset }) => Math.abs(startOffset - part! * length) < 6000),
        );
        return isPainted;
      }, share);
      await tab.until(paintsSome);
    }
    await tab.close();
  });

  it("is gone through by key, each name in sight", async () => {
    const tab = await open("");
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    for (let i = 0; i < 3; i++) {
      await stage.browser.command("previous-term");
      await untilCard(tab);
      await tab.until(() => {
        const [current] = [...CSS.highlights.get("glossary-current")!];
        const range = document.createRange();
        range.setStart(current!.startContainer, current!.startOffset);
        range.setEnd(current!.endContainer, current!.endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      await tab.evaluate(() => scrollBy(0, -5000));
    }
    await tab.close();
  });

  it("has all of them painted where lines do not stand below one another", async () => {
    const tab = await open("writing-mode: vertical-rl; height: 400px");
    await untilMarked(tab, NAMES);
    await tab.close();
  });
});
