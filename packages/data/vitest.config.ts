import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@sco-glossary/source"] } },
  test: { include: ["{src,test,scripts,bench}/**/*.test.ts"] },
});
