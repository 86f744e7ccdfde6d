import path from 'node:path';
import { OciError } from '../../formats/oci/error';
import { shownName } from '../../formats/shown-name';

/** A path of a layer as the image has it: relative to its root, without `.` and slashes at its ends. `..` stops at the root, as in a container. */
export const inImage = (name: string): string => path.posix.normalize(`/${name}`).slice(1).replace(/\/$/, '');

/** As long as Linux takes one; programs make few that are a tenth as deep. */
const maxPath = 4_096;
const maxFolders = 256;

/** Throws an `OciError` at a name that no file has, and that costs time for each of its folders. */
export function checkName(name: string): void {
  if (name.length > maxPath) throw new OciError(`the name ${shownName(name)} has more than ${maxPath} characters`);
  let folders = 0;
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) folders++;
  if (folders > maxFolders) throw new OciError(`the name ${shownName(name)} lies more than ${maxFolders} folders deep`);
}

export const leadsOut = (name: string): boolean => /(?:^|\/)\.\.(?:\/|$)/.test(name);

const whiteout = '.wh.';

/** What an entry removes, if it is there for that (OCI Image Specification, "Whiteouts"); `.wh..wh.plnk` and its like are left over from aufs. */
export function removalOf(entry: string): { readonly path: string; readonly opaque: boolean } | 'nothing' | undefined {
  const slash = entry.lastIndexOf('/');
  const name = entry.slice(slash + 1);
  if (!name.startsWith(whiteout)) return undefined;
  const folder = entry.slice(0, Math.max(0, slash));
  if (name === '.wh..wh..opq') return { path: folder, opaque: true };
  if (name.startsWith('.wh..wh.')) return 'nothing';
  return { path: entry.slice(0, slash + 1) + name.slice(whiteout.length), opaque: false };
}

/** Files that hold credentials by what they are called; whoever made the image knows better, so an empty one is none. */
const credentials =
  /(?:^|\/)(?:\.ssh\/(?:id_[^/.]+|identity)|\.aws\/credentials|\.git-credentials|\.netrc|\.pypirc|\.pgpass|\.my\.cnf|\.kube\/config|\.docker\/config\.json|\.dockercfg|\.kaggle\/kaggle\.json|\.azure\/(?:accessTokens|msal_token_cache)\.(?:json|bin)|gcloud\/(?:application_default_credentials\.json|credentials\.db)|\.cache\/huggingface\/(?:token|stored_tokens)|\.huggingface\/token|\.terraform\.d\/credentials\.tfrc\.json|\.vault-token|wandb\/\.netrc)$|(?:^|\/)etc\/ssh\/ssh_host_\w+_key$|\.(?:p12|pfx|ppk|keytab|jks)$/;

/** Folders of other people's packages: what their files hold, everybody can download, unless the package is a private one. */
const packages =
  /(?:^|\/)(?:site-packages|dist-packages|node_modules|conda-meta|gems)\/|(?:^|\/)pkgs\/[^/]+\/(?:lib|share|info)\//;
/** Folders that only a distribution's packages, and Python's own library, have files in. `/usr/src` and much of `/usr/share` hold applications. */
const distribution =
  /^usr\/lib(?:32|64)?\/(?:[^/]+\.(?:so|a)(?:\.[\d.]+)?$|[\w-]+-linux-\w+\/|(?:python3|perl|perl5|jvm|gcc|git-core|ruby|tcltk|ssl)\b[^/]*\/)|^usr\/share\/(?:doc|cmake[^/]*|perl5?|tcltk|man|info|locale|postgresql(?:-common)?|python3|ruby|libc-bin|vim|zsh|bash-completion|help|licenses)\/|^(?:usr\/local|opt\/[^/]+)\/lib\/python3[^/]*\/|^usr\/(?:local|lib)\/go(?:-[\d.]+)?\/(?:src|test|pkg|misc)\/|^etc\/ssl\/(?:openssl\.cnf|private\/ssl-cert-snakeoil\.key)$/;

/** Settings with keys: no package that everybody can download brings them, whatever its lists say. */
const ownSettings = /(?:^|\/)(?:\.env[^/]*|[^/]+\.env|\.(?:netrc|npmrc|pypirc)|credentials)$/;

