import { quoted } from '../table/error';
import { isArray, isObject } from './json';
import type { Json } from './json';
import { FileProblem } from './problem';

export const mostNumbers = 100_000;

/** Nobody writes a longer name into a rule. Without it names of nested keys could grow to gigabytes. */
const longestName = 1_000;

/** A longer list is a curve or a histogram, not metrics. */
export const longestList = 100;

/** Numbers by name, as they are gathered from a file. NaN and the infinities are kept. */
export class Numbers {
  readonly #values = new Map<string, number>();
  readonly #booleans: boolean;

  /** Without `booleans`, true and false are no numbers: of names that anyone may give, who asks for a number means one. */
  constructor({ booleans = true } = {}) {
    this.#booleans = booleans;
  }

  get values(): ReadonlyMap<string, number> {
    return this.#values;
  }

  /** Throws a FileProblem when the name has another number already, is too long or one too many. */
  add(name: string, value: number): void {
    if (name.length > longestName) {
      throw new FileProblem(`a name of ${name.length} characters, ${quoted(name)}; at most ${longestName} are read`);
    }
    const before = this.#values.get(name);
    if (before !== undefined && !Object.is(before, value)) {
      throw new FileProblem(`two numbers have the name ${quoted(name)}: ${before} and ${value}; rename one`);
    }
    this.#values.set(name, value);
    if (this.#values.size > mostNumbers) throw new FileProblem(`more than ${mostNumbers} numbers`);
  }

  /**
   * Adds whatever numbers `json` holds under `prefix`: keys and places in a list are joined with dots, true is 1 and false 0
   * where they count.
   * `{"value": 0.9, "standard_deviation": 0.01}` is the number 0.9 with one more beside it. Texts, nulls and lists of more
   * than {@link longestList} items have no number.
   */
  addNested(prefix: string | undefined, json: Json): void {
    if (typeof json === 'number' || (this.#booleans && typeof json === 'boolean')) this.add(prefix ?? '', Number(json));
    else if (isArray(json)) this.#addList(prefix, json);
    else if (isObject(json)) {
      for (const [key, value] of Object.entries(json)) {
        const own = key === 'value' && typeof value === 'number' && prefix !== undefined;
        this.addNested(own ? prefix : join(prefix, key), value);
      }
    }
  }

  #addList(prefix: string | undefined, list: readonly Json[]): void {
    if (list.length > longestList) return;
    list.forEach((item, place) => {
      this.addNested(join(prefix, String(place)), item);
    });
  }
}

export function join(prefix: string | undefined, key: string): string {
  return prefix === undefined ? key : `${prefix}.${key}`;
}
