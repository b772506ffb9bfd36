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
