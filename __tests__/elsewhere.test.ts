import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { version } from '../src/version';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

describe('.pre-commit-hooks.yaml', () => {
  const hooks = z
    .array(z.object({ id: z.string(), entry: z.string(), language: z.string(), pass_filenames: z.boolean() }))
    .parse(parse(read('.pre-commit-hooks.yaml')));

  it('has one hook, which runs what dist/ has and may be executed', () => {
    expect(hooks.map(({ id, language, pass_filenames: names }) => [id, language, names])).toEqual([
      ['gatehouse', 'script', false],
    ]);
    const [program = '', ...args] = hooks[0]?.entry.split(' ') ?? [];
    expect(args).toEqual(['check', '--staged']);
    fs.accessSync(path.join(root, program), fs.constants.X_OK);
    expect(read(program).split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('is the hook that docs/pre-commit.md shows', () => {
    const [, shown = ''] = /```yaml\n(.*?)```/s.exec(read('docs/pre-commit.md')) ?? [];
    expect(parse(shown)).toMatchObject({ repos: [{ rev: `v${version}`, hooks: [{ id: hooks[0]?.id }] }] });
  });
});

describe('the version', () => {
  it.each(['examples/gitlab/.gitlab-ci.yml', 'examples/jenkins/Jenkinsfile'])('that %s names is this one', (file) => {
    expect(/GATEHOUSE_VERSION\s*[:=]\s*'?([^\s']+)/.exec(read(file))?.[1]).toBe(`v${version}`);
  });
});

describe('the two examples', () => {
  it.each(['score.py', 'model.json', '.github/gatehouse.yml'])('have the same %s', (file) => {
    expect(read(`examples/jenkins/${file}`)).toBe(read(`examples/gitlab/${file}`));
  });
});
