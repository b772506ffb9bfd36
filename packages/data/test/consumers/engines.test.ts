/** The engines of docs/at-scale.md, running the command. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { cli, run } from "../cli/run.ts";
import { withConsumer } from "./with-consumer.ts";

const texts = Array.from({ length: 3000 }, (_, i) =>
  i % 3 ? `Nothing in number ${i}.` : `The Shanghai Cooperation Organisation met “for the ${i}th time”.`,
);

withConsumer("parallel", "GNU parallel", (parallel) => {
  it("splits an archive over processes and loses nothing", () => {
    const input = texts.map((text, i) => `${JSON.stringify({ text, i })}\n`).join("");
    const annotate = ["annotate", "--jsonl", "--jobs", "1", "--id-field", "i", "--output", "documents", "-"];
    const found = execFileSync(
      parallel,
      ["--pipe", "--block", "20k", "--keep-order", process.execPath, cli, ...annotate],
      { input, encoding: "utf8", maxBuffer: 1e8 },
    );
    // Each process counts its own lines.
    const withoutLines = (output: string) => output.replaceAll(/"line":\d+,/g, "");
    expect(withoutLines(found)).toBe(withoutLines(run(annotate, { input }).out));
  });
});

withConsumer("clickhouse", "ClickHouse", (module) => {
  it("runs the command as an executable function over a table", async () => {
    interface ClickHouse {
      Session: new (folder: string) => { query(sql: string, format: string): string; cleanup(): void };
    }
    const { Session } = (await import(pathToFileURL(module).href)) as ClickHouse;
    const folder = mkdtempSync(join(tmpdir(), "sco-glossary-clickhouse-"));
    const script = join(folder, "user_scripts", "sco-mentions");
    mkdirSync(join(folder, "user_scripts"));
    writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${cli}" annotate --jsonl --jobs 1 --output udf -\n`);
    chmodSync(script, 0o755);
    const session = new Session(folder);
    try {
      session.query("CREATE TABLE articles (text String) ENGINE = Memory", "Null");
      const rows = texts.map((text) => `('${text.replaceAll("'", "''")}')`).join();
      session.query(`INSERT INTO articles VALUES ${rows}`, "Null");
      const answer = session.query(
        `SELECT JSONExtract(result, 'Array(Tuple(id String, start UInt32, end UInt32))') AS mentions
         FROM executable('sco-mentions', JSONEachRow, 'result String', (SELECT text FROM articles))`,
        "JSONEachRow",
      );
      const mentions = answer
        .trimEnd()
        .split("\n")
        .map((row) => (JSON.parse(row) as { mentions: object[] }).mentions);
      const sco = [{ id: "sco", start: 4, end: 37 }];
      expect(mentions).toEqual(texts.map((_, i) => (i % 3 ? [] : sco)));
    } finally {
      session.cleanup();
    }
  });
});
