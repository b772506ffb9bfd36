import type { Tab } from "../support/browser.ts";
import type { Page, Site } from "../support/server.ts";

/** A page with what must be marked in it; anything else that is marked is an error. */
export interface PageCase {
  title: string;
  page: string | Page;
  /** What else the page loads, by path. */
  others?: Record<string, Page | string>;
  /** The texts of all marks near the screen. */
  marks: string[];
  /** What happens in the page before the marks are looked at. */
  act?(tab: Tab, site: Site): Promise<unknown>;
  /** Scripts of the page change it on their own, so its DOM is not compared. */
  isLive?: boolean;
}

const STYLE = "<style>body{font:16px/1.5 sans-serif;margin:20px}</style>";

/** A page with a body, and nothing else that could be a term. */
export const html = (body: string, head = "", attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A page</title>${STYLE}${head}</head><body>${body}</body></html>`;

export const SCO = "Shanghai Cooperation Organisation";
export const SPIRIT = "Shanghai Spirit";

/** Stands at the end of pages on which something must not be marked: once it is, everything before it has been read. */
export const LAST = `<p>The end: ${SPIRIT}.</p>`;
