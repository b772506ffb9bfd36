/**
 * The public types of the package, as a report that a review can read. After a change that is meant: `vitest -u`, and a
 * changeset that names the bump. Unions of ids are left out: they change with every record, and the diff watches them.
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../..", import.meta.url));
const ENTRIES = ["index", "query", "match", "match-index", "compile-index", "record"];

function report(entry: string): string {
  const reportFolder = mkdtempSync(join(tmpdir(), "sco-glossary-api-"));
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      newlineKind: "lf",
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, "dist", `${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: "nodenext", target: "es2022", skipLibCheck: true },
          files: [join(folder, "dist", `${entry}.d.ts`)],
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

it("shows a type that was narrowed", () => {
  const before = readFileSync(join(folder, "api", "query.api.md"), "utf8");
  expect(before).toContain('export type Certainty = "yes" | "no" | "unknown";');
});
