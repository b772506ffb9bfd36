import type { Glossary } from "../glossary.ts";
import { RULES } from "./all-rules.ts";
import { ruleContext, type Rule, type RuleContext, type RuleFinding } from "./rule.ts";

/** Everything that the rules find in a glossary. All of it: a rule never stops another. */
export function checkGlossary(
  glossary: Glossary,
  extra: Pick<RuleContext, "fileOf" | "ledger"> = {},
  rules: readonly Rule[] = RULES,
): RuleFinding[] {
  const context = ruleContext(glossary, extra);
  return rules.flatMap(({ name, check }) =>
    [...check(context)].map((complaint): RuleFinding => ({ in: "record", ...complaint, rule: name })),
  );
}
