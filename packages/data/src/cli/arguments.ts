import { isDay } from "@sco-glossary/schema/dates";
import { InvalidArgumentError } from "commander";

/** A day for an option or argument. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("a day is written YYYY-MM-DD, for example 2018-06-09.");
  return text;
}

/** A whole number from 1. */
export function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("it is a whole number from 1.");
  return number;
}

/** A language for an option. */
export function languageTag(text: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text))
    throw new InvalidArgumentError("a language is a BCP 47 tag, for example en, ru or zh-Hans.");
  return text;
}
