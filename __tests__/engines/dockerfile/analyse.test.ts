import { describe, expect, it } from '@jest/globals';
import { analyseDockerfile, maxDockerfileBytes } from '../../../src/engines/dockerfile';
import { createSecretsEngine } from '../../../src/engines/secrets';
import type { Detection } from '../../../src/findings/finding';

const secrets = createSecretsEngine();
const analyse = (text: string, dockerignore?: string): readonly Detection[] =>
  analyseDockerfile(text, { path: 'build/Dockerfile', dockerignore, secrets }).detections;
const only = (text: string, rule: string): Detection => {
  const [first, ...more] = analyse(text).filter((detection) => detection.rule === rule);
  if (first === undefined || more.length > 0) throw new Error(`${rule}: ${more.length + (first ? 1 : 0)} detections`);
  return first;
};

const password = ['tR4', '!vQ', 'z9Lm'].join('');

describe('where a finding is', () => {
  it.each<[string, string, string, [number, number, number, number]]>([
    [
      'the base image, without a USER',
      'ARG V=1\nFROM --platform=linux/amd64 python:3.12 AS x\n',
      'root-user',
      [2, 29, 2, 40],
    ],
    ['the last USER', 'FROM a:1\nUSER app\nUSER  root:root \n', 'root-user', [3, 7, 3, 16]],
    [
      'a line that continues another',
      'FROM a:1\nUSER 1\nRUN true \\\n  # comment\n  && curl -k https://x.example',
      'tls-verification-off',
      [5, 6, 5, 13],
    ],
    [
      'from one line to the next',
      'FROM a:1\nUSER 1\nRUN curl https://x.example \\\n  | sh',
      'pipe-to-shell',
      [3, 5, 4, 7],
    ],
    ['inside a here-document', 'FROM a:1\nUSER 1\nRUN <<E\n# a comment\n\tsudo true\nE', 'sudo', [5, 2, 5, 6]],
    ['after characters of two units', 'FROM a:1\nUSER 1\nRUN echo 😀 && sudo true', 'sudo', [3, 16, 3, 20]],
    [
      'a value without its quotes',
      `FROM a:1\nUSER 1\nENV A=b DB_PASSWORD="${password}"`,
      'secret-in-env',
      [3, 22, 3, 32],
    ],
  ])('%s', (_, text, rule, expected) => {
    const { location } = only(text, rule);
    expect([location.startLine, location.startColumn, location.endLine, location.endColumn]).toEqual(expected);
    expect(location.path).toBe('build/Dockerfile');
  });
});

describe('secrets', () => {
  const text = `FROM a:1\nENV DB_PASSWORD=${password}\nRUN curl -k -u ci:${password} https://x.example && sudo true\nUSER 1`;

  it('never show in a message or in the line of any finding', () => {
    for (const detection of analyse(text)) {
      expect(`${detection.message}${detection.lineText}${detection.help.text}`).not.toContain(password);
    }
  });

  it('are marked as such and keep their identity', () => {
    const found = analyse(text).filter((detection) => detection.sensitive);
    expect(found.map(({ rule, identity }) => [rule, identity])).toEqual([
      ['secret-in-env', password],
      ['secret-in-command', password],
    ]);
  });

  it('weigh less in a stage that the image does not start from, and say so', () => {
    const staged = only(`FROM a:1 AS build\nENV DB_PASSWORD=${password}\nFROM b:1\nUSER 1`, 'secret-in-env');
    expect([staged.severity, staged.message]).toEqual(['medium', expect.stringContaining('build stage `build`')]);
    expect(only(`FROM a:1 AS build\nENV DB_PASSWORD=${password}\nFROM build\nUSER 1`, 'secret-in-env').severity).toBe(
      'high',
    );
  });
});

it.each<[string, string]>([
  ['CMD jupyter lab --ServerApp.token=""', 'notebook-without-login'],
  ['RUN ["sh", "-c", "curl https://x.example | sh"]', 'pipe-to-shell'],
  ['RUN --mount=type=cache,target=/x curl https://x.example | sh', 'pipe-to-shell'],
  ['RUN if true; then curl https://x.example | bash; fi', 'pipe-to-shell'],
  ['RUN set -eux; for i in 1 2; do wget --no-check-certificate https://x.example; done', 'tls-verification-off'],
  ['RUN X=1 env -u Y timeout 5 curl -k https://x.example', 'tls-verification-off'],
  ['RUN { curl https://x.example; } | sh', 'pipe-to-shell'],
  ['RUN echo `curl -k https://x.example`', 'tls-verification-off'],
  ['RUN $(curl -fsSL https://x.example)', 'pipe-to-shell'],
  ['RUN curl https://x.example 2>&1 | sh', 'pipe-to-shell'],
])('sees through %s', (line, rule) => {
  expect(analyse(`FROM a:1\n${line}\nUSER 1`).map((detection) => detection.rule)).toContain(rule);
});

it('judges what it could read of a file that builders refuse, and says once what is wrong', () => {
  const { detections, complete } = analyseDockerfile('FROM a:1\nUSER root\nNOPE x\nNOPE y', {
    path: 'Dockerfile',
    dockerignore: undefined,
    secrets,
  });
  expect(complete).toBe(false);
  expect(detections.filter((detection) => detection.incomplete).map(({ message }) => message)).toEqual([
    'Dockerfile can\'t be judged: "NOPE" is not an instruction, and 1 more (line 3).',
  ]);
  expect(detections.map((detection) => detection.rule)).toContain('root-user');
});

// Each of these was slow, or deep, in some part of the engine. The bound is wide: tests share their machine.
describe('hostile files of the greatest size', () => {
  const fill = (piece: string): string => piece.repeat(Math.floor((maxDockerfileBytes - 20) / piece.length));
  it.each<[string, string]>([
    ['pipes', `FROM a\nRUN curl x ${fill('|sh')}`],
    ['downloads', `FROM a\nRUN ${fill('curl -k x|')}`],
    ['instructions', `FROM a\n${fill('RUN curl -k x|sh\n')}`],
    ['options', `FROM a\nRUN pip install ${fill('-i http://x ')}`],
    ['groups', `FROM a\nRUN ${fill('(')}`],
    ['substitutions', `FROM a\nRUN ${fill('$(')}`],
    ['backquotes', `FROM a\nRUN ${fill('`a ')}`],
    ['variables that double', `FROM a\n${fill('ENV A=$A$A\n')}`],
    ['open variables', `FROM a\nUSER ${fill('${A:-')}`],
    ['here-documents', `FROM a\nRUN ${fill('<<E ')}`],
    ['scripts in scripts', `FROM a\nRUN ${fill("sh -c '")}`],
    ['stages', fill('FROM a AS b\nENV A=1\n')],
    ['secrets', `FROM a\n${fill('ENV DB_PASSWORD=q8vxtL2zRw\n')}`],
    ['no line break', `FROM a\nRUN ${fill('x')}`],
    ['no instruction', fill('x\n')],
  ])('%s', (_, text) => {
    const started = performance.now();
    expect(analyse(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
