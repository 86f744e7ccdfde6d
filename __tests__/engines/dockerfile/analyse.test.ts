import { describe, expect, it } from '@jest/globals';
import { analyseDockerfile, maxDockerfileBytes } from '../../../src/engines/dockerfile';
import { createSecretsEngine } from '../../../src/engines/secrets';
import type { Detection } from '../../../src/findings/finding';
import { paced } from '../../helpers/pace';

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
  ['RUN curl https://x.example | (bash)', 'pipe-to-shell'],
  ['RUN curl https://x.example | { bash; }', 'pipe-to-shell'],
  ['RUN curl https://x.example | (cd /tmp && exec bash)', 'pipe-to-shell'],
  ['RUN curl https://x.example | if true; then sh; fi', 'pipe-to-shell'],
  ['RUN for u in a b; do curl https://x.example/$u; done | sh', 'pipe-to-shell'],
  ['RUN curl https://x.example | while read -r l; do eval "$l"; done', 'pipe-to-shell'],
  ['RUN f() { curl https://x.example | sh; }; f', 'pipe-to-shell'],
  ['RUN function f { curl https://x.example | sh; }; f', 'pipe-to-shell'],
  ['RUN curl https://x.example | xargs -0 sh -c', 'pipe-to-shell'],
  ["RUN curl https://x.example | xargs -I{} bash -c '{}'", 'pipe-to-shell'],
  ['RUN curl https://x.example | xargs -0 sh -c \'eval "$0"\'', 'pipe-to-shell'],
  ['RUN curl https://x.example | parallel', 'pipe-to-shell'],
  ['RUN curl https://x.example | bash /dev/fd/0', 'pipe-to-shell'],
  ['RUN curl https://x.example | . /dev/stdin', 'pipe-to-shell'],
  ["RUN curl https://x.example | sh -c 'bash'", 'pipe-to-shell'],
  ['RUN . /dev/stdin < <(curl https://x.example)', 'pipe-to-shell'],
  ['RUN source <(curl https://x.example)', 'pipe-to-shell'],
  ['RUN { bash; } < <(curl https://x.example)', 'pipe-to-shell'],
  ['RUN bash <<< "$(curl https://x.example)"', 'pipe-to-shell'],
  ['RUN echo "$(curl https://x.example)" | bash', 'pipe-to-shell'],
  ['RUN C=curl; $C https://x.example | sh', 'pipe-to-shell'],
  ['RUN C=curl S=sh; "$C" https://x.example | ${S}', 'pipe-to-shell'],
  ['RUN export C="curl -s"; $C https://x.example | sh', 'pipe-to-shell'],
  ["RUN C=curl sh -c '$C https://x.example | sh'", 'pipe-to-shell'],
  ['RUN for c in curl; do $c https://x.example | sh; done', 'pipe-to-shell'],
  ['RUN S="curl https://x.example | sh"; eval "$S"', 'pipe-to-shell'],
  ['RUN eval curl https://x.example \\| sh', 'pipe-to-shell'],
  ['RUN S=$(curl https://x.example); eval "$S"', 'pipe-to-shell'],
  ['RUN S=$(curl https://x.example); T=$S; bash -c "$T"', 'pipe-to-shell'],
  ['RUN S=$(curl https://x.example) && echo "$S" | bash', 'pipe-to-shell'],
  ['RUN S=$(curl https://x.example) && bash <<< "$S"', 'pipe-to-shell'],
  ['RUN curl https://x.example | $SHELL', 'pipe-to-shell'],
  ['ENV C=curl\nRUN $C https://x.example | sh', 'pipe-to-shell'],
  ['ARG C=curl\nRUN ${C} https://x.example | sh\nENV C=echo', 'pipe-to-shell'],
  ['ARG S="curl https://x.example | sh"\nRUN eval "$S"', 'pipe-to-shell'],
  [`RUN python -c "from urllib.request import urlopen; exec(urlopen('https://x.example').read())"`, 'pipe-to-shell'],
  [`RUN python3 -Ic "import requests; exec(requests.get('https://x.example').text)"`, 'pipe-to-shell'],
  [`RUN python3 -c "import urllib.request as u; print(u.urlopen('https://x.example').read())" | sh`, 'pipe-to-shell'],
  ['RUN curl https://x.example | python3 -c "import sys; exec(sys.stdin.read())"', 'pipe-to-shell'],
  ['RUN node -e "fetch(\'https://x.example\').then(r => r.text()).then(eval)"', 'pipe-to-shell'],
  ["RUN perl -MLWP::Simple -e 'eval get(q(https://x.example))'", 'pipe-to-shell'],
  ["RUN ruby -ropen-uri -e 'eval URI.open(%q(https://x.example)).read'", 'pipe-to-shell'],
  [
    'RUN python3 <<E\nfrom urllib.request import urlopen\nexec(urlopen("https://x.example").read())\nE',
    'pipe-to-shell',
  ],
  [
    'RUN <<E\n#!/usr/bin/env python3\nimport requests\nexec(requests.get("https://x.example").text)\nE',
    'pipe-to-shell',
  ],
])('sees through %s', (line, rule) => {
  expect(analyse(`FROM a:1\n${line}\nUSER 1`).map((detection) => detection.rule)).toContain(rule);
});

