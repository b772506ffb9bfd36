import { Delay, Frames, Kinds, LanguageChoice, WordChoice } from "./choices.tsx";
import { AllowedSites, HiddenSites, HiddenTerms } from "./lists.tsx";
import type { OptionsProps } from "./props.ts";

/** Everything that a reader may choose. A choice counts at once. */
export function Options(props: OptionsProps) {
  const { translate } = props;
  return (
    <>
      <h1>{translate("options.title")}</h1>
      <LanguageChoice {...props} />
      <WordChoice setting="vocabulary" {...props} />
      <WordChoice setting="mentions" {...props} />
      <WordChoice setting="underline" {...props} />
      <Delay {...props} />
      <Kinds {...props} />
      <Frames {...props} />
      <AllowedSites {...props} />
      <HiddenSites {...props} />
      <HiddenTerms {...props} />
      <h2>{translate("options.keys")}</h2>
      <p>{translate("options.keysHint")}</p>
      <p class="quiet">{translate("options.privacy")}</p>
    </>
  );
}
