/** Matchers that come without types: as much of them as is used. */
declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(names: string[]);
    search(text: string): [end: number, names: string[]][];
  }
}
declare module "fastscan" {
  export default class FastScanner {
    constructor(names: string[]);
    search(text: string): [start: number, name: string][];
  }
}
declare module "flashtext.js" {
  export default class KeywordProcessor {
    addKeywordsFromArray(names: string[]): void;
    extractKeywords(text: string): string[];
  }
}
