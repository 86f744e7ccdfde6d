import { describe, expect, it } from '@jest/globals';
import { draw } from '../../engines/secrets/cases/example';
import { password, scanOf, shown } from './reading';

const key = draw(1).hex(64);

describe('what is named elsewhere', () => {
  it.each<[string, string, string, string[][]]>([
    ['a parameter of a run', 'mlruns/1/ab/params/together_api_key', key, [[`together-api-key ${key}`, '1:1-65', '']]],
    [
      'a secret of a container',
      'secrets/db_password',
      `${password(1)}\n`,
      [[`generic-password ${password(1)}`, '1:1-12', '']],
    ],
    [
      'one in a text file',
      'secrets/db-password.txt',
      `\n ${password(1)}`,
      [[`generic-password ${password(1)}`, '2:2-13', '']],
    ],
  ])('is found: %s, by the name of the file', async (_, path, text, found) => {
    expect(shown(await scanOf(path, text))).toEqual(found);
  });

  it.each<[string, string, string]>([
    ['another name', 'mlruns/1/ab/params/data_version', key],
    ['the hash of one', 'secrets/db_password.sha256', key],
    ['the name of one', 'params/api_key_id', key],
    ['a special token', 'params/eos_token', '</s>'],
    ['several words', 'secrets/db_password', `ask ${password(1)} again`],
    ['a placeholder', 'secrets/db_password', 'changeme'],
    ['a reference', 'params/together_api_key', '${TOGETHER_API_KEY}'],
  ])('is passed over: %s', async (_, path, text) => {
    expect(shown(await scanOf(path, text))).toEqual([]);
  });

  const short = (text: string): string => `\x8c${String.fromCharCode(text.length)}${text}\x94`;
  const long = (text: string): string => `X${String.fromCharCode(text.length)}\0\0\0${text}q\x07`;

  it.each([
    ['protocol 4', '\x80\x04\x95\0\0\0\0\0\0\0\0}\x94(', short],
    ['protocol 2', '\x80\x02}q\0(', long],
  ])('is found in a pickle of %s, by the string before it', async (_, head, written) => {
    const pickle = (name: string, value: string): Buffer =>
      Buffer.from(`${head}${written(name)}${written(value)}${written('w')}${'\x01\0'.repeat(40)}u.`, 'latin1');
    // The byte that says how long it is reads as `(`.
    const value = draw(2).hex(40);
    expect(shown(await scanOf('config.pkl', pickle('wandb_api_key', value))).map(([found]) => found)).toEqual([
      `wandb-api-key ${value}`,
    ]);
    expect(shown(await scanOf('config.pkl', pickle('wandb_run_id', value)))).toEqual([]);
    expect(shown(await scanOf('config.bin', pickle('wandb_api_key', value).subarray(1)))).toEqual([]);
  });

  it('is found in a table of settings, by the name in its row', async () => {
    const rows = `name\tvalue\tupdated\nregion\teu\t2026-01-01\ndb_password\t${password(1)}\t2026-02-01\nrun_id\t${key}\tx\n`;
    expect(shown(await scanOf('export/settings.tsv', rows))).toEqual([
      [`generic-password ${password(1)}`, '3:13-24', ''],
    ]);
    expect(shown(await scanOf('vocabulary.tsv', rows.replace('value', 'meaning')))).toEqual([]);
  });
});
