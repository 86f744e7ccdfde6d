import type { Invocation } from './commands';
import type { Argument } from './values';

/** A command of a package manager of the system: `apt-get install -y curl=8.5.0`. */
export interface PackageCommand {
  readonly manager: Manager;
  readonly command: string;
  readonly commandWord: Argument;
  /** What stands behind the command and is neither an option nor an option's value. */
  readonly names: readonly Argument[];
  readonly invocation: Invocation;
}

interface Manager {
  readonly id: 'apt' | 'apk' | 'yum' | 'dnf' | 'zypper';
  readonly installs: ReadonlySet<string>;
  /** Options that take the next word as their value. */
  readonly valued: ReadonlySet<string>;
  /** A name that holds its version, or is a file or an address. */
  readonly pinned: RegExp;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const redHat = {
  installs: words('install reinstall localinstall'),
  valued: words(
    '--enablerepo --disablerepo --repo --repoid --releasever --installroot --setopt -x --exclude -c --config',
  ),
  // `name-1.2.3`, `name-1.2-3.el9.x86_64`; a digit right behind a dash is a version.
  pinned: /-\d[\w.~^+:]*(?:-[\w.~^+]+)?$|\.rpm$|:\/\/|^@/,
};

const managers: Readonly<Record<Manager['id'], Manager>> = {
  apt: {
    id: 'apt',
    installs: words('install'),
    valued: words('-o --option -t --target-release --default-release -c --config-file -a --host-architecture'),
    pinned: /=|\.deb$|\/|-$/,
  },
  apk: {
    id: 'apk',
    installs: words('add'),
    valued: words(
      '-t --virtual -X --repository -p --root --keys-dir --repositories-file --arch --wait --cache-dir --progress-fd',
    ),
    pinned: /[=~<>]|@|\.apk$|^!/,
  },
  yum: { id: 'yum', ...redHat },
  dnf: { id: 'dnf', ...redHat },
  zypper: {
    id: 'zypper',
    installs: words('install in'),
    valued: words('-r --repo --from -t --type -R --root -C --capability --plus-repo -p --plus-content'),
    pinned: /[=<>]|\.rpm$|:\/\//,
  },
};

const programs: Readonly<Record<string, Manager | undefined>> = {
  ...managers,
  'apt-get': managers.apt,
  aptitude: managers.apt,
  microdnf: managers.dnf,
  dnf5: managers.dnf,
  tdnf: managers.dnf,
};

/** The package manager's command that an invocation is, if it is one. */
export function packageCommand(invocation: Invocation): PackageCommand | undefined {
  const manager = Object.hasOwn(programs, invocation.name) ? programs[invocation.name] : undefined;
  if (manager === undefined) return undefined;
  const rest = positionalBut(invocation.args, manager.valued);
  const [commandWord, ...names] = rest;
  return commandWord && { manager, command: commandWord.value, commandWord, names, invocation };
}

export function isInstall({ manager, command, names }: PackageCommand): boolean {
  return manager.installs.has(command) && names.length > 0;
}

/** Words that are neither options nor the values of those in `valued`. */
export function positionalBut(args: readonly Argument[], valued: ReadonlySet<string>): Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word === undefined) break;
    if (valued.has(word.value)) at++;
    else if (!word.value.startsWith('-')) found.push(word);
  }
  return found;
}
