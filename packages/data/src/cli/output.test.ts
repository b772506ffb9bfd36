import { afterEach, describe, expect, it, vi } from "vitest";
import { styled } from "./output.ts";

const { stdout } = process;
const was = { isTTY: stdout.isTTY, hasColors: stdout.hasColors };
afterEach(() => {
  Object.assign(stdout, was);
  vi.unstubAllEnvs();
});

/** Standard output as a terminal that knows so many bits of colour. */
const inTerminal = (hasColors: boolean) => Object.assign(stdout, { isTTY: true, hasColors: () => hasColors });

describe("styled", () => {
  it("switches a style on and off in a terminal", () => {
    inTerminal(true);
    expect(styled("bold", "SCO")).toBe("\u001b[1mSCO\u001b[22m");
  });

  it("leaves a text alone in a terminal without colours, such as one with NO_COLOR", () => {
    inTerminal(false);
    expect(styled("bold", "SCO")).toBe("SCO");
  });

  it("leaves a text alone that is piped, whatever the environment says", () => {
    stdout.isTTY = false;
    vi.stubEnv("FORCE_COLOR", "1");
    expect(styled("bold", "SCO")).toBe("SCO");
  });
});
