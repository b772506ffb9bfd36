/**
 * How card, popup, panel and settings look, compared with the pictures in `docs/screenshots`, in fonts of the repository's own.
 * `UPDATE_SCREENSHOTS=1` takes the pictures anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, it } from "vitest";
import { article } from "./support/article.ts";
import { startChromium, type Chromium } from "./support/chromium.ts";
import { serveFonts } from "./support/fonts.ts";
import { openCard, untilCard } from "./support/card.ts";
import { untilMarked } from "./support/marks.ts";
import { setStage } from "./support/stage.ts";
import { setSettings } from "./support/settings.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/screenshots/", import.meta.url));
const FONT_SETTINGS = fileURLToPath(new URL("support/fonts.conf", import.meta.url));
const UPDATE = Boolean(process.env.UPDATE_SCREENSHOTS);
/** Share of pixels that may differ: antialiasing, and facts that were added since. */
const TOLERANCE = 0.01;

const TEXTS = {
  en: `<p>Leaders of the Shanghai Cooperation Organisation met in Qingdao. SCO Secretary-General Rashid Alimov praised the Shanghai Spirit. The hosts spoke of security, trade and transport; Belarus, an observer state, looked on.</p>`,
  zh: `<p>上海合作组织领导人在青岛会晤。上海合作组织秘书长出席，各方谈及安全、贸易与交通。</p>`,
  ru: `<p>В Циндао собралась Шанхайская организация сотрудничества. Генеральный секретарь ШОС Рашид Алимов говорил о безопасности и торговле.</p>`,
};
const TITLES = { en: "Qingdao", zh: "青岛", ru: "Циндао" };

type Tab = Awaited<ReturnType<Chromium["open"]>>;
type Media = NonNullable<Parameters<Tab["page"]["emulateMedia"]>[0]>;

interface View {
  name: string;
  language: keyof typeof TEXTS;
  media: Media;
  width: number;
}

interface CardView extends View {
  term: string;
  direction?: "rtl";
}

const LIGHT: Media = { colorScheme: "light" };
const DARK: Media = { colorScheme: "dark" };
const FORCED: Media = { forcedColors: "active" };

const CARDS: CardView[] = [
  { name: "card-en-light", language: "en", term: "Shanghai Cooperation Organisation", media: LIGHT, width: 860 },
  { name: "card-en-dark", language: "en", term: "SCO Secretary-General", media: DARK, width: 860 },
  { name: "card-en-forced", language: "en", term: "Shanghai Cooperation Organisation", media: FORCED, width: 860 },
  { name: "card-en-narrow", language: "en", term: "SCO Secretary-General", media: LIGHT, width: 320 },
  { name: "card-en-rtl", language: "en", term: "Shanghai Spirit", media: LIGHT, width: 860, direction: "rtl" },
  { name: "card-zh-light", language: "zh", term: "上海合作组织秘书长", media: LIGHT, width: 860 },
  { name: "card-zh-narrow", language: "zh", term: "上海合作组织", media: DARK, width: 320 },
  { name: "card-ru-light", language: "ru", term: "Шанхайская организация сотрудничества", media: LIGHT, width: 860 },
  { name: "card-ru-dark", language: "ru", term: "Генеральный секретарь ШОС", media: DARK, width: 860 },
];

const POPUPS: View[] = [
  { name: "popup-en-light", language: "en", media: LIGHT, width: 340 },
  { name: "popup-zh-dark", language: "zh", media: DARK, width: 340 },
  { name: "popup-ru-light", language: "ru", media: LIGHT, width: 340 },
];

interface PanelView extends View {
  /** What is searched for; the first record that is found is opened. */
  search?: string;
}

const PANELS: PanelView[] = [
  { name: "panel-en-light", language: "en", media: LIGHT, width: 360 },
  { name: "panel-zh-light", language: "zh", media: LIGHT, width: 360, search: "上海精神" },
  { name: "panel-ru-dark", language: "ru", media: DARK, width: 360, search: "Генеральный секретарь" },
];

const SETTINGS: View[] = [
  { name: "settings-en-light", language: "en", media: LIGHT, width: 760 },
  { name: "settings-zh-narrow", language: "zh", media: LIGHT, width: 320 },
  { name: "settings-ru-dark", language: "ru", media: DARK, width: 760 },
];

const PAGE_STYLE = `:root{color-scheme:light dark}body{padding:0 16px}`;
const HEIGHT = 760;

