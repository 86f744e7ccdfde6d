import { expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openModels } from '../../../src/engines/metrics/index';

it('a table that can not be used ends the reading of its digest', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-files-'));
  const candidate = path.join(folder, 'candidate.csv');
  try {
    fs.writeFileSync(candidate, 'id,score\n1,0.5\n');
    // Two gigabytes of nothing, which take no room on the disk and a second to read.
    fs.truncateSync(candidate, 2 ** 31);
    const opening = openModels({ candidate, baseline: undefined, options: {}, columns: [] });
    await expect(opening).rejects.toThrow('is not a table');
    // What is under way comes to its end.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(process.getActiveResourcesInfo().filter((name) => name.startsWith('FSReq'))).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
