import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { KINDS } from "@sco-glossary/schema/kinds";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { pack, withFile } from "./pack.ts";

/** Patterns in `exports` stand for many modules: every kind is checked, of records and stored files one. */
const ENTRY_POINTS = {
  data: [
    ".",
    "./query",
    "./match",
    "./match-index",
    "./compile-index",
    ...KINDS.map((kind) => `./kinds/${kind}`),
    "./records/sco",
    "./json/meeting.json",
  ],
  schema: [".", "./dates", "./kinds", "./authoring"],
};

async function lint(bytes: Buffer): Promise<string[]> {
  const tarball = new Uint8Array(bytes).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

async function resolutions(bytes: Buffer, entrypoints: string[]) {
  const result = await checkPackage(createPackageFromTarballData(bytes), { entrypoints });
  if (!result.types) throw new Error("the package has no types");
  const resolved = Object.entries(result.entrypoints).map(([name, { resolutions }]) => [
    name,
    Object.entries(resolutions).flatMap(([mode, { resolution }]) => (resolution ? [mode] : [])),
  ]);
  return { problems: result.problems, resolved: Object.fromEntries(resolved) as Record<string, string[]> };
}

const MODES = ["node10", "node16-cjs", "node16-esm", "bundler"];

describe.each(["data", "schema"] as const)("the tarball of %s", (name) => {
  const packed = pack(name);

  it("has nothing that publint would report", async () => {
    expect(await lint(packed.bytes)).toEqual([]);
  });

  it("gives types and code to node10, node16 and bundlers at every entry point", async () => {
    const { problems, resolved } = await resolutions(packed.bytes, ENTRY_POINTS[name]);
    expect(problems).toEqual([]);
    for (const entry of ENTRY_POINTS[name]) expect([entry, resolved[entry]]).toEqual([entry, MODES]);
  });
});

describe("the checks themselves", () => {
  const { bytes } = pack("data");
  const manifest = (change: (manifest: Record<string, unknown>) => void) =>
    withFile(bytes, "package/package.json", (text) => {
      const parsed = JSON.parse(text) as Record<string, unknown>;
      change(parsed);
      return JSON.stringify(parsed);
    });

  it("report an entry point without a file", async () => {
    const broken = manifest((parsed) => void (parsed["main"] = "./dist/gone.cjs"));
    expect(await lint(broken)).toContainEqual(expect.stringContaining("./dist/gone.cjs"));
  });

  it("report ESM types for CommonJS code", async () => {
    const broken = manifest((parsed) => {
      const root = (parsed["exports"] as Record<string, Record<string, object>>)["."]!;
      root["require"] = { types: "./dist/index.d.ts", default: "./dist/index.cjs" };
    });
    const { problems } = await resolutions(broken, ["."]);
    expect(problems).toContainEqual(expect.objectContaining({ kind: "FalseESM" }));
  });

  it("report a subpath that node10 cannot find", async () => {
    const broken = manifest((parsed) => delete parsed["typesVersions"]);
    const { problems } = await resolutions(broken, ["./query"]);
    expect(problems).toContainEqual(expect.objectContaining({ kind: "NoResolution", resolutionKind: "node10" }));
  });
});
