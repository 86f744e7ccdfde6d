import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { placesIn, type FoundPlace } from '../../../src/engines/external/place';
import type { PlacedFinding } from '../../../src/engines/external/run';
import { redaction } from '../../../src/engines/external/secret';
import { withFolder } from '../../helpers/stand-in';

const common = { rule: 'r', severity: 'high', title: 't', message: 'm' } as const;

function placed(content: string | Buffer, finding: Partial<PlacedFinding>, secrets = false): Promise<FoundPlace> {
  return withFolder((folder) => {
    const onDisk = path.join(folder, 'file');
    fs.writeFileSync(onDisk, content);
    const file = { entry: { path: 'a.py', size: 0, kind: 'file' as const }, onDisk, digest: 'd' };
    return placesIn({ secrets })({ ...common, file, ...finding });
  });
}

const brief = ({
  location: { startLine, startColumn, endLine, endColumn },
  lineText,
  marked,
}: FoundPlace): unknown[] => [[startLine, startColumn, endLine, endColumn], lineText, marked];

describe('a place', () => {
  it.each<[string, string | Buffer, Partial<PlacedFinding>, unknown[]]>([
    [
      'counts characters, not bytes',
      'a\n\u00e9\ud83d\ude00 = xy\n',
      { startLine: 2, endLine: 2, startColumn: 9, endColumn: 11 },
      [[2, 7, 2, 9], '\u00e9\ud83d\ude00 = xy', 'xy'],
    ],
    [
      'of a file in Latin-1 counts its bytes',
      Buffer.from('\u00e9 = xy', 'latin1'),
      { startLine: 1, startColumn: 4, endColumn: 6 },
      [[1, 5, 1, 7], '\u00e9 = xy', 'xy'],
    ],
    [
      'leaves CR out of the line',
      'ab\r\ncd\r\n',
      { startLine: 2, startColumn: 0, endColumn: 2 },
      [[2, 1, 2, 3], 'cd', 'cd'],
    ],
    [
      'goes over several lines',
      'ab\ncd\n',
      { startLine: 1, endLine: 2, startColumn: 1, endColumn: 1 },
      [[1, 2, 2, 2], 'ab', 'b\nc'],
    ],
    ['of a line has its text', 'ab\ncd', { startLine: 2 }, [[2, undefined, 2, undefined], 'cd', '']],
    [
      'of a line that is not there has its number',
      'ab',
      { startLine: 9, startColumn: 0, endColumn: 1 },
      [[9, undefined, 9, undefined], '', ''],
    ],
    ['of a file is the file', 'ab', {}, [[undefined, undefined, undefined, undefined], '', '']],
    [
      'in an archive has no line',
      'ab',
      { startLine: 1, member: 'x' },
      [[undefined, undefined, undefined, undefined], '', ''],
    ],
  ])('%s', async (_, content, finding, expected) => {
    expect(brief(await placed(content, finding))).toEqual(expected);
  });

  const pem = '-----BEGIN KEY-----\nabc\n-----END KEY-----';
  it.each<[string, string, Partial<PlacedFinding>, string]>([
    ['is what the engine marked', 'KEY=tok-en', { startColumn: 4, endColumn: 10 }, 'tok-en'],
    [
      'is without what the engine says stands around it',
      'key = "tok en";',
      { startColumn: 0, endColumn: 14, redacted: `key = "${redaction}"` },
      'tok en',
    ],
    [
      'is the whole word where the columns are not what they say',
      'key = "\u00e9\u00e9token12";',
      { startColumn: 12, endColumn: 16, redacted: `"${redaction}"` },
      'token12',
    ],
    ['is a whole block', `x ${pem}\ny`, { startColumn: 2, endColumn: 21 }, pem],
    ['stays within the file', 'token', { startColumn: 3, endColumn: 99, redacted: redaction }, 'en'],
  ])('of a secret %s', async (_, content, finding, expected) => {
    expect((await placed(content, { startLine: 1, ...finding }, true)).marked).toBe(expected);
  });
});
