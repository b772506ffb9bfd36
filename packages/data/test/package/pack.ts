import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { createTar, parseTar } from "nanotar";

const packages = fileURLToPath(new URL("../../..", import.meta.url));

/** A packed tarball of `packages/<name>`, as npm would publish it. */
export interface Packed {
  file: string;
  bytes: Buffer;
}

/** Packs with pnpm, which writes the real version where the workspace has `workspace:^`. */
export function pack(name: "data" | "schema"): Packed {
  const folder = mkdtempSync(join(tmpdir(), "sco-glossary-pack-"));
  const report = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], {
    cwd: join(packages, name),
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { filename } = JSON.parse(report) as { filename: string };
  return { file: filename, bytes: readFileSync(filename) };
}

/** The tarball with one of its files rewritten: to plant a fault. */
export function withFile(bytes: Buffer, name: string, change: (text: string) => string): Buffer {
  const files = parseTar(gunzipSync(bytes));
  const entries = files.map(({ name: own, data }) => ({
    name: own,
    data: own === name ? change(Buffer.from(data ?? []).toString("utf8")) : (data ?? new Uint8Array()),
  }));
  return gzipSync(createTar(entries));
}

/** The files of a tarball, by name without the leading `package/`. */
export function unpacked(bytes: Buffer): Map<string, Buffer> {
  return new Map(
    parseTar(gunzipSync(bytes))
      .filter(({ type }) => type === "file")
      .map(({ name, data }) => [name.replace(/^package\//, ""), Buffer.from(data ?? [])]),
  );
}
