import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { runSetup } from '../src/setup';
import { withFolder, writeStandIn } from './helpers/stand-in';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
  jest.restoreAllMocks();
});

const setUp = (inputs: Record<string, string>): Promise<{ code: number; said: string; output: string }> =>
  withFolder(async (folder) => {
    const file = (name: string): string => path.join(folder, name);
    writeStandIn(file('bin/bandit'), { version: 'bandit 1.9.4' });
    writeStandIn(file('workspace/bin/gitleaks'), { version: '8.30.1' });
    fs.writeFileSync(file('output'), '');
    fs.mkdirSync(file('temp'));
    for (const [name, text] of Object.entries(inputs))
      process.env[`INPUT_${name.toUpperCase()}`] = text.replace('~', folder);
    Object.assign(process.env, {
      PATH: `${file('bin')}:${file('workspace/bin')}`,
      GITHUB_WORKSPACE: file('workspace'),
      RUNNER_TEMP: file('temp'),
      RUNNER_TOOL_CACHE: file('tools'),
      GITHUB_OUTPUT: file('output'),
    });
    const lines: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    const code = await runSetup();
    jest.restoreAllMocks();
    return {
      code,
      said: lines.join('').replaceAll(folder, '~'),
      output: fs.readFileSync(file('output'), 'utf8').replaceAll(folder, '~'),
    };
  });

describe('the action that sets up engines', () => {
  it('tells where they are', async () => {
    const { code, said, output } = await setUp({ engines: 'bandit' });
    expect([code, said]).toEqual([0, 'bandit 1.9.4: ~/bin/bandit\n']);
    expect(output).toContain('{"bandit":"~/bin/bandit"}');
    expect(output).toContain('~/tools/gatehouse');
  });

  it.each([
    [
      'an engine that nobody knows',
      { engines: 'bandit, bandt' },
      /::error title=Gatehouse::engines: there is no bandt, but gitleaks, /,
    ],
    ['none', { engines: ' ' }, /engines names none/],
    ['a mirror that is neither', { engines: 'bandit', mirror: 'relative' }, /mirror must be an absolute path or a URL/],
    [
      'one that only the workspace has',
      { engines: 'gitleaks', mirror: '~/none' },
      /gitleaks could not be installed: ~\/none\/gitleaks_8\.30\.1_linux_/,
    ],
  ])('fails over %s', async (_, inputs, message) => {
    const { code, said } = await setUp(inputs);
    expect([code, said]).toEqual([2, expect.stringMatching(message)]);
  });
});
