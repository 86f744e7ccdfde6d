import { describe, expect, it } from '@jest/globals';
import { scanImages } from '../../../src/engines/image';
import { Owners } from '../../../src/engines/image/owners';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { savedImage } from '../../helpers/image';
import { memoryTree } from '../../helpers/memory-tree';
import { fileUnder, tokenOf } from './fixtures';

const secrets = createSecretsEngine();
const env = `GITLAB_TOKEN=${tokenOf(31)}\n`;
const high = secrets.scanText(env, '.env')[0]?.rule.severity;

/** How severe the secret in the file of this name is, in an image that also has these files. */
async function severityIn(name: string, others: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
  const layer = Object.entries({ ...others, [name]: env }).map(([each, content]) => fileUnder(each, content));
  const tree = memoryTree({ 'i.tar': savedImage({ layers: [layer] }) });
  const { detections } = await scanImages(tree, 'i.tar', { secrets, search: layerSearch(secrets) });
  return detections.filter(({ rule }) => rule === 'secret-in-layer').map(({ severity }) => severity);
}

const site = 'usr/local/lib/python3.12/site-packages';
const record = (...lines: string[]): Record<string, string> => ({
  [`${site}/a-1.dist-info/RECORD`]: lines.join('\r\n'),
});

describe('a secret among packages', () => {
  it.each<[string, string, Record<string, string>, string | undefined]>([
    ['that no list names', `${site}/a/x.py`, record('a/y.py,,'), high],
    ['where there is no list', `${site}/a/x.py`, {}, high],
    ['that its list names', `${site}/a/x.py`, record('a/y.py,sha256=x,3', 'a/x.py,sha256=x,3'), 'medium'],
    ['that its list names in quotes', `${site}/a/x,y.py`, record('"a/x,y.py",sha256=x,3'), 'medium'],
    ['that a list of another folder names', `opt/v/site-packages/a/x.py`, record('a/x.py,,'), high],
    [
      'that was compiled from what its list names',
      `${site}/a/__pycache__/x.cpython-312.pyc`,
      record('a/x.py,sha256=x,3'),
      'medium',
    ],
    [
      'of a package that was built from a folder',
      `${site}/a/x.py`,
      { ...record('a/x.py,sha256=x,3'), [`${site}/a-1.dist-info/direct_url.json`]: '{"url":"file:///app"}' },
      high,
    ],
    ['in settings, whatever names them', `${site}/a/k.env`, record('a/k.env,sha256=x,3'), high],
    [
      'of a package with the list of setuptools',
      `${site}/a/x.py`,
      { [`${site}/a.egg-info/installed-files.txt`]: '../a/x.py\nPKG-INFO\n' },
      'medium',
    ],
    [
      'of a package of the distribution',
      'usr/lib/python3/dist-packages/a/x.py',
      { 'var/lib/dpkg/info/python3-a.list': '/.\n/usr\n/usr/lib/python3/dist-packages/a/x.py\n' },
      'medium',
    ],
    [
      'of a package of the distribution in an image without a shell',
      'usr/lib/python3/dist-packages/a/x.py',
      { 'var/lib/dpkg/status.d/a.md5sums': `${'0'.repeat(32)}  usr/lib/python3/dist-packages/a/x.py\n` },
      'medium',
    ],
    [
      'of a package of Alpine',
      'usr/lib/python3.12/site-packages/a/x.py',
      { 'lib/apk/db/installed': 'P:py3-a\nV:1\nF:usr/lib/python3.12/site-packages/a\nR:x.py\nZ:Q1\n' },
      'medium',
    ],
    [
      'of a package of conda',
      'opt/conda/lib/python3.12/site-packages/a/x.py',
      {
        'opt/conda/conda-meta/a-1-0.json': JSON.stringify({
          name: 'a',
          version: '1',
          files: ['lib/python3.12/site-packages/a/x.py'],
        }),
      },
      'medium',
    ],
    [
      'in the cache of conda',
      'opt/conda/pkgs/a-1-0/lib/a/x.py',
      { 'opt/conda/pkgs/a-1-0/info/files': 'lib/a/x.py\n' },
      'medium',
    ],
    [
      'of a package of npm',
      'app/node_modules/a/lib/x.js',
      { 'app/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}' },
      'medium',
    ],
    [
      'of a package of npm that is private',
      'app/node_modules/a/lib/x.js',
      { 'app/node_modules/a/package.json': '{"name":"a","version":"1.0.0","private":true}' },
      high,
    ],
    ['in a folder that only looks like a package of npm', 'app/node_modules/a/lib/x.js', {}, high],
    [
      'in settings in a package of npm',
      'app/node_modules/a/config.json',
      { 'app/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}' },
      high,
    ],
    [
      'of a gem',
      'usr/lib/ruby/gems/3.3.0/gems/a-1.0/x.rb',
      { 'usr/lib/ruby/gems/3.3.0/specifications/a-1.0.gemspec': 'Gem::Specification.new' },
      'medium',
    ],
  ])('%s', async (_, name, others, severity) => {
    expect(await severityIn(name, others)).toEqual([severity]);
  });

  it('is no credentials file where a package brought it', async () => {
    const store = `${site}/a/test.p12`;
    const scan = async (list: string): Promise<string[]> => {
      const layer = [fileUnder(`${site}/a-1.dist-info/RECORD`, list), fileUnder(store, 'x')];
      const tree = memoryTree({ 'i.tar': savedImage({ layers: [layer] }) });
      const { detections } = await scanImages(tree, 'i.tar', { secrets, search: layerSearch(secrets) });
      return detections.map(({ rule }) => rule).filter((rule) => rule === 'credentials-in-image');
    };
    expect(await scan('a/test.p12,sha256=x,1\n')).toEqual([]);
    expect(await scan('a/other.p12,sha256=x,1\n')).toEqual(['credentials-in-image']);
  });
});

it('keeps so much of all lists, and says when there is more', () => {
  const owners = new Owners();
  const files = Array.from({ length: 100_000 }, (_, i) => `${site}/${'x'.repeat(90)}/${i}`);
  const kept = Array.from({ length: 8 }, (_, i) => owners.addFiles(`${i}`, files));
  expect(kept).toEqual([true, true, true, true, false, false, false, false]);
});
