/** Settings that grow: sites and terms, each of which can be taken off its list again. */
import { useState } from "preact/hooks";
import type { Translate } from "../i18n/translate.ts";
import { typedHost } from "../settings/allowed-sites.ts";
import { Group } from "./group.tsx";
import type { OptionsProps } from "./props.ts";

interface Item {
  key: string;
  title: string;
  /** On which site. */
  where?: string;
  remove(): void;
}

function RemovableList({ items, empty, translate }: { items: readonly Item[]; empty: string; translate: Translate }) {
  if (!items.length) return <p class="quiet">{empty}</p>;
  return (
    <ul class="list">
      {items.map(({ key, title, where, remove }) => {
        const words = translate("options.remove", where === undefined ? title : `${title} (${where})`);
        return (
          <li key={key}>
            <span>
              {title} {where !== undefined && <span class="where">{where}</span>}
            </span>
            <button type="button" aria-label={words} title={words} onClick={remove}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function HiddenTerms({ settings: { termsOff }, titles, translate, change }: OptionsProps) {
  const items = Object.entries(termsOff).flatMap(([host, ids]) =>
    ids.map((id): Item => ({
      key: `${id} ${host}`,
      title: titles[id] ?? id,
      where: host,
      remove: () => change({ termsOff: { ...termsOff, [host]: ids.filter((other) => other !== id) } }),
    })),
  );
  return (
    <Group title={translate("options.terms")}>
      <RemovableList items={items} empty={translate("options.noTerms")} translate={translate} />
    </Group>
  );
}

export function HiddenSites({ settings: { sitesOff }, translate, change }: OptionsProps) {
  const items = sitesOff.map((site): Item => ({
    key: site,
    title: site,
    remove: () => change({ sitesOff: sitesOff.filter((off) => off !== site) }),
  }));
  return (
    <Group title={translate("options.sites")}>
      <RemovableList items={items} empty={translate("options.noSites")} translate={translate} />
    </Group>
  );
}

/** The host in a pattern, as a reader would write it. */
const hostOf = (pattern: string) => pattern.replace(/^.*:\/\/|\/.*$/g, "");

export function AllowedSites({ allowed, allow, forget, translate }: OptionsProps) {
  const [text, setText] = useState("");
  const host = typedHost(text);
  const submit = (event: Event) => {
    event.preventDefault();
    if (host === undefined) return;
    allow(host);
    setText("");
  };
  return (
    <Group title={translate("options.allowed")}>
      <RemovableList
        items={allowed.map((pattern) => ({ key: pattern, title: hostOf(pattern), remove: () => forget(pattern) }))}
        empty={translate("options.noAllowed")}
        translate={translate}
      />
      <form class="add" onSubmit={submit}>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={translate("options.site")}
          placeholder="example.org"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" disabled={host === undefined}>
          {translate("options.allow")}
        </button>
      </form>
    </Group>
  );
}
