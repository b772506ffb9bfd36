import { loadGlossary } from "../../load-glossary.ts";
import { createMatcher, type FindOptions, type MatchIndex } from "../../match/index.ts";
import { loadMatchIndex } from "../../sco-match-index.ts";
import { readText, textOf } from "../../read/text.ts";
import { htmlText } from "./html-text.ts";
import { linesOf, readLine, type Problem } from "./lines.ts";
import type { AnnotateOptions, Task, TaskResult, TextDocument } from "./task.ts";
import { answerToProblem, WRITERS, type Writing } from "./write.ts";

export type Annotate = (task: Task) => Promise<TaskResult>;

const isHtml = (file: string) => /\.x?html?$/i.test(file);

/** What names are looked for, and the records that they lead to. */
function termsOf({ glossary: other }: AnnotateOptions): {
  index: MatchIndex;
  get: Writing["get"];
  languages: readonly string[];
} {
  if (!other) {
    const { get, meta } = loadGlossary();
    return { index: loadMatchIndex(), get, languages: meta.languages };
  }
  const records = new Map(other.data.records.map((record) => [record.id, record]));
  return { index: other.index, get: (id) => records.get(id), languages: other.data.meta.languages };
}

/** Makes what a worker does with one task after the other. The matcher is made once. */
export function createAnnotator(options: AnnotateOptions): Annotate {
  const { index, get, languages } = termsOf(options);
  const matcher = createMatcher(index);
  const writing: Writing = { get, languages, base: options.base };
  const write = WRITERS[options.output];

  function annotate(given: TextDocument, isPage: boolean, result: TaskResult): void {
    const html = isPage ? htmlText(given.text) : undefined;
    const document = html ? { ...given, text: html.text, html } : given;
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

  function report(place: { file: string; line: number }, { problem, ...known }: Problem, result: TaskResult): void {
    result.problems.push(`${place.file}:${place.line}: ${problem}`);
    result.output += answerToProblem(options.output, { ...place, ...known }, problem);
  }

  function annotateLines({ file, firstLine, bytes }: Extract<Task, { type: "lines" }>, result: TaskResult): void {
    result.bytes = bytes.length;
    for (const [line, text] of linesOf(bytes, firstLine)) {
      const read = typeof text === "string" ? readLine(text, options) : text;
      try {
        if ("problem" in read) report({ file, line }, read, result);
        else annotate({ file, line, ...read }, options.html, result);
      } catch (error) {
        report({ file, line }, { problem: (error as Error).message }, result);
      }
    }
  }

  return async (task) => {
    const result: TaskResult = { output: "", problems: [], documents: 0, mentions: 0, bytes: 0 };
    if (task.type === "lines") annotateLines(task, result);
    else if (task.type === "no-line") report(task, { problem: task.problem }, result);
    else
      try {
        const text = task.type === "file" ? await readText(task.file) : textOf(task.bytes);
        result.bytes = Buffer.byteLength(text);
        annotate({ file: task.file, text }, options.html || isHtml(task.file), result);
      } catch (error) {
        result.problems.push(`${task.file}: ${(error as Error).message}`);
      }
    return result;
  };
}
