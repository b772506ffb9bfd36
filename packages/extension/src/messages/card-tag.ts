/** The tag of the element that holds the card: the card makes it, reading leaves it out. */
export const CARD_TAG = "sco-glossary-card";
