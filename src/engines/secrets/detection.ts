import type { Detection, Location } from '../../findings/finding';
import { maskSecret } from './mask';
import type { SecretMatch, SecretRule } from './rule';

export const engineName = 'gatehouse-secrets';

/** CWE-798, use of hard-coded credentials. */
const hardCodedCredentials = 798;

/** What is said of a secret that was found at `location`, wherever it was found: in a file, in a commit, inside of an archive or model. */
export function secretDetection(
  { rule, value }: Pick<SecretMatch, 'rule' | 'value'>,
  location: Location,
  lineText: string,
): Detection {
  return {
    rule: rule.id,
    engine: engineName,
    severity: rule.severity,
    title: rule.title,
    message: `${rule.title} in ${location.path}: ${maskSecret(value)}.`,
    location,
    lineText,
    identity: value,
    sensitive: true,
    help: { text: helpText(rule), uri: rule.docs },
    cwe: [hardCodedCredentials],
    properties: { provider: rule.provider, evidence: rule.evidence },
  };
}

/** Why it matters, what to do, what is not enough, and how to go on where it is none. */
function helpText(rule: SecretRule): string {
  return `${rule.why}\n${rule.revoke}\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.\nIf it opens nothing, accept it in the policy: a waiver with a reason and an end, or allow.`;
}