/** Settings that people put among packages. */
export const isSettings = (file: string): boolean =>
  /(?:^|\/)[^/]*(?:credentials?|secrets?|config|settings|service[_-]?account)[^/]*\.(?:json|ya?ml|toml|ini|cfg)$/.test(
    file,
  );

/** Whose package a file may have come with, by where it lies. */
export function originOf(file: string): 'package' | 'distribution' | undefined {
  if (ownSettings.test(file)) return undefined;
  if (packages.test(file)) return 'package';
  return distribution.test(file) ? 'distribution' : undefined;
}

export const isCredentialsFile = (name: string): boolean => credentials.test(name) && originOf(name) !== 'distribution';

/** Lists of keys that open an account over SSH. */
export const isLoginKeys = (name: string): boolean =>
  /^(?:root|home\/[^/]+|var\/lib\/[^/]+)\/\.ssh\/authorized_keys2?$/.test(name);

const caches: readonly (readonly [manager: string, folder: RegExp])[] = [
  ['apt', /^var\/(?:cache\/apt\/(?:archives|(?:src)?pkgcache\.bin)|lib\/apt\/lists)(?=\/|$)/],
  ['apk', /^var\/cache\/apk(?=\/)/],
  ['dnf or yum', /^var\/(?:cache|lib)\/(?:dnf|yum)(?=\/)/],
  ['pip', /^(?:root|home\/[^/]+)\/\.cache\/pip(?=\/)/],
  ['uv', /^(?:root|home\/[^/]+)\/\.cache\/uv(?=\/)/],
  ['Poetry', /^(?:root|home\/[^/]+)\/\.cache\/pypoetry(?=\/)/],
  ['npm', /^(?:root|home\/[^/]+)\/\.npm\/_cacache(?=\/)/],
  ['conda', /^(?:.*\/)?pkgs\/[^/]+\.(?:conda|tar\.bz2)$/],
];

/** The cache of a package manager that a file lies in. */
export function cacheOf(file: string): { readonly manager: string; readonly folder: string } | undefined {
  for (const [manager, folder] of caches) {
    const found = folder.exec(file)?.[0];
    if (found !== undefined) return { manager, folder: manager === 'conda' ? path.posix.dirname(found) : found };
  }
  return undefined;
}

/** Programs that distributions install with the bit, and that need it where people log in. */
const usual = new Set(
  (
    'su sudo sudoedit mount umount passwd chsh chfn chage expiry gpasswd newgrp newgidmap newuidmap unix_chkpwd pam_timestamp_check ping ping6 traceroute6 fusermount ' +
    'fusermount3 ssh-agent ssh-keysign dbus-daemon-launch-helper polkit-agent-helper-1 pkexec crontab at wall write write.ul bsd-write ' +
    'bbsuid doas mail-lock mail-touchlock mail-unlock dotlockfile mlocate plocate locate utempter exim4 userhelper grub2-set-bootflag Xorg.wrap chrome-sandbox ntfs-3g staprun'
  ).split(' '),
);
/** What runs anything, or writes any file, that its user wants (GTFOBins lists how). */
const dangerous =
  /^(?:(?:ba|da|z|k|a|c|tc|fi)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|lua[\d.]*|php[\d.]*|find|env|awk|gawk|mawk|sed|vim?|vim\.\w+|nano|ed|cp|mv|dd|tee|tar|zip|chmod|chown|less|more|xargs|nmap|gdb|strace|docker|systemctl|make|git|rsync|socat|nc|curl|wget|tcpdump|openssl|nsenter|unshare|chroot|capsh|setpriv)$/;

export function setuidKind(file: string): 'usual' | 'dangerous' | 'other' {
  const name = path.posix.basename(file);
  if (dangerous.test(name)) return 'dangerous';
  return usual.has(name) && /^(?:usr\/)?(?:s?bin|lib(?:exec|64)?)\//.test(file) ? 'usual' : 'other';
}

/** The folder that a file's size is counted under: its package where it is of one, or else two folders deep. */
export function weightOf(file: string): string {
  const found = /^(?:.*\/)?(?:site-packages|dist-packages|node_modules)\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (found !== undefined) return found;
  const parts = file.split('/');
  return parts.length <= 1 ? file : parts.slice(0, Math.min(parts.length - 1, parts[0] === 'usr' ? 3 : 2)).join('/');
}
