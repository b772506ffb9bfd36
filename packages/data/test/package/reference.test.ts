import { fileURLToPath } from "node:url";
import { Application, LogLevel, TSConfigReader, TypeDocReader } from "typedoc";
import { expect, it } from "vitest";

const packages = fileURLToPath(new URL("../../..", import.meta.url));

/** What typedoc complains of when it reads the entry points as `npm run reference` does. */
async function complaints(name: string, more: object = {}): Promise<string[]> {
  const folder = `${packages}${name}/`;
  const options = { options: `${folder}typedoc.json`, tsconfig: `${folder}tsconfig.json`, basePath: folder, ...more };
  const app = await Application.bootstrapWithPlugins(options, [new TypeDocReader(), new TSConfigReader()]);
  const messages: string[] = [];
  app.logger.log = (message, level) => void (level >= LogLevel.Warn && messages.push(message));
  const project = await app.convert();
  if (!project) return ["nothing could be read", ...messages];
  app.validate(project);
  return messages;
}

it.each(["data", "schema"])("the reference of all entry points of %s is made without a warning", async (name) => {
  expect(await complaints(name)).toEqual([]);
});

it("would warn of what is not documented", async () => {
  expect((await complaints("data", { validation: { notDocumented: true } })).length).toBeGreaterThan(0);
});
