import type { Detection, Severity } from '../../findings/finding';
import { singleLine } from '../../single-line';
import type { Advisory } from '../advisories/advisory';
import { severityOf } from '../external/vulnerabilities';
import { detectionOf, engineName, placeIn } from './detection';
import { purlOf, type Installed } from './packages';
import { rules } from './rules';

const maxText = 300;
const short = (text: string): string => {
  const line = singleLine(text);
  return line.length > maxText ? `${line.slice(0, maxText - 1)}…` : line;
};

/** What is known of one package, as findings at the line that brings it. `upgrade` is the least version that clears everything known. */
export function knownOf(
  installed: Installed,
  advisories: readonly Advisory[],
  upgrade: string | undefined,
  imported: boolean | undefined,
): Detection[] {
  return advisories.map((advisory) =>
    advisory.malicious ? malware(installed, advisory) : vulnerability(installed, advisory, upgrade, imported),
  );
}

function malware(installed: Installed, advisory: Advisory): Detection {
  const { dependency, file, line } = installed;
  const rule = advisory.possible ? 'malicious-version-admitted' : 'malicious-package';
  const message = advisory.possible
    ? `Among the versions of ${calledOf(installed)} is known malware (${advisory.id}).`
    : `${calledOf(installed)} is known malware (${advisory.id}).${wayOf(installed)}`;
  return detectionOf(rule, file, line, dependency.name, message, {
    properties: { vulnerability: propertiesOf(installed, advisory) },
    help: { text: rules[rule].help, ...linkOf(advisory) },
  });
}

function vulnerability(
  installed: Installed,
  advisory: Advisory,
  upgrade: string | undefined,
  imported: boolean | undefined,
): Detection {
  const { dependency, file, line } = installed;
  const { name, range } = dependency;
  const { cvss, epss, exploited, fixed, summary } = advisory;
  const id = nameOf(advisory);
  const [mended] = fixed;
  const clears = upgrade === undefined || upgrade === mended ? '' : ` ${upgrade} clears everything known of it.`;
  const mend = mended === undefined ? 'No version has it fixed yet.' : `Fixed in ${short(mended)}.${clears}`;
  const facts = [
    ...(cvss === undefined ? [] : [`CVSS ${cvss.toFixed(1)}`]),
    ...(epss === undefined ? [] : [`EPSS ${(epss * 100).toFixed(1)} %`]),
    ...(exploited ? ['known to be exploited'] : []),
  ];
  const how = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  const which = range === undefined ? '' : ' in the newest version that it admits';
  const use = imported === false ? ' Nothing in this repository imports it.' : '';
  return {
    rule: id,
    engine: engineName,
    severity: severityIn(advisory),
    title: short(summary) || id,
    message: `${calledOf(installed)}: ${id}${how}${which}. ${mend}${wayOf(installed)}${use}`,
    ...placeIn(file, line),
    // An update that still has it is no new finding.
    identity: purlOf({ ecosystem: dependency.ecosystem, name }),
    help: { text: helpOf(installed, mended, upgrade), ...linkOf(advisory) },
    ...(advisory.cwe.length > 0 && { cwe: advisory.cwe }),
    properties: {
      vulnerability: {
        ...propertiesOf(installed, advisory),
        ...(cvss !== undefined && { cvss }),
        ...(advisory.vector !== undefined && { vector: advisory.vector }),
        ...(epss !== undefined && { epss }),
        ...(exploited !== undefined && { exploited }),
        ...(upgrade !== undefined && { upgrade }),
        ...(imported !== undefined && { imported }),
      },
    },
  };
}

const nameOf = ({ id, aliases }: Advisory): string => [id, ...aliases].find((each) => each.startsWith('CVE-')) ?? id;

/** What attackers use already is critical, whatever it was weighed before. */
const severityIn = ({ severity, exploited }: Advisory): Severity => (exploited ? 'critical' : severityOf(severity));

function propertiesOf({ dependency, way, file }: Installed, { id, aliases, fixed }: Advisory): Record<string, unknown> {
  const { ecosystem, name, version, range, specifier } = dependency;
  return {
    ids: [id, ...aliases],
    packages: [name],
    ...(range === undefined ? { installed: [version] } : { asked: specifier ?? '' }),
    fixed,
    purls: [purlOf(range === undefined ? dependency : { ecosystem, name })],
    files: [file.path],
    scanners: [engineName],
    way,
  };
}

/** A package and its version, or what is asked for of it. */
function calledOf({ dependency: { name, version, range, specifier = '' } }: Installed): string {
  if (range === undefined) return `${name} ${version}`;
  return specifier === '' ? `${name} (any version)` : `${name} (${short(specifier)})`;
}

function wayOf({ way }: Installed): string {
  return way.length > 1 ? ` It comes by ${short(way.join(' → '))}.` : '';
}

const linkOf = ({ uri }: Advisory): { uri?: string } => (/^https?:\/\//.test(uri) ? { uri } : {});

function helpOf({ dependency, way }: Installed, mended: string | undefined, upgrade: string | undefined): string {
  const judge = 'If the flaw does no harm here, say so with a reason: in a VEX document or in a waiver of the policy.';
  const { name } = dependency;
  if (mended === undefined)
    return `No version of ${name} has the flaw fixed. Do without the package, or wait for a fix.\n${judge}`;
  const target = upgrade ?? mended;
  const [first] = way;
  const how =
    way.length > 1
      ? `Update ${first ?? ''} to a version that takes ${name} ${target} or later, or ask for that yourself`
      : `Update ${name} to ${target} or later`;
  return `${how}, and write the lock file anew.\n${judge}`;
}
