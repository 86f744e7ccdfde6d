import type { PickleValue, Use } from '../../../formats/pickle';
import type { Allowance, Check } from '../allow/allowance';
import { entriesOf, stateOf, stateWithout } from '../allow/checks';
import { harmOf } from '../allow/dangerous';
import type { Context } from '../reader';
import { shownName } from '../shown';

/** A name that a pickle imports, and what is done with it. */
export interface Known {
  readonly module: string;
  readonly name: string;
  readonly offset: number;
  readonly allowance: Allowance | undefined;
  /** How it was used, and how often. */
  readonly uses: Map<Use, number>;
  readonly unusual: Set<string>;
}

/** Reports an import by the worst that was done with it. `callsOwnCode`: whether what is made of code in the file is called. */
export function judgeUses(known: Known, callsOwnCode: boolean, context: Context): void {
  const { module, name, offset, allowance, uses, unusual } = known;
  const shown = shownName(`${module}.${name}`);
  const subject = `${module}.${name}`;
  const used = uses.size > 0;
  const harm = harmOf(module, name);
  if (allowance?.code === true)
    context.report({
      rule: 'code-in-model',
      ...(callsOwnCode && { severity: 'critical' }),
      message: callsOwnCode
        ? `It carries code (${shown}), and loading it runs that code.`
        : `It carries code, which ${shown} makes functions and classes of.`,
      offset,
      subject: 'code',
    });
  if (allowance !== undefined && (unusual.size === 0 || harm === undefined)) {
    if (unusual.size > 0)
      context.report({
        rule: 'unexpected-use',
        message: `${shown} is known, but not used as here: ${[...unusual].join('; ')}.`,
        offset,
        subject,
      });
    return;
  }
  if (harm !== undefined)
    context.report({
      rule: used ? 'dangerous-call' : 'dangerous-import',
      message: used ? `Loading it uses ${shown}, which ${harm}.` : `It refers to ${shown}, which ${harm}.`,
      offset,
      subject,
    });
  else
    context.report({
      rule: 'unknown-global',
      message: `${used ? 'Loading it uses' : 'It refers to'} ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
      offset,
      subject,
    });
}

export const opcodeOf: Readonly<Record<Use, string>> = {
  call: 'a call with arguments',
  new: 'making an instance',
  instance: 'making an instance with arguments',
  build: 'setting its state',
  items: 'adding items to it',
};

/** Instances are made with arguments only where a call is foreseen. */
const withoutArguments: Check = ({ values }) => (values.length === 0 ? undefined : 'it is called with arguments');

/** What an allowance says of a use; undefined where it is not foreseen. Setting the state of what may be made is part of making it. */
export function ruleOf(allowance: Allowance | undefined, use: Use | 'value'): true | Check | undefined {
  if (allowance === undefined) return undefined;
  if (use === 'instance') return allowance.call ?? (allowance.new && withoutArguments);
  if (use === 'build') {
    if (allowance.new === undefined && allowance.call === undefined) return undefined;
    return allowance.build ?? (allowance.items === true && allowance.code !== true ? containerState : true);
  }
  return allowance[use];
}

/** Whether what a global makes is data that has no methods of its own: the count of a word, where words are keys. */
export const isData = (name: string, allowance: Allowance | undefined): boolean =>
  allowance?.items === true || dataMakers.test(name);
const dataMakers =
  /^(?:numpy\.(?:_?core\.)?(?:multiarray|numeric)\.|pandas\.|datetime\.|decimal\.|builtins\.(?:(?:frozen)?set|int|float|complex|bytes|bytearray|range|slice)$)/;

/** Items are added by these methods of an object, which its state could replace. */
const ownMethods = stateWithout('append', 'extend', 'add');
/** And a container is filled of another by these. */
const copying = new Set('keys items values pop get update copy'.split(' '));

/** The state of a container, which methods of its own take items of. */
const containerState: Check = (args) => {
  const problem = ownMethods(args);
  if (problem !== undefined) return problem;
  for (const [name, item] of entriesOf(stateOf(args)) ?? [])
    if (copying.has(name) && (item.kind === 'global' || (item.kind === 'result' && !args.allows(item.id, 'items'))))
      return `its state replaces ${name}`;
  return undefined;
};

/** Whether what is called is `_load_type('str')`, which makes a string of bytes in a codec of its own. */
export function hidesText(called: PickleValue | undefined): boolean {
  const [tuple] = called?.kind === 'result' ? (called.parts ?? []) : [];
  const [name] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
  return name?.kind !== 'text' || name.value === 'str' || name.value === 'bytes';
}

export function unusual(known: Known, problem: string): void {
  if (known.unusual.size < 10) known.unusual.add(problem);
}
