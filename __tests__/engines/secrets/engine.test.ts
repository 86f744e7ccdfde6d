import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine, maskSecret } from '../../../src/engines/secrets';
import { createEngine } from '../../../src/engines/secrets/engine';
import { secretRules } from '../../../src/engines/secrets/rules';
import { draw } from './cases/example';

const engine = createSecretsEngine();
const found = (text: string, path = 'a.py') => engine.scanText(text, path).map(({ rule, value }) => [rule.id, value]);
const hf = 'hf' + '_' + draw(1).letters(34);
const gitlab = 'gl' + 'pat-' + draw(2).alnum(20);

describe('scanText', () => {
  it('finds nothing in nothing', () => {
    expect(found('')).toEqual([]);
  });

  it.each([
    ['the format wins over the name', `api_key = "${hf}"`, [['huggingface-token', hf]]],
    ['the format wins over the URI', `https://oauth2:${gitlab}@gitlab.corp.net/x.git`, [['gitlab-token', gitlab]]],
    [
      'one finding a place',
      `token = "${hf}", "${gitlab}"`,
      [
        ['huggingface-token', hf],
        ['gitlab-token', gitlab],
      ],
    ],
    [
      'twice the same is two places',
      `${hf} ${hf}`,
      [
        ['huggingface-token', hf],
        ['huggingface-token', hf],
      ],
    ],
    ['after characters beyond ASCII', `größe 日本 😀 ${hf}`, [['huggingface-token', hf]]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('counts only a token’s own format in a lock file', () => {
    const key = draw(3).hex(40);
    const text = `WANDB_API_KEY=${key}\napi_key = "${draw(4).alnum(32)}"\n${hf}\n`;
    for (const path of [
      'poetry.lock',
      'sub/uv.lock',
      'package-lock.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'go.sum',
      'Cargo.lock',
    ]) {
      expect(found(text, path)).toEqual([['huggingface-token', hf]]);
    }
  });

  it('gives offsets in the text as it was given, also where escapes are', () => {
    const text = `"a\\n\\u0022\\"\\t", "password = \\"${hf}\\"\\n"`;
    const [match] = engine.scanText(text, 'n.ipynb');
    expect(match?.value).toBe(hf);
    expect(text.slice(match?.start, match?.end)).toBe(hf);
  });

  it.each([
    ['a SHA of git', 'uses: actions/checkout@' + draw(5).hex(40)],
    ['a digest', `image: repo/app@sha256:${draw(6).hex(64)}`],
    ['an integrity hash', `"integrity": "sha512-${draw(7).base64(86)}=="`],
    ['an image in a notebook', `"image/png": "${draw(8).base64(200_000)}"`],
    ['a vocabulary', '{"<|token|>": 1, "password": 2, "secret": 50256, "Ġtoken": 11241}'],
    ['a certificate', draw(9).pem('CERTIFICATE', 1_600)],
    ['a public SSH key', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${draw(10).base64(43)} jane@laptop`],
    ['a run id', `run_id: ${draw(11).hex(32)}\nartifact_uri: s3://b/${draw(12).hex(32)}/artifacts`],
  ])('leaves %s alone', (_, text) => {
    for (const path of ['a.py', 'a.yaml', 'n.ipynb', 'README.md']) expect(found(text, path)).toEqual([]);
  });
});

describe('mask', () => {
  it('replaces every secret and nothing else', () => {
    expect(engine.mask(`a("${hf}", "${gitlab}")`)).toBe(
      `a("hf_${hf[3] ?? ''}…(37 characters)", "glpa…(26 characters)")`,
    );
    expect(engine.mask('nothing here')).toBe('nothing here');
  });

  it('sees through escaped quotes', () => {
    const key = draw(13).hex(40);
    expect(engine.mask(`"wandb.login(key=\\"${key}\\")\\n",`)).not.toContain(key.slice(4));
  });

  it.each([
    ['', '…(0 characters)'],
    ['abc', '…(3 characters)'],
    ['hunter2!', 'hu…(8 characters)'],
    ['a'.repeat(40), 'aaaa…(40 characters)'],
    ['é\nxyz'.repeat(4), '??xy…(20 characters)'],
  ])('shows of %j only %s', (value, expected) => {
    expect(maskSecret(value)).toBe(expected);
  });
});

describe('hostile text', () => {
  const size = 5_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  /** Made of one keyword each, in the ways that make a pattern try the most. */
  const storms: [string, (keyword: string) => string][] = [
    ['repeated', (keyword) => fill(keyword)],
    ['with =', (keyword) => fill(`${keyword}=`)],
    ['with spaces', (keyword) => fill(`${keyword} `)],
    ['with quotes', (keyword) => fill(`${keyword}"`)],
    ['with dots', (keyword) => fill(`${keyword}.`)],
    ['with line breaks', (keyword) => fill(`${keyword}\n`)],
    ['with colons', (keyword) => fill(`${keyword}: `)],
    ['one long value', (keyword) => `${keyword}=${'a'.repeat(size)}`],
    ['one long quoted value', (keyword) => `${keyword}="${'a1B'.repeat(size / 3)}`],
    ['much white space', (keyword) => `${keyword}${' '.repeat(size)}=`],
    ['many words', (keyword) => `${keyword} ${'a b '.repeat(size / 4)}`],
  ];
  const limitMs = 50;

  it.each(secretRules)('costs $id under 50 ms', (rule) => {
    const alone = createEngine([rule]);
    const slow: unknown[] = [];
    for (const [name, storm] of storms) {
      for (const keyword of rule.matchers.flatMap(({ keywords }) => keywords)) {
        const text = storm(keyword);
        const time = (): number => {
          const start = performance.now();
          alone.scanText(text, 'n.ipynb');
          return performance.now() - start;
        };
        // Once more, and again, before blaming the rule: the machine may be busy with something else.
        if (time() > limitMs && time() > limitMs && time() > limitMs) slow.push([name, keyword]);
      }
    }
    expect(slow).toEqual([]);
  });

  it.each([
    ['keywords', fill('token=secret:password api_key ')],
    ['PEM beginnings', fill('-----BEGIN RSA PRIVATE KEY-----\nMIIE\n')],
    ['URI beginnings', fill('https://a:')],
    ['backslashes', fill('\\"')],
  ])('scans a line of 20 MB of %s in linear time', (_, piece) => {
    const time = (text: string): number => {
      const start = performance.now();
      engine.scanText(text, 'n.ipynb');
      return performance.now() - start;
    };
    const small = piece.repeat(400);
    const large = piece.repeat(4_000);
    time(small);
    expect(time(large)).toBeLessThan(40 * time(small) + 200);
  });

  it('gives up at the deadline and says so', () => {
    const text = fill('password = "x" ').repeat(200);
    expect(engine.scanUntil(text, 'a.py', performance.now() - 1).complete).toBe(false);
    expect(engine.scanUntil(text, 'a.py', Infinity).complete).toBe(true);
  });
});
