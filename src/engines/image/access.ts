import path from 'node:path';
import { shownName } from '../../formats/shown-name';
import { numberOf, type Account, type Group } from './accounts';
import type { ImageFinding } from './finding';
import type { Remembered } from './layers';

/** Shells that let nobody in. */
const noLogin = /\/(?:nologin|false|true|sync|shutdown|halt)$/;
/** Comments, and what leads to a list on another machine. */
const noAccount = /^[+#-]/;
/** Programs that ask for the password of the account that they lead to. */
const asking = /^(?:su|bbsuid)$/;

/** Who gets into the accounts of an image, and its user into that of root. `left` is what no later layer removes. */
export function* accessFindings(left: readonly Remembered[], user: string): Generator<ImageFinding, void, undefined> {
  const at = ({ path: file, layer }: Remembered): Pick<ImageFinding, 'member'> => ({
    member: `layer ${layer}/${file}`,
  });
  const files = left.filter((item) => item.kind === 'contents');
  let accounts: ReadonlyMap<string, Account> = new Map();
  let missing: ReadonlySet<string> = new Set();
  let groups: readonly Group[] = [];
  for (const { contents } of files) {
    if (contents.kind === 'accounts') accounts = contents.accounts;
    if (contents.kind === 'passwords') missing = contents.missing;
    if (contents.kind === 'groups') groups = contents.groups;
  }
  const names = namesOf(user, accounts, groups);
  const isAskedFor = left.some((item) => item.kind === 'setuid' && asking.test(path.posix.basename(item.path)));
  for (const item of files) {
    const { contents } = item;
    if (contents.kind === 'accounts')
      for (const { name, uid, password, shell } of accounts.values()) {
        if (noAccount.test(name) || noLogin.test(shell)) continue;
        if (password !== '' && !(password === 'x' && missing.has(name))) continue;
        const message = `The account ${shownName(name)} has an empty password${uid === 0 ? ', and is root' : ''}.`;
        const severity = uid === 0 && isAskedFor ? 'high' : 'medium';
        yield { rule: 'account-without-password', severity, message, identity: name, ...at(item) };
      }
    if (contents.kind !== 'sudoers') continue;
    const who = contents.free.find((each) => names.has(each));
    if (who === undefined) continue;
    const message = `${shownName(item.path)} lets the image's user become root without a password (${shownName(who)}).`;
    yield { rule: 'sudo', message, identity: item.path, ...at(item) };
  }
  for (const item of left)
    if (item.kind === 'login-keys') {
      const message = `Layer ${item.layer} holds ${shownName(item.path)}: whoever has one of its keys can log in where an SSH server runs.`;
      yield { rule: 'login-key-in-image', message, identity: item.path, ...at(item) };
    }
}

/** What a list of sudo may call the user of an image; nothing for root, and for one without an account, whom sudo refuses. */
function namesOf(user: string, accounts: ReadonlyMap<string, Account>, groups: readonly Group[]): ReadonlySet<string> {
  const [name = '', group = ''] = user.trim().split(':');
  const number = numberOf(name);
  const account = accounts.get(name) ?? [...accounts.values()].find(({ uid }) => uid === number);
  if (account === undefined || account.uid === 0) return new Set();
  const gid = numberOf(group);
  const its = groups.filter(
    (each) =>
      each.gid === account.gid || each.members.includes(account.name) || each.name === group || each.gid === gid,
  );
  const byGroup = its.flatMap((each) => [`%${each.name}`, `%#${each.gid}`]);
  return new Set(['ALL', account.name, `#${account.uid}`, `%#${account.gid}`, ...byGroup]);
}
