import { decodedParts } from '../secrets/search/encoded';
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

/** Whether what stands under that name may be a secret for no other reason. */
export const isTellingName = (name: string): boolean => tellingName.test(name);

/** Looks for secrets in the texts of one model file, in the order in which its readers meet them. */
export class SecretsInside {
  readonly #engine: Pick<SecretsEngine, 'scanUntil'>;
  readonly #found = new Map<string, SecretInside>();
  /** The texts of a batch, and of each what it belongs to: most texts are words, so objects would cost more than they do. */
  #lines: string[] = [];
  #members: (readonly string[])[] = [];
  #places: (string | number)[] = [];
  #characters = 0;
  #complete = true;

  constructor(engine: Pick<SecretsEngine, 'scanUntil'>) {
    this.#engine = engine;
  }

  /** `place` ends with the key that the text stands under, where there is one: `metadata.password`. */
  add(members: readonly string[], place: string | number, text: string): void {
    const key = typeof place === 'string' && tellingName.test(place) ? lastWord(place) : '';
    for (let at = 0; ; at += batchCharacters) {
      const part = text.length <= batchCharacters ? text : text.slice(at, at + batchCharacters + overlap);
      const line = tellingName.test(key) && !/[\n"]/.test(part) ? `${key} = "${part}"` : part;
      this.#lines.push(line);
      this.#members.push(members);
      this.#places.push(place);
      this.#characters += line.length + 1;
      if (this.#characters >= batchCharacters) this.#scan();
      if (at + batchCharacters >= text.length) return;
    }
  }

  /** Each value once in a member; `complete` is false where time did not suffice. */
  finish(): { readonly found: readonly SecretInside[]; readonly complete: boolean } {
    this.#scan();
    return { found: [...this.#found.values()], complete: this.#complete };
  }

  #scan(): void {
    const [lines, members, places] = [this.#lines, this.#members, this.#places];
    [this.#lines, this.#members, this.#places, this.#characters] = [[], [], [], 0];
    if (lines.length === 0 || this.#found.size >= maxSecrets) return;
    const deadline = performance.now() + msPerBatch;
    const text = lines.join('\n');
    let line = 0;
    let end = lines[0]?.length ?? 0;
    for (const { at, match } of this.#matches(text, deadline)) {
      while (end < at) end += 1 + (lines[++line]?.length ?? Infinity);
      const [inside = [], place = ''] = [members[line], places[line]];
      const key = [match.value, ...inside].join('\0');
      if (!this.#found.has(key) && this.#found.size < maxSecrets)
        this.#found.set(key, {
          match,
          members: inside,
          place: typeof place === 'number' ? `byte ${place}` : shownName(place),
        });
    }
  }

  /** The secrets of `text`, also of what stands in it as base64 and the like, in order. */
  #matches(text: string, deadline: number): { readonly at: number; readonly match: SecretMatch }[] {
    const scan = (part: string): SecretMatch[] => {
      const { matches, complete } = this.#engine.scanUntil(part, '', { deadline });
      this.#complete &&= complete;
      return matches;
    };
    const found = scan(text).map((match) => ({ at: match.start, match }));
    for (const part of decodedParts(text))
      for (const match of scan(part.text)) {
        const span = part.rawSpan(match.start, match.end);
        if (span !== undefined) found.push({ at: span.start, match });
      }
    return found.sort((a, b) => a.at - b.at);
  }
}

const lastWord = (place: string): string => /[^.\s]*$/.exec(place)?.[0] ?? '';
