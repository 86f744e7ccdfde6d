import { severityOf, severityOfScore } from '../external/vulnerabilities';
import { ageInDays, type Scanner } from './database';
import { merge, type Merged } from './merge';
import type { Origin, Origins } from './origin';
import type { Found, VulnerabilityScan } from './scan';
import type { ImageLayer } from './vulnerability';
import { excerpt, severities, type Detection, type Location, type Severity } from '../../findings/finding';
import type { VulnerabilitySettings } from '../../policy/vulnerabilities';
import { singleLine } from '../../single-line';

/** What was scanned: an image by its name, or where that is undefined, lock files. */
export interface Target {
  readonly name: string | undefined;
  readonly origins: Origins;
  readonly layers: readonly ImageLayer[];
}

const maxText = 200;
const short = (text: string): string => {
  const line = singleLine(text);
  return line.length > maxText ? `${line.slice(0, maxText - 1)}…` : line;
};
const listed = (values: readonly string[], most = 5): string => {
  const distinct = [...new Set(values.map(short))];
  const more = distinct.length > most ? ` and ${distinct.length - most} more` : '';
  return `${distinct.slice(0, most).join(', ')}${more}`;
};

/** One for each vulnerability of each source package: that is what is mended, accepted or told by a VEX document. */
export function vulnerabilityDetections(
  found: readonly Found[],
  target: Target,
  from: VulnerabilitySettings['severity-from'],
): Detection[] {
  return merge(found).map((merged) => detectionOf(merged, target, from));
}

