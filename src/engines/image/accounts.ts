/** A line of passwd(5). */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** `x` leads to the list of passwords; nothing is no password. */
  readonly password: string;
  /** Empty for `/bin/sh`. */
  readonly shell: string;
}

export interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/** The fields of each line. */
const linesOf = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.trim().split(':'))
    .filter(([name = '']) => name !== '');

const maxUid = 2 ** 31 - 1;

/** A uid as container runtimes read it: a sign may stand before it. One that is too large is cut to 0 by some. */
export function numberOf(text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const uid = Math.abs(Number(text));
  return uid > maxUid ? 0 : uid;
}

/** By name, of which the first line counts. To container runtimes a uid that is no number, or is missing, is 0. */
export function accountsOf(text: string): ReadonlyMap<string, Account> {
  const accounts = new Map<string, Account>();
  for (const [name = '', password = 'x', uid = '', gid = '', , , shell = ''] of linesOf(text))
    if (!accounts.has(name))
      accounts.set(name, { name, uid: numberOf(uid) ?? 0, gid: numberOf(gid) ?? 0, password, shell });
  return accounts;
}

/** The names that shadow(5) has without a password. */
export const withoutPassword = (text: string): ReadonlySet<string> =>
  new Set(linesOf(text).flatMap(([name = '', password]) => (password === '' ? [name] : [])));

/** group(5). */
export const groupsOf = (text: string): Group[] =>
  linesOf(text).map(([name = '', , gid = '', members = '']) => ({
    name,
    gid: numberOf(gid) ?? -1,
    members: members.split(',').map((member) => member.trim()),
  }));

/** Whom sudoers(5) lets run everything as root without a password: names, `%groups`, `#uids`, `ALL`. */
export function freeOfPassword(text: string): string[] {
  const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  const aliases = new Map<string, string[]>();
  const free: string[] = [];
  let asks = true;
  for (const line of lines) {
    const plain = line.replace(/(^|\s)#(?!\d).*$/, '').trim();
    if (/^Defaults\b.*!\s*authenticate/.test(plain)) asks = false;
    const alias = /^User_Alias\s+(\w+)\s*=\s*(.+)$/.exec(plain);
    if (alias?.[1] !== undefined) aliases.set(alias[1], listOf(alias[2] ?? ''));
  }
  for (const line of lines) {
    const plain = line.replace(/(^|\s)#(?!\d).*$/, '').trim();
    const at = plain.indexOf('=');
    // The last word before the sign is the host.
    const who = plain.slice(0, Math.max(at, 0)).trim().split(/\s+/).slice(0, -1).join(' ');
    const what = plain.slice(at + 1);
    if (who === '' || /^(?:Defaults|\w+_Alias)\b/.test(who) || !allowsAll(what, asks)) continue;
    for (const name of listOf(who)) for (const each of aliases.get(name) ?? [name]) free.push(each);
  }
  return free;
}

const listOf = (text: string): string[] => text.split(',').map((name) => name.trim());

/** What stands before a command holds for those behind it too. */
function allowsAll(what: string, asksAtFirst: boolean): boolean {
  let [asks, isRoot] = [asksAtFirst, true];
  for (const [, runAs, tags = '', command = ''] of what.matchAll(
    /\s*(?:\(([^()]*)\))?\s*((?:[A-Z_]+\s*:\s*)*)([^,]*),?/g,
  )) {
    if (runAs !== undefined) isRoot = /(?:^|,)\s*(?:ALL|root|#0)\s*(?:$|[,:])/.test(runAs);
    for (const [tag] of tags.matchAll(/\b(?:NO)?PASSWD\b/g)) asks = tag === 'PASSWD';
    if (command.trim() === 'ALL' && isRoot && !asks) return true;
  }
  return false;
}
