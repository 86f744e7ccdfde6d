import { describe, expect, it } from '@jest/globals';
import { secretsGate } from '../../../src/gates/secrets';
import { engineOf } from '../../../src/gates/secrets/engine';
import { defaultLimits } from '../../../src/engines/secrets/search/limits';
import { scanFile } from '../../../src/engines/secrets/search/scan';
import { gateSettings } from '../../../src/policy/schema';
import { draw } from '../../engines/secrets/cases/example';
import { memoryTree } from '../../helpers/memory-tree';
import { paced } from '../../helpers/pace';

const token = `acme-${draw(1).hex(32)}`;
const rule = {
  id: 'acme-token',
  title: 'Token of Acme',
  pattern: 'acme-[0-9a-f]{32}',
  keywords: ['acme-'],
  severity: 'critical',
  revoke: 'Revoke it at Acme.',
};

async function scan(files: Record<string, string | Buffer>, settings: object) {
  const tree = memoryTree(files);
  const entries = await tree.list();
  const parsed = gateSettings.secrets.parse(settings);
  return secretsGate.scan({ tree, entries, settings: parsed, progress: () => undefined });
}

const found = async (...args: Parameters<typeof scan>) => (await scan(...args)).detections;

describe('rules of the policy', () => {
  it('find what they say, where they say, beside the built-in ones', async () => {
    const builtIn = 'hf' + '_' + draw(2).letters(34);
    const detections = await found({ 'src/a.py': `x = "${token}"\ny = "${builtIn}"\n` }, { rules: [rule] });
    expect(detections).toMatchObject([
      {
        rule: 'acme-token',
        severity: 'critical',
        title: 'Token of Acme',
        identity: token,
        sensitive: true,
        location: { path: 'src/a.py', startLine: 1, startColumn: 6, endColumn: 43 },
      },
      { rule: 'huggingface-token' },
    ]);
    expect(detections[0]?.help.text).toContain('Revoke it at Acme.');
    expect(detections[0]?.message).not.toContain(token);
  });

  it('find it in the next piece of a large file, and once', async () => {
    const text = `${'x'.repeat(1_048_570)}${token}${' '.repeat(100_000)}\n${token}\n`;
    expect(await found({ 'a.log': text }, { rules: [rule] })).toHaveLength(2);
  });

  it('find it in a lock file and in a binary one', async () => {
    const files = { 'uv.lock': token, 'a.bin': Buffer.concat([Buffer.alloc(9_000), Buffer.from(token)]) };
    expect(await found(files, { rules: [rule] })).toHaveLength(2);
  });

  it('leave what the policy allows, whoever found it', async () => {
    const files = { 'tests/a.py': `api_key = "${draw(3).alnum(32)}"\n${token}\n`, 'src/a.py': token };
    const allow = [{ reason: 'fixtures', paths: ['^tests/'] }];
    expect((await found(files, { rules: [rule], allow })).map(({ location }) => location.path)).toEqual(['src/a.py']);
  });

  it('say how many secrets which allowance let pass', async () => {
    const own = { ...rule, allow: [{ reason: 'retired', stopwords: [token.slice(5, 15)] }] };
    const allow = [{ reason: 'fixtures', paths: ['^tests/'] }];
    const other = `acme-${draw(4).hex(32)}`;
    const encoded = Buffer.from(`key = ${other}`).toString('base64');
    const files = { 'tests/a.py': `${token}\n${other}\n${token}\n`, 'src/a.py': `${token}\n${encoded}\n` };
    const { detections, skipped } = await scan(files, { rules: [own], allow });
    expect(skipped).toEqual({ 'allowed: fixtures': 3, 'allowed: retired': 1 });
    expect(detections.map(({ location }) => [location.path, location.startLine])).toEqual([['src/a.py', 2]]);
  });

  it.each([
    ['rule slow', { rules: [rule, { ...rule, id: 'slow', pattern: 'slow(x+x+)+y', keywords: ['slow'] }] }],
    ['allowance endless', { rules: [rule], allow: [{ reason: 'endless', regexes: ['(x+x+)+y'], target: 'line' }] }],
    ['rule slow', { rules: [rule, { ...rule, id: 'slow', path: '(?:a|a)*b', keywords: ['acme'] }] }],
  ])('that hang are ended, and what they did not see is not passed: %s', async (name, settings) => {
    const engine = engineOf(gateSettings.secrets.parse(settings));
    const path = `${'a'.repeat(60)}.py`;
    const text = `${token} slow${'x'.repeat(60)}\n`;
    const tree = memoryTree({ [path]: text, 'b.py': text });
    const started = performance.now();
    const scans = [];
    for (const entry of await tree.list())
      scans.push(await scanFile(tree, entry, engine, { ...defaultLimits, baseMs: 400 }));
    expect(performance.now() - started).toBeLessThan(paced(5_000));
    const [first] = scans;
    expect(first?.detections.find(({ incomplete }) => incomplete)).toMatchObject({
      rule: 'unfinished-file',
      message: `${path}: the ${name} of the policy was ended on a text that its patterns took too long on, and is not tried any more.`,
    });
    for (const { detections } of scans) expect(detections.map(({ rule: id }) => id)).toContain('acme-token');
  });

  it.each([
    { ...rule, id: 'no spaces' },
    { ...rule, pattern: '' },
    { ...rule, severity: 'grave' },
    { ...rule, regex: 'x' },
    { ...rule, allow: [{ paths: ['x'] }] },
  ])('are refused when they are not understood: %j', (wrong) => {
    expect(gateSettings.secrets.safeParse({ rules: [wrong] }).success).toBe(false);
  });
});
