/** Labels of records into the index. */
import type { Glossary, GlossaryRecord, Label } from "@sco-glossary/schema";
import { ABBREVIATION, FULL, GRADE_BITS, GRADE_NAMES, SHORT, WIDER } from "../match/entry.ts";
import type { Builder } from "./builder.ts";
import { capitalsOf } from "./capitals.ts";
import { simplify, taiwanWording } from "./chinese.ts";
import { piecesOf, type Inflection, type Piece } from "./name.ts";
import type { Fold } from "./own-fold.ts";
import type { Entry } from "./trie.ts";

const FORM_FLAGS = { full: FULL, short: SHORT, abbreviation: ABBREVIATION } as const;

/** A label with its place in the record. */
export interface PlacedLabel {
  record: GlossaryRecord;
  language: string;
  label: Label;
  position: number;
}

/** Every label that is looked for. Labels made when a package was built only repeat others in other characters. */
export function* foundLabels(records: readonly GlossaryRecord[]): Generator<PlacedLabel> {
  for (const record of records)
    for (const [language, labels] of Object.entries(record.labels))
      for (const [position, label] of labels.entries())
        if (label.match.evidence !== "never" && !label.derived && !language.endsWith("Latn"))
          yield { record, language, label, position };
}

/** Texts that a label is found by: as written, and in the wording of Taiwan. */
export const textsOf = ({ language, label }: PlacedLabel) =>
  language.startsWith("zh") ? [simplify(label.text), taiwanWording(label.text) ?? []].flat() : [label.text];

export const inflectionOf = ({ record, language, label }: PlacedLabel): Inflection => ({
  language: language.split("-")[0] === "zh" ? "zh" : language,
  isPerson: record.kind === "person" || (language === "en" && (record.kind === "state" || record.kind === "place")),
  inflect: label.match.inflect ?? true,
});

/** Names a label among all. */
export const keyOf = ({ record, language, position }: PlacedLabel) => `${record.id} ${language} ${position}`;

export type HoldsSubject = (placed: PlacedLabel) => boolean;

/** Tells whether a label holds a name of the subject. */
export function holdsSubject({ records, meta }: Glossary, fold: Fold): HoldsSubject {
  const names = subjectPieces(
    records.filter(({ id }) => id === meta.subject),
    fold,
  );
  return (placed) => textsOf(placed).some((text) => withSubject(piecesOf(text, fold), names, 0) !== undefined);
}

/** Adds all labels but `without`; where one holds a name of the subject, any name of the subject may stand there. */
export function addLabels(builder: Builder, subjectSlot: number, without: ReadonlySet<string>): void {
  const { records, meta } = builder.glossary;
  const { fold } = builder;
  const subjectNames = subjectPieces(
    records.filter(({ id }) => id === meta.subject),
    fold,
  );
  for (const placed of foundLabels(records)) {
    if (without.has(keyOf(placed))) continue;
    const entry = entryOf(builder, placed);
    for (const text of textsOf(placed)) {
      const pieces = piecesOf(text, fold);
      const withSlot = placed.record.id === meta.subject ? undefined : withSubject(pieces, subjectNames, subjectSlot);
      // The slot's own names ask for the capitals of abbreviations.
      // What looked like a name of the subject may be none.
      if (builder.open(placed.label.text, pieces, inflectionOf(placed)) && withSlot)
        builder.add(pieces, inflectionOf(placed), entry);
      builder.add(
        withSlot ?? pieces,
        inflectionOf(placed),
        withSlot ? { ...entry, capitals: capitalsWithout(builder, withSlot, placed.label) } : entry,
      );
    }
    if (placed.record.kind === "person") addSurname(builder, placed, entry);
  }
}

function capitalsWithout(builder: Builder, pieces: readonly Piece[], label: Label): number {
  const text = pieces
    .filter(({ kind }) => kind === "word")
    .map((piece) => piece.text)
    .join(" ");
  return builder.capital(capitalsOf({ ...label, text, form: "full" }));
}

function entryOf(builder: Builder, { record, language, label, position }: PlacedLabel): Entry {
  const where = `${record.id}: label "${label.text}"`;
  return {
    target: builder.position(record.id, where),
    language: builder.language(language),
    label: position,
    flags: GRADE_NAMES.indexOf(label.grade) | FORM_FLAGS[label.form] | (isWider(builder, record, label) ? WIDER : 0),
    rule: builder.rule(ruleOf(builder, label), where),
    capitals: builder.capital(capitalsOf(label)),
    not: builder.not(label.match.not),
  };
}

const hasAnchor = ({ glossary: { meta } }: Builder, text: string) =>
  (meta.matching?.anchors ?? []).some((anchor) =>
    // Capitals are asked for as they are: there is no SCO in Moscow.
    anchor === anchor.toUpperCase() ? text.includes(anchor) : text.toLowerCase().includes(anchor.toLowerCase()),
  );

