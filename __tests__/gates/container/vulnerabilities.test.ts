import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { scanVulnerabilities } from '../../../src/gates/container/vulnerabilities';
import type { Detection } from '../../../src/findings/finding';
import { identify } from '../../../src/findings/fingerprint';
import type { Scan } from '../../../src/gates/gate';
import { fileGateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

const fixture = (name: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, `../../fixtures/engines/${name}.json`), 'utf8');
/** An image that was really scanned: Alpine, then torch, then files of the repository. */
const recorded = { trivy: fixture('trivy'), grype: fixture('grype') };

/** What the recorded image was built from, as its history has it. */
const dockerfile = `FROM alpine:3.18
RUN pip install torch==1.13.0
COPY . /app
USER 1000
`;

interface Asked {
  readonly engine?: string | string[];
  readonly vulnerabilities?: object;
  readonly files?: Readonly<Record<string, string>>;
  readonly dockerfile?: string | null;
  /** Answers; `null`: the scanner isn't there. */
  readonly trivy?: string | null;
  readonly grype?: string | null;
  readonly exit?: number;
  readonly metadata?: string | null;
  readonly database?: string;
  readonly now?: string;
  readonly images?: string[];
}

/** Scanners that answer what others of their kind have answered, and say how they were asked. */
const stand = {
  trivy: (answer: string, exit: number): string => `
    const target = args[0] === 'fs' ? args.at(args.indexOf('--cache-dir') + 2) : option('--input');
    fs.writeFileSync(option('--output'), ${JSON.stringify(answer)}.replaceAll('/run/files/0/image.tar', target));
    process.exitCode = ${exit};`,
  grype: (answer: string, exit: number): string => `
    fs.writeFileSync(args[2].replace('json=', ''), ${JSON.stringify(answer)}.replaceAll('/run/files/0/image.tar', args[0]));
    console.log(JSON.stringify({ bomFormat: 'CycloneDX', components: [{}, {}, {}] }));
    process.exitCode = ${exit};`,
};

