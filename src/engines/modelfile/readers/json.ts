import { FormatError } from '../../../formats/cursor';
import { readJson, type JsonHandler, type JsonKey } from '../../../formats/json-events';
import { piecesOf, type ByteSource } from '../../../formats/source';
import { PipelineParts } from '../diffusers';
import { judgeKerasConfig } from '../keras-config';
import type { Context, Probe, Reader } from '../reader';
import { judgeDense, judgeModule, judgePackage, judgeSetting, judgeSpark, settingKeys, type Path } from '../settings';
import { shownName } from '../shown';
import { malformed, understanding } from '../understanding';

/** What a file is known for: its keys, wherever they stand in it; and how the values of such a file are judged beside those of others. */
const kinds: readonly (readonly [
  format: string,
  keys: readonly string[],
  judge?: (path: Path, value: string, context: Context) => void,
])[] = [
  ['XGBoost JSON', ['learner', 'gradient_booster']],
  ['CatBoost JSON', ['oblivious_trees', 'features_info']],
  ['Keras configuration', ['class_name', 'config']],
  ['weight index', ['weight_map']],
  ['Sentence Transformers modules', ['idx', 'path', 'type'], judgeModule],
  ['Sentence Transformers layer', ['in_features', 'out_features', 'activation_function'], judgeDense],
  ['Core ML package', ['fileFormatVersion', 'itemInfoEntries'], judgePackage],
  ['Spark ML metadata', ['class', 'sparkVersion', 'uid', 'paramMap'], judgeSpark],
];
const watched: ReadonlySet<string> = new Set([...settingKeys, 'class_name', 'module']);
const keyPattern = new RegExp(
  `"(${[...new Set([...settingKeys, ...kinds.flatMap(([, keys]) => keys), 'nbformat'])].join('|')})"\\s*:`,
  'g',
);
/** A key may be written in escapes that no program needs for letters. */
const escapedLetters = /\\u00[2-7][0-9a-f]/i;
/** So much of a file is looked through for its keys. */
const mostLookedAt = 1 << 26;
const maxKeras = 1 << 26;
/** Words of vocabularies are shorter than any secret. */
const longestWord = 24;

/** Configurations, indexes, tokenizers and models that are JSON. Other JSON, and notebooks under their own name, are left to others. */
export const jsonReader: Reader = {
  format: 'model configuration',
  fits: async ({ source, head, name }: Probe) => {
    if (!/^(?:\xef\xbb\xbf)?\s*(?:[[{]|$)/.test(head.toString('latin1'))) return false;
    const keys = await keysOf(source);
    if (keys.has('nbformat')) return /\.ipynb$/i.test(name) ? false : 'notebook';
    for (const [format, needed] of kinds) if (needed.every((key) => keys.has(key))) return format;
    return settingKeys.some((key) => keys.has(key));
  },
  read: (source, context) =>
    understanding(context, 'The JSON file', async () => {
      const keys = await keysOf(source);
      const settings = new Settings(context, keys);
      await readJson(source, settings);
      settings.parts.conclude(context);
      if (keys.has('class_name') && keys.has('config')) {
        if (source.size > maxKeras)
          throw new FormatError(`it has ${source.size} bytes, more than a configuration has`, 0);
        await judgeKerasConfig(await source.read(0, source.size), 'the configuration', context);
      }
    }),
};

async function keysOf(source: ByteSource): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  let tail = '';
  for await (const piece of piecesOf(source, 0, Math.min(source.size, mostLookedAt))) {
    let text = tail + piece.toString('latin1');
    if (escapedLetters.test(text))
      text = text.replace(/\\u00([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    for (const [, key] of text.matchAll(keyPattern)) keys.add(key ?? '');
    tail = text.slice(-64);
  }
  return keys;
}

class Settings implements JsonHandler {
  readonly parts = new PipelineParts();
  private readonly judges;

  constructor(
    private readonly context: Context,
    keys: ReadonlySet<string>,
  ) {
    this.judges = kinds.flatMap(([, needed, judge]) => (judge && needed.every((key) => keys.has(key)) ? [judge] : []));
  }

  open(kind: 'object' | 'array', path: readonly JsonKey[]): void {
    if (kind === 'array' && path.length === 1) this.parts.begin();
  }

  close(kind: 'object' | 'array', path: readonly JsonKey[]): void {
    if (kind === 'array' && path.length === 1) this.parts.end(String(path[0]));
  }

  string(text: string, path: readonly JsonKey[]): void {
    if (path.length === 1) this.parts.root(String(path[0]), text);
    else if (path.length === 2 && typeof path[1] === 'number') this.parts.item(text);
    judgeSetting(path, text, this.context);
    for (const judge of this.judges) judge(path, text, this.context);
    if (text.length > longestWord || !path.some((part) => part === 'vocab' || part === 'merges'))
      this.context.text(path.join('.'), text);
    if (path.length === 1 && text.length < 200) this.context.fact(shownName(String(path[0])), shownName(text));
  }

  literal(value: number | boolean | null, path: readonly JsonKey[]): void {
    if (value === true) judgeSetting(path, value, this.context);
  }

  duplicate(key: string, path: readonly JsonKey[], offset: number): void {
    if (watched.has(key))
      malformed(
        this.context,
        `duplicate ${key}`,
        `The key ${shownName(path.join('.'))} stands there twice.`,
        offset,
        'deceptive-container',
      );
  }
}
