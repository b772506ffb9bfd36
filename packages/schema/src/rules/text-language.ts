import type { Rule } from "./rule.ts";

/** `zh` and `zh-Hans` are one language here. */
const language = (tag: string) => tag.split("-")[0];

export const textLanguage: Rule = {
  name: "text-language",
  why: "a document's text is in the language of the source that holds it",
  *check({ ofKind, source }) {
    for (const { id, texts } of ofKind("document")) {
      for (const [index, text] of (texts ?? []).entries()) {
        const held = source(text.source);
        if (held && language(held.language) !== language(text.language))
          yield {
            id,
            path: ["texts", index, "language"],
            message: `the text is said to be in ${text.language}, the source ${text.source} is in ${held.language}`,
            mend: "mend one of the two, or name the source that holds this text",
          };
      }
    }
  },
};
