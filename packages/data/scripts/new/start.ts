import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { KINDS, pageOf, type Glossary, type Kind, type Source } from "@sco-glossary/schema";
import { idFromTitle, idFromUrl } from "./ids.ts";
import { recordSkeleton, sourceSkeleton } from "./skeleton.ts";

/** What is asked for on the command line. */
export interface Request {
  /** A kind of record, or `source`. */
  kind: string;
  /** The English name of the thing, or the address of the source. */
  title: string;
  id?: string | undefined;
}

const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text);
}

/** Most pages of a site have one publisher, kind and language; the author corrects the rest. */
function knownOfSite(url: string, sources: readonly Source[]): Partial<Source> {
  const { hostname } = new URL(url);
  const sameSite = sources.findLast((source) => new URL(source.url).hostname === hostname);
  if (!sameSite) return {};
  const { publisher, kind, language } = sameSite;
  return { publisher, kind, language };
}

function startSource({ title: url, id = idFromUrl(url) }: Request, { sources }: Glossary, today: string) {
  const same = sources.find((source) => pageOf(source.url) === pageOf(url));
  if (same) throw new Error(`${url} is the source ${same.id} already; cite that`);
  return { file: `sources/${id}.yml`, text: sourceSkeleton({ ...knownOfSite(url, sources), id, url }, today) };
}

function startRecord(kind: Kind, { title, id = idFromTitle(title) }: Request, { records }: Glossary, today: string) {
  const same = records.find((record) => record.id === id);
  if (same) throw new Error(`the id ${id} belongs to records/${same.kind}/${id}.yml; choose another with --id`);
  return { file: `records/${kind}/${id}.yml`, text: recordSkeleton(kind, { id, title, today }) };
}

/**
 * Writes the skeleton of a record or a source below the folder and returns the file's name.
 * @throws if the kind is unknown, the address is none, or the id, address or file is taken: nothing is overwritten.
 */
export function start(folder: string, request: Request, glossary: Glossary, today: string): string {
  const { kind, title } = request;
  if (kind !== "source" && !isKind(kind))
    throw new Error(`${JSON.stringify(kind)} is not a kind; allowed are ${[...KINDS, "source"].join(", ")}`);
  if (kind === "source" && !isAddress(title))
    throw new Error(`${JSON.stringify(title)} is not an address; a source begins with https:// (or http://)`);
  const { file, text } =
    kind === "source" ? startSource(request, glossary, today) : startRecord(kind, request, glossary, today);
  const path = join(folder, file);
  if (existsSync(path)) throw new Error(`${file} exists; choose another id with --id`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return file;
}
