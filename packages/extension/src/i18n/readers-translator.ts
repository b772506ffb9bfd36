import { browser } from "wxt/browser";
import { interfaceLanguage, translator, type InterfaceLanguage, type Translate } from "./translate.ts";

/** Speaks the language that the reader chose, or the browser's. */
export function readersTranslator(chosen: InterfaceLanguage | "browser"): Translate {
  return translator(chosen === "browser" ? interfaceLanguage(browser.i18n.getUILanguage()) : chosen);
}
