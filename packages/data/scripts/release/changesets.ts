import { fileURLToPath } from "node:url";
import { readChangesets as read } from "@changesets/read";

/** The changesets that wait for the next version. */
export const readChangesets = () => read(fileURLToPath(new URL("../../../..", import.meta.url)));
