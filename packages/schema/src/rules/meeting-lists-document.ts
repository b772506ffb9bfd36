import type { Rule } from "./rule.ts";

export const meetingListsDocument: Rule = {
  name: "meeting-lists-document",
  why: "a meeting and its documents name each other",
  *check({ ofKind, record }) {
    for (const { id, documents } of ofKind("meeting")) {
      for (const [index, document] of (documents ?? []).entries()) {
        const adopted = record(document);
        if (adopted?.kind === "document" && adopted.meeting !== undefined && adopted.meeting !== id)
          yield {
            id,
            path: ["documents", index],
            message: `${document} names the meeting ${adopted.meeting}`,
            mend: `mend the list here, or the \`meeting\` of ${document}`,
          };
      }
    }
  },
};
