import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@sco-glossary/source"] } },
  test: {
    include: ["{src,test,scripts,bench}/**/*.test.ts"],
    // Validators that read the whole dataset take seconds, and more on a machine that does other work as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
