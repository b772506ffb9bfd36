/** Sites beyond the list of news sites, which their reader allowed one by one. The browser keeps them as permissions. */
import { browser } from "wxt/browser";

/** The pattern of one site, as browsers write it. It has no port: Firefox knows no patterns with one. */
export const sitePattern = (host: string): string => `*://${host}/*`;

/** The host that someone typed or pasted, also out of a whole address; `undefined` where it is none. */
export function typedHost(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : undefined;
}

/** The patterns of the sites that were allowed. */
export async function allowedPatterns(): Promise<string[]> {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !hosts.includes(origin));
}

/** Asks the reader for permission to read one site. Must be called on a click. */
export function allowSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(host)] });
}

export async function forgetSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
