import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bare, contexts, mark } from './contexts.mjs';
import { drawFrom } from './draw.mjs';
import { placeheld, referred, spoken } from './negative-texts.mjs';
import { blobs, identifiers, locks } from './negatives.mjs';
import { encode, pack } from './packing.mjs';
import { numbered, placed } from './placed.mjs';
import { archives, binaries, encodings, specials, uris } from './specials.mjs';
import { named, own } from './values.mjs';

const seed = 60_611;
/** How often each form comes, with other values every time. */
const times = { own: 2, bare: 1, named: 3, special: 2, negative: 6, textual: 6 };

/** Walks through a shuffled list again and again, so that each form comes as often as any other. */
function turns(d, list) {
  let left = [];
  return () => {
    if (left.length === 0)
      left = list
        .map((each) => [d.below(1_000_000), each])
        .sort((a, b) => a[0] - b[0])
        .map(([, each]) => each);
    return left.pop();
  };
}

function positives() {
  const d = drawFrom(seed);
  const cases = [];
  const add = (kind, context, file, content) => cases.push({ kind, context, file, secret: true, ...content });
  const context = turns(d, contexts);
  const bareContext = turns(d, bare);
  for (const [values, count] of [
    [own, times.own],
    [named, times.named],
  ]) {
    for (const [kind, name, value] of values) {
      for (let i = 0; i < count; i++) {
        const [id, file, write] = context();
        add(kind, id, file, placed(write(d, name, value(d))));
      }
    }
  }
  for (const [kind, , value] of own) {
    for (let i = 0; i < times.bare; i++) {
      const [id, file, write] = bareContext();
      add(kind, id, file, placed(write(d, value(d))));
    }
  }
  for (const [kind, file, write] of [...specials, ...uris]) {
    for (let i = 0; i < (kind.startsWith('uri ') ? 1 : times.special); i++) add(kind, file, file, placed(write(d)));
  }
  for (const [kind, file, format, [name, write]] of archives) {
    const members = [
      { name: 'README.md', content: '# data\n' },
      { name, content: write(d) },
    ];
    add(kind, name, file, { pack: format, members: format === 'gz' ? members.slice(1) : members });
  }
  const token = turns(
    d,
    own.filter(([kind]) => !['jwt', 'pypi', 'discord-bot', 'age'].includes(kind)),
  );
  for (const [kind, file, write] of [...binaries, ...binaries])
    add(kind, 'binary', file, { bytes: write(d, token()[2](d)) });
  for (const [encoding, marked] of [...encodings, ...encodings, ...encodings]) {
    const [kind, name, value] = d.chance(50) ? token() : d.pick(named);
    const { text, line } = placed(
      `${marked ? '\ufeff' : ''}PROJECT=caf\u00e9\r\nMODE=train\r\n${name}=${mark}${value(d)}\r\n`,
    );
    add(kind, encoding + (marked ? ' with a mark' : ''), 'conf/settings.env', { text, line, encoding });
  }
  return cases;
}

function negatives() {
  const d = drawFrom(seed + 1);
  const of = (theme, forms, count) =>
    forms.flatMap(([kind, file, write]) =>
      Array.from({ length: count }, () => {
        const made = write(d);
        const content = typeof made === 'string' ? { text: made } : Buffer.isBuffer(made) ? { bytes: made } : made;
        return { kind: `${theme} ${kind}`, context: theme, file, secret: false, ...content };
      }),
    );
  return [
    ...of('lock', locks, times.negative),
    ...of('identifier', identifiers, times.negative),
    ...of('blob', blobs, times.negative),
    ...of('placeholder', placeheld, times.textual),
    ...of('reference', referred, times.textual),
    ...of('about', spoken, times.textual),
  ];
}

/**
 * The labelled cases, the same at every run: each is one file, `file` in a folder of its own (`path`), with one secret in it (`secret`, on
 * `line` where it is a text) or none. What it holds is a `text` in an `encoding`, `bytes`, or `members` of an archive (`pack`).
 */
export function generate() {
  return numbered([...positives(), ...negatives()]);
}

/** SHA-256 of all that `generate` gave; archives by what is in them, as compressors differ from release to release. */
export const digest = (cases) =>
  createHash('sha256')
    .update(
      JSON.stringify(cases, (_, value) =>
        value?.type === 'Buffer' ? Buffer.from(value.data).toString('base64') : value,
      ),
    )
    .digest('hex');

/** The bytes of a case's file. */
export function contentOf({ text, encoding, bytes, pack: format, members }) {
  if (members) return pack[format](members.map(({ name, content }) => ({ name, content: Buffer.from(content) })));
  return bytes ?? encode(text, encoding);
}

/** Writes the files of the cases below a folder. */
export function write(cases, folder) {
  for (const each of cases) {
    const target = path.join(folder, each.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, contentOf(each));
  }
}
