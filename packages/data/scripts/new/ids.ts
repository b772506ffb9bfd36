/** Longer ids are hard to read in a list of files. */
const LONGEST = 60;

function kebab(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Cuts at a hyphen, so that no word is left in half. */
function shorten(id: string): string {
  return id.length <= LONGEST ? id : id.slice(0, id.lastIndexOf("-", LONGEST));
}

/**
 * An id from an English title: `Shanghai Spirit` → `shanghai-spirit`.
 * @throws if the title has no Latin letter or digit.
 */
export function idFromTitle(title: string): string {
  const id = kebab(title);
  if (id === "")
    throw new Error(`no id can be made from ${JSON.stringify(title)}; give an English title, or an id with --id`);
  return shorten(id);
}

/** Parts of a host name that say nothing about the publisher. */
const COMMON_PARTS = new Set([
  "www",
  "eng",
  "en",
  "english",
  "ru",
  "rus",
  "cn",
  "com",
  "org",
  "net",
  "gov",
  "int",
  "co",
  "edu",
]);

/** An id from an address: publisher's name, day if there is one, a word. */
export function idFromUrl(address: string): string {
  const { hostname, pathname } = new URL(address);
  const labels = hostname.split(".").slice(0, -1);
  const publisher = labels.filter((label) => !COMMON_PARTS.has(label)).at(-1) ?? labels.at(-1) ?? hostname;
  const page = decodeURIComponent(pathname)
    .replace(/\.[a-z]{2,5}$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-2)
    .join("-");
  return shorten(kebab(`${publisher} ${page.replace(/(\d{4})-?(\d{2})-?(\d{2})/, "$1-$2-$3")}`));
}
