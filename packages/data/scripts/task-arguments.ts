import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The options and arguments of a task. `--help` prints how it is called and ends with 0; what it does not know, or too few
 * or too many arguments, are told with the same, and it ends with 2.
 */
export function taskArguments<T extends Options>(usage: string, options: T, [least, most]: [number, number] = [0, 0]) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if ("help" in values && values.help) {
      console.log(usage);
      process.exit(0);
    }
    const surplus = positionals[most];
    if (surplus !== undefined) throw new Error(`There is nothing to do with “${surplus}”`);
    if (positionals.length < least) throw new Error("Something is missing");
    return { values, positionals };
  } catch (error) {
    const [problem] = (error as Error).message.split(". ");
    console.error(`${problem}.\n${usage}`);
    process.exit(2);
  }
}