function isWider(builder: Builder, { id, kind }: GlossaryRecord, { text }: Label): boolean {
  const { wider } = builder.glossary.meta.matching ?? {};
  if (!wider) return false;
  if (wider.entirely.includes(id) || (wider.kinds.includes(kind) && !wider.except.includes(id))) return true;
  return wider.records.includes(id) && !hasAnchor(builder, text);
}

/** A free label without an anchor needs what the glossary says of such labels. */
function ruleOf(builder: Builder, { text, match }: Label): string {
  const { anchors = [], unanchored } = builder.glossary.meta.matching ?? {};
  if (match.evidence !== "free" || !unanchored || !anchors.length) return match.evidence;
  return hasAnchor(builder, text) ? "free" : unanchored;
}

/** The surname in a full name, where it can be told. */
function surnameOf({ record, language, label }: PlacedLabel): string | undefined {
  const words = label.text.split(" ");
  if (words.length < 2 || !/^(?:en|ru)$/.test(language) || label.form !== "full" || label.grade === "hidden")
    return undefined;
  const isChinese = record.kind === "person" && record.nationality === "china";
  if (isChinese && language === "ru") return undefined;
  const surname = isChinese ? words[0]! : words.at(-1)!;
  return surname.length < 2 ? undefined : surname;
}

/** After its full name, a person is called by the surname; other spellings of it are taken from other names. */
function addSurname(builder: Builder, placed: PlacedLabel, entry: Entry): void {
  const { record, language, position } = placed;
  const surname = surnameOf(placed);
  const before = (record.labels?.[language] ?? []).slice(0, position);
  if (!surname || before.some((label, at) => surnameOf({ record, language, label, position: at }) === surname)) return;
  builder.add(
    piecesOf(surname, builder.fold),
    { language, isPerson: true, inflect: true },
    {
      ...entry,
      flags: (entry.flags & (GRADE_BITS | WIDER)) | SHORT,
      rule: builder.rule("introduced", record.id),
      capitals: builder.capital(`^${surname.slice(0, 2)}`),
    },
  );
}

/** Names of the subject as pieces, longest first. */
export function subjectPieces(subjects: readonly GlossaryRecord[], fold: Fold): Piece[][] {
  return [...foundLabels(subjects)]
    .flatMap((placed) => textsOf(placed).map((text) => piecesOf(text, fold)))
    .filter((pieces) => pieces.length > 0)
    .toSorted((a, b) => b.length - a.length);
}

const isEqual = (a: Piece, b: Piece) =>
  a.text.toLowerCase().replace("isation", "ization") === b.text.toLowerCase().replace("isation", "ization");

function startsNameAt(pieces: readonly Piece[], name: readonly Piece[], at: number): boolean {
  return (
    at + name.length <= pieces.length &&
    name.every((piece, i) => isEqual(piece, pieces[at + i]!) || isSameStem(piece, pieces[at + i]!))
  );
}

/** A Russian name stands in the genitive inside others. */
const isSameStem = (a: Piece, b: Piece) =>
  (/^[а-яё]{5,}$/i.test(a.text) && a.text.slice(0, -2).toLowerCase() === b.text.slice(0, -2).toLowerCase()) ||
  (/^[а-яё]{6,}$/i.test(a.text) && a.text.toLowerCase().slice(0, 6) === b.text.toLowerCase().slice(0, 6));

/** The name with the subject's name as a slot, or `undefined` where it has none. */
export function withSubject(pieces: readonly Piece[], names: readonly Piece[][], slot: number): Piece[] | undefined {
  for (const name of names) {
    if (name.length >= pieces.length) continue;
    for (let at = 0; at + name.length <= pieces.length; at++)
      if (startsNameAt(pieces, name, at))
        return pieces.toSpliced(at, name.length, {
          text: `{${slot}}`,
          kind: "slot",
          slot,
          joint: pieces[at]!.joint,
          start: pieces[at]!.start,
        });
  }
  return undefined;
}

/** A record's names as they stand in a slot. */
export function entryInSlot(
  builder: Builder,
  record: GlossaryRecord,
): { pieces: Piece[]; inflection: Inflection; entry: Entry }[] {
  const placed = [...foundLabels([record])];
  const names = placed.flatMap((one) =>
    textsOf(one).map((text) => ({
      pieces: piecesOf(text, builder.fold),
      inflection: inflectionOf(one),
      entry: entryOf(builder, one),
    })),
  );
  return [
    ...names,
    ...withBrackets(placed).map(([full, short]) => ({
      pieces: piecesOf(`${full.label.text} (${short.label.text})`, builder.fold),
      inflection: inflectionOf(full),
      entry: { ...entryOf(builder, full), capitals: builder.capital(capitalsOf(short.label)) },
    })),
  ];
}

/** `Full Name (ABBR)` of each language. */
function withBrackets(placed: readonly PlacedLabel[]): [full: PlacedLabel, short: PlacedLabel][] {
  const shorts = placed.filter(({ label }) => label.form === "abbreviation");
  return placed
    .filter(({ label }) => label.form === "full")
    .flatMap((full) =>
      shorts
        .filter(({ language }) => language === full.language)
        .map((short): [PlacedLabel, PlacedLabel] => [full, short]),
    );
}