describe("the look", () => {
  const stage = setStage(() => startChromium({ fontSettings: FONT_SETTINGS }));
  let fonts: string;
  beforeAll(() => {
    fonts = serveFonts(stage.site);
    mkdirSync(FOLDER, { recursive: true });
  });

  const openArticle = async ({ name, language, media, width, direction }: View & { direction?: string }) => {
    const tab = await stage.browser.open();
    await tab.page.emulateMedia(media);
    await tab.setViewport(width, HEIGHT);
    const html = article({
      title: TITLES[language],
      date: "2018-06-10",
      language,
      body: TEXTS[language],
      head: `<meta name="viewport" content="width=device-width"><style>${PAGE_STYLE}${fonts}
        h1,p{font-family:"Test Serif"}</style>`,
    });
    await tab.goto(stage.site.set(`/${name}`, direction ? html.replace("<html", `<html dir="${direction}"`) : html));
    await (media.forcedColors ? tab.until(() => CSS.highlights.size > 0) : untilMarked(tab, 2));
    return tab;
  };

  /** Asks for every letter that is on screen, and waits for the fonts that have them and for what they move. */
  const untilFonts = ({ page }: Pick<Tab, "page">) =>
    page.evaluate(async () => {
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await document.fonts.ready;
    });

  const picture = async (tab: Pick<Tab, "page">, isWhole = false) => {
    await untilFonts(tab);
    return tab.page.screenshot({ fullPage: isWhole });
  };

  const compare = (name: string, taken: Buffer) => {
    const file = `${FOLDER}${name}.png`;
    if (UPDATE) return writeFileSync(file, taken);
    const [expected, actual] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(taken)];
    expect([actual.width, actual.height]).toEqual([expected.width, expected.height]);
    const differing = pixelmatch(expected.data, actual.data, undefined, actual.width, actual.height, {
      threshold: 0.2,
    });
    expect(differing / (actual.width * actual.height)).toBeLessThan(TOLERANCE);
  };

  it.each(CARDS)("$name", async (view) => {
    await setSettings(stage.browser, { version: 1, language: view.language });
    const tab = await openArticle(view);
    if (view.media.forcedColors) {
      await stage.browser.command("next-term");
      await untilCard(tab);
    } else await openCard(tab, view.term);
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.card { --serif: "Test Serif"; --sans: "Test Sans"; }');
      document.querySelector("sco-glossary-card")!.shadowRoot!.adoptedStyleSheets.push(sheet);
    });
    compare(view.name, await picture(tab));
    await tab.close();
  });

  const openOwn = async (page: "popup.html" | "options.html" | "sidepanel.html", { media, width }: View) => {
    const own = await stage.browser.openOwn(page);
    await own.page.emulateMedia(media);
    await own.setViewport(width, HEIGHT);
    await own.page.addStyleTag({
      content: `${fonts} :root:root, .card.card.card { --serif: "Test Serif"; --sans: "Test Sans"; }`,
    });
    return own;
  };

  it.each(POPUPS)("$name", async (view) => {
    await setSettings(stage.browser, { version: 1, language: view.language });
    const tab = await openArticle({ ...view, width: 860 });
    const popup = await openOwn("popup.html", view);
    await popup.until(() => document.querySelector(".terms button"));
    await untilFonts(popup);
    await popup.setViewport(
      view.width,
      await popup.evaluate(() => Math.ceil(document.querySelector("main")!.getBoundingClientRect().height)),
    );
    compare(view.name, await picture(popup));
    await popup.close();
    await tab.close();
  });

  it.each(PANELS)("$name", async (view) => {
    await setSettings(stage.browser, { version: 1, language: view.language });
    const tab = await openArticle({ ...view, width: 860 });
    const panel = await openOwn("sidepanel.html", view);
    await panel.until(() => document.querySelector(".records button"));
    if (view.search) {
      await panel.page.locator("input[type=search]").fill(view.search);
      await panel.page.locator("[aria-busy=false] .records button").first().click();
      await panel.until(() => document.querySelector(".card h2"));
    }
    compare(view.name, await picture(panel));
    await panel.close();
    await tab.close();
  });

  it.each(SETTINGS)("$name", async (view) => {
    await setSettings(
      stage.browser,
      { version: 1, language: view.language },
      { sitesOff: ["example.org"], termsOff: { "example.com": ["shanghai-spirit"] } },
    );
    const own = await openOwn("options.html", view);
    compare(view.name, await picture(own, true));
    await own.close();
  });
});
