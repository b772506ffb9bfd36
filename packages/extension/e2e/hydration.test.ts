import { expect, it } from "vitest";
import { APPS } from "./apps/build-app.ts";
import { inEachBrowser } from "./support/each-browser.ts";
import { openCard } from "./support/card.ts";
import { marksWhen, untilMarked } from "./support/marks.ts";

inEachBrowser("apps that come to life after their terms are marked", (stage) => {
  it.each(Object.keys(APPS))("%s complains of nothing and goes on working", async (name) => {
    const { browser, site } = stage;
    const { html, script } = await APPS[name]!();
    site.set("/app.js", { body: script, type: "text/javascript" });
    const address = site.set(
      "/app",
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body><div id="app">${html}</div><script src="/app.js"></script></body></html>`,
    );
    const tab = await browser.open();
    const warnings = await tab.goto(address).then(() => tab.errors);
    await untilMarked(tab, 2);
    await openCard(tab, "Shanghai Spirit");
    await tab.evaluate(() => {
      const { error, warn } = console;
      const said: string[] = ((window as { said?: string[] }).said = []);
      console.error = (...all) => (said.push(all.join(" ")), error(...all));
      console.warn = (...all) => (said.push(all.join(" ")), warn(...all));
      dispatchEvent(new Event("hydrate"));
    });
    await tab.until(() => {
      document.querySelector("button")!.click();
      return document.querySelector("p")!.textContent!.includes("praised 3 times");
    });
    expect(await tab.evaluate(() => (window as { said?: string[] }).said)).toEqual([]);
    expect(warnings).toEqual([]);
    const marks = ["Shanghai Cooperation Organisation", "Shanghai Spirit"];
    expect(await marksWhen(tab, marks)).toEqual(marks);
    await tab.close();
  });
});
