import { fileURLToPath } from "node:url";

/** The folder that holds `dataset.yml`, `records` and `sources`. */
export const dataFolder = fileURLToPath(new URL("..", import.meta.url));
