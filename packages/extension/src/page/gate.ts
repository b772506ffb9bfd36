/**
 * Whether a page is worth reading. The expression comes from the glossary when the extension is built: names without
 * which nothing is accepted, so a page that has none is left alone with nothing but this test.
 */
import { bodyOf, shadowRootOf } from "./dom.ts";

// Set by `wxt.config.ts` when the extension is built.
declare const GATE_SOURCE: string;

const GATE = new RegExp(GATE_SOURCE);

/** Changes are looked at together; an idle page has none. */
const WAIT_MS = 400;

/** Readings above Chinese words cut the words apart, so the expression cannot see them. */
const hasReadings = (body: Element) => body.querySelector("rt") !== null;

/** Can stand anywhere inside a name, and is rare enough to make a page worth reading. */
const SOFT_HYPHEN = "\u00AD";

function isNamedIn(text: string): boolean {
  return GATE.test(text) || text.includes(SOFT_HYPHEN);
}

const hasName = (node: Node) => isNamedIn(node.textContent ?? "");

/** A page with so much text of its own does not keep its article in shadow roots. */
const MUCH_TEXT = 20_000;

/** Text in open shadow roots is not part of the page's `textContent`. */
function hasNameInShadow(body: Element): boolean {
  for (const element of body.getElementsByTagName("*")) {
    const root = shadowRootOf(element);
    if (root && hasName(root)) return true;
  }
  return false;
}

/** Whether the page as it stands has a name of the glossary. */
export function isWorthReading(body: Element): boolean {
  const text = body.textContent ?? "";
  return isNamedIn(text) || hasReadings(body) || (text.length < MUCH_TEXT && hasNameInShadow(body));
}

/** Calls `onHit` once the page has a name of the glossary, now or after a change. */
export function watchGate(signal: AbortSignal, onHit: () => void): void {
  const body = bodyOf(document);
  if (!body) return;
  if (isWorthReading(body)) return onHit();
  let fresh: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const nodes = fresh;
    fresh = [];
    if (!nodes.some(hasName)) return;
    observer.disconnect();
    onHit();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") fresh.push(target);
      else fresh.push(...addedNodes);
    }
    if (fresh.length) timer ??= setTimeout(look, WAIT_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
