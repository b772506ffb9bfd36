/** Interleaved rounds, medians, ratios: what is measured together is compared, whatever else the machine does. */

export type Job = () => number;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Results go here, so that no engine leaves the work out. */
let sink = 0;

/** Median milliseconds of each job. */
export function measure(jobs: Record<string, Job>, rounds = 15): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (const job of Object.values(jobs)) sink += job(); // warm-up
  for (let round = 0; round < rounds; round++)
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      sink += job();
      times[name]!.push(performance.now() - start);
    }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** The yardstick: a loop over `charCodeAt`. */
export function charCodeLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

export const consumed = () => sink;

/** Medians as multiples of that of the job `loop`. */
export function ratios(jobs: Record<string, () => number>, rounds?: number): Record<string, number> {
  const times = measure(jobs, rounds);
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / times["loop"]!]));
}

export const shown = (value: number) => value.toFixed(2).padStart(8);
