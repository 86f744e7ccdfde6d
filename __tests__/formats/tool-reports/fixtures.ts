import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readToolReport, type ToolReport } from '../../../src/formats/tool-reports';

const fixtures = path.resolve('__tests__/fixtures');
const folders = ['tool-reports', 'tool-reports/made', 'metrics-files', 'engines'];

export const bytesOf = (file: string): Buffer => readFileSync(path.join(fixtures, file));

export const reportsOf = (file: string): readonly ToolReport[] => readToolReport(bytesOf(file), file).reports;

export function reportOf(file: string): ToolReport {
  const [report, ...others] = reportsOf(file);
  if (report === undefined || others.length > 0) throw new Error(`${file} does not hold one report`);
  return report;
}

export const read = (text: string, options?: Parameters<typeof readToolReport>[2]): readonly ToolReport[] =>
  readToolReport(Buffer.from(text), 'report', options).reports;

/** Every fixture that is a report, by its name below the fixtures. */
export const reportFiles: readonly string[] = folders
  .flatMap((folder) => readdirSync(path.join(fixtures, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => statSync(path.join(fixtures, file)).isFile())
  .filter((file) => {
    try {
      return reportsOf(file).length > 0;
    } catch {
      return false;
    }
  });
