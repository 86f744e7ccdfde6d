import { afterAll, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { artifacts } from '../../src/commands/artifacts';
import { UsageError } from '../../src/errors';
import { dictOf } from '../helpers/pickles';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-artifacts-'));
const at = (name: string): string => path.join(folder, name);
fs.mkdirSync(at('sub'));
fs.mkdirSync(at('empty'));
fs.writeFileSync(at('sub/a.pkl'), dictOf({ name: 'a' }));
fs.symlinkSync('sub/a.pkl', at('link.pkl'));
fs.symlinkSync('sub', at('folder'));
fs.symlinkSync('nowhere', at('broken.pkl'));
fs.symlinkSync('loop', at('loop'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

async function pathsShown(...names: string[]): Promise<string[]> {
  const output = at('out.json');
  await artifacts(names.map(at), { format: 'json', output });
  return (JSON.parse(fs.readFileSync(output, 'utf8')) as { path: string }[]).map((each) => each.path);
}

describe('gatehouse artifacts', () => {
  it.each([
    ['a file', 'sub/a.pkl', 'sub/a.pkl'],
    ['a link to a file', 'link.pkl', 'link.pkl'],
    ['a folder', 'sub', 'sub/a.pkl'],
    ['a link to a folder', 'folder', 'folder/a.pkl'],
  ])('shows %s as it was named', async (_, name, shown) => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await pathsShown(name)).toEqual([at(shown)]);
  });

  it.each([
    ['nothing there', at('none.pkl'), "can't be opened: no such file or folder"],
    ['a link to nothing', at('broken.pkl'), "can't be opened: no such file or folder"],
    ['a link to itself', at('loop'), "can't be opened: it is a link, or lies behind links that lead in a circle"],
    ['a folder without models', at('empty'), 'there are no model files in it'],
    ['a device', '/dev/null', 'is no regular file'],
  ])('can not look at %s', async (_, name, why) => {
    await expect(artifacts([name], {})).rejects.toThrow(new UsageError(`${name}: ${why}`));
  });

  it('takes something to look at', async () => {
    await expect(artifacts([], {})).rejects.toThrow(UsageError);
  });
});
