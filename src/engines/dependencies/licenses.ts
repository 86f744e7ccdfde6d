import parse, { type Info } from 'spdx-expression-parse';
import { readingsOf } from './license-names';

export interface LicensePolicy {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

export type Ruling = 'allowed' | 'denied' | 'unknown';

/**
 * What a policy says of a licence, which is an SPDX expression or a name that means one. Of alternatives (`OR`) one must be allowed,
 * of what holds together (`AND`) all. Of a name that may mean several it is allowed or denied what holds of them all; where licences are only
 * denied, one of them is enough.
 */
export function rulingOf(license: string, policy: LicensePolicy): Ruling {
  const asWritten = license.trim().toLowerCase();
  const isNamed = (list: readonly string[]): boolean => list.some((each) => each.toLowerCase() === asWritten);
  const rulings = readingsOf(license).map((expression) => ruled(parse(expression), policy));
  const [first, ...others] = rulings;
  if (first !== undefined && others.every((each) => each === first)) return first;
  if (isNamed(policy.deny)) return 'denied';
  if (isNamed(policy.allow)) return 'allowed';
  return policy.allow.length === 0 && rulings.includes('denied') ? 'denied' : 'unknown';
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
