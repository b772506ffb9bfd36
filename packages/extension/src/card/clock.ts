/** What waits for the card: time as it passes, or as a test lets it pass. */
export interface Clock {
  /** Runs something later. Returns how to take that back. */
  after(ms: number, run: () => void): () => void;
}

export const realClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
