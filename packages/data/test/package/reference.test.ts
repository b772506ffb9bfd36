import { fileURLToPath } from "node:url";
import { Application, LogLevel, TSConfigReader, TypeDocReader } from "typedoc";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** What typedoc complains of when it reads the entry points as `npm run reference` does. */
async function complaints(more: object = {}): Promise<string[]> {
  const options = { options: `${folder}typedoc.json`, tsconfig: `${folder}tsconfig.json`, basePath: folder, ...more };
  const app = await Application.bootstrapWithPlugins(options, [new TypeDocReader(), new TSConfigReader()]);
  const messages: string[] = [];
  app.logger.log = (message, level) => void (level >= LogLevel.Warn && messages.push(message));
  const project = await app.convert();
  if (!project) return ["nothing could be read", ...messages];
  app.validate(project);
  return messages;
}

it("the reference of all entry points is made without a warning", async () => {
  expect(await complaints()).toEqual([]);
});

it("would warn of what is not documented", async () => {
  expect((await complaints({ validation: { notDocumented: true } })).length).toBeGreaterThan(0);
});
