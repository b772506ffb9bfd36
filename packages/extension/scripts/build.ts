/** Builds the extension: the release for both browsers, and the `trial` builds that also work on loopback. */
import { build } from "wxt";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const mode of ["production", "trial"]) {
  for (const browser of ["chrome", "firefox"]) await build({ root, browser, mode });
}
