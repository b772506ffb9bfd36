/** Settings that are a choice, a number, or a yes or no. */
import type { MessageKey } from "../i18n/translate.ts";
import { LONGEST_DELAY_MS, type Settings } from "../settings/settings.ts";
import { Group } from "./group.tsx";
import type { OptionsProps } from "./props.ts";

interface ChoiceProps<T extends string> {
  title: string;
  /** Of the radio buttons, and unlike that of any other choice. */
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

function Choice<T extends string>({ title, name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Group title={title}>
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {words}
        </label>
      ))}
    </Group>
  );
}

type WordSetting = "vocabulary" | "mentions" | "underline";

/** What can be chosen, in this order, and what each is called. */
const WORDS: { [S in WordSetting]: Record<Settings[S], MessageKey> } = {
  vocabulary: { core: "options.core", all: "options.wider" },
  mentions: { fading: "options.fading", all: "options.all", first: "options.first" },
  underline: { dotted: "options.dotted", solid: "options.solid", wash: "options.wash" },
};

/** A setting that is one of a few words. */
export function WordChoice<S extends WordSetting>(props: OptionsProps & { setting: S }) {
  const { setting, settings, translate, change } = props;
  const words = Object.entries(WORDS[setting]) as [Settings[S], MessageKey][];
  return (
    <Choice
      title={translate(`options.${setting}`)}
      name={setting}
      value={settings[setting]}
      options={words.map(([value, key]) => [value, translate(key)])}
      onChange={(value) => change({ [setting]: value })}
    />
  );
}

export function LanguageChoice({ settings, translate, change }: OptionsProps) {
  return (
    <Choice
      title={translate("options.language")}
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
  );
}

export function Delay({ settings, translate, change }: OptionsProps) {
  return (
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
  );
}

export function Kinds({ settings: { kindsOff }, kinds, translate, change }: OptionsProps) {
  const toggle = (kind: string, isOn: boolean) =>
    change({ kindsOff: isOn ? kindsOff.filter((off) => off !== kind) : [...kindsOff, kind] });
  return (
    <Group title={translate("options.kinds")}>
      <div class="kinds">
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!kindsOff.includes(kind)}
              onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
            />
            {translate(`kind.${kind}` as MessageKey)}
          </label>
        ))}
      </div>
    </Group>
  );
}

export function Frames({ settings, translate, change }: OptionsProps) {
  return (
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
  );
}
