import { checkLink, type LinkResult } from "./check-link.ts";
import type { Patience } from "./retry.ts";

export interface Pace extends Patience {
  /** How many hosts are asked at once. Each host answers one request at a time. */
  concurrency: number;
  /** Pause between two links of one host. */
  perHostMs: number;
}

function byHost(urls: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  // The longest queues first: they decide how long it takes.
  return [...hosts.values()].toSorted((a, b) => b.length - a.length);
}

async function checkHost(urls: readonly string[], pace: Pace, done: (result: LinkResult) => void): Promise<void> {
  for (const [index, url] of urls.entries()) {
    if (index > 0) await pace.pause(pace.perHostMs);
    done(await checkLink(url, pace));
  }
}

/** Checks every address once, several hosts at a time, and each host politely. Results are in order of the addresses. */
export async function checkLinks(
  urls: readonly string[],
  pace: Pace,
  progress: (result: LinkResult) => void = () => {},
): Promise<LinkResult[]> {
  const results = new Map<string, LinkResult>();
  const queues = byHost(urls);
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      await checkHost(queue, pace, (result) => {
        results.set(result.url, result);
        progress(result);
      });
  };
  await Promise.all(Array.from({ length: pace.concurrency }, worker));
  return [...new Set(urls)].flatMap((url) => results.get(url) ?? []);
}
