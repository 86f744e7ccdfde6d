import { describe, expect, it } from '@jest/globals';
import { TestRepository } from '../../helpers/repository';
import { judgeFolder, policyFile, type Judged } from '../metrics/judged';

const policy = 'version: 1\ngates:\n  dependencies: { engine: none }\n';
const long = Array.from({ length: 40 }, (_, at) => `package-${at}==1.0.${at}\n`).join('');

async function judgeChange(change: Readonly<Record<string, string | null>>): Promise<Judged> {
  const repository = new TestRepository();
  try {
    const base = repository.commit({ [policyFile]: policy, 'requirements.txt': long });
    repository.commit(change);
    return await judgeFolder(repository.folder, { gates: ['dependencies'], base });
  } finally {
    repository.remove();
  }
}

describe('a change after which no manifest is left', () => {
  it('is an error where it deletes the last one, which says what to do', async () => {
    const { gate, code } = await judgeChange({ 'requirements.txt': null });
    expect([gate.status, code]).toEqual(['error', 2]);
    expect(gate.reason).toBe(
      "the change deletes all manifests and lock files that the base has (1), and nothing of its kind is left to judge; if that is meant, don't require this gate any more",
    );
  });

  it('is an error where it has it under another name, by which it is not read', async () => {
    const { gate, code } = await judgeChange({ 'requirements.txt': null, 'deps.list': long });
    expect([gate.status, code]).toEqual(['error', 2]);
    expect(gate.reason).not.toContain('deletes all');
  });
});
