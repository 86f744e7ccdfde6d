import { TimeLimit } from '../../time-limit';

/** Patterns that a policy brings. What they take is not known: they run where they can be ended, and one that had to be is not tried again. */
export class ForeignPatterns {
  readonly #limit = new TimeLimit();
  readonly #ended = new Set<string>();
  #running: string | undefined;

  /** What `work`, which tries the patterns called `name`, answers; undefined when one of them had to be ended before. */
  run<T>(name: string, work: () => T): { readonly value: T } | undefined {
    if (this.#ended.has(name)) return undefined;
    const around = this.#running;
    this.#running = name;
    const value = work();
    this.#running = around;
    return { value };
  }

  /** What `work` answers. Where it takes longer than `milliseconds` it is begun again, without the patterns that it was at. */
  within<T>(milliseconds: number, work: () => T): T {
    for (;;) {
      const answer = this.#limit.within(milliseconds, work);
      if (answer) return answer.value;
      // Our own patterns look at the clock.
      if (this.#running === undefined) return work();
      this.#ended.add(this.#running);
      this.#running = undefined;
    }
  }
}
