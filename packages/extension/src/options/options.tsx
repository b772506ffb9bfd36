import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { MessageKey, Translate } from "../i18n/translate.ts";
import { typedHost } from "../settings/allowed-sites.ts";
import { LONGEST_DELAY_MS, type Settings } from "../settings/settings.ts";

interface OptionsProps {
  settings: Settings;
  translate: Translate;
  /** Kinds of records, as the glossary has them. */
  kinds: readonly string[];
  /** Titles of the records that are switched off, by id. */
  titles: Readonly<Record<string, string>>;
  /** Patterns of the sites that the reader allowed. */
  allowed: readonly string[];
  allow(host: string): void;
  forget(pattern: string): void;
  change(part: Partial<Settings>): void;
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

function Choice<T extends string>({ name, value, options, onChange }: ChoiceProps<T>) {
  return options.map(([option, title]) => (
    <label key={option}>
      <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
      {title}
    </label>
  ));
}

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

function HiddenTerms({ settings: { termsOff }, titles, translate, change }: OptionsProps) {
  const items = Object.entries(termsOff).flatMap(([host, ids]) =>
    ids.map((id): Item => ({
      key: `${id} ${host}`,
      title: titles[id] ?? id,
      where: host,
      remove: () => change({ termsOff: { ...termsOff, [host]: ids.filter((other) => other !== id) } }),
    })),
  );
  return <RemovableList items={items} empty={translate("options.noTerms")} translate={translate} />;
}

/** The host in a pattern, as a reader would write it. */
const hostOf = (pattern: string) => pattern.replace(/^.*:\/\/|\/.*$/g, "");

function AllowedSites({ allowed, allow, forget, translate }: OptionsProps) {
  const [text, setText] = useState("");
  const host = typedHost(text);
  const submit = (event: Event) => {
    event.preventDefault();
    if (host === undefined) return;
    allow(host);
    setText("");
  };
  return (
    <>
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
    </>
  );
}

/** Everything that a reader may choose. A choice counts at once. */
export function Options(props: OptionsProps) {
  const { settings, translate, kinds, change } = props;
  const toggleKind = (kind: string, isOn: boolean) =>
    change({ kindsOff: isOn ? settings.kindsOff.filter((off) => off !== kind) : [...settings.kindsOff, kind] });
  return (
    <>
      <h1>{translate("options.title")}</h1>
      <Group title={translate("options.language")}>
        <Choice
          name="language"
          value={settings.language}
          options={[
            ["browser", translate("options.likeBrowser")],
            ["en", "English"],
            ["zh", "中文"],
            ["ru", "Русский"],
          ]}
          onChange={(language) => change({ language })}
        />
      </Group>
      <Group title={translate("options.vocabulary")}>
        <Choice
          name="vocabulary"
          value={settings.vocabulary}
          options={[
            ["core", translate("options.core")],
            ["all", translate("options.wider")],
          ]}
          onChange={(vocabulary) => change({ vocabulary })}
        />
      </Group>
      <Group title={translate("options.mentions")}>
        <Choice
          name="mentions"
          value={settings.mentions}
          options={(["fading", "all", "first"] as const).map((name) => [name, translate(`options.${name}`)])}
          onChange={(mentions) => change({ mentions })}
        />
      </Group>
      <Group title={translate("options.underline")}>
        <Choice
          name="underline"
          value={settings.underline}
          options={(["dotted", "solid", "wash"] as const).map((name) => [name, translate(`options.${name}`)])}
          onChange={(underline) => change({ underline })}
        />
      </Group>
      <Group title={translate("options.delay")}>
        <div class="delay">
          <input
            type="range"
            aria-label={translate("options.delay")}
            min={0}
            max={LONGEST_DELAY_MS}
            step={50}
            value={settings.openDelayMs}
            onChange={({ currentTarget }) => change({ openDelayMs: Number(currentTarget.value) })}
          />
          <output>{translate("options.milliseconds", String(settings.openDelayMs))}</output>
        </div>
      </Group>
      <Group title={translate("options.kinds")}>
        <div class="kinds">
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!settings.kindsOff.includes(kind)}
                onChange={({ currentTarget }) => toggleKind(kind, currentTarget.checked)}
              />
              {translate(`kind.${kind}` as MessageKey)}
            </label>
          ))}
        </div>
      </Group>
      <Group title={translate("options.frames")}>
        <label>
          <input
            type="checkbox"
            checked={settings.readFrames}
            onChange={({ currentTarget }) => change({ readFrames: currentTarget.checked })}
          />
          {translate("options.readFrames")}
        </label>
      </Group>
      <Group title={translate("options.allowed")}>
        <AllowedSites {...props} />
      </Group>
      <Group title={translate("options.sites")}>
        <RemovableList
          items={settings.sitesOff.map((site) => ({
            key: site,
            title: site,
            remove: () => change({ sitesOff: settings.sitesOff.filter((off) => off !== site) }),
          }))}
          empty={translate("options.noSites")}
          translate={translate}
        />
      </Group>
      <Group title={translate("options.terms")}>
        <HiddenTerms {...props} />
      </Group>
      <h2>{translate("options.keys")}</h2>
      <p>{translate("options.keysHint")}</p>
      <p class="quiet">{translate("options.privacy")}</p>
    </>
  );
}
