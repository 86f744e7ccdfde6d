import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { files } from './categories/files.mjs';
import { injection } from './categories/injection.mjs';
import { settings } from './categories/settings.mjs';
import { web } from './categories/web.mjs';
import { fits, misfits } from './guards.mjs';
import * as heldOut from './held-out.mjs';
import { forms } from './propagation.mjs';
import { safeSources, sources } from './sources.mjs';
import { seeded, Writer } from './writer.mjs';

export const categories = [...injection, ...web, ...files, ...settings];

/** Cases of each label in a category; more where there are more ways to go wrong. */
const counts = { sqli: 34, cmdi: 30, pathtraver: 30, xss: 30, codeinj: 24 };
const usualCount = 20;

/** The set that engines may be tuned on, and the one that only says how much of that was learnt by heart. */
export const sets = {
  open: { seed: 20_261, share: 1, forms, sources },
  // The forms of the open set are in it too, in other combinations, but for most cases what they carry comes through a form of its own.
  'held-out': {
    seed: 47_503,
    share: 0.6,
    forms: heldOut.forms,
    sources: [...sources, ...heldOut.sources],
    also: forms,
  },
};

const weighted = (w, list) => w.pick(list.flatMap((each) => Array.from({ length: each.weight ?? 1 }, () => each)));
const allowed = (list, { id }) =>
  list.filter(({ only, notFor }) => only?.includes(id) !== false && !notFor?.includes(id));

const noise = [
  (w) => (w.import('import logging'), w.line(`logging.getLogger(__name__).debug('asked')`)),
  (w) => (w.import('import time'), w.line(`${w.name('started')} = time.monotonic()`)),
  (w) => w.line(`${w.name('page')} = int(request.args.get('page', '1'))`),
  (w) => w.line(`${w.name('limit')} = min(100, 7 * 12)`),
];

/** Why a case is harmless, in the order in which they take turns. */
const reasons = ['drop', 'guard', 'sink', 'drop', 'guard', 'sink', 'drop', 'guard', 'sink', 'source'];

/** Carries `value` through one or two forms; the first of them loses it if `dropped`. Gives the names of the forms. */
function carry(w, set, category, value, decoy, { dropped, any }) {
  const usable = (list) => allowed(list, category).filter((form) => !any || form.any);
  const steps = w.chance(25) ? 2 : 1;
  const used = [];
  const losing = dropped ? w.below(steps) : -1;
  let now = value;
  for (let i = 0; i < steps; i++) {
    const list = usable(i > 0 && set.also ? set.also : set.forms);
    const form = w.pick(i === losing ? list.filter(({ keeps }) => !keeps) : list);
    now = w.assign(form.write(w, now, decoy, i !== losing));
    used.push(form.id);
  }
  return [now, used];
}

function taintCase(w, set, category, vulnerable, turn) {
  const decoy = () => w.pick(category.decoys);
  const reason = vulnerable ? 'none' : reasons[turn % reasons.length];
  const sink = weighted(w, reason === 'sink' ? category.safe : category.unsafe);
  let value;
  let entry;
  let source;
  if (reason === 'source') {
    source = w.pick(safeSources);
    value = w.assign(source.write(w, decoy()));
  } else {
    source = w.pick(allowed(set.sources, category));
    const { expression, from, key } = source.write(w);
    entry = { from, key };
    value = w.assign(expression);
  }
  if (w.chance(30)) w.pick(noise)(w);
  const parts = [source.id];
  const carried = () => {
    const [name, used] = carry(w, set, category, value, decoy(), { dropped: reason === 'drop', any: false });
    value = name;
    parts.push(...used);
  };
  const guarded = (list) => {
    const guard = weighted(w, list);
    value = w.assign(guard.write(w, value, category.decoys));
    parts.push(guard.id);
  };
  const accepted = [...allowed(fits, category), ...category.fits.flatMap((fit) => [fit, fit])].filter(
    ({ kind = 'own' }) => sink.accepts?.includes(kind) !== false,
  );
  const guardFirst = reason === 'guard' && w.chance(30);
  if (guardFirst) guarded(accepted);
  carried();
  if (reason === 'guard' && !guardFirst) guarded(accepted);
  else if (reason !== 'guard' && w.chance(40))
    guarded([...allowed(misfits, category), ...category.misfits, ...category.misfits]);
  sink.write(w, value);
  parts.push(sink.id);
  return { reason, parts, entry };
}

