/** What the pages for people name is there: links, commands, files, and the folders that the architecture tells of. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...path: string[]) => join(root, ...path);
const read = (file: string) => readFileSync(at(file), "utf8");
const markdownIn = (folder: string) =>
  readdirSync(at(folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

const PACKAGES = readdirSync(at("packages")).map((name) => `packages/${name}`);
const PAGES = [
  "README.md",
  ".changeset/README.md",
  ...markdownIn("docs"),
  ...markdownIn("docs/decisions"),
  ...PACKAGES.map((folder) => `${folder}/README.md`).filter((file) => existsSync(at(file))),
];

/** Names of the commands that `npm run` knows in the repository or in one of its packages. */
const scripts = new Set(
  ["", ...PACKAGES].flatMap((folder) =>
    Object.keys((JSON.parse(read(join(folder, "package.json"))) as { scripts?: object }).scripts ?? {}),
  ),
);

/** Links to files; addresses of the web are another test's. */
const linksIn = (text: string) => [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, link = ""]) => link);
const commandsIn = (text: string) =>
  [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
/** Files and folders in `code`: from the repository's root, or from that of a package or its sources. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:packages|docs|scripts|src|test|bench|query|records|sources)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );

const exists = (path: string) =>
  ["", ...PACKAGES, ...PACKAGES.map((folder) => `${folder}/src`)].some((folder) => existsSync(at(folder, path)));

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  it("links only to files that there are", () =>
    expect(linksIn(text).filter((link) => !existsSync(at(dirname(page), link)))).toEqual([]));

  it("names only commands that there are", () =>
    expect(commandsIn(text).filter((name) => !scripts.has(name))).toEqual([]));

  it("names only files that there are", () => expect(pathsIn(text).filter((path) => !exists(path))).toEqual([]));
});

describe("the architecture", () => {
  const tree = /```\n(packages[\s\S]+?)```/.exec(read("docs/architecture.md"))?.[1] ?? "";
  /** The package that each line belongs to, with the folders and files that the line names. */
  const named = tree.split(/^(?=packages\/)/m).flatMap((part) => {
    const [folder = ""] = part.split(/\s/);
    return part
      .split("\n")
      .slice(1)
      .flatMap((line) => /^ {2}(\S+(?: \S+\/)*)/.exec(line)?.[1]?.split(" ") ?? [])
      .map((name) => `${folder}/${name.replace(/\/$/, "").replace("/*.ts", "")}`);
  });

  it("tells of nothing that is not there", () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it.each(PACKAGES)("tells of every folder of the sources of %s", (folder) => {
    const folders = readdirSync(at(folder, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/src/${name}`);
    expect(folders.filter((one) => !tree.includes(one.slice(folder.length + 1)))).toEqual([]);
  });
});

it("notices what is not there", () => {
  expect(linksIn("[a](docs/gone.md) [b](https://example.org/) [c](#here)")).toEqual(["docs/gone.md"]);
  expect(commandsIn("`npm run -s gone-by`").filter((name) => !scripts.has(name))).toEqual(["gone-by"]);
  expect(pathsIn("in `src/query/gone.ts` and `query/spans.ts`").filter((path) => !exists(path))).toEqual([
    "src/query/gone.ts",
  ]);
});
