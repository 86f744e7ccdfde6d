import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actions, type Judges } from '../src/actions';
import { init } from '../src/commands/init';
import { inputNames } from '../src/github/inputs';
import { metricsInputNames } from '../src/github/metrics-inputs';
import { gateIds } from '../src/gates/index';
import { parsePolicy } from '../src/policy/load';
import { metricsSettings } from '../src/policy/metrics';
import { reportsSettings } from '../src/policy/reports';
import { policySchema } from '../src/policy/schema';
import { readWaivers } from '../src/policy/waivers';
import { version } from '../src/version';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const filesBelow = (folder: string, pattern: RegExp): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => pattern.test(file))
    .sort();

const port = z.strictObject({
  description: z.string(),
  default: z.string().optional(),
  required: z.boolean().optional(),
  value: z.string().optional(),
});
const actionSchema = z.looseObject({
  inputs: z.record(z.string(), port),
  outputs: z.record(z.string(), port),
  runs: z.looseObject({
    using: z.string(),
    main: z.string().optional(),
    steps: z.array(z.looseObject({ env: z.record(z.string(), z.string()).optional() })).optional(),
  }),
});
const actionOf = (folder: string): z.infer<typeof actionSchema> =>
  actionSchema.parse(parse(read(path.join(folder, 'action.yml'))));

