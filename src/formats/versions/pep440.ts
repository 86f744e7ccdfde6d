import { compareDigits, compareLists, compareText } from './digits';

/** Source: PEP 440, appendix B, the grammar that PyPI's `packaging` reads. */
const grammar = new RegExp(
  [
    String.raw`^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw`(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?`,
    String.raw`(?<post>-(?<implicitPost>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?`,
    String.raw`(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?`,
    String.raw`(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$`,
  ].join(''),
);

/** A longer one is no version, but work. */
const maxLength = 1_000;

interface Parsed {
  readonly epoch: string;
  readonly release: readonly string[];
  /** Whether it is a development release of the final one, a pre-release, or neither. */
  readonly phase: 0 | 1 | 2;
  readonly pre: string;
  readonly preNumber: string;
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[];
}

/**
 * The order of two versions of Python packages (PEP 440), undefined where one isn't such a version. Numbers of any size are exact, and
 * a local part such as `7e12345` is no number: in both @renovatebot/pep440 4.2.4 errs.
 */
export function comparePep440(a: string, b: string): number | undefined {
  const [x, y] = [parse(a), parse(b)];
  if (x === undefined || y === undefined) return undefined;
  return (
    compareDigits(x.epoch, y.epoch) ||
    compareLists(x.release, y.release, '0', compareDigits) ||
    x.phase - y.phase ||
    compareText(x.pre, y.pre) ||
    compareDigits(x.preNumber, y.preNumber) ||
    compareOptional(x.post, y.post, -1) ||
    compareOptional(x.dev, y.dev, 1) ||
    compareLists(x.local, y.local, '', compareLocal)
  );
}

/** The version without its local part (`2.1.0+cu118`), which only says who built it. */
export const publicVersion = (version: string): string => version.replace(/\+.*$/s, '');

function parse(text: string): Parsed | undefined {
  if (text.length > maxLength) return undefined;
  const groups = grammar.exec(text.trim().toLowerCase())?.groups;
  if (groups === undefined) return undefined;
  const { epoch = '0', release = '', pre, preNumber = '0', post, implicitPost, postNumber, dev, devNumber } = groups;
  return {
    epoch,
    release: release.split('.'),
    phase: pre !== undefined ? 1 : post === undefined && dev !== undefined ? 0 : 2,
    pre: spelling(pre),
    preNumber,
    post: post === undefined ? undefined : (implicitPost ?? postNumber ?? '0'),
    dev: dev === undefined ? undefined : (devNumber ?? '0'),
    local: groups.local?.split(/[-_.]/) ?? [],
  };
}

function spelling(pre: string | undefined): string {
  if (pre === undefined) return '';
  return pre.startsWith('a') || pre.startsWith('b') ? pre.slice(0, 1) : 'rc';
}

/** `missing`: where what isn't there stands. */
function compareOptional(a: string | undefined, b: string | undefined, missing: -1 | 1): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? missing : -missing;
  return compareDigits(a, b);
}

/** Nothing, then words, then numbers. */
function compareLocal(a: string, b: string): number {
  const rank = (part: string): number => (part === '' ? 0 : /^\d+$/.test(part) ? 2 : 1);
  return rank(a) - rank(b) || (rank(a) === 2 ? compareDigits(a, b) : compareText(a, b));
}
