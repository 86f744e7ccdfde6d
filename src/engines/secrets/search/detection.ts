import { engineName, secretDetection } from '../detection';
import type { Detection, Location } from '../../../findings/finding';
import type { Place } from './lines';
import type { Found } from './results';

/** A secret that goes over several lines (a PEM key) is marked on the first one; without a place it is of the whole file. */
export function detectionOf(path: string, { match, place, member }: Found): Detection {
  const location = { path, ...(place && spanOf(place)), ...(member !== undefined && { member }) };
  return secretDetection(match, location, place?.lineText ?? '');
}

const spanOf = ({ line, column, endColumn }: Place): Omit<Location, 'path'> => ({
  startLine: line,
  endLine: line,
  startColumn: column,
  endColumn,
});

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
