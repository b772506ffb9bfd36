import { askEngage } from "../messages/ask-background.ts";
import { onSettingsChange } from "../settings/changes.ts";

/** Asks for the rest of the extension; where the site is switched off, again once that may have changed. */
export async function engage(signal: AbortSignal): Promise<void> {
  if (await askEngage()) return;
  const waiting = new AbortController();
  onSettingsChange(AbortSignal.any([signal, waiting.signal]), () => {
    waiting.abort();
    void engage(signal);
  });
}
