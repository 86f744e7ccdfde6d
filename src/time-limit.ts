import vm from 'node:vm';

/** Ends work that takes too long wherever it is, in the midst of a regular expression too, which nothing else in this thread can end. */
export class TimeLimit {
  readonly #global: { run?: () => void } = {};
  readonly #context = vm.createContext(this.#global);
  readonly #script = new vm.Script('run()');

  /**
   * What `work` answers, in an object; undefined when it took longer than `milliseconds` and was ended. What it throws is thrown. A call
   * costs a tenth of a millisecond.
   */
  within<T>(milliseconds: number, work: () => T): { readonly value: T } | undefined {
    const answers: { value: T }[] = [];
    this.#global.run = () => {
      answers.push({ value: work() });
    };
    try {
      this.#script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
    } catch (error) {
      if (isTimeout(error)) return undefined;
      throw error;
    }
    return answers[0];
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
