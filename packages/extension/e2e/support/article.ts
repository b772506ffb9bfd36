export interface Article {
  title?: string;
  date?: string;
  language?: string;
  head?: string;
  body: string;
}

/** A plain news page. */
export function article({ title = "A meeting", date, language = "en", head = "", body }: Article): string {
  const data = date
    ? `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`
    : "";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${data}${head}
<style>body{font:18px/1.6 serif;max-width:36em;margin:40px auto}</style></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}
