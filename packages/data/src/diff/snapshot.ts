import type { Glossary } from "../generated/types.ts";

/** What a version of the package is to those who use it. */
export interface Snapshot {
  glossary: Glossary;
  /** From redirected ids to where they lead. */
  redirects: Readonly<Record<string, string>>;
  /** Missing where only data is at hand. */
  surface?: Surface;
}

export interface Surface {
  version: string;
  /** Entry points, and exported names as `entry#name`. */
  exports: readonly string[];
  /** The oldest Node allowed, as in `>=20.10`. */
  node?: string;
}
