/** The type of every `@sco-glossary/data/records/<id>` module. */
import type { Card } from "./card.ts";

/** Of the record whose id the module is named after, or of the one to which that id leads now. */
export declare const card: Card;
