import type { Glossary } from "@sco-glossary/data";
import type { StartReply } from "../messages/protocol.ts";
import type { Settings } from "../settings/settings.ts";

/** How pages of a host are annotated; `null` where the reader wants nothing there. */
export function startReply(settings: Settings, host: string, glossary: () => Glossary): StartReply | null {
  const { mentions, vocabulary, underline, openDelayMs, readFrames, kindsOff, sitesOff, termsOff } = settings;
  if (sitesOff.includes(host)) return null;
  const ofKinds = kindsOff.length
    ? glossary()
        .records.filter(({ kind }) => kindsOff.includes(kind))
        .map(({ id }) => id)
    : [];
  return {
    mentions,
    vocabulary,
    underline,
    openDelayMs,
    readFrames,
    hidden: [...new Set([...ofKinds, ...(termsOff[host] ?? [])])],
  };
}

/** Settings with a term or a whole site switched off. */
export function withHidden(settings: Settings, host: string, id?: string): Settings {
  const add = (list: readonly string[] | undefined, item: string) => [...new Set([...(list ?? []), item])];
  if (id === undefined) return { ...settings, sitesOff: add(settings.sitesOff, host) };
  return { ...settings, termsOff: { ...settings.termsOff, [host]: add(settings.termsOff[host], id) } };
}
