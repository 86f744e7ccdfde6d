import { describe, expect, it } from '@jest/globals';
import { rulingOf, type LicensePolicy, type Ruling } from '../../../src/engines/dependencies/licenses';

const policy = (allow: readonly string[], deny: readonly string[] = []): LicensePolicy => ({ allow, deny });
const open = policy(['MIT', 'Apache-2.0', 'BSD-3-Clause']);
const noGpl = policy([], ['GPL-3.0-only', 'AGPL-3.0']);
const classpath = 'GPL-2.0-only WITH Classpath-exception-2.0';

describe('what a policy says of a licence', () => {
  it.each<readonly [string, LicensePolicy, Ruling]>([
    ['MIT', open, 'allowed'],
    ['(MIT)', open, 'allowed'],
    ['MIT License', open, 'allowed'],
    ['apache-2.0', open, 'allowed'],
    ['GPL-3.0-only', open, 'denied'],
    ['MIT OR GPL-3.0-only', open, 'allowed'],
    ['MIT AND GPL-3.0-only', open, 'denied'],
    ['(MIT OR GPL-3.0-only) AND Apache-2.0', open, 'allowed'],
    ['(MIT OR GPL-3.0-only) AND GPL-2.0-only', open, 'denied'],
    ['LicenseRef-Acme', open, 'denied'],
    ['LicenseRef-Acme', policy(['LicenseRef-Acme']), 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', open, 'allowed'],
    ['GPL-3.0', noGpl, 'denied'],
    ['GPL-2.0', noGpl, 'allowed'],
    ['GPL-3.0', policy([], ['GPL-3.0']), 'denied'],
    ['GPL-3.0-or-later', policy([], ['GPL-3.0']), 'denied'],
    ['GPL-3.0+', policy([], ['GPL-3.0-or-later']), 'denied'],
    ['AGPL-3.0-only', noGpl, 'denied'],
    ['MIT AND AGPL-3.0-or-later', noGpl, 'denied'],
    ['LGPL-2.1-only', policy(['LGPL-2.1']), 'allowed'],
    [classpath, policy([classpath], ['GPL-2.0-only']), 'allowed'],
    ['GPL-2.0-only', policy([classpath]), 'denied'],
    [classpath, policy([], ['GPL-2.0-only']), 'denied'],
    ['SEE LICENSE IN LICENSE.txt', open, 'unknown'],
    ['UNLICENSED', open, 'unknown'],
    ['NOASSERTION', open, 'unknown'],
    ['Acme Proprietary', policy([], ['Acme Proprietary']), 'denied'],
    [`${'MIT OR '.repeat(20_000)}MIT`, open, 'unknown'],
    [`${'('.repeat(50_000)}MIT${')'.repeat(50_000)}`, open, 'unknown'],
  ])('%.60s', (license, rules, ruling) => {
    expect(rulingOf(license, rules)).toBe(ruling);
  });
});
