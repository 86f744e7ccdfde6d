import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GatehouseError, UsageError, messageOf } from './errors';
import { nearest } from './policy/nearest';
import { linesOf, logLine } from './reports/escape';
import { version } from './version';

const usage = `gatehouse ${version}: one verdict over security and model quality

  gatehouse check [PATH] [--gate ID]... [--config FILE] [--base REF | --staged] [--mode observe|warn|enforce]
                  [--format text|json|sarif|junit|gitlab|markdown|html] [--output FILE]
  gatehouse metrics FILE [--baseline FILE] [--task TASK] [--label C] [--prediction C] [--score C]... [--weight C] [--id C]
                  [--positive VALUE] [--query C] [--relevant MIN] [--by C]... [--metric EXPR]... [--margin N] [--level N]
                  [--cluster C] [--format text|json] [--output FILE]
  gatehouse drift REFERENCE CURRENT [--column C]... [--test NAME]... [--alpha N] [--adjust METHOD] [--format text|json]
                  [--output FILE]
  gatehouse artifacts FILE... [--allow-global NAME]... [--format text|json|cyclonedx] [--output FILE]
  gatehouse artifacts lock [PATH] [--config FILE] [--output FILE]
  gatehouse sbom [PATH|IMAGE] [--platform OS/ARCHITECTURE] [--format cyclonedx|spdx] [--output FILE]
  gatehouse baseline [PATH] [--gate ID]... [--config FILE] [--output FILE]
  gatehouse merge REPORT... [--expect GATE]... [--head SHA] [--policy DIGEST] [--format FORMAT] [--output FILE]
  gatehouse explain [KEY] [--path PATH] [--config FILE]
  gatehouse init [PATH]
  gatehouse schema

Exit codes: 0 pass or warn, 1 fail, 2 error (wrong usage or policy, an engine that failed, nothing evaluated).
`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'];
type Command = (args: string[]) => Promise<number>;

function command<const O extends Options>(
  options: O,
  run: (positionals: string[], values: Values<O>) => Promise<number>,
): Command {
  return async (args) => {
    let parsed;
    try {
      parsed = parseArgs({ args, options, allowPositionals: true });
    } catch (error) {
      throw new UsageError(messageOf(error));
    }
    return run(parsed.positionals, parsed.values);
  };
}

/** Each command is loaded when it is called. */
const commands: Readonly<Record<string, Command>> = {
  check: command(
    { gate: texts, config: text, base: text, staged: flag, mode: text, format: text, output: text },
    async (positionals, values) => (await import('./commands/check')).check(positionals, values),
  ),
  baseline: command({ gate: texts, config: text, output: text }, async (positionals, values) =>
    (await import('./commands/baseline')).baseline(positionals, values),
  ),
  metrics: command(
    {
      baseline: text,
      task: text,
      label: text,
      prediction: text,
      score: texts,
      weight: text,
      id: text,
      cluster: text,
      positive: text,
      query: text,
      relevant: text,
      by: texts,
      metric: texts,
      margin: text,
      level: text,
      format: text,
      output: text,
    },
    async (positionals, values) => (await import('./commands/metrics')).metrics(positionals, values),
  ),
  drift: command(
    { column: texts, test: texts, alpha: text, adjust: text, format: text, output: text },
    async (positionals, values) => (await import('./commands/drift')).drift(positionals, values),
  ),
  merge: command({ expect: texts, head: text, policy: text, format: text, output: text }, async (positionals, values) =>
    (await import('./commands/merge')).merge(positionals, values),
  ),
  explain: command({ path: text, config: text }, async (positionals, values) =>
    (await import('./commands/explain')).explain(positionals, values),
  ),
  artifacts: command({ 'allow-global': texts, config: text, format: text, output: text }, async (positionals, values) =>
    (await import('./commands/artifacts')).artifacts(positionals, values),
  ),
  sbom: command({ platform: text, format: text, output: text }, async (positionals, values) =>
    (await import('./commands/sbom')).sbom(positionals, values),
  ),
  init: command({}, async (positionals) => (await import('./commands/init')).init(positionals)),
  schema: command({}, async () => (await import('./commands/schema')).schema()),
};

/** Runs a command line (without node and script) and answers the exit code. */
export async function runCli(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    const known = error instanceof GatehouseError;
    const shown = known
      ? messageOf(error)
      : `internal error, please report it: ${error instanceof Error ? (error.stack ?? '') : String(error)}`;
    process.stderr.write(`${linesOf(`gatehouse: ${shown}`).map(logLine).join('\n')}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) {
    const meant = nearest(name, Object.keys(commands));
    throw new UsageError(`there is no command ${name}${meant ? `; did you mean ${meant}?` : ''}\n\n${usage}`);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  return found(rest);
}
