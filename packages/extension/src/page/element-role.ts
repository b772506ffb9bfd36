import { CARD_TAG } from "../messages/card-tag.ts";
import { attribute, has, localNameOf } from "./dom.ts";

/**
 * What an element means for the text around it. Names and attributes alone decide: asking for the computed styles of a
 * whole page is what makes such extensions slow.
 *
 * `inline` joins, `block` cuts, `break` is a new line, `link` is inline but never joined with another link, `object`
 * stands in the line as something that is not text, `unseen` is not there at all.
 */
export type Role = "inline" | "block" | "break" | "link" | "object" | "unseen";

const named = (role: Role, names: string) => names.split(" ").map((name): [string, Role] => [name, role]);

const ROLES = new Map<string, Role>([
  ...named(
    "block",
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section slot summary table tbody td tfoot th thead tr ul",
  ),
  ...named("unseen", "script style noscript template head title rt rp link meta datalist base"),
  ...named(
    "object",
    "audio button canvas code embed iframe img input kbd math meter object option picture progress samp select svg textarea video",
  ),
  ["br", "break"],
  ["a", "link"],
]);

const EDITOR_ROLES = new Set(["textbox", "searchbox", "combobox"]);

function isEditable(element: Element): boolean {
  return (
    (has(element, "contenteditable") && attribute(element, "contenteditable") !== "false") ||
    (has(element, "role") && EDITOR_ROLES.has(attribute(element, "role") ?? ""))
  );
}

/** A superscript is a mark of a note, but where it is a word's end: `25<sup>th</sup>`. Of no other is the text read. */
const isNoteMark = (element: Element, name: string) => name === "sup" && !/\p{L}{2}/u.test(element.textContent!);

export function roleOf(element: Element): Role {
  const name = localNameOf(element);
  const role = ROLES.get(name) ?? "inline";
  if (role === "unseen" || role === "object") return role;
  if (name === CARD_TAG || has(element, "hidden") || isNoteMark(element, name)) return "unseen";
  if (isEditable(element)) return "object";
  return role;
}

/** Whether text below the element is read at all, as far as the element itself says. */
export function isReadInto(role: Role): boolean {
  return role !== "unseen" && role !== "object";
}
