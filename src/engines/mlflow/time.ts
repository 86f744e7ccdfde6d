import { Failure } from './failure';

/** Watches over one request. */
export interface Watchdog {
  /** Ends the request when it takes too long, or stands still. */
  readonly signal: AbortSignal;
  /** Something came. */
  alive(): void;
  /** The failure that it ended the request with. */
  failure(): Failure | undefined;
  /** Ends the request, whatever is still under way. */
  stop(): void;
}

export function startWatchdog({ stallMs, totalMs }: { stallMs: number; totalMs: number }): Watchdog {
  const abort = new AbortController();
  let late: string | undefined;
  const end = (message: string) => () => {
    late = message;
    abort.abort();
  };
  const total = setTimeout(end(`MLflow did not finish its answer within ${totalMs / 1000} s`), totalMs);
  const stalled = end(`MLflow sent nothing for ${stallMs / 1000} s`);
  let stall = setTimeout(stalled, stallMs);
  return {
    signal: abort.signal,
    alive() {
      clearTimeout(stall);
      stall = setTimeout(stalled, stallMs);
    },
    failure: () => (late === undefined ? undefined : new Failure(late, 'never')),
    stop() {
      clearTimeout(total);
      clearTimeout(stall);
      abort.abort();
    },
  };
}

/** Time that may be spent on several pieces of work. */
export interface Budget {
  leftMs(): number;
  spend<T>(work: () => Promise<T>): Promise<T>;
}

export function budgetOf(ms: number): Budget {
  let spentMs = 0;
  return {
    leftMs: () => Math.max(0, Math.floor(ms - spentMs)),
    async spend(work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        spentMs += performance.now() - start;
      }
    },
  };
}
