/** What a reader chose. Stored values come from other versions and other devices, so every field is checked. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../i18n/translate.ts";

export const SETTINGS_VERSION = 1;

const MENTIONS = ["fading", "all", "first"] as const;
const VOCABULARIES = ["core", "all"] as const;
const UNDERLINES = ["dotted", "solid", "wash"] as const;
export const LONGEST_DELAY_MS = 1000;

export interface Settings {
  version: typeof SETTINGS_VERSION;
  language: InterfaceLanguage | "browser";
  /** `fading`: the first mention of a term strong, later ones faint. */
  mentions: (typeof MENTIONS)[number];
  /** `all`: also countries, persons and terms in general use. */
  vocabulary: (typeof VOCABULARIES)[number];
  underline: (typeof UNDERLINES)[number];
  openDelayMs: number;
  /** Whether frames inside a page are read, too. */
  readFrames: boolean;
  /** Kinds of records that are not marked. */
  kindsOff: string[];
  /** Host names on which nothing is marked. */
  sitesOff: string[];
  /** Records that are not marked, by host name. */
  termsOff: Record<string, string[]>;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  language: "browser",
  mentions: "fading",
  vocabulary: "core",
  underline: "dotted",
  openDelayMs: 200, // crossing a line of text should open nothing
  readFrames: false,
  kindsOff: [],
  sitesOff: [],
  termsOff: {},
};

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.includes(value as T) ? (value as T) : otherwise;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((item) => typeof item === "string"))] : [];

function textsByHost(value: unknown): Record<string, string[]> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value)
      .map(([host, ids]): [string, string[]] => [host, texts(ids)])
      .filter(([, ids]) => ids.length > 0),
  );
}

function delay(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= LONGEST_DELAY_MS ? value : DEFAULT_SETTINGS.openDelayMs;
}

type Stored = Record<string, unknown>;

/** From each version to the next, by the version that they start from. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [
  // Before there were versions, "on which mentions" was a yes or no, and sites were called so.
  ({ firstOnly, sites, ...rest }) => ({
    ...rest,
    ...(firstOnly === true && { mentions: "first" }),
    ...(sites !== undefined && { sitesOff: sites }),
  }),
];

function migrate(stored: Stored): Stored {
  const from = typeof stored.version === "number" ? stored.version : 0;
  return MIGRATIONS.slice(from).reduce((current, step) => step(current), stored);
}

/** Stored values as settings; what is missing, unknown or broken becomes the default. */
export function readSettings(stored: unknown): Settings {
  const value = migrate(typeof stored === "object" && stored !== null ? (stored as Stored) : {});
  return {
    version: SETTINGS_VERSION,
    language: oneOf([...INTERFACE_LANGUAGES, "browser"], value.language, DEFAULT_SETTINGS.language),
    mentions: oneOf(MENTIONS, value.mentions, DEFAULT_SETTINGS.mentions),
    vocabulary: oneOf(VOCABULARIES, value.vocabulary, DEFAULT_SETTINGS.vocabulary),
    underline: oneOf(UNDERLINES, value.underline, DEFAULT_SETTINGS.underline),
    openDelayMs: delay(value.openDelayMs),
    readFrames: value.readFrames === true,
    kindsOff: texts(value.kindsOff),
    sitesOff: texts(value.sitesOff),
    termsOff: textsByHost(value.termsOff),
  };
}
