import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/engines/dependencies/rules';

it('docs/dependencies.md lists every rule with its severity', () => {
  const page = readFileSync(new URL('../../../docs/dependencies.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (critical|high|medium|low|info) \| (.+) \|$/gm)];
  expect(rows.map(([, id, severity, title]) => [id, severity, title])).toEqual(
    Object.entries(rules).map(([id, { severity, title }]) => [
      id,
      severity,
      title.charAt(0).toLowerCase() + title.slice(1),
    ]),
  );
});
