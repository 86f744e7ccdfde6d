import type { Severity } from '../../findings/finding';

export interface Rule {
  readonly severity: Severity;
  readonly title: string;
  readonly help: string;
  readonly cwe?: readonly number[];
}

/** What is wrong with how a project asks for its packages, beside the vulnerabilities of those. */
export const rules = {
  'unpinned-requirement': {
    severity: 'low',
    title: 'Requirement without an exact version',
    help: 'What gets installed is whatever is newest on that day, also when that was published by an attacker an hour ago, and a training run can not be repeated. Pin it, best by a lock file that a tool keeps:\n    uv lock\n    pip-compile --generate-hashes requirements.in',
    cwe: [1357],
  },
  'unhashed-requirements': {
    severity: 'info',
    title: 'Requirements without hashes',
    help: 'A version says which release is meant, a hash which file: with one, an index that is tampered with can not hand out another. pip-compile and uv write them:\n    pip-compile --generate-hashes requirements.in',
    cwe: [494],
  },
  'no-lock-file': {
    severity: 'low',
    title: 'Manifest without a lock file',
    help: 'Without a lock file each machine resolves the versions anew, so that what was tested is not what is installed. Let the tool write its lock file, and commit it.',
    cwe: [1357],
  },
  'lock-out-of-date': {
    severity: 'medium',
    title: 'Lock file does not fit its manifest',
    help: 'What the lock file lists is not what the manifest asks for, so that an install fails, or installs what nobody looked at. Let the tool write the lock file anew, and commit both.',
    cwe: [1357],
  },
  'extra-index': {
    severity: 'medium',
    title: 'Packages may come from either of two indexes',
    help: 'pip asks all of its indexes and takes the highest version that any of them has: who publishes a higher one under the same name on the public index is the one whose code runs. Give one index (--index-url) that mirrors the other, or pin every package by its hashes (--require-hashes).',
    cwe: [427],
  },
  'internal-name-on-public-index': {
    severity: 'high',
    title: 'Internal package may come from a public index',
    help: 'The policy says that the name is your own (internal). Somebody else can register it on the public index, and is then who you install. Name the index for it: in uv or Poetry as the source of the package, in pip as the only --index-url, in npm as the registry of its scope; or pin it by its hash.',
    cwe: [427],
  },
  'insecure-index': {
    severity: 'high',
    title: 'Packages are fetched without protection',
    help: 'Whoever is on the way can hand out another package. Use https, and have the certificate checked: no http://, no --trusted-host.',
    cwe: [494, 319],
  },
  'mutable-source': {
    severity: 'medium',
    title: 'Package from an address whose content may change',
    help: 'A branch or a tag can be moved, and an archive replaced. Name the commit by its full SHA, or the hash of the archive:\n    name @ git+https://host/owner/repo@0123456789abcdef0123456789abcdef01234567\n    name @ https://host/name-1.0.tar.gz#sha256=…',
    cwe: [829],
  },
  'lock-entry-mismatch': {
    severity: 'high',
    title: 'Lock file fetches another package than it says',
    help: 'No tool writes such an entry: the name and the version are those of one package, and the archive is that of another, so that whoever reads the lock file sees what is not installed. Look who wrote it, and let the tool write the lock file anew.',
    cwe: [345, 829],
  },
  'unexpected-source': {
    severity: 'high',
    title: 'Packages are taken from a place that nothing names',
    help: 'The place is no registry that is known, and no manifest and no settings of the tool (.npmrc, [[tool.uv.index]], .cargo/config.toml …) name it: one line of a lock file, which few people read, decides whose code is installed. If the place is yours, name it in the settings of the tool, in a change that goes before; else let the tool write the lock file anew.',
    cwe: [829, 345],
  },
  'unhashed-lock-entry': {
    severity: 'medium',
    title: 'Lock file has no hash of a package',
    help: 'The hash is what keeps another archive from being installed under the same name and version. The tools write one for each package of this place: let them write the lock file anew.',
    cwe: [494],
  },
  'unpinned-action': {
    severity: 'info',
    title: 'Action by a name that can be moved',
    help: 'A tag of an action can be moved to other code, which then runs with the secrets of the workflow. Name the commit by its full SHA, with the tag in a comment.',
    cwe: [829],
  },
  'possible-typosquat': {
    severity: 'medium',
    title: 'Name is one letter from that of a much used package',
    help: 'Names like these are registered to catch slips of the keyboard, and what they install is then theirs. If it is the package that you mean, accept the finding with a waiver.',
    cwe: [1357],
  },
  'install-script': {
    severity: 'info',
    title: 'Package runs a script as it is installed',
    help: 'A script runs with all the rights of the install. npm ci --ignore-scripts installs without; allow scripts for those packages that need theirs.',
    cwe: [829],
  },
  'denied-license': {
    severity: 'high',
    title: 'Licence that the policy denies',
    help: 'The policy names the licences that are allowed, or denied (licenses). Take another package, or have the licence looked at and accept the finding with a waiver.',
  },
  'unknown-license': {
    severity: 'low',
    title: 'Licence is not known',
    help: 'The policy has licences looked at, and what is said of this package names none that has an SPDX identifier. See its own documents, and accept the finding with a waiver.',
  },
  'yanked-version': {
    severity: 'medium',
    title: 'Version was withdrawn',
    help: 'Its makers took it back, mostly since it is broken or unsafe. Take another version.',
    cwe: [1104],
  },
  'abandoned-package': {
    severity: 'low',
    title: 'Package is not kept up any more',
    help: 'Flaws that are found in it will not be mended. Look for what took its place.',
    cwe: [1104],
  },
  'unknown-package': {
    severity: 'medium',
    title: 'Index knows no such package',
    help: 'Anybody can register the name, and is then who you install. If it is your own package, say so (internal) and name its index.',
    cwe: [427],
  },
  'malicious-package': {
    severity: 'critical',
    title: 'Package is malware',
    help: 'The package was made to do harm. Take it out, and look at every machine that installed it: change every secret that was within its reach.',
    cwe: [506],
  },
  'malicious-version-admitted': {
    severity: 'low',
    title: 'Range of versions that has malware in it',
    help: 'A version of the package was made to do harm, and what is asked for admits it: a machine that has it already, or an index that still holds it, may install it. Ask for a later version, or write a lock file.',
    cwe: [506],
  },
  'packages-not-looked-up': {
    severity: 'info',
    title: 'Packages whose vulnerabilities are not known',
    help: 'They have no exact version here, or are of an ecosystem that the source of advisories does not know. Pin what can be pinned; ask another engine about the rest.',
  },
  'requirements-elsewhere': {
    severity: 'high',
    title: 'Requirements are taken in from elsewhere',
    help: 'The file that is taken in is not in the repository, so that nobody sees what it asks for: its packages are not looked up. Commit it. Where a step of the build writes it before it is used, check the folder after that step.',
    cwe: [829],
  },
  'requirements-not-known': {
    severity: 'info',
    title: 'Requirements are computed',
    help: 'The file is not run, so that the packages it computes are not known and not looked at. Write them as a list, best in pyproject.toml, or commit a lock file.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
