import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", dates: "src/dates.ts", kinds: "src/kinds.ts", authoring: "src/authoring/index.ts" },
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  target: "es2022",
});
