import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*", { test: { name: "repository", include: ["scripts/**/*.test.ts", "test/**/*.test.ts"] } }],
    reporters: ["default", ["json", { outputFile: ".artifacts/vitest.json" }]],
  },
});
