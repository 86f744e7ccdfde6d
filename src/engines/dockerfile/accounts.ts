import type { Invocation } from './commands';
import { options, positional } from './options';
import type { Instruction } from './parse';
import type { Subject } from './rule';
import type { Stage, Stages } from './stages';

/** Which accounts have uid 0, by name; `false` for those that are known to have another one. */
type Accounts = Map<string, boolean>;

const zero = /^[+]?0+$/;
const nameOption = ['-l', '--login'];

/** Takes over what useradd, adduser and usermod do. */
function addAccount(accounts: Accounts, invocation: Invocation): void {
  const { name } = invocation;
  if (name !== 'useradd' && name !== 'adduser' && name !== 'usermod') return;
  const uid = options(invocation, '-u', '--uid', '-uid').at(-1)?.value;
  // `adduser -u 0 app` of BusyBox may be followed by a group; useradd and usermod take the name last.
  const values = options(invocation, ...valued(name)).map(({ valueWord }) => valueWord);
  const words = positional(invocation).filter((word) => !values.includes(word));
  const account = (name === 'adduser' ? words[0] : words.at(-1))?.value;
  if (account === undefined) return;
  if (uid !== undefined) accounts.set(account, zero.test(uid));
  else if (name !== 'usermod') accounts.set(account, false);
  if (name !== 'usermod') return;
  const renamed = options(invocation, ...nameOption).at(-1)?.value;
  if (renamed !== undefined) accounts.set(renamed, accounts.get(account) ?? account === 'root');
}

const common = [
  '-u',
  '--uid',
  '-g',
  '--gid',
  '-G',
  '--groups',
  '-s',
  '--shell',
  '-d',
  '-h',
  '--home',
  '--home-dir',
  '-c',
];

function valued(name: string): string[] {
  if (name === 'adduser') return [...common, '--ingroup', '--gecos', '--firstuid', '--lastuid', '-k', '--conf'];
  return [
    ...common,
    '--comment',
    '-p',
    '--password',
    '-e',
    '-f',
    '-k',
    '-K',
    '-b',
    '--base-dir',
    ...(name === 'usermod' ? nameOption : []),
  ];
}

const passwdFile = /\bpasswd\b|\bnewusers\b/;
const entry = /(?:^|[\s"'`/^|#,;@}]|\\n)([A-Za-z_][\w.-]{0,31}\$?):[^:\s]{0,200}:([+]?\d{1,10}):/g;
/** A replacement of some number by 0, as in `s/:1000:/:0:/`. */
const anyToZero = /([/|#,@]):?0+:?[\w:]*\1/;
/** Stands for every name, where it can't be told which accounts an edit made root's. */
const everybody = '*';

/** Takes over the lines of /etc/passwd that an instruction writes out, also as the replacement of a sed script. */
function addEntries(accounts: Accounts, instruction: Instruction, invocations: readonly Invocation[]): void {
  const { text } = instruction.text;
  if (!passwdFile.test(text)) return;
  const texts = [text, ...instruction.heredocs.map(({ body }) => body.text)];
  for (const { args } of invocations) for (const { value, expanded } of args) if (expanded) texts.push(value);
  for (const each of texts)
    for (const [, name, uid] of each.matchAll(entry))
      if (name !== undefined && uid !== undefined) accounts.set(name, zero.test(uid));
  for (const { name, args } of invocations)
    if ((name === 'sed' || name === 'perl') && args.some(({ value }) => anyToZero.test(value))) {
      accounts.clear();
      accounts.set(everybody, true);
    }
}

/** `COPY --from=stage /etc/passwd …`: the stage whose accounts are taken over. */
function copiedFrom({ keyword, flags, words }: Instruction, { all }: Stages): Stage | undefined {
  const from = flags.find(({ name }) => name === 'from')?.value.toLowerCase();
  if (keyword !== 'COPY' || from === undefined || !words.some(({ value }) => /(?:^|\/)(?:passwd|etc\/?)$/.test(value)))
    return undefined;
  return /^\d+$/.test(from) ? all[Number(from)] : all.findLast(({ name }) => name === from);
}

/** Whether a user's name is another one for root at the end of the final stage: an account with uid 0. */
export function isRootAlias(user: string, { stages, runs }: Pick<Subject, 'stages' | 'runs'>): boolean {
  const invocations = new Map(runs.map((run) => [run.instruction, run.invocations]));
  const known = new Map<Stage, Accounts>();
  for (const stage of stages.all) {
    const accounts: Accounts = new Map(stage.parent === undefined ? [] : known.get(stage.parent));
    known.set(stage, accounts);
    for (const instruction of stage.instructions) {
      if (instruction.onbuild) continue;
      const run = invocations.get(instruction) ?? [];
      for (const invocation of run) addAccount(accounts, invocation);
      if (instruction.keyword === 'RUN' || instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
        addEntries(accounts, instruction, run);
      const source = copiedFrom(instruction, stages);
      for (const [name, isRoot] of (source && known.get(source)) ?? []) accounts.set(name, isRoot);
    }
  }
  const accounts = stages.final === undefined ? undefined : known.get(stages.final);
  const name = user.split(':')[0]?.trim() ?? '';
  return !/^\d*$/.test(name) && (accounts?.get(name) ?? accounts?.get(everybody) ?? false);
}
