/**
 * The words of the interface. `@wxt-dev/i18n` makes the browser's own message files of the same tables for the manifest;
 * the browser's look-up always follows the browser, and readers may choose otherwise, so pages look up here.
 */
import en from "../locales/en.json" with { type: "json" };
import ru from "../locales/ru.json" with { type: "json" };
import zh from "../locales/zh_CN.json" with { type: "json" };

export type Messages = typeof en;
type Group = { [K in keyof Messages]: Messages[K] extends string ? never : K }[keyof Messages];
export type MessageKey = { [K in Group]: `${K}.${keyof Messages[K] & string}` }[Group];

const TABLES = { en, zh, ru } satisfies Record<string, Messages>;

export type InterfaceLanguage = keyof typeof TABLES;
export const INTERFACE_LANGUAGES = Object.keys(TABLES) as InterfaceLanguage[];

/** The interface language for the first BCP 47 tag that we speak. */
export function interfaceLanguage(...tags: readonly (string | undefined)[]): InterfaceLanguage {
  for (const tag of tags) {
    const base = tag?.toLowerCase().split(/[-_]/)[0];
    const found = INTERFACE_LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return "en";
}

export interface Translate {
  (key: MessageKey, value?: string): string;
  readonly language: InterfaceLanguage;
  /** All words of one group, for a view that is drawn elsewhere. */
  group<G extends Group>(name: G): Messages[G];
}

export function translator(language: InterfaceLanguage): Translate {
  const table = TABLES[language];
  const translate = (key: MessageKey, value = "") => {
    const [group, name] = key.split(".") as [Group, string];
    return ((table[group] as Record<string, string>)[name] ?? key).replace("$1", value);
  };
  return Object.assign(translate, { language, group: <G extends Group>(name: G): Messages[G] => table[name] });
}
