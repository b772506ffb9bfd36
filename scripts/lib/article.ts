import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { Marked } from "marked";
import { parse } from "yaml";

/** What a page is made of. */
interface Article {
  title: string;
  date?: string;
  author?: string;
  language: string;
  /** HTML of the article's body. */
  body: string;
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const markdown = new Marked({ gfm: true });

function splitFrontMatter(text: string): { front: Record<string, unknown>; rest: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  return match ? { front: parse(match[1] ?? "") ?? {}, rest: text.slice(match[0].length) } : { front: {}, rest: text };
}

function guessLanguage(text: string): string {
  if (/\p{Script=Han}/u.test(text.slice(0, 500))) return "zh-Hans";
  return /\p{Script=Cyrillic}/u.test(text.slice(0, 500)) ? "ru" : "en";
}

function fromMarkdown(file: string, text: string): Article {
  const { front, rest } = splitFrontMatter(text);
  const { title, date, author, language } = front as { [key: string]: string | undefined };
  return {
    title: title ?? /^#\s+(.+)$/m.exec(rest)?.[1] ?? basename(file),
    ...(date !== undefined && { date: String(date) }),
    ...(author !== undefined && { author }),
    language: language ?? guessLanguage(rest),
    body: markdown.parse(title === undefined ? rest.replace(/^#\s+.+$/m, "") : rest, { async: false }),
  };
}

function fromText(file: string, text: string): Article {
  const [first = "", ...others] = text.split(/\n+/).filter((line) => line.trim() !== "");
  const isTitle = first.length < 160 && others.length > 0;
  const paragraphs = isTitle ? others : [first, ...others];
  return {
    title: isTitle ? first : basename(file),
    language: guessLanguage(text),
    body: paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join("\n"),
  };
}

const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fff, #151515); color: light-dark(#1a1a1a, #e6e3de); font: 19px/1.6 Charter, Georgia, "Noto Serif", serif; }
.masthead, article { box-sizing: border-box; max-width: 770px; margin: 0 auto; padding: 0 24px; }
.masthead { padding-block: 20px; font: 600 15px/1 system-ui, sans-serif; letter-spacing: 0.02em; box-shadow: 0 1px light-dark(#ddd, #333); }
h1 { font-size: 2.1em; line-height: 1.15; margin: 1.2em 0 0.3em; text-wrap: balance; }
.byline { font: 15px/1.4 system-ui, sans-serif; color: light-dark(#666, #999); margin-bottom: 2em; }
`;

function page({ title, date, author, language, body }: Article): string {
  const metadata = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    ...(date && { datePublished: date }),
  }).replaceAll("<", String.raw`\u003c`);
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<script type="application/ld+json">${metadata}</script>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="masthead">The Daily Reader</header>
<article>
<h1>${escape(title)}</h1>
<p class="byline">${[author && escape(author), date && `<time datetime="${escape(date)}">${escape(date)}</time>`].filter(Boolean).join(" · ")}</p>
${body}
</article>
</body>
</html>`;
}

/**
 * A file as a news page: .md (with optional front matter: title, date, author, language), .txt, or .html as it is.
 * @throws if there is no such file or its kind is another one.
 */
export async function articlePage(file: string): Promise<string> {
  const kind = extname(file).toLowerCase();
  if (![".md", ".txt", ".html", ".htm"].includes(kind))
    throw new Error(`${file}: an article is a .txt, .md or .html file, or a web address.`);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "ENOENT" ? `${file}: there is no such file.` : `${file}: ${error.message}`);
  });
  if (kind === ".md") return page(fromMarkdown(file, text));
  return kind === ".txt" ? page(fromText(file, text)) : text;
}

/** A web page as it is served, with its links still leading to where they did. */
export async function remotePage(address: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(
      `${address} could not be read: ${error instanceof Error && error.cause ? String(error.cause) : String(error)}`,
    );
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}.`);
  const html = await response.text();
  const base = `<base href="${escape(address)}">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
