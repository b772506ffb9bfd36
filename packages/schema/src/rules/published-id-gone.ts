import type { Rule } from "./rule.ts";

export const publishedIdGone: Rule = {
  name: "published-id-gone",
  why: "an id that was published still leads somewhere",
  *check({ record, ledger }) {
    for (const [id, redirect] of ledger ?? []) {
      if (record(id)) {
        if (redirect !== undefined)
          yield {
            id,
            message: `it is redirected to ${redirect}, but there is a record`,
            mend: "remove the redirect or the record",
          };
      } else if (redirect === undefined)
        yield {
          id,
          message: "the id was published and is gone",
          mend: `bring the record back, or redirect the id in the ledger`,
        };
      else if (!record(redirect))
        yield {
          id,
          message: `it is redirected to ${redirect}, and there is no such record`,
          mend: "redirect it to a record, in one step",
        };
    }
  },
};
