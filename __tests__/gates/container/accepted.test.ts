import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { localChange } from '../../../src/change/resolve';
import { openRepository } from '../../../src/git/repository';
import { readExceptions } from '../../../src/policy/exceptions';
import { defaultPolicy, digestOf } from '../../../src/policy/load';
import type { Report } from '../../../src/report';
import { errorReport, run } from '../../../src/run';
import { fileUnder } from '../../engines/image/fixtures';
import { savedImage } from '../../helpers/image';
import { TestRepository } from '../../helpers/repository';
import { withFolder, writeStandIn } from '../../helpers/stand-in';

const made: TestRepository[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});

const answer = fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/engines/trivy.json'), 'utf8');
const now = new Date();
const image = savedImage({
  layers: [[fileUnder('etc/os-release', 'ID=alpine\n')]],
  history: [{ created_by: 'ADD /' }],
});
const script = `
  fs.writeFileSync(option('--output'), ${JSON.stringify(answer)}.replaceAll('/run/files/0/image.tar', option('--input')));
  process.exitCode = 5;`;

/** A change to a repository whose policy asks a stand-in of Trivy about an image that a job has built. */
async function judged(
  base: Record<string, string>,
  change: Record<string, string | null>,
  settings = '{}',
): Promise<Report> {
  return withFolder(async (folder) => {
    const program = writeStandIn(path.join(folder, 'bin/trivy'), { version: 'Version: 0.76.0', script });
    const database = path.join(folder, 'database');
    fs.mkdirSync(path.join(database, 'db'), { recursive: true });
    fs.writeFileSync(path.join(database, 'db/metadata.json'), JSON.stringify({ UpdatedAt: now.toISOString() }));
    const policy = `version: 1
gates:
  container: { engine: trivy, images: [image.tar], vulnerabilities: ${settings} }
engines: { install: never, paths: { trivy: ${program} }, databases: { trivy: ${database} } }
`;
    const here = new TestRepository();
    made.push(here);
    const before = here.commit({ '.github/gatehouse.yml': policy, '.gitignore': 'image.tar\n', ...base });
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit(change);
    here.write({ 'image.tar': image });
    const log = { progress: () => undefined, clear: () => undefined, bug: () => undefined };
    try {
      const against = await localChange(here.folder, await openRepository(here.folder), before);
      const asked = { config: undefined, mode: undefined, repository: null, now, log };
      return await run({ root: here.folder, change: against, gates: ['container'], ...asked });
    } catch (error) {
      return errorReport(error, { event: 'local', repository: null, now });
    }
  });
}

const states = (report: Report): string[] =>
  report.gates
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule.startsWith('CVE-'))
    .map(({ rule, state, waiver }) => [rule, state, waiver].filter(Boolean).join(' '))
    .sort();
const ignore = (entry: string): Record<string, string> => ({ '.trivyignore.yaml': `vulnerabilities:\n  - ${entry}\n` });
const torch = '{ id: CVE-2099-0002, statement: no pickles are loaded, expired_at: 2090-01-31 }';
const timeout = 30_000;

describe('what the base accepts of vulnerabilities', () => {
  it(
    'is waived in an image of the change, with its reason and its last day',
    async () => {
      const report = await judged(ignore(torch), { 'a.txt': 'a' });
      expect(states(report)).toEqual(['CVE-2099-0001 new', 'CVE-2099-0002 waived .trivyignore.yaml: CVE-2099-0002']);
      const found = report.gates[0]?.findings.find(({ state }) => state === 'waived');
      expect(found?.message).toMatch(/ Accepted by \.trivyignore\.yaml until 2090-01-31: no pickles are loaded\.$/);
      expect(report.waivers).toEqual([{ id: '.trivyignore.yaml: CVE-2099-0002', status: 'used' }]);
      expect(report.gates[0]).toMatchObject({ status: 'fail' });
    },
    timeout,
  );

  it(
    'is what counts: what a change accepts holds once it is merged, and is told',
    async () => {
      const report = await judged({}, ignore(torch));
      expect(states(report)).toEqual(['CVE-2099-0001 new', 'CVE-2099-0002 new']);
      expect(report.notices.map(({ message }) => message)).toEqual([
        "This change alters what is accepted of vulnerabilities (.trivyignore.yaml). It is judged by the base's, until it is merged.",
      ]);
      // The scanner itself is told to ignore nothing, whatever lies about.
      const planted = await judged(
        {},
        { '.trivyignore': 'CVE-2099-0001\nCVE-2099-0002\n', 'trivy.yaml': 'severity: [LOW]\n' },
      );
      expect(states(planted)).toEqual(['CVE-2099-0001 new', 'CVE-2099-0002 new']);
    },
    timeout,
  );

  it.each<[string, Record<string, string>, string, string]>([
    ['is missing though the policy names it', {}, '{ exceptions: [vex.json] }', 'there is no file vex.json'],
    ['lies elsewhere', {}, '{ exceptions: [../vex.json] }', '../vex.json lies outside of the checked folder'],
    ['can not be read', { '.trivyignore.yaml': '{' }, '{}', ".trivyignore.yaml: it can't be read"],
  ])(
    'is an error where it %s',
    async (_, base, settings, message) => {
      const report = await judged(base, { 'a.txt': 'a' }, settings);
      expect([report.verdict, report.notices[0]?.message]).toEqual(['error', expect.stringContaining(message)]);
    },
    timeout,
  );

  it('is part of what the policy is known by', () => {
    const { policy } = defaultPolicy();
    const [exception, ...none] = readExceptions(Buffer.from(ignore(torch)['.trivyignore.yaml'] ?? ''), 'a');
    expect(digestOf(policy, none)).toBe(digestOf(policy));
    expect(digestOf(policy, exception && [exception])).not.toBe(digestOf(policy));
  });
});
