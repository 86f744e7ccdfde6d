import type { SecretMatch, SecretsEngine } from '../secrets';
import { shownName } from './shown';

/** A secret in a text of a model file, and where it stands: members from the outside in, then the place that its reader named. */
export interface SecretInside {
  readonly match: Pick<SecretMatch, 'rule' | 'value'>;
  readonly members: readonly string[];
  readonly place: string;
}

/** Texts are looked through together, for most of them are words; this many characters at once. */
const batchCharacters = 1 << 18;
/** Of a longer text the parts overlap by more than the longest secret has. */
const overlap = 20_000;
const maxSecrets = 200;
const msPerBatch = 10_000;

/** Keys whose value is a secret only by its name: the name is looked through with the value. */
const tellingName = /pass|pwd|secret|token|key|cred|auth|salt|private|conn|dsn|ur[il]/i;

/** Looks for secrets in the texts of one model file, in the order in which its readers meet them. */
export class SecretsInside {
  readonly #engine: Pick<SecretsEngine, 'scanUntil'>;
  readonly #found = new Map<string, SecretInside>();
  #text = '';
  #parts: { readonly start: number; readonly members: readonly string[]; readonly place: string }[] = [];
  #complete = true;

  constructor(engine: Pick<SecretsEngine, 'scanUntil'>) {
    this.#engine = engine;
  }

  /** `place` ends with the key that the text stands under, where there is one: `metadata.password`. */
  add(members: readonly string[], place: string, text: string): void {
    const key = /[^.\s]*$/.exec(place)?.[0] ?? '';
    for (let at = 0; ; at += batchCharacters) {
      const part = text.slice(at, at + batchCharacters + overlap);
      this.#parts.push({ start: this.#text.length, members, place });
      this.#text += tellingName.test(key) && !/[\n"]/.test(part) ? `${key} = "${part}"\n` : `${part}\n`;
      if (this.#text.length >= batchCharacters) this.#scan();
      if (at + batchCharacters >= text.length) return;
    }
  }

  /** Each value once in a member; `complete` is false where time did not suffice. */
  finish(): { readonly found: readonly SecretInside[]; readonly complete: boolean } {
    this.#scan();
    return { found: [...this.#found.values()], complete: this.#complete };
  }

  #scan(): void {
    const [text, parts] = [this.#text, this.#parts];
    this.#text = '';
    this.#parts = [];
    if (text === '' || this.#found.size >= maxSecrets) return;
    const { matches, complete } = this.#engine.scanUntil(text, '', { deadline: performance.now() + msPerBatch });
    this.#complete &&= complete;
    let part = 0;
    for (const match of matches) {
      while ((parts[part + 1]?.start ?? Infinity) <= match.start) part++;
      const { members = [], place = '' } = parts[part] ?? {};
      const key = [match.value, ...members].join('\0');
      if (!this.#found.has(key) && this.#found.size < maxSecrets)
        this.#found.set(key, { match, members, place: shownName(place) });
    }
  }
}
