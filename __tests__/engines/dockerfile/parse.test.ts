import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from '../../../src/engines/dockerfile/parse';

const read = (text: string): string[] =>
  parseDockerfile(text).instructions.map(
    ({ keyword, onbuild, text: { text: line }, end }) =>
      `${onbuild ? 'ONBUILD ' : ''}${keyword}|${line.slice(0, end).replace(/\s+/g, ' ').trim()}`,
  );
const problems = (text: string): string[] => parseDockerfile(text).problems.map(({ message }) => message);

// What BuildKit's own parser (v0.34) makes of the same texts.
describe('what an instruction is', () => {
  it.each<[string, string, string[]]>([
    [
      'joins lines and leaves comments and blank lines out',
      'FROM a\nRUN x \\\n  # no\n\n && y\nUSER b',
      ['FROM|FROM a', 'RUN|RUN x && y', 'USER|USER b'],
    ],
    [
      'takes a doubled backslash at the end for text',
      'FROM a\nRUN echo \\\\\nUSER root',
      ['FROM|FROM a', 'RUN|RUN echo \\\\', 'USER|USER root'],
    ],
    ['allows blanks after the one that continues', 'FROM a\nRUN x \\ \t\n y', ['FROM|FROM a', 'RUN|RUN x y']],
    [
      'reads here-documents as data',
      'FROM a\nRUN <<E\nUSER root\nE\nUSER b',
      ['FROM|FROM a', 'RUN|RUN <<E', 'USER|USER b'],
    ],
    [
      'also with a blank or a number at the arrows',
      'FROM a\nRUN cat 3<< E\nUSER root\nE\nUSER b',
      ['FROM|FROM a', 'RUN|RUN cat 3<< E', 'USER|USER b'],
    ],
    [
      'does not take quoted arrows for one',
      'FROM a\nRUN echo "a <<E b"\nUSER root',
      ['FROM|FROM a', 'RUN|RUN echo "a <<E b"', 'USER|USER root'],
    ],
    [
      'nor those of the exec form',
      'FROM a\nRUN ["cat", "<<E"]\nUSER root',
      ['FROM|FROM a', 'RUN|RUN ["cat", "<<E"]', 'USER|USER root'],
    ],
    [
      'nor any after a quote that stays open',
      'FROM a\nRUN echo "x <<E\nUSER root',
      ['FROM|FROM a', 'RUN|RUN echo "x <<E', 'USER|USER root'],
    ],
    [
      'strips tabs before the end of <<-',
      'FROM a\nRUN <<-E\nx\n\tE\nUSER b',
      ['FROM|FROM a', 'RUN|RUN <<-E', 'USER|USER b'],
    ],
    [
      'takes the escape from its directive',
      '# escape=`\nFROM a\nRUN dir C:\\\nRUN x `\n y',
      ['FROM|FROM a', 'RUN|RUN dir C:\\', 'RUN|RUN x y'],
    ],
    ['takes no directive after a comment', '# hi\n# escape=`\nFROM a\nRUN x \\\n y', ['FROM|FROM a', 'RUN|RUN x y']],
    [
      'reads lower case, CRLF and ONBUILD',
      'from a\r\nonbuild run x \\\r\n y\r\n',
      ['FROM|from a', 'ONBUILD RUN|onbuild run x y'],
    ],
    ['splits COPY at blanks, quotes or not', 'FROM a\nCOPY \\a\\" /b', ['FROM|FROM a', 'COPY|COPY \\a\\" /b']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('what builders refuse', () => {
  it.each<[string, string]>([
    ['', 'it holds no instruction'],
    ['# only a comment\n', 'it holds no instruction'],
    ['ARG A=1\n', 'it has no FROM instruction'],
    ['RUN x\nFROM a', 'RUN stands before the first FROM'],
    ['FROM a\nRUNN x', '"RUNN" is not an instruction'],
    ['FROM\nRUN x', 'FROM has no argument'],
    ['FROM a b', 'FROM takes an image, or an image AS a name'],
    ['FROM a\nCOPY b', 'COPY needs 2 arguments'],
    ['FROM a\nENV A', 'ENV needs its values in the form name=value'],
    ['FROM a\nRUN <<E\nx\n', 'the here-document "E" is never closed'],
    ['FROM a\nRUN ["x", 1]', 'the JSON array of RUN holds something other than strings'],
    ['FROM a\nONBUILD', 'ONBUILD is not followed by an instruction'],
    ['FROM a\nONBUILD FROM b', 'FROM is not allowed after ONBUILD'],
    ['# escape=x\nFROM a', 'the escape directive takes only \\ or `'],
    ['# escape=`\n# escape=`\nFROM a', 'the directive "escape" stands twice'],
    ['FROM a\n\\', '"" is not an instruction'],
    [`FROM a\nRUN ${'x'.repeat(65_536)}`, 'a line is longer than 65535 bytes, the most that builders read'],
    ['FROM a\n'.repeat(1_001), 'it has more than 1000 build stages'],
  ])('%#: %j', (text, expected) => {
    expect(problems(text)).toContain(expected);
  });
});
