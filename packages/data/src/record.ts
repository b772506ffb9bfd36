/** The type of every `@sco-glossary/data/records/<id>` module. */
import type { Card } from "./card.ts";

export declare const card: Card;