async function ask(asked: Asked): Promise<Pick<Scan, 'detections' | 'engines'>> {
  return withFolder(async (folder) => {
    const { trivy = recorded.trivy, grype = recorded.grype, exit } = asked;
    const bin = (name: 'trivy' | 'grype', answer: string | null, code: number): Record<string, string> => {
      const script = answer === null ? '' : stand[name](answer, code);
      const version = name === 'trivy' ? 'Version: 0.76.0' : 'Version: 0.119.0';
      return answer === null ? {} : { [name]: writeStandIn(path.join(folder, 'bin', name), { version, script }) };
    };
    const database = asked.database?.replace('FOLDER', folder) ?? path.join(folder, 'database');
    const metadata = asked.metadata === undefined ? '{"Version":2,"UpdatedAt":"2026-11-20T00:00:00Z"}' : asked.metadata;
    fs.mkdirSync(path.join(database, 'db'), { recursive: true });
    if (metadata !== null) fs.writeFileSync(path.join(database, 'db/metadata.json'), metadata);
    const found = /"Vulnerabilities": \[\s*\{/.test(trivy ?? '');
    const external = accessIn(folder, {
      paths: { ...bin('trivy', trivy, exit ?? (found ? 5 : 0)), ...bin('grype', grype, exit ?? 0) },
      databases: { trivy: database, grype: database },
    });
    const images = asked.images ?? ['image.tar'];
    const files = { ...Object.fromEntries(images.map((name) => [name, 'an image'])), ...asked.files };
    const tree = memoryTree(files);
    const { engine = 'trivy', vulnerabilities = {} } = asked;
    const settings = fileGateSettings.container.parse({ engine, vulnerabilities, images });
    const entries = await tree.list();
    const text = asked.dockerfile === undefined ? dockerfile : asked.dockerfile;
    return scanVulnerabilities({
      ...{ tree, settings, external, now: new Date(asked.now ?? '2026-11-22T00:00:00Z') },
      images: entries.filter((entry) => images.includes(entry.path)),
      dockerfiles: text === null ? [] : [{ path: 'Dockerfile', text }],
    });
  });
}

const shown = ({ detections }: Pick<Scan, 'detections'>): string[] =>
  detections.map(({ rule, severity, engine, location: { path: name, startLine, member }, incomplete, advisory }) =>
    [rule, severity, engine, name, startLine ?? member, incomplete && 'incomplete', advisory && 'advisory']
      .filter((each) => each)
      .join(' '),
  );
const messages = (detections: readonly Detection[]): string[] => detections.map(({ message }) => message);

describe('the vulnerabilities of an image', () => {
  it('are one finding for each flaw of a source package, at the instruction that brought it', async () => {
    const scan = await ask({});
    expect(shown(scan)).toEqual([
      'CVE-2099-0001 critical trivy Dockerfile 1',
      'CVE-2099-0002 high trivy Dockerfile 2',
      'end-of-life-system high trivy Dockerfile 1',
    ]);
    expect(messages(scan.detections)).toEqual([
      'libssl3, openssl 3.1.0-r0, built from openssl: CVE-2099-0001. Fixed in 3.1.1-r0. In image.tar, layer 1 of 3, from the base image.',
      'torch 1.13.0: CVE-2099-0002. Fixed in 1.13.1. In image.tar, layer 2 of 3, which this instruction makes.',
      'image.tar is built on alpine 3.18.4, which gets no security fixes any more.',
    ]);
    expect(scan.detections[1]?.lineText).toBe('RUN pip install torch==1.13.0');
    expect(scan.engines.map(({ name, version }) => `${name} ${version}`)).toEqual(['trivy 0.76.0']);
  });

  it('are at their layer where no Dockerfile fits', async () => {
    const { detections } = await ask({ dockerfile: null });
    expect(shown({ detections }).slice(0, 2)).toEqual([
      'CVE-2099-0001 critical trivy image.tar layer 1',
      'CVE-2099-0002 high trivy image.tar layer 2',
    ]);
    expect(messages(detections)[1]).toMatch(/In image\.tar, layer 2 of 3\.$/);
  });

  it('keep their identity when a version, a layer or a fix changes, and two are not one', async () => {
    const prints = async (trivy: string): Promise<string[]> =>
      identify((await ask({ trivy })).detections).map(({ fingerprint }) => fingerprint);
    const before = await prints(recorded.trivy);
    const changed = recorded.trivy
      .replaceAll('3.1.0-r0', '3.1.0-r7')
      .replaceAll('1.13.1', '1.14.0')
      .replaceAll('"CRITICAL"', '"MEDIUM"');
    expect(await prints(changed)).toEqual(before);
    expect(new Set(before).size).toBe(3);
    const other = await prints(recorded.trivy.replaceAll('CVE-2099-0002', 'CVE-2099-0009'));
    expect(other.filter((print) => !before.includes(print))).toHaveLength(1);
  });

  it('weigh by their score where the policy says so and there is one', async () => {
    const trivy = recorded.trivy.replaceAll('"V3Score": 9.8', '"V3Score": 5.3');
    const severity = async (vulnerabilities: object): Promise<string | undefined> =>
      (await ask({ trivy, vulnerabilities })).detections[0]?.severity;
    expect(await severity({})).toBe('critical');
    expect(await severity({ 'severity-from': 'cvss' })).toBe('medium');
  });

  it('without a fix are counted, and not shown, where the policy says so', async () => {
    const trivy = recorded.trivy.replace(/"FixedVersion": "1.13.1",\s*"Status": "fixed"/, '"Status": "affected"');
    expect(shown(await ask({ trivy }))[1]).toBe('CVE-2099-0002 high trivy Dockerfile 2');
    expect(messages((await ask({ trivy })).detections)[1]).toContain('No version has it fixed yet.');
    const scan = await ask({ trivy, vulnerabilities: { 'ignore-unfixed': true } });
    expect(shown(scan)).toEqual([
      'CVE-2099-0001 critical trivy Dockerfile 1',
      'unfixed-vulnerabilities info trivy image.tar',
      'end-of-life-system high trivy Dockerfile 1',
    ]);
    expect(messages(scan.detections)[1]).toContain('1 vulnerability in image.tar');
  });

  it('of two scanners are one where they are the same, and as bad as the worse of them', async () => {
    const scan = await ask({ engine: ['builtin', 'trivy', 'grype'] });
    expect(shown(scan)).toEqual([
      'CVE-2099-0001 critical trivy Dockerfile 1',
      'CVE-2099-0002 high trivy Dockerfile 2',
      'end-of-life-system high trivy Dockerfile 1',
      'old-vulnerability-database medium grype image.tar advisory',
    ]);
    expect(scan.detections[1]?.properties?.vulnerability).toMatchObject({
      ids: ['CVE-2099-0002', 'GHSA-aaaa-bbbb-cccc'],
      scanners: ['trivy', 'grype'],
    });
    expect(shown(await ask({ engine: 'grype' }))).toEqual([
      'CVE-2099-0002 high grype Dockerfile 2',
      'CVE-2099-0001 medium grype Dockerfile 1',
      'old-vulnerability-database medium grype image.tar advisory',
    ]);
  });

  it('of two images are told apart', async () => {
    const { detections } = await ask({ images: ['a.tar', 'b.tar'] });
    expect(new Set(identify(detections).map(({ fingerprint }) => fingerprint)).size).toBe(6);
    expect(identify(detections).map(({ group }) => group)).toHaveLength(6);
  });
});

describe('a scanner that can not have looked', () => {
  it.each<[string, Asked, RegExp]>([
    ['is not there', { trivy: null, engine: 'trivy' }, /trivy from 0\.70\.0, below 1\.0\.0, is not on this machine/],
    ['crashed', { exit: 2 }, /trivy failed \(exit 2\)/],
    ['ended as for a failure', { exit: 1 }, /trivy failed \(exit 1\)/],
    ['ended as if it had found nothing', { exit: 0 }, /ended as if it had found nothing/],
    ['has no database', { metadata: null }, /trivy has no vulnerability database in .*download-db-only/],
    ['has a database of unknown age', { metadata: '{}' }, /trivy has no vulnerability database/],
    [
      'has a database of no time',
      { metadata: '{"UpdatedAt":"soon"}' },
      /when its database was made can't be told: soon/,
    ],
    ['has a database from the future', { now: '2026-11-01T00:00:00Z' }, /when its database was made can't be told/],
    [
      'has a database that the change brought',
      { database: 'FOLDER/workspace/database' },
      /trivy: its database lies in the checked folder or the workspace/,
    ],
    [
      'answers for another file',
      { trivy: recorded.trivy.replace('/run/files/0/image.tar', '/etc/image.tar') },
      /named a file that it was not given/,
    ],
    ['has nothing to look at', { images: [] }, /trivy has nothing to be asked about/],
  ])('is an error: it %s', async (_, asked, message) => {
    await expect(ask(asked)).rejects.toThrow(message);
  });

  it('is incomplete where it read no package, or none of the system', async () => {
    const { Results, ...rest } = JSON.parse(recorded.trivy) as { Results: object[] };
    const none = JSON.stringify({ ...rest, Metadata: {}, Results: [] });
    expect(shown(await ask({ trivy: none, exit: 0 }))).toEqual(['no-packages-read high trivy image.tar incomplete']);
    const bare = [
      { ...Results[0], Packages: [], Vulnerabilities: [] },
      { ...Results[1], Vulnerabilities: [] },
    ];
    const scan = await ask({ trivy: JSON.stringify({ ...rest, Results: bare }), exit: 0 });
    expect(messages(scan.detections)[0]).toBe(
      'image.tar: trivy was asked, and it says that it is alpine 3.18.4, and lists no package of that, so whether it has vulnerabilities is not known.',
    );
    expect(scan.detections[0]?.incomplete).toBe(true);
  });

  it('only warns by an old database, with the age that the policy allows', async () => {
    const old = (now: string, days: number): Promise<Pick<Scan, 'detections' | 'engines'>> =>
      ask({ now, vulnerabilities: { 'max-db-age': days } });
    expect(shown(await old('2026-11-24T23:00:00Z', 5))).not.toContain(
      'old-vulnerability-database medium trivy image.tar advisory',
    );
    const stale = await old('2026-11-25T01:00:00Z', 5);
    expect(shown(stale)).toContain('old-vulnerability-database medium trivy image.tar advisory');
    expect(messages(stale.detections).at(-1)).toMatch(/is 5 days old, more than the 5 that the policy allows/);
    expect(shown(await old('2026-11-25T01:00:00Z', 6))).toHaveLength(3);
  });
});
