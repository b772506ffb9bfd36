// Finds the browsers that `npm start` and the tests drive, and brings them where they are missing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installFromDebian, onPath } from "./debian.mjs";
import { run } from "./toolchain.mjs";

/**
 * @typedef {object} Wanted
 * @property {string} title
 * @property {string} variable The environment variable that names the executable.
 * @property {string[]} commands
 * @property {string[]} places Where it is on systems whose programs are not on PATH.
 * @property {string} debian Its package.
 * @property {"chromium"} [playwright] What Playwright calls it, where its build of it can serve.
 */

/** @type {Record<"chromium" | "firefox", Wanted>} */
const BROWSERS = {
  chromium: {
    title: "Chromium",
    variable: "CHROMIUM_PATH",
    commands: ["chromium", "chromium-browser", "ungoogled-chromium"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      join(process.env.LOCALAPPDATA ?? "", "Chromium", "Application", "chrome.exe"),
    ],
    debian: "chromium",
    playwright: "chromium",
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
    debian: "firefox-esr",
  },
};

const BRANDED_CHROME = [
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * Where Playwright keeps the browser that it downloaded; it is told apart from branded Chrome by being a Chromium.
 * @param {Wanted["playwright"]} name
 */
async function fromPlaywright(name) {
  if (!name) return undefined;
  const playwright = await import("playwright-core");
  try {
    const file = playwright[name].executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Wanted} browser */
async function find({ variable, commands, places, playwright }) {
  const told = process.env[variable];
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`${variable} names ${told}, and there is no such file.`);
  }
  return (
    commands.map(onPath).find(Boolean) ?? places.find((file) => existsSync(file)) ?? (await fromPlaywright(playwright))
  );
}

/** @param {Wanted} browser */
async function installFromPlaywright({ title, playwright }) {
  if (!playwright) return false;
  console.error(`${title} is not on this machine. Downloading Playwright's build of it …`);
  return (await run("playwright-core", ["install", playwright], { stdio: ["ignore", 2, 2] })) === 0;
}

/** @param {Wanted} browser */
function howToGet({ title, variable, debian }) {
  const chrome = title === "Chromium" && BRANDED_CHROME.find((file) => existsSync(file));
  return [
    `${title} is needed and was not found, and could not be installed from here.`,
    ...(chrome
      ? ["Google Chrome is on this machine, but since version 137 it ignores --load-extension, so it cannot serve."]
      : []),
    `Install ${title} (on Debian or Ubuntu: sudo apt-get install ${debian}), or set ${variable} to its executable, and try again.`,
  ].join("\n");
}

/**
 * The browser's executable; installs the browser if need be.
 * @param {keyof typeof BROWSERS} name
 * @throws a sentence that a newcomer can act on, where it cannot be had.
 */
export async function ensureBrowser(name) {
  const browser = BROWSERS[name];
  const found = await find(browser);
  if (found) return found;
  if ((await installFromDebian([browser.debian])) || (await installFromPlaywright(browser))) {
    const installed = await find(browser);
    if (installed) return installed;
  }
  throw new Error(howToGet(browser));
}

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * How Chromium is started by scripts and tests: it asks nobody outside for anything. Root has no sandbox to start it in.
 * @param {string} [extension] The folder of a built extension to start it with, and with no other.
 */
export function chromiumArguments(extension) {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ];
}
