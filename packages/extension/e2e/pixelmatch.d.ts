declare module "pixelmatch" {
  export default function pixelmatch(
    expected: Uint8Array,
    actual: Uint8Array,
    difference: Uint8Array | undefined,
    width: number,
    height: number,
    options?: { threshold?: number },
  ): number;
}
