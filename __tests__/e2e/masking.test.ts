import { afterAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runBuilt } from '../helpers/built';
import { folder, removeFolders, token } from '../helpers/hostile-trees';

afterAll(removeFolders);

const own = (name: string): string => `acme-${createHash('md5').update(name).digest('hex')}`;
const encoded = Buffer.from(`TOKEN=${token}`).toString('base64');

const root = folder({
  // Two secrets in a line that only a rule of the policy knows, one that is written out beside one that is packed, and one in code.
  'pair.txt': `pair = '${own('a')}', '${own('b')}'\n`,
  'both.txt': `T=${token} B=${encoded}\n`,
  'code.py': `import base64\nx = eval(base64.b64decode('${encoded}') + y)\n`,
  'train.log': `\u001b[32m${token}\u001b[0m\n`,
  '.github/gatehouse.yml':
    "version: 1\ngates:\n  secrets:\n    rules: [{ id: acme, title: Acme, pattern: 'acme-[0-9a-f]{32}', keywords: [acme-], severity: high }]\n  sast: {}\n",
});

it.each(['text', 'json', 'html', 'markdown', 'sarif', 'junit', 'gitlab'])(
  'a line is shown without any secret in it: %s',
  async (format) => {
    const { code, stdout, stderr } = await runBuilt('cli.js', ['check', root, '--format', format]);
    expect(code).toBe(1);
    for (const name of ['pair.txt', 'both.txt', 'code.py', 'train.log']) expect(stdout).toContain(name);
    for (const secret of [own('a'), own('b'), token, encoded]) expect(stdout + stderr).not.toContain(secret);
  },
);
