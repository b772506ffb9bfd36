import { reasonOf, request, type Answer, type Method } from "./request.ts";

/** How patiently a link is asked for. Times in milliseconds. */
export interface Patience {
  timeoutMs: number;
  /** How often a request is made again after 429, 5xx or no answer. */
  retries: number;
  /** The first pause; each further one is twice as long. */
  backOffMs: number;
  /** Longer pauses, also those that a server asks for, are cut to this. */
  longestPauseMs: number;
  pause: (ms: number) => Promise<void>;
}

export type Outcome = Answer | { status: undefined; reason: string };

/** Errors that may pass: too many requests, and a server's own. */
const mayPass = ({ status }: Outcome) => status === undefined || status === 429 || status >= 500;

async function once(url: string, method: Method, timeoutMs: number): Promise<Outcome> {
  try {
    return await request(url, method, timeoutMs);
  } catch (error) {
    return { status: undefined, reason: reasonOf(error) };
  }
}

/** The last outcome, after as many attempts as it needs and patience allows. */
export async function requestPatiently(url: string, method: Method, patience: Patience): Promise<Outcome> {
  const { timeoutMs, retries, backOffMs, longestPauseMs, pause } = patience;
  let outcome = await once(url, method, timeoutMs);
  for (let attempt = 0; attempt < retries && mayPass(outcome); attempt++) {
    const asked = outcome.status === undefined ? undefined : outcome.retryAfterMs;
    await pause(Math.min(longestPauseMs, asked ?? backOffMs * 2 ** attempt));
    outcome = await once(url, method, timeoutMs);
  }
  return outcome;
}
