import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll } from '@jest/globals';

import { TableError } from '../../../src/formats/table';

/** A folder for the files of one test file. */
export function temporaryFiles(): (name: string, content: string | Uint8Array) => string {
  let folder = '';
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tables-'));
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });
  return (name, content) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, content);
    return file;
  };
}

/** The message of the TableError that a reading ends with, without the folder. Anything else fails the test. */
export async function problemOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof TableError) return error.message.replace(`${path.dirname(error.file)}/`, '');
    throw error;
  }
  throw new Error('the table was read');
}