describe('identity', () => {
  const identityOf = (text: string): string | undefined => only(`FROM a:1\nUSER 1\n${text}`, 'pipe-to-shell').identity;

  it('is the whole of a span over several lines, however it is broken', () => {
    const here = identityOf('RUN curl \\\n  https://x.example/a \\\n  | sh');
    expect(here).toBe('curl \\ https://x.example/a \\ | sh');
    expect(identityOf('RUN curl \\\n\thttps://x.example/a \\\n| sh')).toBe(here);
    expect(identityOf('RUN curl \\\n  https://x.example/b \\\n  | sh')).not.toBe(here);
    expect(identityOf('RUN bash <(\\\n  curl https://x.example/a)')).toContain('https://x.example/a');
    expect(identityOf("RUN python -c 'import requests\\\n; exec(requests.get(1).text)'")).toContain('get(1)');
  });

  it('is left to the line where the span is on one', () => {
    expect(identityOf('RUN curl https://x.example/a | sh')).toBeUndefined();
  });

  it('does not hold a secret that stands in the span', () => {
    expect(identityOf(`RUN curl \\\n -u ci:${password} https://x.example | sh`)).not.toContain(password);
  });
});

it('says when variables start one another more often than is followed', () => {
  const { complete, detections } = analyseDockerfile(`FROM a\nRUN A='${'eval "$A";'.repeat(50)}'; eval "$A"`, {
    path: 'Dockerfile',
    dockerignore: undefined,
    secrets,
  });
  expect(complete).toBe(false);
  expect(detections.some(({ message }) => message.includes('more often than can be followed'))).toBe(true);
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
    ['secrets', `FROM a\n${fill(['ENV DB_PASSWORD=q8vx', 'tL2zRw\n'].join(''))}`],
    ['variables of many words', `FROM a\nENV A="${'curl '.repeat(200)}"\nRUN ${fill('$A;')}`],
    ['variables that hold scripts', `FROM a\nRUN A='${'eval $A;'.repeat(100)}'; ${'eval $A;'.repeat(30_000)}`],
    ['variables that hold downloads', `FROM a\nRUN ${fill('A="$A$(curl x)";')}`],
    ['redirected groups', `FROM a\nRUN (${'a;'.repeat(50_000)}) ${'>x '.repeat(30_000)}`],
    ['compound commands', `FROM a\nRUN ${fill('if ')}`],
    ['downloaded files', `FROM a\n${fill('RUN wget x/i;sha1sum -c i;sh i\n')}`],
    ['checks', `FROM a\nRUN wget x/i; ${fill('sha1sum -c j;')}`],
    ['accounts', `FROM a\nRUN echo /etc/passwd ${fill('a:x:0:')}\nUSER a`],
    ['stages with accounts', `FROM a AS b\nRUN ${'useradd -u 0 a;'.repeat(2_000)}${'\nFROM b AS b'.repeat(999)}`],
    ['no line break', `FROM a\nRUN ${fill('x')}`],
    ['no instruction', fill('x\n')],
  ])('%s', (_, text) => {
    const started = performance.now();
    expect(analyse(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(paced(15_000));
  });
});