function detectionOf(merged: Merged, target: Target, from: VulnerabilitySettings['severity-from']): Detection {
  const { id, ids, key, source, found } = merged;
  const [first] = found;
  const origin = originOf(merged, target.origins);
  const packages = listed(found.map((each) => each.package));
  const fixes = found.flatMap(({ fixed }) => fixed ?? []);
  const mend = fixes.length > 0 ? `Fixed in ${listed(fixes)}.` : 'No version has it fixed yet.';
  const of = packages === source ? '' : `, built from ${short(source)}`;
  const severity = worst(found.map((each) => weightOf(each, from)));
  return {
    rule: id,
    engine: first.scanner,
    severity,
    title: short(found.map(({ title }) => title).find((title) => !ids.includes(title)) ?? id),
    message: `${packages} ${listed(found.map(({ installed }) => installed))}${of}: ${id}. ${mend}${broughtBy(first, origin, target)}`,
    location: locationOf(first, origin, target),
    lineText: origin === undefined ? '' : excerpt(origin.text, 1),
    // A package that is updated and still has it is no new finding; nor is one that another layer brings.
    identity: [target.name ?? '', key].join('\0'),
    help: { text: helpOf(first, fixes, origin), ...linkOf(found) },
    ...(cweOf(found).length > 0 && { cwe: cweOf(found) }),
    properties: {
      vulnerability: {
        ids,
        packages: distinct(found.map((each) => each.package)),
        installed: distinct(found.map(({ installed }) => installed)),
        fixed: distinct(fixes),
        purls: distinct(found.flatMap(({ purl }) => purl ?? [])),
        files: distinct(found.map(({ file, path }) => file ?? path)),
        scanners: distinct(found.map(({ scanner }) => scanner)),
        ...(first.cvss !== undefined && { cvss: first.cvss }),
        ...(target.name !== undefined && { image: target.name }),
        ...(first.layer !== undefined && { layer: first.layer }),
      },
    },
  };
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const worst = (all: readonly Severity[]): Severity => severities.find((severity) => all.includes(severity)) ?? 'medium';
const cweOf = (found: readonly Found[]): number[] => distinct(found.flatMap(({ cwe }) => cwe));
const linkOf = (found: readonly Found[]): { uri?: string } => {
  const uri = found.map((each) => each.uri).find((each) => each !== undefined && /^https?:\/\//.test(each));
  return uri === undefined ? {} : { uri };
};

function weightOf({ severity, cvss }: Found, from: VulnerabilitySettings['severity-from']): Severity {
  return severityOf(from === 'cvss' && cvss !== undefined ? severityOfScore(cvss) : severity);
}

function originOf({ found }: Merged, { ofLayer, ofPackage }: Origins): Origin | undefined {
  for (const { layer } of found) {
    const origin = ofLayer(layer);
    if (origin !== undefined) return origin;
  }
  return ofPackage(found[0].package);
}

/** The number of a layer, from 1, the lowest. */
function layerNumber({ layer }: Found, { layers }: Target): number | undefined {
  const index = layers.findIndex(({ digest }) => digest === layer);
  return index < 0 ? undefined : index + 1;
}

function locationOf(found: Found, origin: Origin | undefined, target: Target): Location {
  if (origin !== undefined) return { path: origin.path, startLine: origin.line, endLine: origin.line };
  if (target.name === undefined)
    return { path: found.path, ...(found.line !== undefined && { startLine: found.line, endLine: found.line }) };
  const number = layerNumber(found, target);
  return { path: target.name, ...(number !== undefined && { member: `layer ${number}` }) };
}

function broughtBy(found: Found, origin: Origin | undefined, target: Target): string {
  if (target.name === undefined) return '';
  const number = layerNumber(found, target);
  const layer = number === undefined ? '' : `, layer ${number} of ${target.layers.length}`;
  const where = ` In ${target.name}${layer}`;
  if (origin === undefined) return `${where}.`;
  if (origin.base) return `${where}, from the base image.`;
  return origin.byName ? `${where}; this command names the package.` : `${where}, which this instruction makes.`;
}

function helpOf(found: Found, fixes: readonly string[], origin: Origin | undefined): string {
  const name = short(found.package);
  const judge =
    'If the flaw does no harm here, say so with a reason: in a VEX document, in .trivyignore.yaml or in a waiver of the policy.';
  if (fixes.length === 0)
    return `No version of ${name} has the flaw fixed. Do without the package, take a base image without it, or wait for a fix.\n${judge}`;
  const how =
    origin?.base === true
      ? 'Take a newer build of the base image, or update the package in a RUN of your own'
      : 'Install a version that has the flaw fixed';
  return `${how}: ${name} ${listed(fixes)}.\n${judge}`;
}

/** Says once how many are left out, and where. */
export function unfixedLeftOut(left: readonly Found[]): Detection[] {
  const byPath = new Map<string, Found[]>();
  for (const each of left) byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
  return [...byPath].map(([path, all]) => {
    const count = merge(all).length;
    return {
      rule: 'unfixed-vulnerabilities',
      engine: all[0]?.scanner ?? 'gatehouse',
      severity: 'info',
      title: 'Vulnerabilities without a fix',
      message: `${count} ${count === 1 ? 'vulnerability' : 'vulnerabilities'} in ${path} that no version has fixed ${count === 1 ? 'is' : 'are'} left out (ignore-unfixed).`,
      location: { path },
      lineText: '',
      identity: '',
      help: { text: 'The policy leaves them out. Set ignore-unfixed to false to see them.' },
    };
  });
}

/** An operating system that gets no fixes any more has flaws that no database lists. */
export function endOfLife(scans: readonly VulnerabilityScan[], target: Target, severity: Severity): Detection[] {
  const scan = scans.find(({ inspected }) => inspected.distribution?.endOfLife);
  const name = scan?.inspected.distribution?.name;
  if (scan === undefined || name === undefined || target.name === undefined) return [];
  const origin = target.origins.ofLayer(target.layers[0]?.digest);
  const location = origin ? { path: origin.path, startLine: origin.line, endLine: origin.line } : { path: target.name };
  return [
    {
      rule: 'end-of-life-system',
      engine: scan.scanner,
      severity,
      title: 'Operating system without fixes',
      message: `${target.name} is built on ${short(name)}, which gets no security fixes any more.`,
      location,
      lineText: origin === undefined ? '' : excerpt(origin.text, 1),
      identity: target.name,
      help: {
        text: 'New flaws in it are neither fixed nor listed, so that few findings say nothing. Build on a release that is still supported.',
      },
      cwe: [1104],
    },
  ];
}

/** It only warns: what it knows is true all the same. */
function oldDatabase(scanner: string, path: string, days: number, most: number): Detection {
  return {
    rule: 'old-vulnerability-database',
    engine: scanner,
    severity: 'medium',
    title: 'Vulnerability database is old',
    message: `The database of ${scanner} is ${Math.floor(days)} days old, more than the ${most} that the policy allows (max-db-age): what was found since is not in it.`,
    location: { path },
    lineText: '',
    identity: scanner,
    advisory: true,
    help: { text: 'Fetch it anew before the gate runs, or see why it is not.' },
  };
}

/** Of each scanner whose database is older than `most` days. */
export function oldDatabases(scans: readonly VulnerabilityScan[], most: number, now: Date): Detection[] {
  const seen = new Set<Scanner>();
  return scans.flatMap(({ scanner, built, packages }) => {
    if (seen.has(scanner)) return [];
    seen.add(scanner);
    if (built === undefined) return [];
    const days = ageInDays(scanner, built, now);
    const [path = ''] = packages.keys();
    return days > most ? [oldDatabase(scanner, path, days, most)] : [];
  });
}

/** Says that what was to be looked up was not: a clean result would be none. */
export function nothingRead(scanner: string, path: string, reason: string): Detection {
  return {
    rule: 'no-packages-read',
    engine: scanner,
    severity: 'high',
    title: 'No packages to look up',
    message: `${path}: ${scanner === 'gatehouse' ? '' : `${scanner} was asked, and `}${reason}, so whether it has vulnerabilities is not known.`,
    location: { path },
    lineText: '',
    identity: `${scanner}\0${reason}`,
    incomplete: true,
    help: {
      text: 'A scanner that reads nothing finds nothing. See whether the file is whole and of a kind that the scanner knows; where there really is no package, accept the finding with a waiver.',
    },
  };
}