function constantCase(w, set, category, vulnerable) {
  const { bad, good, text, sink } = category.constants;
  if (w.chance(45)) {
    const plain = weighted(w, vulnerable ? category.unsafe : category.safe);
    plain.write(w);
    return { reason: vulnerable ? 'none' : 'sink', parts: [plain.id] };
  }
  const dropped = w.chance(50);
  const first = vulnerable !== dropped ? bad : good;
  const decoy = w.pick(first === bad ? good : bad);
  const value = w.assign(w.pick(first));
  if (category.id === 'weakrand') w.import('import random', 'import secrets');
  const [name, used] = carry(w, set, category, value, decoy, { dropped, any: text !== true });
  sink(w, name);
  return { reason: vulnerable ? 'none' : dropped ? 'drop' : 'good', parts: used };
}

const blocks = (list) => list.map((text) => `${text}\n\n\n`).join('');

function moduleOf(w, name, number) {
  const definitions = w.definitions.filter((text, i) => w.definitions.indexOf(text) === i);
  const owner = definitions.some((text) => text.includes('app.')) || w.chance(50) ? 'app' : 'views';
  w.import(`from flask import ${owner === 'app' ? 'Flask' : 'Blueprint'}, request`);
  const plain = [...w.imports].filter((text) => text.startsWith('import ')).sort();
  const from = [...w.imports].filter((text) => text.startsWith('from ')).sort();
  const made = owner === 'app' ? `app = Flask(__name__)` : `views = Blueprint('${name}', __name__)`;
  const [converter, parameter] = w.parameter ?? [];
  const rule = `/${name.replace('_', '-')}${parameter === undefined ? '' : `/<${converter}${parameter}>`}`;
  const route = w.pick([`route('${rule}', methods=['GET', 'POST'])`, `route('${rule}', methods=('POST', 'GET'))`]);
  const handler = `@${owner}.${route}\ndef ${w.pick(['show', 'handle', 'answer_to', 'view'])}_${number}(${parameter ?? ''}):`;
  return `${[...plain, ...from].join('\n')}\n\n${made}\n\n\n${blocks(definitions)}${handler}\n${w.body.join('\n')}\n`;
}

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * The cases of a set: `files` (path -> text) with helpers among them, and `cases`: path, category, whether it is vulnerable, why
 * not, of what it was made, where the attacker's text comes in. The same at every run.
 */
export function generate(setName) {
  const set = sets[setName];
  const random = seeded(set.seed);
  const cases = [];
  const made = [];
  for (const category of categories) {
    const count = Math.round((counts[category.id] ?? usualCount) * set.share);
    for (let i = 0; i < count; i++) {
      for (const vulnerable of [true, false])
        made.push({ category, vulnerable, turn: i, order: random.below(1_000_000) });
    }
  }
  made.sort((a, b) => a.order - b.order);
  const tree = new Map();
  for (const name of fs
    .readdirSync(path.join(here, 'support'))
    .filter((file) => file.endsWith('.py'))
    .sort()) {
    const text = fs.readFileSync(path.join(here, 'support', name), 'utf8');
    tree.set(name === 'common.py' ? `views/${name}` : `support/${name}`, text);
  }
  tree.set('views/__init__.py', '');
  for (const [index, { category, vulnerable, turn }] of made.entries()) {
    const w = new Writer(random);
    const write = category.constants ? constantCase : taintCase;
    const { reason, parts, entry } = write(w, set, category, vulnerable, turn);
    const number = String(index + 1).padStart(4, '0');
    const file = `views/view_${number}.py`;
    tree.set(file, moduleOf(w, `view_${number}`, number));
    cases.push({ path: file, category: category.id, vulnerable, reason, parts, ...(entry && { entry }) });
  }
  return { files: tree, cases };
}

/** SHA-256 of all that `generate` gave. */
export function digest({ files: tree, cases }) {
  const hash = createHash('sha256');
  for (const [file, text] of tree) hash.update(`${file}\0${text}\0`);
  return hash.update(JSON.stringify(cases)).digest('hex');
}

/** Writes the cases and `labels.json` to a folder. */
export function write({ files: tree, cases }, folder) {
  for (const [file, text] of tree) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  fs.writeFileSync(path.join(folder, 'labels.json'), `${JSON.stringify(cases, null, 1)}\n`);
}
