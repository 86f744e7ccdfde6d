import { afterEach, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { inspectModel } from '../../../src/engines/modelfile/inspect';
import { bufferSource } from '../../../src/formats/source';
import { linkedOut } from '../../../src/gates/artifacts/beside';
import { DirectoryTree } from '../../../src/trees/directory';
import { field, number } from '../../engines/modelfile/wire';
import { TestRepository } from '../../helpers/repository';

const made: TestRepository[] = [];
afterEach(() => {
  for (const each of made.splice(0)) each.remove();
});

/** A model whose one tensor lies in another file. */
function onnx(location: string): Buffer {
  const tensor = field(
    5,
    number(1, 1),
    number(2, 1),
    field(8, 'w'),
    field(13, field(1, 'location'), field(2, location)),
    number(14, 1),
  );
  const node = field(1, field(1, 'w'), field(2, 'y'), field(4, 'Identity'));
  return Buffer.concat([
    number(1, 7),
    field(2, 'pytorch'),
    field(7, node, field(2, 'g'), tensor),
    field(8, field(1, ''), number(2, 13)),
  ]);
}

it.each<[string, string, Record<string, string>, string | undefined]>([
  ['a file', 'real.bin', {}, undefined],
  ['what is not there', 'none.bin', {}, undefined],
  ['a link to a file beside it', 'w.bin', { 'm/w.bin': 'real.bin' }, undefined],
  ['a link within the repository', 'w.bin', { 'm/w.bin': '../other/w.bin' }, undefined],
  ['an absolute link', 'w.bin', { 'm/w.bin': '/etc/hostname' }, 'm/w.bin'],
  ['a link that leads out', 'w.bin', { 'm/w.bin': '../../w.bin' }, 'm/w.bin'],
  ['a link to a link that leads out', 'w.bin', { 'm/w.bin': 'v.bin', 'm/v.bin': '../../v.bin' }, 'm/w.bin'],
  ['a folder that is one', 'd/w.bin', { 'm/d': '../..' }, 'm/d'],
  ['links in a circle', 'w.bin', { 'm/w.bin': 'v.bin', 'm/v.bin': 'w.bin' }, 'm/w.bin'],
])('tensors in %s', async (_, location, links, expected) => {
  const here = new TestRepository();
  made.push(here);
  here.commit({ 'm/real.bin': 'w', 'other/w.bin': 'w' });
  for (const [link, text] of Object.entries(links)) fs.symlinkSync(text, `${here.folder}/${link}`);
  const inspection = await inspectModel(bufferSource(onnx(location)), 'a.onnx', { allowedGlobals: new Set() });
  const found = await linkedOut(new DirectoryTree(here.folder), 'm/a.onnx', inspection);
  const shown = found.map(
    ({ severity, rule, message }) => `${severity} ${rule}: ${/and "([^"]+)"/.exec(message)?.[1] ?? ''}`,
  );
  expect(shown).toEqual(expected === undefined ? [] : [`high file-access: ${expected}`]);
});
