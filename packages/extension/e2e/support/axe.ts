import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Tab } from "./browser.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has to say against a page, or against one part of it. */
export async function axeViolations(tab: Tab, include?: string): Promise<string[]> {
  await tab.runScript(`${source}; 0`);
  return tab.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(part ? { include: [[part]] } : document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, include);
}
