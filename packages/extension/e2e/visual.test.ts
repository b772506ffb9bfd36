/**
 * How the card looks, compared with the pictures in `docs/screenshots`. Where a machine has other fonts than the one on
 * which the pictures were taken, letters differ everywhere; then far more may differ.
 * `UPDATE_SCREENSHOTS=1` takes the pictures anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { openCard, untilMarked } from "./support/marks.ts";
import { startSite, type Site } from "./support/server.ts";
import { setSettings } from "./support/settings.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/screenshots/", import.meta.url));
const UPDATE = Boolean(process.env.UPDATE_SCREENSHOTS);
/** Share of pixels that may differ: antialiasing, and facts that were added since. */
const TOLERANCE = 0.02;

const TEXTS = {
  en: `<p>Leaders of the Shanghai Cooperation Organisation met in Qingdao. SCO Secretary-General Rashid Alimov praised the Shanghai Spirit. The hosts spoke of security, trade and transport; Belarus, an observer state, looked on.</p>`,
  zh: `<p>上海合作组织领导人在青岛会晤。上海合作组织秘书长出席，各方谈及安全、贸易与交通。</p>`,
  ru: `<p>В Циндао собралась Шанхайская организация сотрудничества. Генеральный секретарь ШОС Рашид Алимов говорил о безопасности и торговле.</p>`,
};

interface View {
  name: string;
  language: keyof typeof TEXTS;
  term: string;
  scheme: "light" | "dark";
  width: number;
}

const VIEWS: View[] = [
  { name: "card-en-light", language: "en", term: "Shanghai Cooperation Organisation", scheme: "light", width: 860 },
  { name: "card-en-dark", language: "en", term: "SCO Secretary-General", scheme: "dark", width: 860 },
  { name: "card-en-narrow", language: "en", term: "SCO Secretary-General", scheme: "light", width: 320 },
  { name: "card-zh-light", language: "zh", term: "上海合作组织秘书长", scheme: "light", width: 860 },
  { name: "card-zh-narrow", language: "zh", term: "上海合作组织", scheme: "dark", width: 320 },
  { name: "card-ru-light", language: "ru", term: "Шанхайская организация сотрудничества", scheme: "light", width: 860 },
  { name: "card-ru-dark", language: "ru", term: "Генеральный секретарь ШОС", scheme: "dark", width: 860 },
];

const STYLE = `<meta name="viewport" content="width=device-width"><style>:root{color-scheme:light dark}body{padding:0 16px}</style>`;

/** The widths of a few letters in the card's fonts: the same on two machines only if the fonts are. */
const FONT_SAMPLE = "Shanghai Организация 上海合作组织 shàng";

interface Look {
  fonts: string;
  picture: Buffer;
}

describe("the look of the card", () => {
  let browser: Chromium;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = [await startChromium(), await startSite()];
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const look = async ({ name, language, term, scheme, width }: View): Promise<Look> => {
    await setSettings(browser, { version: 1, language });
    const tab = await browser.open();
    await tab.page.emulateMedia({ colorScheme: scheme });
    await tab.setViewport(width, 760);
    await tab.goto(
      site.set(
        `/${name}`,
        article({
          title: { en: "Qingdao", zh: "青岛", ru: "Циндао" }[language],
          date: "2018-06-10",
          language,
          body: TEXTS[language],
          head: STYLE,
        }),
      ),
    );
    await untilMarked(tab, 2);
    await openCard(tab, term);
    const fonts = await tab.evaluate((sample) => {
      const card = document.querySelector("sco-glossary-card")!.shadowRoot!.querySelector(".card")!;
      const context = document.createElement("canvas").getContext("2d")!;
      return [...card.querySelectorAll("h2, .definition, .kind")]
        .map((element) => {
          context.font = getComputedStyle(element).font;
          return context.measureText(sample!).width.toFixed(1);
        })
        .join(" ");
    }, FONT_SAMPLE);
    const picture = await tab.screenshot();
    await tab.close();
    return { fonts, picture };
  };

  it.each(VIEWS)("$name", async (view) => {
    const { fonts, picture } = await look(view);
    const file = `${FOLDER}${view.name}.png`;
    const fontsFile = `${FOLDER}fonts.json`;
    const known = existsSync(fontsFile) ? (JSON.parse(readFileSync(fontsFile, "utf8")) as Record<string, string>) : {};
    if (UPDATE) {
      writeFileSync(file, picture);
      writeFileSync(fontsFile, `${JSON.stringify({ ...known, [view.name]: fonts }, undefined, 2)}\n`);
      return;
    }
    const [expected, actual] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
    expect([actual.width, actual.height]).toEqual([expected.width, expected.height]);
    const differing = pixelmatch(expected.data, actual.data, undefined, actual.width, actual.height, {
      threshold: 0.2,
    });
    const tolerance = fonts === known[view.name] ? TOLERANCE : 0.35;
    expect(differing / (actual.width * actual.height)).toBeLessThan(tolerance);
  });
});
