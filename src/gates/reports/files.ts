import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { diskProblem, isLink, readAtMost } from '../../disk';
import { messageOf } from '../../errors';
import { readToolReport } from '../../formats/tool-reports';
import { maxReportBytes } from '../../formats/tool-reports/document';
import type { ToolReport } from '../../formats/tool-reports/report';
import { globMatcher } from '../../policy/globs';
import { walk } from '../../trees/directory';
import { nameOf } from '../../trees/names';

/** A file that is, or should be, a report. */
export interface ReportFile {
  /** POSIX, relative to the checked folder. */
  readonly path: string;
  /** Undefined where it can't be read or believed. */
  readonly reports: readonly ToolReport[];
  readonly problem?: string;
}

/**
 * The names of the files that a setting means, sorted. On the disk, whether git knows them or not: a job leaves its reports there.
 * Throws an Error with a sentence when the path leads out of the checked folder.
 */
export function filesOf(root: string, setting: string): string[] {
  const name = path.posix.normalize(setting);
  if (path.posix.isAbsolute(name) || name === '..' || name.startsWith('../'))
    throw new Error('it lies outside the checked folder');
  const { base, isGlob } = picomatch.scan(name);
  if (!isGlob) return fs.existsSync(path.join(root, name)) ? [name] : [];
  const folder = path.join(root, base);
  if (!fs.existsSync(folder) || leadsOut(root, base)) return [];
  const matches = globMatcher([name]);
  return walk(path.resolve(root), base).names.map(nameOf).filter(matches).sort();
}

/** Reads one file. Never throws: what is wrong with it is its `problem`. */
export function readReport(root: string, name: string, format: string | undefined): ReportFile {
  const refused = (problem: string): ReportFile => ({ path: name, reports: [], problem });
  const onDisk = path.join(root, name);
  if (leadsOut(root, name)) return refused('it is a link, or lies behind one');
  try {
    const stat = fs.statSync(onDisk);
    if (!stat.isFile()) return refused('it is no regular file');
    if (stat.size > maxReportBytes) return refused(`${stat.size} bytes; at most ${maxReportBytes} are read`);
  } catch (error) {
    return refused(diskProblem(error));
  }
  try {
    return { path: name, reports: readToolReport(readAtMost(onDisk, maxReportBytes), name, { format }).reports };
  } catch (error) {
    return refused(messageOf(error).replace(`${name}: `, ''));
  }
}

/** Whether a part of the path is a link. */
function leadsOut(root: string, name: string): boolean {
  const parts = name.split('/');
  return parts.some((_, i) => isLink(path.join(root, ...parts.slice(0, i + 1))));
}
