import { readFile } from "node:fs/promises";
import { loadGlossary } from "../../load-glossary.ts";
import { createMatcher, type FindOptions } from "../../match/index.ts";
import { loadMatchIndex } from "../../sco-match-index.ts";
import { linesOf, readLine } from "./lines.ts";
import type { AnnotateOptions, Task, TaskResult, TextDocument } from "./task.ts";
import { answerToProblem, WRITERS, type Writing } from "./write.ts";

export type Annotate = (task: Task) => Promise<TaskResult>;

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder; name the files in it, or a pattern such as folder/**/*.txt",
  EACCES: "it may not be read",
};

function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

/** Makes what a worker does with one task after the other. The matcher is made once. */
export function createAnnotator(options: AnnotateOptions): Annotate {
  const glossary = loadGlossary();
  const matcher = createMatcher(loadMatchIndex());
  const writing: Writing = { get: glossary.get, languages: glossary.meta.languages, base: options.base };
  const write = WRITERS[options.output];

  function annotate(document: TextDocument, result: TaskResult): void {
    const date = document.date ?? options.date;
    const find: FindOptions = {
      ...(date !== undefined && { date }),
      ...(options.language !== undefined && { language: options.language }),
    };
    const mentions = matcher.find(document.text, find);
    result.output += write(document, mentions, writing);
    result.documents++;
    result.mentions += mentions.length;
  }

  function annotateLines({ file, firstLine, bytes }: Extract<Task, { type: "lines" }>, result: TaskResult): void {
    result.bytes = bytes.length;
    for (const [line, text] of linesOf(bytes, firstLine)) {
      const read = readLine(text, options);
      if (typeof read === "string") {
        result.problems.push(`${file}:${line}: ${read}`);
        result.output += answerToProblem(options.output, file, line, read);
      } else annotate({ file, line, ...read }, result);
    }
  }

  return async (task) => {
    const result: TaskResult = { output: "", problems: [], documents: 0, mentions: 0, bytes: 0 };
    if (task.type === "lines") annotateLines(task, result);
    else
      try {
        const text = task.type === "text" ? task.text : await readFile(task.file, "utf8");
        result.bytes = Buffer.byteLength(text);
        // Text has no NUL: this is a picture, an archive, or a text in UTF-16.
        if (text.includes("\0")) throw new Error("this is not text in UTF-8; convert it first");
        annotate({ file: task.file, text }, result);
      } catch (error) {
        result.problems.push(`${task.file}: ${reasonOf(error)}`);
      }
    return result;
  };
}
