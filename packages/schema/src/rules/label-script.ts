import type { Rule } from "./rule.ts";

const SCRIPTS: [string, RegExp][] = [
  ["ru", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
  ["en", /\p{Script=Latin}/u],
  ["fa", /\p{Script=Arabic}/u],
  ["ur", /\p{Script=Arabic}/u],
  ["hi", /\p{Script=Devanagari}/u],
];

/** Abbreviations keep their letters in every language: G20, BRICS, EEU-2030. */
const LATIN_ABBREVIATION = /^[A-Z0-9 .&+-]+$/;

export const labelScript: Rule = {
  name: "label-script",
  why: "a name is written in the script of its language",
  *check({ glossary }) {
    for (const { id, labels } of glossary.records) {
      for (const [language, list] of Object.entries(labels)) {
        const script = SCRIPTS.find(([tag]) => language === tag || language.startsWith(`${tag}-`))?.[1];
        const preferred = list.find(({ grade }) => grade === "preferred");
        if (script && preferred && !script.test(preferred.text) && !LATIN_ABBREVIATION.test(preferred.text))
          yield {
            id,
            path: ["labels", language],
            message: `“${preferred.text}” is not in the script of ${language}`,
            mend: "move the name to its language",
          };
      }
    }
  },
};
