/** Projects of the people who use the package: what they write, and how they build and run it. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { chromium } from "playwright-core";
import { chromiumArguments, ensureBrowser } from "../../../../../scripts/lib/browsers.mjs";
import type { Registry } from "./registry.ts";

const repository = fileURLToPath(new URL("../../../../..", import.meta.url));

/** The folder of a package that a part of the repository has installed. */
const installed = (part: string, name: string) => join(repository, part, "node_modules", name);

async function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, NODE_OPTIONS: "", DENO_DIR: join(cwd, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const { stdout } = await promisify(execFile)(file, [...args], {
    cwd,
    maxBuffer: 1e8,
    env,
  });
  return stdout.trim();
}

const node = (args: readonly string[], cwd: string) => run(process.execPath, args, cwd);

interface Project {
  files: Record<string, string>;
  /** Compiles and runs it; what it prints is its answer. */
  run(folder: string): Promise<string>;
}

const MEMBERS = `const members = loadGlossary().asOf("2018-06-09").statuses["member-state"];
console.log(members.length, card.labels.en, records.length > 50);
`;
const IMPORTS = `import { loadGlossary } from "@sco-glossary/data";
import { card } from "@sco-glossary/data/records/shanghai-spirit";
import { records } from "@sco-glossary/data/kinds/meeting";
`;

/** What every project prints. */
export const ANSWER = "8 Shanghai Spirit true";

const TYPED = `${IMPORTS}import type { ConceptId, RecordId } from "@sco-glossary/data";
import { createMatcher, type Mention } from "@sco-glossary/data/match";
import { loadMatchIndex } from "@sco-glossary/data/match-index";
const spirit: ConceptId = "shanghai-spirit";
const ids: RecordId[] = ["sco", spirit];
const mentions: Mention[] = createMatcher(loadMatchIndex()).find("The Shanghai Cooperation Organisation");
if (mentions[0]?.id !== ids[0]) throw new Error("not found");
const members = loadGlossary().asOf("2018-06-09").statuses["member-state"] ?? [];
console.log(members.length, card.labels["en"], records.length > 50);
`;

function typescript(module: string, moduleResolution: string): Project {
  const compilerOptions = {
    target: "es2022",
    module,
    moduleResolution,
    strict: true,
    skipLibCheck: false,
    outDir: "out",
    types: [],
    lib: ["es2022", "dom"],
  };
  return {
    files: { "main.ts": TYPED, "tsconfig.json": JSON.stringify({ compilerOptions, files: ["main.ts"] }) },
    async run(folder) {
      await node([join(installed(".", "typescript"), "bin/tsc")], folder);
      return node(["out/main.js"], folder);
    },
  };
}

const vite: Project = {
  files: {
    "index.html": `<!doctype html><title>waiting</title><script type="module" src="/main.js"></script>`,
    "main.js": `${IMPORTS}${MEMBERS.replace("console.log(", "document.title = [").replace(");\n", "").replace("records.length > 50)", "records.length > 50")}].join(" ");`,
  },
  async run(folder) {
    await node([join(installed(".", "vite"), "bin/vite.js"), "build", "--logLevel", "error", "--base", "./"], folder);
    return titleOf(join(folder, "dist"));
  },
};

/** The title that the page of a folder gives itself in Chromium. */
async function titleOf(folder: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const name = request.url === "/" ? "/index.html" : new URL(request.url ?? "/", "http://localhost").pathname;
    const body = await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": name.endsWith(".js") ? "text/javascript" : "text/html" });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await chromium.launch({
    executablePath: await ensureBrowser("chromium"),
    args: chromiumArguments(),
  });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => document.title !== "waiting");
    return await page.title();
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

const wxt: Project = {
  files: {
    "wxt.config.ts": `export default { manifest: { name: "consumer" }, vite: () => ({ logLevel: "error" }) };\n`,
    "entrypoints/background.ts": `${IMPORTS}export default { main() { ${MEMBERS.replaceAll("\n", " ")} } };\n`,
  },
  async run(folder) {
    // An extension has WXT among its own dependencies; here it is the repository's.
    await symlink(installed("packages/extension", "wxt"), join(folder, "node_modules", "wxt"), "junction");
    await node([join(installed("packages/extension", "wxt"), "bin/wxt.mjs"), "build"], folder);
    // The background script as a browser runs it: a classic script with no modules and none of Node's globals it could lean on.
    const lines: string[] = [];
    const script = await readFile(join(folder, ".output/chrome-mv3/background.js"), "utf8");
    const console = {
      log: (...values: unknown[]) => void lines.push(values.join(" ")),
      error: (...values: unknown[]) => void lines.push(values.join(" ")),
    };
    runInNewContext(script, {
      console,
      chrome: { runtime: { id: "x" } },
      browser: { runtime: { id: "x" } },
      URL,
      TextDecoder,
      TextEncoder,
      performance,
    });
    return lines.join("\n");
  },
};

const deno: Project = {
  files: { "main.js": IMPORTS + MEMBERS, "deno.json": JSON.stringify({ nodeModulesDir: "manual" }) },
  run: (folder) =>
    node(
      [join(installed("packages/data", "deno"), "bin.cjs"), "run", "--no-remote", "--allow-read", "main.js"],
      folder,
    ),
};

const bun: Project = {
  files: { "main.js": IMPORTS + MEMBERS },
  run: (folder) => run(join(installed("packages/data", "bun"), "bin/bun.exe"), ["run", "main.js"], folder),
};

export const PROJECTS: Record<string, Project> = {
  "Node with ES modules": { files: { "main.mjs": IMPORTS + MEMBERS }, run: (folder) => node(["main.mjs"], folder) },
  "Node with CommonJS": {
    files: { "main.cjs": IMPORTS.replaceAll(/import (\{.*\}) from (".*");/g, "const $1 = require($2);") + MEMBERS },
    run: (folder) => node(["main.cjs"], folder),
  },
  "TypeScript with nodenext": typescript("nodenext", "nodenext"),
  "TypeScript with bundler": typescript("preserve", "bundler"),
  "Vite in a browser": vite,
  "a WXT extension": wxt,
  Deno: deno,
  Bun: bun,
};

/** A fresh project with the package installed in the range; gives back which version that is. */
export async function install(
  registry: Registry,
  { files }: Project,
  range: string,
): Promise<{ folder: string; version: string }> {
  const folder = await mkdtemp(join(tmpdir(), "sco-glossary-consumer-"));
  const manifest = { name: "consumer", private: true, type: "module", dependencies: { "@sco-glossary/data": range } };
  for (const [name, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await registry.npm(["install", "--ignore-scripts"], folder);
  const { version } = createRequire(join(folder, "x.js"))("@sco-glossary/data/package.json") as { version: string };
  return { folder, version };
}
