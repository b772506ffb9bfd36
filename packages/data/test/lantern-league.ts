import { glossarySchema } from "@sco-glossary/schema";
import type { Glossary } from "../src/generated/types.ts";

const plain = (id: string, name: string) => ({
  id,
  labels: { en: { preferred: name } },
  definition: { en: "thing of the sea" },
  sources: ["charter"],
  verifiedOn: "1970-01-01",
});
const step = (name: string, date: string, more: object = {}) => ({ step: name, date, sources: ["charter"], ...more });

const state = (id: string, name: string, letter: string, statuses: object[]) => ({
  ...plain(id, name),
  kind: "state",
  iso: { alpha2: `X${letter}`, alpha3: `X${letter}${letter}`, numeric: "901" },
  officialName: { en: name },
  statuses,
});
const meeting = (id: string, start: string, more: object = {}) => ({
  ...plain(id, id),
  kind: "meeting",
  dates: { start, sources: ["charter"], ...more },
});

/**
 * A small glossary of an invented organisation, in which each record shows one thing: Norland founds, Sudland rises from
 * guest to member, Ostland's guest status ends with its kind, Westland was decided upon but never came in.
 */
export const lanternLeague = glossarySchema.parse({
  meta: {
    id: "lanterns",
    title: { en: "Lanterns" },
    subject: "lantern-league",
    languages: ["en"],
    dataThrough: "1969-12-31",
    licence: "CC0-1.0",
  },
  records: [
    {
      ...plain("lantern-league", "Lantern League"),
      kind: "organisation",
      timeline: [step("founded", "1951-03-01"), step("proposed", "1950")],
      cooperation: [step("signed", "1958")],
      related: [{ relation: "successor-of", to: "candle-club" }],
    },
    {
      ...plain("candle-club", "Candle Club"),
      kind: "organisation",
      timeline: [step("founded", "1940"), step("ended", "1951-03-01")],
    },
    { ...plain("member", "Member"), kind: "status" },
    { ...plain("guest", "Guest"), kind: "status", timeline: [step("ended", "1960-01-01")] },
    { ...plain("friend", "Friend"), kind: "status", takesEffectOn: "signed" },
    state("norland", "Norland", "A", [{ status: "member", founding: true, steps: [step("effective", "1951-03-01")] }]),
    state("sudland", "Südland", "B", [
      { status: "guest", steps: [step("decided", "1952-06"), step("effective", "1953"), step("ended", "1955-04-01")] },
      { status: "member", steps: [step("effective", "1955-04-01", { sources: ["charter", "log § p. 3"] })] },
    ]),
    state("ostland", "Ostland", "C", [{ status: "guest", steps: [step("effective", "1956-01-01")] }]),
    state("westland", "Westland", "D", [{ status: "member", steps: [step("decided", "1954-05")] }]),
    state("midland", "Midland", "E", [
      { status: "friend", steps: [step("decided", "1957-01-01"), step("signed", "1957-09-01")] },
    ]),
    {
      ...plain("lens-office", "Lens Office"),
      kind: "body",
      timeline: [step("decided", "1951"), step("founded", "1952-02-01"), step("ended", "1965")],
    },
    {
      ...plain("chief-keeper", "Chief Keeper"),
      kind: "office",
      holders: [
        { holder: "ada-holm", steps: [step("started", "1952-01-01"), step("ended", "1954-12-31")] },
        {
          holder: "ole-berg",
          steps: [step("appointed", "1954-11-01"), step("started", "1955-01-01"), step("ended", "1957-06")],
        },
        { holder: "ida-lund", steps: [step("appointed", "1957-07-01")] },
      ],
    },
    { ...plain("ada-holm", "Ada Holm"), kind: "person" },
    { ...plain("ole-berg", "Ole Berg"), kind: "person" },
    { ...plain("ida-lund", "Ida Lund"), kind: "person" },
    { ...meeting("gathering-1", "1952-06-01", { end: "1952-06-03" }), series: "keepers-council", number: 1 },
    { ...meeting("gathering-2", "1954-05-10"), series: "keepers-council", number: 2 },
    { ...meeting("oil-talk", "1953-09"), series: "oil-council" },
    {
      ...meeting("gathering-3", "1970-06-01", { planned: true, end: "1970-06-02" }),
      series: "keepers-council",
      number: 3,
    },
    {
      ...plain("harbour-accord", "Harbour Accord"),
      kind: "document",
      type: "agreement",
      timeline: [
        step("signed", "1952-06-03", { meeting: "gathering-1" }),
        step("effective", "1953-01-01"),
        step("ended", "1963"),
      ],
    },
    {
      ...plain("fog-rules", "Fog Rules"),
      kind: "document",
      type: "regulations",
      timeline: [step("adopted", "1952-06-03")],
    },
    {
      ...plain("clear-sight", "Clear Sight"),
      kind: "concept",
      labels: {
        en: { preferred: "Clear Sight", admitted: ["Seeing Clear", "Foresight"], hidden: ["Cleer Sight"] },
        ru: { preferred: "Ёмкий взгляд" },
      },
      firstUse: { date: "1951-02", sources: ["log"], note: "In a letter." },
      timeline: [step("first-used", "1951-02"), step("adopted", "1952-06-03", { document: "harbour-accord" })],
    },
    {
      ...plain("lanterns-lit", "Lanterns lit"),
      kind: "figure",
      observations: [
        { value: 40, unit: "lanterns", asOf: "1959-05", year: 1958, sources: ["log"] },
        { value: 30, unit: "lanterns", year: 1955, sources: ["log"] },
        { value: 20, unit: "lanterns", sources: ["log"] },
      ],
    },
  ],
  sources: ["charter", "log"].map((id) => ({
    id,
    kind: "official",
    publisher: "Lantern League",
    title: id,
    url: `https://lantern.example/${id}`,
    language: "en",
    read: "1970-01-01",
  })),
}) as unknown as Glossary;
