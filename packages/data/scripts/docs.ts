/** Writes `docs/data` from the data. With `--check` it writes nothing and exits 1 where a page is out of date. */
import { join } from "node:path";
import { readFolder } from "@sco-glossary/schema/authoring";
import { complete } from "./build/complete.ts";
import { dataFolder } from "./data-folder.ts";
import { readTopics } from "./docs/coverage-page.ts";
import { pagesOf } from "./docs/pages.ts";
import { outdatedPages, writePages } from "./docs/write-pages.ts";
import { taskArguments } from "./task-arguments.ts";

const USAGE = "npm run docs -- [--check]: writes docs/data from the data, or says which pages are out of date";
const { values } = taskArguments(USAGE, { check: { type: "boolean", default: false } });
const folder = join(dataFolder, "../../docs/data");
const pages = pagesOf(complete(readFolder(dataFolder).glossary), readTopics(join(dataFolder, "coverage.yml")));
if (values.check) {
  const outdated = outdatedPages(folder, pages);
  for (const name of outdated)
    console.error(`docs/data/${name} differs from the data; run \`npm run docs\` and commit the result`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  writePages(folder, pages);
  console.log(`${pages.size} pages in docs/data`);
}
