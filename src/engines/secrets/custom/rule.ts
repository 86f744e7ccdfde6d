import { entropy } from '../randomness';
import type { Accept, SecretRule } from '../rule';
import { PatternError, translate } from './re2';
import type { Allow, CustomRule } from './schema';

/** As far from a keyword a match reaches at most, and as long as it is, where the pattern itself does not bound it. */
const maxReach = 4_096;
/** The keyword may stand beside the match. */
const besideKeyword = 256;

/** A rule of the policy as the engine has them. Throws `PatternError` naming the rule and what can't be translated. */
export function toRule(rule: CustomRule): SecretRule {
  const pattern = named(rule.id, () => translate(rule.pattern));
  const group = rule['secret-group'] ?? pattern.secretGroup;
  if (group !== undefined && group > pattern.groups)
    throw new PatternError(`rule ${rule.id}: secret-group ${group}, where the pattern has ${pattern.groups}`);
  const { path: wanted, entropy: bits } = rule;
  const inPath = wanted === undefined ? undefined : named(rule.id, () => compile(wanted));
  return {
    id: rule.id,
    provider: 'Policy',
    title: rule.title,
    evidence: 'format',
    severity: rule.severity,
    why: rule.why ?? 'The policy of this repository says that it is a secret.',
    revoke:
      rule.revoke ?? 'Revoke it where it was issued, and read the next one from the environment or a secret manager.',
    docs: rule.docs ?? 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    matchers: [
      {
        keywords: rule.keywords.every(isAscii) ? rule.keywords.map((word) => word.toLowerCase()) : [],
        pattern: new RegExp(pattern.source, 'dgu'),
        at: { reach: Math.min(maxReach, pattern.width + besideKeyword), group },
      },
    ],
    accept: (candidate) =>
      (inPath === undefined || inPath.test(candidate.path)) && (bits === undefined || entropy(candidate.value) > bits),
  };
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

function named<T>(id: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`rule ${id}: ${error.message}`);
    throw error;
  }
}

const compile = (pattern: string): RegExp => new RegExp(translate(pattern).source, 'u');

/** Whether an allowance holds for what was found; rules it doesn't name are not asked about here. */
export function allows(allow: Allow): Accept {
  const regexes = allow.regexes.map(compile);
  const paths = allow.paths.map(compile);
  const stopwords = allow.stopwords.map((word) => word.toLowerCase());
  const reasons: Accept[] = [];
  if (regexes.length > 0)
    reasons.push((candidate) => regexes.some((regex) => regex.test(targetOf(allow.target, candidate))));
  if (paths.length > 0) reasons.push(({ path }) => paths.some((pattern) => pattern.test(path)));
  if (stopwords.length > 0) {
    reasons.push(({ value }) => {
      const lower = value.toLowerCase();
      return stopwords.some((word) => lower.includes(word));
    });
  }
  return (candidate) =>
    reasons.length > 0 &&
    (allow.condition === 'and'
      ? reasons.every((holds) => holds(candidate))
      : reasons.some((holds) => holds(candidate)));
}

function targetOf(
  target: Allow['target'],
  { value, text, start, end, matchStart, matchEnd }: Parameters<Accept>[0],
): string {
  if (target === 'secret') return value;
  if (target === 'match') return text.slice(matchStart, matchEnd);
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const to = text.indexOf('\n', end);
  // A line may be a whole file.
  return text.slice(Math.max(from, start - maxReach), Math.min(to === -1 ? text.length : to, end + maxReach));
}
