import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", dates: "src/dates.ts", kinds: "src/kinds.ts", authoring: "src/authoring/index.ts" },
  format: ["esm", "cjs"],
  // In CommonJS as well: index and authoring share one copy of the schemas.
  splitting: true,
  dts: true,
  clean: true,
  target: "es2022",
});
