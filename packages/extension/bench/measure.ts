/** Medians of interleaved runs, so that what slows the machine slows all alike. */

export interface Measurement {
  name: string;
  medianMs: number;
  lowestMs: number;
  highestMs: number;
  /** What the run returned, such as how many marks it made. */
  result: unknown;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export type Run = () => Promise<{ ms: number; result: unknown }>;

export async function interleaved(runs: Record<string, Run>, rounds: number): Promise<Measurement[]> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  const results = new Map<string, unknown>();
  for (const run of Object.values(runs)) await run(); // warm-up
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const { ms, result } = await run();
      times.get(name)?.push(ms);
      results.set(name, result);
    }
  return [...times].map(([name, values]) => ({
    name,
    medianMs: median(values),
    lowestMs: Math.min(...values),
    highestMs: Math.max(...values),
    result: results.get(name),
  }));
}
