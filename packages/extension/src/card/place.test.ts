import { describe, expect, it } from "vitest";
import { EDGE_PX, GAP_PX, placeBeside, type Anchor, type Box, type Size } from "./place.ts";

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const card: Size = { width: 392, height: 400 };

const lineAt = (left: number, top: number, more: Partial<Anchor> = {}): Anchor => ({
  rect: { left, top, right: left + 100, bottom: top + 20 },
  isVertical: false,
  isRightToLeft: false,
  ...more,
});

describe("the place of the card", () => {
  it("is below the line where there is room", () => {
    expect(placeBeside(lineAt(200, 100), card, view)).toMatchObject({ hangs: false, left: 200, y: 120 + GAP_PX });
  });

  it("is above the line where only there is room, hanging from its lower edge", () => {
    expect(placeBeside(lineAt(200, 700), card, view)).toMatchObject({ hangs: true, left: 200, y: 700 - GAP_PX });
  });

  it("is on the side with more room where neither has enough, and no higher than that room", () => {
    const low = { ...view, bottom: 500 };
    expect(placeBeside(lineAt(200, 200), card, low)).toMatchObject({
      hangs: false,
      maxHeight: 500 - EDGE_PX - 220 - GAP_PX,
    });
    expect(placeBeside(lineAt(200, 300), card, low)).toMatchObject({ hangs: true, maxHeight: 300 - GAP_PX - EDGE_PX });
  });

  it("begins where the line begins, also where lines begin on the right", () => {
    expect(placeBeside(lineAt(500, 100), card, view).left).toBe(500);
    expect(placeBeside(lineAt(500, 100, { isRightToLeft: true }), card, view).left).toBe(600 - card.width);
  });

  it("is beside a vertical line, and below it in a narrow window", () => {
    const vertical = (left: number) => lineAt(left, 100, { isVertical: true });
    expect(placeBeside(vertical(600), card, view)).toMatchObject({ left: 600 - GAP_PX - card.width, y: 100 });
    expect(placeBeside(vertical(100), card, view)).toMatchObject({ left: 200 + GAP_PX, y: 100 });
    expect(placeBeside(vertical(100), { width: 296, height: 200 }, { ...view, right: 320 }).y).toBe(120 + GAP_PX);
  });

  it("stays on screen and off the line, wherever the line is", () => {
    for (const height of [256, 500, 800])
      for (let left = -40; left < 1000; left += 40)
        for (let top = 0; top + 20 < height; top += 20)
          for (const isRightToLeft of [false, true]) {
            const anchor = lineAt(left, top, { isRightToLeft });
            const box = { ...view, bottom: height };
            const { hangs, left: x, y, maxHeight } = placeBeside(anchor, card, box);
            expect(x).toBeGreaterThanOrEqual(EDGE_PX);
            expect(x + card.width).toBeLessThanOrEqual(box.right - EDGE_PX);
            expect(hangs ? y <= anchor.rect.top : y >= anchor.rect.bottom).toBe(true);
            expect(hangs ? y - maxHeight : box.bottom - y - maxHeight).toBe(EDGE_PX);
          }
  });

  it("covers the line rather than being too low or off screen", () => {
    const flat = { ...view, bottom: 180 };
    expect(placeBeside(lineAt(200, 80), card, flat)).toMatchObject({ y: 180 - EDGE_PX - 96, maxHeight: 96 });
  });

  it("keeps to what a pinch leaves on screen", () => {
    const pinched: Box = { left: 300, top: 200, right: 720, bottom: 700 };
    expect(placeBeside(lineAt(310, 240), card, pinched)).toMatchObject({ left: 312, y: 266 });
  });
});
