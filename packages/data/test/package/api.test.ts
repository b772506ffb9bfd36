/**
 * The public types of the package, as a report that a review can read. After a change that is meant: `vitest -u`, and a
 * changeset that names the bump. Unions of ids are left out: they change with every record, and the diff watches them.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../..", import.meta.url));
const ENTRIES = ["index", "query", "match", "match-index", "compile-index", "record"];

/** The report on an entry point, from the declarations in a folder. */
function report(entry: string, declarations = join(folder, "dist")): string {
  const reportFolder = mkdtempSync(join(tmpdir(), "sco-glossary-api-"));
  const entryPoint = join(declarations, `${entry}.d.ts`);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      newlineKind: "lf",
      projectFolder: declarations,
      mainEntryPointFilePath: entryPoint,
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: "nodenext", target: "es2022", skipLibCheck: true },
          files: [entryPoint],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: "report",
        reportFolder,
        reportTempFolder: reportFolder,
        reportVariants: ["complete"],
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback: (message) => (message.handled = true),
  });
  return readFileSync(join(reportFolder, "report.api.md"), "utf8").replaceAll(/(export type \w+Id = )"[^;]+;/g, "$1…;");
}

it.each(ENTRIES)("%s exports what its report says", async (entry) => {
  await expect(report(entry)).toMatchFileSnapshot(join(folder, "api", `${entry}.api.md`));
});

it("would tell of a type that was narrowed", () => {
  const copy = mkdtempSync(join(tmpdir(), "sco-glossary-narrowed-"));
  for (const name of readdirSync(join(folder, "dist")).filter((one) => /\.d\.c?ts$/.test(one))) {
    const text = readFileSync(join(folder, "dist", name), "utf8");
    writeFileSync(
      join(copy, name),
      text.replace('type Certainty = "yes" | "no" | "unknown"', 'type Certainty = "yes" | "no"'),
    );
  }
  cpSync(join(folder, "package.json"), join(copy, "package.json"));
  expect(report("query", copy)).not.toBe(report("query"));
  expect(report("query", copy)).toContain('export type Certainty = "yes" | "no";');
});
