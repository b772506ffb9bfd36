// Finds the browsers that `npm start` and the tests drive, and brings them where they are missing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installFromDebian, onPath } from "./debian.mjs";
import { run } from "./toolchain.mjs";

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

/** Where Playwright keeps the browser that it downloaded; it is told apart from branded Chrome by being a Chromium. */
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

async function installFromPlaywright({ title, playwright }) {
  if (!playwright) return false;
  console.error(`${title} is not on this machine. Downloading Playwright's build of it …`);
  return (await run("playwright-core", ["install", playwright], { stdio: ["ignore", 2, 2] })) === 0;
}

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

/** The browser's executable; installs the browser if need be. Throws a sentence that a newcomer can act on. */
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
