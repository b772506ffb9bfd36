import { isDay } from "@sco-glossary/schema/dates";
import { KINDS, type Kind } from "@sco-glossary/schema/kinds";
import { InvalidArgumentError } from "commander";
import { isDate } from "./annotate/lines.ts";

/** A day for an option or argument. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("a day is written YYYY-MM-DD, for example 2018-06-09.");
  return text;
}

/** The date of texts: a day, or what is known of it. */
export function date(text: string): string {
  if (!isDate(text))
    throw new InvalidArgumentError("a date is written YYYY-MM-DD, YYYY-MM or YYYY, for example 2018-06-09.");
  return text;
}

/** A whole number from 1. */
export function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("it is a whole number from 1.");
  return number;
}

// A thread costs memory: more of them than any machine has cores is a slip.
const MOST_JOBS = 256;

/** How many threads. */
export function jobs(text: string): number {
  const number = positive(text);
  if (number > MOST_JOBS) throw new InvalidArgumentError(`it is a whole number from 1 to ${MOST_JOBS}.`);
  return number;
}

/** What ids are appended to. */
export function webAddress(text: string): string {
  if (!/^https?:\/\/[^\s"<>]+$/.test(text))
    throw new InvalidArgumentError("it is a web address, for example https://example.org/id/.");
  return text;
}

/** The name of a folder. */
export function folderName(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("it is the name of a folder; for this one write a dot.");
  return text;
}

/** What `diff` compares. */
export function version(text: string): string {
  if (text.trim() === "")
    throw new InvalidArgumentError("it is a folder, a file, or a version such as 1.2.0 or latest.");
  return text;
}

/** The names of files and patterns, one by one. */
export function fileName(text: string, before: readonly string[] = []): string[] {
  if (text === "")
    throw new InvalidArgumentError("it is the name of a file, or a pattern; for standard input write -.");
  return [...before, text];
}

/** The words of a name, one by one. */
export function word(text: string, before: readonly string[] = []): string[] {
  if (text.trim() === "") throw new InvalidArgumentError("it is a name or a part of one.");
  return [...before, text];
}

/** A language for an option. */
export function languageTag(text: string): string {
  try {
    // Letter case means nothing in a tag; to the glossary it does.
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return new Intl.Locale(text).toString();
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError("a language is a BCP 47 tag, for example en, ru or zh-Hans.");
}

const listOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** Languages, with commas between. */
export function languageTags(text: string): string[] {
  const all = listOf(text);
  return (all.length ? all : [text]).map(languageTag);
}

const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

/** Kinds of record, with commas between. */
export function kinds(text: string): Kind[] {
  const all = listOf(text);
  const wrong = all.find((one) => !isKind(one));
  if (wrong !== undefined || !all.length)
    throw new InvalidArgumentError(
      `${wrong === undefined ? "nothing" : JSON.stringify(wrong)} is no kind of record; the kinds are ${KINDS.join(", ")}.`,
    );
  return all.filter(isKind);
}
