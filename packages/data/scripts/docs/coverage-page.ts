import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { inline, NOTE } from "./markdown.ts";

/** A topic that the dataset sets out to cover, with the records that do, or why there are none. */
export interface Topic {
  topic: string;
  records?: string[];
  missing?: string;
}

/** Reads `coverage.yml`. */
export function readTopics(file: string): Topic[] {
  return parse(readFileSync(file, "utf8"));
}

function line({ topic, records, missing }: Topic): string {
  const answer = records?.map((id) => `\`${id}\``).join(" ") ?? `– ${inline(missing ?? "")}`;
  return `1. ${inline(topic)}: ${answer}`;
}

/** The page that leads from each topic to its records. */
export function coveragePage(topics: readonly Topic[]): string {
  const covered = topics.filter(({ records }) => records?.length).length;
  const summary = `What the dataset sets out to cover: ${topics.length} topics, ${covered} of them with records.`;
  return `${[NOTE, "# Coverage", summary, topics.map(line).join("\n")].join("\n\n")}\n`;
}
