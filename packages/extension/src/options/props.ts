import type { Translate } from "../i18n/translate.ts";
import type { Settings } from "../settings/settings.ts";

/** What the page of settings shows, and what can be done on it. */
export interface OptionsProps {
  settings: Settings;
  translate: Translate;
  /** Kinds of records, as the glossary has them. */
  kinds: readonly string[];
  /** Titles of the records that are switched off, by id. */
  titles: Readonly<Record<string, string>>;
  /** Patterns of the sites that the reader allowed. */
  allowed: readonly string[];
  allow(host: string): void;
  forget(pattern: string): void;
  change(part: Partial<Settings>): void;
}
