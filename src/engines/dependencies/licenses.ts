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
  'gpl-3.0': 'GPL-3.0-only',
  'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
  'gnu affero general public license v3': 'AGPL-3.0-only',
  agplv3: 'AGPL-3.0-only',
  'the unlicense (unlicense)': 'Unlicense',
  'public domain': 'LicenseRef-public-domain',
};

export type Ruling = 'allowed' | 'denied' | 'unknown';

/**
 * What a policy says of a licence, which is an SPDX expression or a name that means one. Of alternatives (`OR`) one must be allowed,
 * of what holds together (`AND`) all.
 */
export function rulingOf(license: string, policy: LicensePolicy): Ruling {
  const expression = parsed(license);
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
    'exception' in expression && expression.exception !== undefined ? ` WITH ${expression.exception}` : '';
  const later = 'plus' in expression && expression.plus ? '+' : '';
  const { license } = expression;
  const names = [`${license}${later}${exception}`, `${license}${later}`, license].map((name) => name.toLowerCase());
  const named = (list: readonly string[]): boolean => list.some((each) => names.includes(each.toLowerCase()));
  if (named(policy.deny)) return 'denied';
  return policy.allow.length === 0 || named(policy.allow) ? 'allowed' : 'denied';
}
