import type { Rule } from "./rule.ts";

export const idMatchesFile: Rule = {
  name: "id-matches-file",
  why: "the file name is the id, so that a record is found without a search",
  *check({ glossary, fileOf }) {
    for (const { id, kind } of glossary.records) {
      const file = fileOf?.(id);
      if (file === undefined || `/${file}`.endsWith(`/${kind}/${id}.yml`)) continue;
      yield {
        id,
        path: ["id"],
        message: `the file is ${file}, the record is ${kind}/${id}`,
        mend: `rename the file to records/${kind}/${id}.yml, or mend id and kind`,
      };
    }
    for (const { id } of glossary.sources) {
      const file = fileOf?.(id, "source");
      if (file === undefined || `/${file}`.endsWith(`/sources/${id}.yml`)) continue;
      yield {
        id,
        in: "source",
        path: ["id"],
        message: `the file is ${file}, the source is ${id}`,
        mend: `rename the file to sources/${id}.yml, or mend the id`,
      };
    }
  },
};
