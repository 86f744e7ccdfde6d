import { expect, it } from '@jest/globals';
import { licenseIn } from '../../../../src/formats/manifests/npm/license';

it.each<readonly [object | undefined, string | undefined]>([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: { type: 'GPL-3.0', url: 'https://example.com' } }, 'GPL-3.0'],
  [{ licenses: [{ type: 'MIT', url: 'https://example.com' }] }, 'MIT'],
  [{ license: ['MIT', 'GPL-3.0'] }, '(MIT) OR (GPL-3.0)'],
  [{ licenses: [{ type: 'MIT' }, { name: 'Apache 2.0' }] }, '(MIT) OR (Apache 2.0)'],
  [{ license: '' }, undefined],
  [{ license: 7, licenses: { url: 'x' } }, undefined],
  [undefined, undefined],
])('the licence of %j', (about, expected) => {
  expect(licenseIn(about)).toBe(expected);
});
