import { requestPatiently, type Outcome, type Patience } from "./retry.ts";

export interface LinkResult {
  url: string;
  verdict: "ok" | "redirected" | "broken" | "unreachable";
  /** The last status; missing where there was no answer. */
  status?: number;
  /** Where it leads in the end, if it was redirected. */
  to?: string;
  /** True where every redirect on the way was permanent: the address should be mended. */
  permanent?: boolean;
  reason?: string;
}

const MOST_REDIRECTS = 10;
const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);
const isPermanent = (status: number) => status === 301 || status === 308;

/** A server that does not answer HEAD well may answer GET: HEAD proves only that a page is there. */
async function ask(url: string, patience: Patience): Promise<Outcome> {
  const outcome = await requestPatiently(url, "HEAD", { ...patience, retries: 0 });
  const isGood = outcome.status !== undefined && outcome.status < 400;
  return isGood ? outcome : requestPatiently(url, "GET", patience);
}

/** Where the redirect leads, as an address of the web, or `undefined`. */
function nextAddress(location: string | undefined, from: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  return /^https?:$/.test(next.protocol) ? next.href : undefined;
}

/** Follows an address to its end. Never throws. */
export async function checkLink(url: string, patience: Patience): Promise<LinkResult> {
  let [address, permanent] = [url, true];
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const outcome = await ask(address, patience);
    const moved = address === url ? {} : { to: address, permanent };
    if (outcome.status === undefined) return { url, verdict: "unreachable", reason: outcome.reason, ...moved };
    const { status, location } = outcome;
    if (!isRedirect(status)) {
      if (status >= 400 || status === 304) return { url, verdict: "broken", status, ...moved };
      return { url, verdict: address === url ? "ok" : "redirected", status, ...moved };
    }
    const next = nextAddress(location, address);
    if (next === undefined) return { url, verdict: "broken", status, reason: "redirected to nowhere", ...moved };
    permanent &&= isPermanent(status);
    address = next;
  }
  return { url, verdict: "broken", reason: `redirected more than ${MOST_REDIRECTS} times` };
}
