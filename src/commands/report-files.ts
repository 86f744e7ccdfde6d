import fs from 'node:fs';
import path from 'node:path';
import { diskProblem, readAtMost } from '../disk';
import { messageOf } from '../errors';
import { partOf, type Part } from '../merge';
import { mayBeReport } from '../reports/recognise';

/** As much as `parseReport` takes. */
const maxReportBytes = 256 * 1024 * 1024;
/** Artifacts of a run, with all that may lie beside their reports. */
const maxEntries = 100_000;

/**
 * The reports in files and folders (at any depth), each file once; what can't be used comes with the reason. Nothing behind a link
 * in a folder is read.
 */
export function readReports(places: readonly string[]): Part[] {
  const parts = new Map<string, Part>();
  for (const part of places.flatMap(readPlace)) parts.set(path.resolve(part.source), part);
  return [...parts.values()];
}

function readPlace(place: string): Part[] {
  let entries: readonly Entry[];
  try {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return [{ source: place, problem: 'no such file or folder' }];
    if (!stat.isDirectory()) return readFile(place, () => true);
    entries = jsonEntries(place);
  } catch (error) {
    return [{ source: place, problem: diskProblem(error) }];
  }
  const found = entries.flatMap(({ file, isFile }) =>
    isFile ? readFile(file, mayBeReport) : [{ source: file, problem: 'it is a link or no file, and is not opened' }],
  );
  return found.length > 0 ? found : [{ source: place, problem: 'the folder holds no report' }];
}

function readFile(file: string, isMeant: (text: string) => boolean): Part[] {
  let text: string;
  try {
    text = readAtMost(file, maxReportBytes).toString('utf8');
  } catch (error) {
    return [{ source: file, problem: messageOf(error) }];
  }
  return isMeant(text) ? [partOf(file, text)] : [];
}

interface Entry {
  readonly file: string;
  readonly isFile: boolean;
}

function jsonEntries(folder: string): Entry[] {
  const found: Entry[] = [];
  const open = [folder];
  let seen = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of fs.readdirSync(at, { withFileTypes: true })) {
      if (++seen > maxEntries) throw new Error(`it holds more than ${maxEntries} files; name the reports`);
      const file = path.join(at, entry.name);
      if (entry.isDirectory()) open.push(file);
      else if (/\.json$/i.test(entry.name)) found.push({ file, isFile: entry.isFile() });
    }
  }
  return found;
}
