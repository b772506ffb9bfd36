/** The `sco-glossary` command: wiring only. */
import { Command } from "commander";
import { meta } from "../generated/package-meta.ts";
import { annotateCommand } from "./annotate/command.ts";
import { asOfCommand } from "./as-of.ts";
import { citeCommand } from "./cite.ts";
import { compileCommand } from "./compile.ts";
import { diffCommand } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { lookupCommand } from "./lookup.ts";
import { fail } from "./output.ts";
import { searchCommand } from "./search.ts";
import { timelineCommand } from "./timeline.ts";
import { validateCommand } from "./validate.ts";

const program = new Command("sco-glossary")
  .description(
    "The glossary of the Shanghai Cooperation Organisation: find its terms in texts, look them up, ask what held on a day.",
  )
  .version(`${meta.version} (data through ${meta.dataThrough})`, "-v, --version")
  .showSuggestionAfterError()
  .configureHelp({ sortSubcommands: false })
  .addHelpText(
    "after",
    "\nExit codes:\n  0  done\n  1  some input could not be read or has faults, some output could not be written,\n     or nothing is so called\n  2  wrong usage",
  );

const COMMANDS = [
  annotateCommand,
  lookupCommand,
  searchCommand,
  asOfCommand,
  timelineCommand,
  citeCommand,
  exportCommand,
  validateCommand,
  compileCommand,
  diffCommand,
];
for (const command of COMMANDS) program.addCommand(command);

for (const command of [program, ...program.commands]) {
  // Commander ends with 1 where an option is wrong; 2 is the custom for wrong usage.
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  command.configureOutput({
    outputError: (text, print) => print(text.replace(/^error: /, "sco-glossary: ")),
  });
  const name = command === program ? "" : ` ${command.name()}`;
  command.showHelpAfterError(`See: sco-glossary${name} --help`);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that went away (`| head`) is no error; a full disk is.
  if (error.code === "EPIPE") process.exit(0);
  fail(`standard output: ${error.message}`);
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  fail(error);
}
