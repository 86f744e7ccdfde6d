import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../../../../src/formats/manifests/names';
import fc from 'fast-check';
import { manifestReaders, readerFor } from '../../../../src/formats/manifests';
import { outOfDate } from '../../../../src/formats/manifests/freshness';
import { readTomlText } from '../../../../src/formats/manifests/toml';

const folder = new URL('../../../fixtures/manifests/', import.meta.url);
const files = ['python', 'conda']
  .flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${kind}/${name}`),
  )
  .filter((path) => readerFor(path) !== undefined)
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));

const ours = [
  'requirements.txt',
  'pyproject.toml',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile',
  'Pipfile.lock',
].concat(['setup.cfg', 'setup.py', 'environment.yml', 'conda-lock.yml', 'conda-a.lock', 'pixi.toml', 'pixi.lock']);

const checkRead = (path: string, text: string): void => {
  const manifest = readerFor(path)?.read(text, path);
  if (manifest === undefined) throw new Error(`nothing reads ${path}`);
  const lineCount = text.split(/\r\n|\r|\n/).length;
  for (const { line, name } of manifest.dependencies) {
    expect(name).not.toBe('');
    if (line !== undefined) expect(line).toBeLessThanOrEqual(lineCount);
  }
  for (const { message } of manifest.problems) expect(message).not.toBe('');
  expect(outOfDate({ path: 'pyproject.toml', text, manifest }, { path, manifest })).toBe(undefined);
};

describe('whatever a file of Python packages holds, it is read or refused', () => {
  it('has the fixtures of every tool', () => {
    expect(files.length).toBeGreaterThanOrEqual(18);
    for (const kind of ours) expect(manifestReaders.some((reader) => reader.kind === kindOf(kind))).toBe(true);
  });

  it('wherever it is cut off', () => {
    for (const { path, text } of files) {
      const step = Math.max(1, Math.floor(text.length / 60));
      for (let end = 0; end < text.length; end += step) checkRead(path, text.slice(0, end));
    }
  });

  it('and a lock file that is cut off behind one of its packages is never whole', () => {
    const cut = files.filter(({ path }) => /(?:uv|poetry)\.lock|Pipfile\.lock/.test(path));
    expect(cut).toHaveLength(4);
    for (const { path, text } of cut) {
      const ends = [...text.matchAll(/\n(?=\[\[package\]\]| {8}\},)/g)].map(({ index }) => index).slice(1, -1);
      expect(ends.length).toBeGreaterThan(10);
      const unnoticed = ends.filter((end) => readerFor(path)?.read(text.slice(0, end), path).problems.length === 0);
      expect(unnoticed).toEqual([]);
    }
  });

  it('whatever is put into it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '"""',
        '[',
        ']',
        '{',
        '}',
        '[[',
        '=',
        '\n',
        '\\',
        '#',
        ' ',
        ':',
        '- ',
        '\t',
        '\0',
        '\u2028',
        '&a',
        '*a',
      ),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'null',
        'true',
        '1e999',
        '-1',
        '2020-01-01',
        '[]',
        '{}',
        '""',
        'name = 1\n',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.record({ at: fc.nat(), drop: fc.nat(40), piece }), { minLength: 1, maxLength: 4 }),
        ({ path, text }, changes) => {
          const changed = changes.reduce((now, { at, drop, piece: added }) => {
            const start = at % (now.length + 1);
            return now.slice(0, start) + added + now.slice(start + drop);
          }, text);
          checkRead(path, changed);
        },
      ),
      { numRuns: 600, seed: 10 },
    );
  });

  it('whatever its values are', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, fc.constantFrom('package', 'packages', 'default', 'dependencies', '_meta'), (inner, key) => {
        const text = JSON.stringify({ [key]: inner });
        for (const path of ['Pipfile.lock', 'conda-lock.yml', 'environment.yml', 'pixi.lock']) checkRead(path, text);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('however deep or long it is', () => {
    const many = 50_000;
    for (const path of ours) {
      for (const text of [
        '['.repeat(many),
        '{"a":'.repeat(many),
        '(',
        "'".repeat(many),
        ' '.repeat(many),
        `a; ${'('.repeat(many)}`,
      ]) {
        checkRead(path, text);
      }
    }
  });
});

describe('lines of TOML', () => {
  it('are those where keys stand, whatever the texts between them hold', () => {
    const key = fc.constantFrom('a', 'b-1', '"q.r"', "'s'", '"e\\u0041"');
    const text = fc.constantFrom(
      '"x"',
      "'y # z'",
      '"""\n[no]\nk = 1\\\n""""',
      "'''\n[[no]]\n'''",
      '"\\"["',
      '1',
      'true',
      '2020-01-01 10:00:00',
    );
    const list = fc
      .array(fc.tuple(text, fc.constantFrom('', '\n', ' # ] note\n', '\n\n')), { maxLength: 4 })
      .map((items) => `[${items.map(([item, gap]) => `${gap}${item}`).join(',')}\n]`);
    const value = fc.oneof(text, list, fc.constant('{ a = "}", b = [1, { c = 2 }] }'));
    fc.assert(
      fc.property(
        fc.array(fc.record({ key, value, gap: fc.constantFrom('', '# [x]\n', '\n') }), { maxLength: 6 }),
        fc.boolean(),
        (rows, isElement) => {
          let source = '';
          const expected: number[] = [];
          const header = isElement ? '[[t.u]]' : '[t.u]';
          source += `# first\n${header} # [v]\n`;
          rows.forEach(({ key: name, value: written, gap }, at) => {
            source += gap;
            expected.push(source.split('\n').length);
            source += `${name}.k${at} = ${written}\n`;
          });
          const { value: root, lines } = readTomlText(source);
          expect(root).toBeDefined();
          const table = isElement ? lines.at('t').at('u').at(0) : lines.at('t').at('u');
          expect(table.line).toBe(2);
          const names: Record<string, string> = { '"q.r"': 'q.r', "'s'": 's', '"e\\u0041"': 'eA' };
          const found = rows.map(({ key: name }, at) => table.at(names[name] ?? name).at(`k${at}`).line);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 500, seed: 12 },
    );
  });

  it('knows the lines of list items and of tables inside of arrays of tables', () => {
    const { lines } = readTomlText('a = [\n  1,\n\n  [2,\n 3], # ]\n]\n[[b]]\n[b.c]\nd.e = 1\n[[b]]\n[b.c]\nd = 2\n');
    expect(lines.at('a').at(0).line).toBe(2);
    expect(lines.at('a').at(1).at(1).line).toBe(5);
    expect(lines.at('b').at(1).at('c').at('d').line).toBe(12);
    expect(lines.at('b').at(0).at('c').at('d').at('e').line).toBe(9);
    expect(lines.at('b').at(2).line).toBeUndefined();
  });
});
