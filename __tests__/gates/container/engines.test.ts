import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { containerGate } from '../../../src/gates/container';
import type { Scan } from '../../../src/gates/gate';
import { applyInlineSkips } from '../../../src/gates/inline-skips';
import { fileGateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

/** Answers with what it is told, by the order of the files. */
async function scan(
  engine: string | string[],
  files: Record<string, string>,
  results: { file: number; code: string; line: number; level?: string }[],
  over: { exit?: number; there?: boolean } = {},
): Promise<Scan> {
  return withFolder(async (folder) => {
    const script = `
      const files = args.filter((each) => each.includes('/files/'));
      const found = ${JSON.stringify(results)}.map(({ file, ...each }) => (
        { column: 1, level: 'warning', message: 'said of ' + each.code, ...each, file: files[file] }));
      console.log(JSON.stringify(found));
      process.exitCode = ${over.exit ?? (results.length > 0 ? 1 : 0)};`;
    const program = writeStandIn(path.join(folder, 'bin/hadolint'), { version: '2.15.1', script });
    const tree = memoryTree(files);
    const settings = fileGateSettings.container.parse({ engine });
    return containerGate.scan({
      ...{ tree, entries: await tree.list(), settings, progress: () => undefined },
      external: accessIn(folder, over.there === false ? {} : { paths: { hadolint: program } }),
    });
  });
}

const rules = ({ detections }: Scan, path = 'Dockerfile'): string[] =>
  detections
    .filter(({ location }) => location.path === path)
    .map(({ rule, engine, location }) => `${rule} ${engine} ${location.startLine ?? ''}`.trim())
    .sort();

const dockerfile = `FROM debian:12@sha256:${'a'.repeat(64)}
# hadolint ignore=DL3047 -- the log is short
RUN apt-get update && \\
    apt-get install -y --no-install-recommends curl && \\
    rm -rf /var/lib/apt/lists/*
USER 1000
`;

describe('hadolint beside the built-in rules', () => {
  it('says what they do not, once', async () => {
    const said = [
      // What `unpinned-system-package` says of line 4, of the whole instruction.
      { file: 0, code: 'DL3008', line: 3 },
      { file: 0, code: 'DL3047', line: 3, level: 'info' },
      { file: 0, code: 'SC2086', line: 3, level: 'error' },
    ];
    const both = await scan(['builtin', 'hadolint'], { Dockerfile: dockerfile }, said);
    const alone = await scan('builtin', { Dockerfile: dockerfile }, said);
    expect(rules(alone)).toContain('unpinned-system-package gatehouse-dockerfile 4');
    expect(rules(both)).toEqual([...rules(alone), 'DL3047 hadolint 3', 'SC2086 hadolint 3'].sort());
    expect(both.detections.find(({ rule }) => rule === 'SC2086')).toMatchObject({
      severity: 'high',
      message: 'said of SC2086',
      lineText: 'RUN apt-get update && \\',
      help: { uri: 'https://www.shellcheck.net/wiki/SC2086' },
    });
    expect([both.evaluated, both.engines.map(({ name }) => name)]).toEqual([1, ['gatehouse-dockerfile', 'hadolint']]);
  });

  it('says it of another line too, though they found the same elsewhere', async () => {
    const two = `${dockerfile}RUN apt-get install -y zlib\n`.replace(' && \\\n    rm -rf /var/lib/apt/lists/*', '');
    const said = [{ file: 0, code: 'DL3008', line: 6 }];
    expect(rules(await scan(['builtin', 'hadolint'], { Dockerfile: dockerfile }, said))).toContain('DL3008 hadolint 6');
    expect(rules(await scan(['builtin', 'hadolint'], { Dockerfile: two }, said))).not.toContain('DL3008 hadolint 6');
  });

  it('is skipped by a comment as they are', async () => {
    const found = await scan('hadolint', { Dockerfile: dockerfile }, [
      { file: 0, code: 'DL3047', line: 3 },
      { file: 0, code: 'DL3059', line: 3 },
    ]);
    const applied = await applyInlineSkips(found.detections, 'container', 'allow');
    expect(applied.map(({ detection, skipped }) => [detection.rule, skipped])).toEqual([
      ['DL3047', true],
      ['DL3059', undefined],
    ]);
  });
});

describe('hadolint in their place', () => {
  it('reads Dockerfiles, and container specifications stay theirs', async () => {
    const files = {
      Dockerfile: dockerfile,
      'bad.Dockerfile': 'FRM x\n',
      'compose.yml': 'services: { a: { image: "a:1", privileged: true } }\n',
    };
    const found = await scan('hadolint', files, [
      { file: 0, code: 'DL3008', line: 3 },
      { file: 1, code: 'DL1000', line: 1 },
    ]);
    expect(rules(found)).toEqual(['DL3008 hadolint 3']);
    expect(rules(found, 'bad.Dockerfile')).toEqual(['engine-not-evaluated hadolint 1']);
    expect(rules(found, 'compose.yml')).toContain('privileged-container gatehouse-workload 1');
    expect([found.evaluated, found.engines.map(({ name }) => name)]).toEqual([2, ['gatehouse-workload', 'hadolint']]);
  });

  it.each<[string, { exit?: number; there?: boolean }, RegExp]>([
    ['there is none', { there: false }, /hadolint from 2\.15\.0.*is not on this machine/],
    ['it fails', { exit: 2 }, /hadolint failed \(exit 2\)/],
    ['it ends as if it had found something', { exit: 1 }, /its report is empty/],
  ])('is an error where %s', async (_, over, message) => {
    await expect(scan('hadolint', { Dockerfile: dockerfile }, [], over)).rejects.toThrow(message);
  });
});
