import { assertNever } from '../../errors';
import type { Ecosystem } from '../manifests/manifest';
import { compareMaven } from './maven';
import { comparePep440 } from './pep440';
import { compareSemantic } from './semantic';

/**
 * The order of two versions of one package, negative where `a` comes first; undefined where they can't be compared: one isn't a version
 * as its ecosystem spells them (a commit, a branch), or the ecosystem has no order that is read here.
 */
export function compareVersions(ecosystem: Ecosystem, a: string, b: string): number | undefined {
  switch (ecosystem) {
    case 'pypi':
      return comparePep440(a, b);
    case 'npm':
    case 'cargo':
    case 'golang':
    case 'github':
      return compareSemantic(a, b);
    case 'maven':
      return compareMaven(a, b);
    case 'conda':
    case 'git':
    case 'other':
      return undefined;
    default:
      return assertNever(ecosystem);
  }
}
