/** One request, with a time limit. Redirects are not followed: the checker counts them. */

export interface Answer {
  status: number;
  location: string | undefined;
  /** What the server asks to wait, in milliseconds. */
  retryAfterMs: number | undefined;
}

export type Method = "HEAD" | "GET";

/** Some sites refuse programs that do not say who they are. */
const HEADERS = { "user-agent": "sco-glossary-link-check/1", accept: "text/html,*/*;q=0.8" };

/** `Retry-After` as seconds or as a date. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** @throws if there is no answer: no such host, refused, or not within the time. */
export async function request(url: string, method: Method, timeoutMs: number): Promise<Answer> {
  const response = await fetch(url, {
    method,
    redirect: "manual",
    headers: HEADERS,
    signal: AbortSignal.timeout(timeoutMs),
  });
  // Only the status matters; an unread body would keep the connection busy.
  await response.body?.cancel();
  return {
    status: response.status,
    location: response.headers.get("location") ?? undefined,
    retryAfterMs: retryAfter(response.headers.get("retry-after"), Date.now()),
  };
}

/** Why there was no answer, in a few words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return "no answer within the time";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause as { code?: string }).code ?? (cause instanceof Error ? cause.message : String(cause));
}
