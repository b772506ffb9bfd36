import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runServer } from "verdaccio";

export interface Registry {
  address: string;
  /** What makes any npm use this registry. */
  env: Record<string, string>;
  /** Runs npm in a folder with this registry and no other. */
  npm(args: readonly string[], cwd: string): Promise<string>;
  close(): Promise<void>;
}

/** A registry of our own on a free port of the loopback interface, which asks nobody else. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "sco-glossary-registry-"));
  const app = await runServer({
    storage: join(folder, "storage"),
    configPath: join(folder, "config.yaml"),
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$all", unpublish: "$all" } },
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
    max_body_size: "50mb",
  } as never);
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  const settings = join(folder, ".npmrc");
  // npm wants to be logged in to publish; the registry takes anybody.
  writeFileSync(
    settings,
    `registry=${address}\n//127.0.0.1:${port}/:_authToken=rehearsal\ncache=${join(folder, "cache")}\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  const env = { npm_config_userconfig: settings, npm_config_registry: address };
  return {
    address,
    env,
    npm: async (args, cwd) =>
      (
        await promisify(execFile)("npm", [...args], {
          cwd,
          env: { ...process.env, ...env },
          shell: process.platform === "win32",
          maxBuffer: 1e8,
        })
      ).stdout,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