/** The rows of a Markdown table under a heading, as cells; header and rule left out. */
function tableOf(file: string, heading: string): string[][] {
  const [, section = ''] = read(file).split(`\n## ${heading}\n`);
  const lines = (section.split('\n## ')[0] ?? '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const table = lines.slice(start);
  return table
    .slice(
      2,
      table.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.slice(2, -2).split(' | '));
}

const composite = 'actions/pull-request';
/** Judges nothing: it installs engines for the others. */
const setup = 'actions/setup';
const outputs = [...read('src/main.ts').matchAll(/setOutput\('([^']+)'/g)].map((match) => match[1] ?? '');

describe('every action.yml', () => {
  it('has its entry in the table of actions, and the other way round', () => {
    const folders = fs.readdirSync(path.join(root, 'actions')).map((name) => `actions/${name}`);
    expect(['.', ...folders].sort()).toEqual(
      [...Object.values(actions).map(({ folder }) => folder), composite, setup].sort(),
    );
  });

  it.each(Object.entries(actions))('%s declares what the code reads and sets', (name, { folder, judges, gates }) => {
    const action = actionOf(folder);
    // An action of one gate has nothing to choose.
    const common = inputNames[judges].filter((input) => input !== 'gates' || gates.length === 0);
    const expected = name === 'metrics' ? [...common, ...metricsInputNames] : common;
    expect(Object.keys(action.inputs)).toEqual(expected);
    expect(Object.keys(action.outputs)).toEqual(outputs);
    expect(action.runs.using).toBe('node24');
    expect(path.posix.join(folder, action.runs.main ?? '')).toBe(`dist/${name}.js`);
  });

  it.each(Object.values(actions))('$folder leaves its defaults to the schema, but for the token', ({ folder }) => {
    const defaults = Object.entries(actionOf(folder).inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    expect(defaults).toEqual([['github-token', '${{ github.token }}']]);
  });

  it.each(Object.values(actions))(
    '$folder describes inputs and outputs in the same words as the root',
    ({ folder, judges }) => {
      const here = actionOf(folder);
      const main = actionOf('.');
      // A verdict chooses no gates and checks no folder: it is told which did.
      const told =
        judges === 'change' ? [] : ['gates', 'path', ...inputNames.jobs.filter((name) => !(name in main.inputs))];
      const own: readonly string[] = [...metricsInputNames, ...told];
      const common = Object.entries(here.inputs).filter(([name]) => !own.includes(name));
      expect(main.inputs).toMatchObject(Object.fromEntries(common));
      expect(main.outputs).toEqual(here.outputs);
    },
  );

  it('of the composite action hands every input on, and every output back', () => {
    const action = actionOf(composite);
    const main = actionOf('.');
    const [gate] = action.runs.steps ?? [];
    const handed = Object.keys(gate?.env ?? {}).map((name) => name.replace(/^INPUT_/, '').toLowerCase());
    const own = { artifact: 'gatehouse-report' };
    expect(Object.keys(action.inputs)).toEqual([...handed, ...Object.keys(own)]);
    expect(handed).toEqual(inputNames.change.filter((name) => !name.endsWith('-file')));
    for (const name of handed) {
      if (name === 'upload-sarif') expect(action.inputs[name]?.default).toBe('on');
      else expect(action.inputs[name]).toEqual(main.inputs[name]);
      expect(gate?.env?.[`INPUT_${name.toUpperCase()}`]).toBe(`\${{ inputs.${name} }}`);
    }
    for (const [name, value] of Object.entries(own)) expect(action.inputs[name]?.default).toBe(value);
    const back = outputs.map((name) => [name, { ...main.outputs[name], value: `\${{ steps.gate.outputs.${name} }}` }]);
    expect(action.outputs).toEqual(Object.fromEntries(back));
  });
});

describe('dist/', () => {
  it('has the file of each action and of the command line', () => {
    const built = fs.readdirSync(path.join(root, 'dist'));
    expect(built).toEqual(expect.arrayContaining([...Object.keys(actions).map((name) => `${name}.js`), 'cli.js']));
  });
});

describe('the version', () => {
  let folder: string;
  let workflow: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-init-'));
    const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await init([folder]);
    quiet.mockRestore();
    workflow = fs.readFileSync(path.join(folder, '.github/workflows/gatehouse.yml'), 'utf8');
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is that of package.json', () => {
    const { version: packaged } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(version).toBe(packaged);
  });

  it('is the one that init writes', () => {
    expect(workflow.match(/gatehouse\/gatehouse@\S+/g)).toEqual([`gatehouse/gatehouse@v${version}`]);
  });
});

describe('docs/actions.md', () => {
  const foldersOf = (...what: Judges[]): string[] =>
    Object.values(actions).flatMap(({ folder, judges }) => (what.includes(judges) ? [folder] : []));
  const short = (folder: string): string => (folder === '.' ? '`gatehouse`' : `\`${path.basename(folder)}\``);

  it('lists every action, with the name of its check run', () => {
    const rows = tableOf('docs/actions.md', 'The actions').map(([use, , check]) => [use, check]);
    const use = (folder: string): string => `\`${path.posix.join('gatehouse/gatehouse', folder)}\``;
    expect(rows).toEqual([
      ...Object.values(actions).map(({ folder, title }) => [use(folder), title]),
      [use(composite), actions.main.title],
    ]);
  });

  it.each([
    ['Inputs', [...foldersOf('change'), composite], ['.', composite, 'actions/metrics']],
    ['Inputs of verdict and publish', foldersOf('jobs', 'run'), foldersOf('jobs', 'run')],
  ])('lists every input as its action.yml describes it: %s', (heading, folders, inOrder) => {
    const names = [...new Set(inOrder.flatMap((folder) => Object.keys(actionOf(folder).inputs)))];
    const rows = names.map((name) => {
      const having = folders.filter((folder) => name in actionOf(folder).inputs);
      const lacking = folders.filter((folder) => !having.includes(folder));
      const few = having.map(short).join(', ');
      const where =
        lacking.length === 0
          ? 'all'
          : folders.length > 2 && lacking.length === 1
            ? `all but ${lacking.map(short).join('')}`
            : few;
      return [`\`${name}\``, actionOf(having[0] ?? '').inputs[name]?.description, where];
    });
    expect(tableOf('docs/actions.md', heading)).toEqual(rows);
  });

  it('lists every output', () => {
    const rows = Object.entries(actionOf('.').outputs).map(([name, { description }]) => [`\`${name}\``, description]);
    expect(tableOf('docs/actions.md', 'Outputs')).toEqual(rows);
  });
});

/** What is read of a node of the policy's JSON Schema. */
interface SettingSchema {
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: SettingSchema;
  readonly anyOf?: readonly SettingSchema[];
  readonly additionalProperties?: SettingSchema | false;
  readonly default?: unknown;
  readonly stricter?: string;
  readonly description?: string;
}

describe('docs/policy.md', () => {
  const stricter: Record<string, string> = {
    less: 'smaller',
    more: 'larger',
    earlier: 'earlier in the list',
    later: 'later in the list',
    subset: 'fewer',
    superset: 'more',
    set: 'set',
  };
  const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
  const listed = (values: readonly unknown[]): string => values.map(code).join(', ');

  const valuesOf = ({ const: only, enum: words, items, type, anyOf, additionalProperties }: SettingSchema): string => {
    if (only !== undefined) return code(only);
    if (words) return listed(words);
    if (anyOf) return [...new Set(anyOf.map(valuesOf))].join(' or ');
    if (additionalProperties) return `map to ${valuesOf(additionalProperties)}`;
    if (items?.anyOf ?? items?.enum) return `list of ${valuesOf(items)}`;
    if (items)
      return `list of ${items.const === undefined ? (items.type === 'string' ? 'string' : 'entries, see below') : code(items.const)}`;
    return [type ?? []].flat().join(' or ');
  };
  const defaultOf = ({ default: value }: SettingSchema): string => {
    if (value === undefined) return 'none';
    if (!Array.isArray(value)) return code(value);
    return value.length === 0 ? 'none' : listed(value);
  };
  const rowsOf = (schema: SettingSchema, prefix = ''): string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, setting]) => {
      const key = prefix + name;
      if (setting.properties) return rowsOf(setting, `${key}.`);
      const direction = setting.stricter === undefined ? '' : (stricter[setting.stricter] ?? '');
      const cells = [code(key), valuesOf(setting), defaultOf(setting), direction, setting.description ?? ''];
      return [`| ${cells.join(' | ')} |`];
    });

  it('lists every setting as the schema has it', () => {
    const schema = z.toJSONSchema(policySchema, { io: 'input' }) as SettingSchema;
    const rows = rowsOf(schema);
    expect(rows.length).toBeGreaterThan(4 * gateIds.length);
    expect(tableOf('docs/policy.md', 'Settings').map((cells) => `| ${cells.join(' | ')} |`)).toEqual(rows);
  });

  it('lists every key of a metric rule as the schema has it', () => {
    const schema = z.toJSONSchema(metricsSettings, { io: 'input' }) as SettingSchema;
    const rows = rowsOf(schema.properties?.rules?.items ?? {});
    expect(rows.length).toBeGreaterThan(10);
    expect(tableOf('docs/policy.md', 'Metric rules').map((cells) => `| ${cells.join(' | ')} |`)).toEqual(rows);
  });

  it.each([
    ['Reports', 'files'],
    ['SonarQube servers', 'sonarqube'],
  ])('lists every key of an expected report as the schema has it: %s', (heading, key) => {
    const schema = z.toJSONSchema(reportsSettings, { io: 'input' }) as SettingSchema;
    const rows = rowsOf(schema.properties?.[key]?.items ?? {});
    expect(rows.length).toBeGreaterThan(8);
    expect(tableOf('docs/policy.md', heading).map((cells) => `| ${cells.join(' | ')} |`)).toEqual(rows);
  });

  it('names exactly the keys that a waiver needs', () => {
    const example = { id: 'a', rule: 'S608', paths: ['a.py'], reason: 'r', owner: 'o', expires: '2027-03-31' };
    const keys = tableOf('docs/policy.md', 'Waivers').map(([key = '']) => key.replaceAll('`', ''));
    expect(keys).toEqual(Object.keys(example));
    const problems = (waiver: object): number => readWaivers([waiver], [1], new Date('2027-01-01')).invalid.length;
    expect(problems(example)).toBe(0);
    for (const key of keys) expect(problems({ ...example, [key]: undefined })).toBe(1);
    expect(problems({ ...example, note: 'another' })).toBe(1);
  });
});

