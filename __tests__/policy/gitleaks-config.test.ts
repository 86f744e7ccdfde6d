import { afterAll, describe, expect, it } from '@jest/globals';
import { localChange } from '../../src/change/resolve';
import { openRepository } from '../../src/git/repository';
import type { Report } from '../../src/report';
import { errorReport, run } from '../../src/run';
import { draw } from '../engines/secrets/cases/example';
import { TestRepository } from '../helpers/repository';

const made: TestRepository[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});

const acme = (seed: number): string => `acme-${draw(seed).hex(32)}`;
const now = new Date('2026-11-22T12:00:00Z');
const policy = 'version: 1\ngates:\n  secrets: { gitleaks-config: .gitleaks.toml }\n';
const config = `
title = "ours"
[extend]
useDefault = true
[[rules]]
id = "acme-token"
description = "Acme token"
regex = '''(?i)acme-([0-9a-f]{32})'''
keywords = ["acme-"]
[[rules.allowlists]]
paths = ['''^docs/''']
[allowlist]
description = "fixtures"
paths = ['''^fixtures/''']
`;

async function judged(start: Record<string, string>, change: Record<string, string | null>): Promise<Report> {
  const here = new TestRepository();
  made.push(here);
  const base = here.commit({ '.github/gatehouse.yml': policy, 'x.py': 'x = 1\n', ...start });
  here.git('checkout', '--quiet', '-b', 'feature');
  here.commit(change);
  const log = { progress: () => undefined, clear: () => undefined, bug: () => undefined };
  try {
    const against = await localChange(here.folder, await openRepository(here.folder), base);
    const asked = { config: undefined, mode: undefined, repository: null, now, log };
    return await run({ root: here.folder, change: against, gates: ['secrets'], ...asked });
  } catch (error) {
    return errorReport(error, { event: 'local', repository: null, now });
  }
}

const places = (report: Report): string[] =>
  report.gates.flatMap(({ findings }) => findings.map(({ rule, location }) => `${rule} ${location.path}`)).sort();
const messages = (report: Report): string => report.notices.map(({ message }) => message).join('\n');

/** Each makes a repository, starts git and a thread. */
const timeout = 30_000;

describe('a .gitleaks.toml that the policy names', () => {
  it(
    'adds its rules and allowlists',
    async () => {
      const key = `api_key = "${draw(9).alnum(32)}"\n`;
      const report = await judged(
        { '.gitleaks.toml': config },
        { 'a.py': acme(1), 'docs/a.py': acme(2) + `\n${key}`, 'fixtures/a.py': acme(3) + `\n${key}` },
      );
      expect(places(report)).toEqual(['acme-token a.py', 'generic-api-key docs/a.py']);
    },
    timeout,
  );

  it(
    "is the base's: what the change writes into it holds once it is merged",
    async () => {
      const wider = config.replace('^fixtures/', '.');
      const report = await judged({ '.gitleaks.toml': config }, { '.gitleaks.toml': wider, 'a.py': acme(1) });
      expect(places(report)).toEqual(['acme-token a.py']);
      expect(messages(report)).toContain('gates.secrets.allow');
    },
    timeout,
  );

  it.each([
    [
      'is missing',
      undefined,
      '.github/gatehouse.yml:3: gates.secrets.gitleaks-config: there is no file .gitleaks.toml',
    ],
    ['is no TOML', 'title = \n', '.gitleaks.toml:1:'],
    ['is not understood', '[[rulez]]\nid = "x"\n', 'rulez'],
    ['has a pattern that is not RE2', config.replace('(?i)', '(?=x)'), 'rule acme-token: (?=x at 0'],
    [
      'has a slow pattern',
      config.replace("'''(?i)acme-([0-9a-f]{32})'''", () => "'''(a+)+$'''"),
      'rule acme-token: its pattern takes too long',
    ],
    ['reaches for prototypes', '[__proto__]\nx = 1\n', '.gitleaks.toml:1:'],
  ])(
    'is an error when it %s',
    async (_, text, message) => {
      const report = await judged(text === undefined ? {} : { '.gitleaks.toml': text }, { 'a.py': 'x = 2\n' });
      expect(report.verdict).toBe('error');
      expect(messages(report)).toContain(message);
    },
    timeout,
  );
});
