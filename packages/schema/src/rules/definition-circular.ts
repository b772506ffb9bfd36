import { comparedName } from "./compared-name.ts";
import type { Rule } from "./rule.ts";

/** In characters; shorter names are also everyday words, or parts of them. */
const SHORTEST = 4;

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Whether the text uses the name, in English also with a plural or possessive ending. */
function uses(text: string, name: string, language: string): boolean {
  if (language.startsWith("zh")) return text.includes(name);
  const ending = language.startsWith("en") ? "(?:s|es|['’]s|s['’])?" : "";
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}${ending}(?![\p{L}\p{N}])`, "u").test(text);
}

export const definitionCircular: Rule = {
  name: "definition-circular",
  why: "a definition does not use the term that it defines",
  *check({ glossary }) {
    for (const { id, labels, definition } of glossary.records) {
      for (const [language, text] of Object.entries(definition)) {
        const term = labels[language]?.find(({ grade }) => grade === "preferred")?.text ?? "";
        if ([...term].length >= SHORTEST && uses(comparedName(text), comparedName(term), language))
          yield {
            id,
            path: ["definition", language],
            message: `it uses the term “${term}” itself`,
            mend: "say it in other words",
          };
      }
    }
  },
};
