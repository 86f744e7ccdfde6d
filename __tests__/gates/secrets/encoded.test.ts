import { describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../src/engines/secrets/search/limits';
import { draw } from '../../engines/secrets/cases/example';
import { paced } from '../../helpers/pace';
import { password, scanOf, shown, token } from './reading';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string, width: number, separator: string): string =>
  (base64(text).match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(separator);
const percent = (text: string): string => text.replace(/[^A-Za-z0-9_]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
const unicode = (text: string): string =>
  text.replace(/[^A-Za-z0-9_]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const script = `export A=1\n${'# so that it is a longer one\n'.repeat(20)}export HF_TOKEN=${token(1)}\nexport B=2\n`;

describe('what stands encoded', () => {
  it.each<[string, string, string]>([
    ['a token in base64', 'a.py', `x = "${base64(`HF_TOKEN=${token(1)}`)}"`],
    [
      'the url-safe alphabet',
      'a.py',
      `x = "${base64(`?>?>?>${token(1)}`)
        .replaceAll('+', '-')
        .replaceAll('/', '_')}"`,
    ],
    ['no padding', 'a.py', `x = '${base64(`T=${token(1)}`).replace(/=+$/, '')}'`],
    ['a Secret of Kubernetes', 's.yaml', `kind: Secret\ndata:\n  .env: ${base64(`A=1\nHF_TOKEN=${token(1)}\n`)}\n`],
    ['a Secret over lines', 's.yaml', `data:\n  env: |\n    ${wrapped(script, 76, '\n    ')}\n  other: x\n`],
    ['lines of 60', 's.txt', `${wrapped(script, 60, '\r\n')}\r\n`],
    ['escaped line breaks', 's.json', `{"env": "${wrapped(script, 64, '\\n')}"}`],
    [
      'a command of PowerShell',
      'a.ps1',
      `powershell -e ${Buffer.from(`$t="${token(1)}"`, 'utf16le').toString('base64')}`,
    ],
    ['a data address', 'a.html', `<a href="data:text/plain;base64,${base64(`a token of some größe: ${token(1)}`)}">`],
    ['percent-encoding', 'a.txt', `https://x.io/?next=${percent(`/login?token=${token(1)}&a=b`)}`],
    ['escapes of JSON', 'a.json', `{"u": "https://x.io/?a=b\\u0026token\\u003d${token(1)}\\u0026c=d"}`],
  ])('is found: %s', async (_, path, text) => {
    expect(shown(await scanOf(path, text)).map(([found]) => found)).toContain(`huggingface-token ${token(1)}`);
  });

  it.each<[string, string, string, string]>([
    [
      'a password of Kubernetes',
      's.yaml',
      `data:\n  password: ${base64(`${password(1)}-${password(2)}`)}\n`,
      'generic-',
    ],
    ['a JSON object', 'a.json', `{"u": "${unicode(`{"password":"${password(1)}"}`)}"}`, 'generic-password'],
    [
      'an address with escaped slashes',
      'a.json',
      `{"u": "postgresql:\\/\\/ada:${password(1).replace('!', '')}@db.acme.io\\/x"}`,
      '',
    ],
    [
      'an address in percent-encoding',
      'a.txt',
      `u=${percent(`postgresql://ada:${password(1).replace('!', '')}@db.acme.io/x`)}`,
      '',
    ],
  ])('is found by what stands around it: %s', async (_, path, text, rule) => {
    const found = shown(await scanOf(path, text));
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toContain(rule);
    expect(found[0]?.[0]).toContain(password(1).replace('!', '').slice(0, 8));
  });

  it('is marked by all of the characters that encode it', async () => {
    const text = `xy\n  t: "${base64(`ab ${token(2)} cd`)}"`;
    const start = `  t: "`.length + 4 + 1;
    expect(shown(await scanOf('a.yaml', text))).toEqual([
      [`huggingface-token ${token(2)}`, `2:${start}-${start + Math.ceil(token(2).length / 3) * 4}`, ''],
    ]);
  });

  it('is found once: as it stands, if it is a secret as it stands', async () => {
    const r = draw(3);
    const jwt = r.jwt({ alg: 'HS256', typ: 'JWT' }, { sub: 'ada', password: password(3), iat: 1_700_000_000 });
    const found = await scanOf('a.py', `t = "${jwt}"`);
    expect(shown(found).map(([first]) => first)).toEqual([`json-web-token ${jwt}`]);
  });

  it('is decoded one level deep', async () => {
    expect(shown(await scanOf('a.py', `x = "${base64(base64(`HF_TOKEN=${token(1)}`))}"`))).toEqual([]);
  });

  it.each([
    ['names and paths', 'some_long_identifier/another-long/path_of_things '.repeat(2_000)],
    ['random base64', draw(5).base64(100_000)],
    ['a picture', `iVBORw0KGgo${draw(6).base64(100_000)}`],
    ['a font', `d09GRgABAAAA${draw(7).base64(100_000)}`],
    ['zeros', 'A'.repeat(100_000)],
    ['printf', 'printf("%20d%30s%5.2f%%")\n'.repeat(2_000)],
  ])('finds nothing in %s', async (_, text) => {
    expect(shown(await scanOf('a.txt', text))).toEqual([]);
  });

  it.each([1, 2, 3])('is the same piece by piece as at once (%i)', async (seed) => {
    const r = draw(seed);
    let text = '';
    for (let i = 0; text.length < 300_000; i++) {
      const secret = 'hf' + '_' + r.letters(34);
      const kind = r.int(5);
      if (kind === 0) text += `d: ${base64(`${'x y '.repeat(r.int(900))}${secret} and more`)}\n`;
      else if (kind === 1) text += `${wrapped(`${'x y\n'.repeat(r.int(900))}${secret} and more`, 76, '\n  ')}\n`;
      else if (kind === 2) text += `u=${percent(`https://a.io/?t=${secret}&b=${'c'.repeat(r.int(400))}`)}\n`;
      else text += 'größe 日本 '.repeat(r.int(99));
    }
    const whole = await scanOf('a.yaml', text, { chunk: 1 << 24 });
    expect(whole.detections.length).toBeGreaterThan(50);
    const pieces = await scanOf('a.yaml', text, { chunk: 16_384, ahead: 9_000, behind: 4_000 });
    expect(shown(pieces)).toEqual(shown(whole));
  });

  it.each([
    ['base64 of text', base64('lorem ipsum dolor sit amet '.repeat(40_000))],
    ['base64 in short runs', `${base64('lorem ipsum dolor')} `.repeat(50_000)],
    ['one run of percent signs', '%41'.repeat(500_000)],
    ['short runs of percent signs', 'aaaaaaaaaaaaaaaaa%41 '.repeat(60_000)],
    ['escapes', '\\u0041'.repeat(250_000)],
    ['escaped slashes', 'https:\\/\\/a.io\\/'.repeat(90_000)],
    ['a percent sign now and then', `%41${'x'.repeat(1_990)}`.repeat(700)],
    ['wrapped lines', wrapped('lorem ipsum dolor sit amet '.repeat(40_000), 76, '\n')],
    [
      'lines that shrink',
      Array.from({ length: 1_200 }, (_, i) => base64('lorem ipsu'.repeat(130)).slice(0, 1_640 - i)).join('\n'),
    ],
  ])('takes time in proportion to its length: %s', async (_, text) => {
    const started = process.cpuUsage();
    await scanOf('a.json', text, { baseMs: 1e6 });
    const ms = process.cpuUsage(started).user / 1_000;
    expect(ms / (text.length / 1e6)).toBeLessThan(paced(defaultLimits.msPerMegabyte * 4));
  });
});
