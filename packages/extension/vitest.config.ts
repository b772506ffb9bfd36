import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@sco-glossary/source"] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    name: "extension",
    include: ["{src,scripts,bench,e2e}/**/*.test.{ts,tsx}"],
    // One browser at a time, and none beside the other packages' tests: two on two cores would disturb each other.
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
