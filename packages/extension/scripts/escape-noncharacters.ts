/** Units that stand for no character. Chromium takes a script with one of them for "not UTF-8" and does not load it. */
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;

export function escaped(code: string): string {
  return code.replaceAll(NONCHARACTERS, (character) =>
    character
      .split("")
      .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16)}`)
      .join(""),
  );
}

interface Output {
  type: string;
  code?: string;
}

/** A Vite plugin: the compiled index of the glossary packs numbers into strings, where such units do occur. */
export function escapeNoncharacters() {
  return {
    name: "escape-noncharacters",
    generateBundle(_options: unknown, bundle: Record<string, Output>) {
      for (const output of Object.values(bundle)) if (output.code !== undefined) output.code = escaped(output.code);
    },
  };
}
