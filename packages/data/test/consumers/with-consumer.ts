import { describe } from "vitest";
import { findConsumer, type ConsumerName } from "../../../../scripts/lib/consumers.mjs";

/** Tests that need a program of other people: `npm test` brings it where it can, and says so where it cannot. */
export function withConsumer(name: ConsumerName, title: string, tests: (consumer: string) => void): void {
  const consumer = findConsumer(name);
  describe.skipIf(consumer === undefined)(title, () => tests(consumer ?? name));
}
