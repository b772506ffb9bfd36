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

function hasName(node: Node): boolean {
  return GATE.test(node.textContent ?? "");
}

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
  return hasName(body) || hasReadings(body) || hasNameInShadow(body);
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
