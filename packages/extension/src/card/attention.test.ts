import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Attention } from "./attention.ts";

describe("Attention", () => {
  const open = vi.fn<(target: string) => void>();
  const close = vi.fn<() => void>();
  let attention: Attention<string>;

  beforeEach(() => {
    vi.useFakeTimers();
    open.mockClear();
    close.mockClear();
    attention = new Attention({ open, close }, (a, b) => a === b, 200);
  });
  afterEach(() => void vi.useRealTimers());

  it("opens after the pointer rested on a term", () => {
    attention.over("sco");
    vi.advanceTimersByTime(199);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(open).toHaveBeenCalledExactlyOnceWith("sco");
  });

  it("opens nothing when the pointer only crosses a term", () => {
    attention.over("sco");
    vi.advanceTimersByTime(100);
    attention.away();
    vi.runAllTimers();
    expect(open).not.toHaveBeenCalled();
  });

  it("does not begin anew while the pointer moves on the same term", () => {
    attention.over("sco");
    vi.advanceTimersByTime(150);
    attention.over("sco");
    vi.advanceTimersByTime(50);
    expect(open).toHaveBeenCalledOnce();
  });

  it("gives the pointer time to reach the card", () => {
    attention.over("sco");
    vi.runAllTimers();
    attention.away();
    vi.advanceTimersByTime(200);
    attention.overCard();
    vi.runAllTimers();
    expect(close).not.toHaveBeenCalled();
  });

  it("closes when the pointer has left both", () => {
    attention.over("sco");
    vi.runAllTimers();
    attention.away();
    vi.runAllTimers();
    expect(close).toHaveBeenCalledOnce();
  });

  it("goes over to another term with a rest of its own", () => {
    attention.over("sco");
    vi.runAllTimers();
    attention.over("rats");
    expect(close).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(open).toHaveBeenLastCalledWith("rats");
  });

  it("lets the pointer do nothing to a card that was opened by key", () => {
    attention.openHeld("sco");
    attention.over("rats");
    attention.away();
    vi.runAllTimers();
    expect(open).toHaveBeenCalledExactlyOnceWith("sco");
    expect(close).not.toHaveBeenCalled();
  });

  it("lets go of a card that is no longer pinned", () => {
    attention.openHeld("sco");
    attention.hold(false);
    attention.away();
    vi.runAllTimers();
    expect(close).toHaveBeenCalledOnce();
  });

  it("closes once, and has nothing left to run", () => {
    attention.over("sco");
    attention.close();
    attention.close();
    expect(close).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
