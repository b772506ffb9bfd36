/** What the CommonJS `records/<id>` modules ask: see `scripts/build/cards.ts`. */
import { cardOf, type Card } from "./card.ts";
import { loadGlossary } from "./load-glossary.ts";

/** @throws if there is no such record; the build writes a module only where there is one. */
export function card(id: string): Card {
  const glossary = loadGlossary();
  const record = glossary.get(id);
  if (!record) throw new Error(`@sco-glossary/data/records/${id}: there is no such record`);
  return cardOf(record, glossary.source);
}
