declare module "mark.js" {
  interface Options {
    separateWordSearch?: boolean;
    accuracy?: "exactly";
    diacritics?: boolean;
    acrossElements?: boolean;
    done?(count: number): void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: Options): void;
    markRegExp(expression: RegExp, options: Options): void;
    unmark(options: { done(): void }): void;
  }
}
