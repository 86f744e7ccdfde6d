import { shapeProblem } from './json-shape';

/** The key that a report of any version starts with. */
const mark = /"schema"\s*:\s*"gatehouse\.report\//;

/**
 * Whether a JSON file among others is to be read as a report: one that says so, and one that is no JSON at all or can't be parsed in
 * safety, since it may be a report that broke off. Reading it tells.
 */
export function mayBeReport(text: string): boolean {
  if (mark.test(text) || shapeProblem(text) !== undefined) return true;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
