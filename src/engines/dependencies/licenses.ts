import parse, { type Info } from 'spdx-expression-parse';

export interface LicensePolicy {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** What people write for what SPDX calls otherwise. */
const common: Readonly<Record<string, string>> = {
  'mit license': 'MIT',
  'the mit license': 'MIT',
  'expat license': 'MIT',
  'apache 2.0': 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  'apache-2': 'Apache-2.0',
  'apache license, version 2.0': 'Apache-2.0',
  'apache license version 2.0': 'Apache-2.0',
  'apache software license': 'Apache-2.0',
  'apache software license 2.0': 'Apache-2.0',
  'bsd 3-clause': 'BSD-3-Clause',
  'bsd-3': 'BSD-3-Clause',
  '3-clause bsd': 'BSD-3-Clause',
  'new bsd': 'BSD-3-Clause',
  'new bsd license': 'BSD-3-Clause',
  'modified bsd': 'BSD-3-Clause',
  'bsd 2-clause': 'BSD-2-Clause',
  'simplified bsd': 'BSD-2-Clause',
  'isc license': 'ISC',
  'isc license (iscl)': 'ISC',
  'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
  'mpl 2.0': 'MPL-2.0',
  psf: 'PSF-2.0',
  'python software foundation license': 'PSF-2.0',
  gplv2: 'GPL-2.0-only',
  gplv3: 'GPL-3.0-only',
  'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
  'gnu affero general public license v3': 'AGPL-3.0-only',
  agplv3: 'AGPL-3.0-only',
  'the unlicense (unlicense)': 'Unlicense',
  'public domain': 'LicenseRef-public-domain',
};

/** Longer is the text of a licence, or an attempt to keep the reader of expressions busy. */
const maxLength = 2_000;

export type Ruling = 'allowed' | 'denied' | 'unknown';

/**
 * What a policy says of a licence, which is an SPDX expression or a name that means one. Of alternatives (`OR`) one must be allowed,
 * of what holds together (`AND`) all.
 */
export function rulingOf(license: string, policy: LicensePolicy): Ruling {
  const expression = license.length > maxLength ? undefined : parsed(license);
  if (expression !== undefined) return ruled(expression, policy);
  const asWritten = license.trim().toLowerCase();
  const names = (list: readonly string[]): boolean => list.some((each) => each.toLowerCase() === asWritten);
  if (names(policy.deny)) return 'denied';
  return names(policy.allow) ? 'allowed' : 'unknown';
}

function parsed(license: string): Info | undefined {
  const written = license.trim();
  // npm's way to say several.
  for (const text of [common[written.toLowerCase()] ?? written, written.replace(/^\((.*)\)$/s, '$1')]) {
    try {
      return parse(text);
    } catch {
      // Not an expression.
    }
  }
  return undefined;
}

function ruled(expression: Info, policy: LicensePolicy): Ruling {
  if ('conjunction' in expression) {
    const sides = [ruled(expression.left, policy), ruled(expression.right, policy)];
    const [best, worst] =
      expression.conjunction === 'or' ? (['allowed', 'denied'] as const) : (['denied', 'allowed'] as const);
    return sides.includes(best) ? best : sides.every((side) => side === worst) ? worst : 'unknown';
  }
  const exception =
    'exception' in expression && expression.exception !== undefined
      ? ` with ${expression.exception.toLowerCase()}`
      : '';
  const later = 'plus' in expression && expression.plus === true;
  const [written, family] = spelled(`${expression.license}${later ? '+' : ''}`);
  const own = isGnu.test(written) ? `${written}-only` : written;
  // Who names a licence with its exception means that more than the licence alone.
  for (const name of [`${own}${exception}`, `${family}${exception}`, own, family]) {
    const named = (list: readonly string[]): boolean => list.some((each) => spelled(each)[0] === name);
    if (named(policy.deny)) return 'denied';
    if (named(policy.allow)) return 'allowed';
  }
  return policy.allow.length === 0 ? 'allowed' : 'denied';
}

/** By its old name, which says this version alone. */
const isGnu = /^(?:(?:a|l)?gpl|gfdl)-\d\.\d$/;

/**
 * A licence as it is compared, and the name that stands for it with and without later versions. GNU's were once `GPL-3.0` and `GPL-3.0+`:
 * a policy that still says so means both. Source: SPDX licence list, "deprecated identifiers".
 */
function spelled(license: string): [own: string, family: string] {
  const name = license.trim().toLowerCase();
  const [, family, suffix, rest = ''] =
    /^((?:a|l)?gpl-\d\.\d|gfdl-\d\.\d)(-only|-or-later|\+)?(\s+with\s.*)?$/s.exec(name) ?? [];
  if (family === undefined) return [name, name.replace(/\+$/, '')];
  const own = suffix === '+' ? '-or-later' : (suffix ?? '');
  return [`${family}${own}${rest}`, family];
}