describe('every policy that is shown or used', () => {
  const blocks = ['README.md', ...filesBelow('docs', /\.md$/), ...filesBelow('examples', /\.md$/)]
    .filter((file) => fs.existsSync(path.join(root, file)))
    .flatMap((file) => [...read(file).matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => [file, match[1] ?? '']));
  const shown = blocks.filter(([, text = '']) => /^(version|gates|waivers):/m.test(text));
  const used = ['.github/gatehouse.yml', ...filesBelow('examples', /\/\.github\/gatehouse\.yml$/)].map((file) => [
    file,
    read(file),
  ]);

  it('is found', () => {
    expect([shown.length, used.length].map((count) => count >= 4)).toEqual([true, true]);
  });

  it.each([...shown, ...used])('is valid: %s', (file = '', text = '') => {
    const whole = /^version:/m.test(text) ? text : `version: 1\n${text}`;
    const { policy } = parsePolicy(Buffer.from(whole), file);
    expect(readWaivers(policy.waivers, [], new Date('2026-11-01')).invalid).toEqual([]);
  });
});

describe('every action that a workflow here uses', () => {
  const files = [
    ...filesBelow('.github', /\.ya?ml$/),
    ...filesBelow('examples', /\/\.github\/workflows\/[^/]+\.ya?ml$/),
    ...filesBelow('docs', /\.md$/),
    ...filesBelow('actions', /\/action\.yml$/),
    'README.md',
  ].filter((file) => fs.existsSync(path.join(root, file)));
  const uses = files.flatMap((file) => {
    const lines = read(file).match(/^\s*(?:- )?uses: .*$/gm) ?? [];
    return lines.map((line) => [file, line.replace(/^\s*(?:- )?uses: /, '')] as const);
  });

  it('is found', () => {
    expect(uses.length).toBeGreaterThanOrEqual(8);
  });

  it.each(uses)('is pinned: %s: %s', (_, use) => {
    // A file can't name the commit that it will be part of.
    const own =
      use === './' ||
      (/^gatehouse\/gatehouse(\/actions\/[a-z-]+)?@/.test(use) && use.split(' ')[0]?.endsWith(`@v${version}`));
    if (!own) expect(use).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe('the layout', () => {
  it.each([
    'action.yml',
    'actions',
    'dist',
    'docs',
    'examples',
    'src/main.ts',
    'src/cli.ts',
    'src/run.ts',
    'src/verdict.ts',
    ...['policy', 'gates', 'engines', 'trees', 'findings', 'reports', 'github', 'formats'].map((name) => `src/${name}`),
    ...gateIds.map((id) => `src/gates/${id}`),
    ...gateIds.map((id) => `actions/${id}`),
    ...gateIds.map((id) => `docs/${id}.md`),
  ])('has %s', (file) => {
    expect(fs.existsSync(path.join(root, file))).toBe(true);
  });
});
