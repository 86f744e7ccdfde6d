import type { SecretRule } from '../../engines/secrets';
import { maskSecret } from '../../engines/secrets';
import type { Detection, Location } from '../../findings/finding';
import type { Place } from './lines';
import type { Found } from './results';

export const engineName = 'gatehouse-secrets';

/** CWE-798, use of hard-coded credentials. */
const hardCodedCredentials = 798;

/** A secret that goes over several lines (a PEM key) is marked on the first one; without a place it is of the whole file. */
export function secretDetection(path: string, { match: { rule, value }, place, member }: Found): Detection {
  return {
    rule: rule.id,
    engine: engineName,
    severity: rule.severity,
    title: rule.title,
    message: `${rule.title} in ${path}: ${maskSecret(value)}.`,
    location: { path, ...(place && spanOf(place)), ...(member !== undefined && { member }) },
    lineText: place?.lineText ?? '',
    identity: value,
    sensitive: true,
    help: { text: helpText(rule), uri: rule.docs },
    cwe: [hardCodedCredentials],
    properties: { provider: rule.provider, evidence: rule.evidence },
  };
}

const spanOf = ({ line, column, endColumn }: Place): Omit<Location, 'path'> => ({
  startLine: line,
  endLine: line,
  startColumn: column,
  endColumn,
});

/** Why it matters, what to do, and what is not enough. */
export function helpText(rule: SecretRule): string {
  return `${rule.why}\n${rule.revoke}\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.`;
}

/** Says that `path` was not scanned, or not to its end; the gate can't pass on it. */
export function incomplete(path: string, rule: Gap, reason: string): Detection {
  return {
    ...incompleteTexts[rule],
    rule,
    engine: engineName,
    severity: 'high',
    message: `${path}: ${reason}`,
    location: { path },
    lineText: '',
    incomplete: true,
  };
}

const incompleteTexts = {
  'unreadable-file': {
    title: 'File could not be read',
    help: { text: 'What is in it is not known, so it can not pass. Make the file readable to the job, or remove it.' },
  },
  'unfinished-file': {
    title: 'File not scanned to its end',
    help: {
      text: 'Its text makes matching slow beyond the time a file of its size gets. Split it, or exclude it in the policy if it can hold no secret.',
    },
  },
  'unreadable-archive': {
    title: 'Archive not read to its end',
    help: {
      text: 'It is damaged, says two things about its content, or unpacks to more than is read, so what is in it is not known. Pack it anew, or exclude it in the policy if it can hold no secret.',
    },
  },
  'too-many-secrets': {
    title: 'More secrets than are listed',
    help: {
      text: 'The file holds so many that listing stopped. Treat the whole file as leaked: remove it and revoke what is in it.',
    },
  },
} as const;

/** Why a file, or a part of it, could not be judged. */
export type Gap = keyof typeof incompleteTexts;
