import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { number, placeOf, severityOfWord } from './words';

const unparsed = 'DL1000';

/** `hadolint -f json`: a list of what it found alone, so that it can't tell how much it looked at. */
export const hadolint = jsonFormat({
  format: 'hadolint',
  emptyList: true,
  fits: (value) =>
    Array.isArray(value) && value.every((one) => isRecord(one) && 'code' in one && 'file' in one && 'level' in one),
  schema: list(
    z.object({
      code: z.string(),
      file: z.string(),
      level: z.string(),
      line: number,
      column: number,
      message: z.string(),
    }),
  ),
  read: (results) => ({
    format: 'hadolint',
    tool: 'hadolint',
    covered: {},
    failures: results
      .filter(({ code }) => code === unparsed)
      .map(({ file, message }) => `${file} could not be parsed: ${message}`),
    results: results
      .filter(({ code }) => code !== unparsed)
      .map(({ code, file, level, line, column, message }) => ({
        rule: code,
        title: code,
        message,
        level,
        severity: severityOfWord(level),
        place: placeOf(file, { startLine: line, startColumn: column }),
        uri: `https://github.com/hadolint/hadolint/wiki/${encodeURIComponent(code)}`,
      })),
  }),
});
