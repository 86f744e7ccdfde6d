import { describe, expect, it } from '@jest/globals';
import type { Comment, InlineSkipMode } from '../../src/findings/inline-skip';
import { containerGate } from '../../src/gates/container';
import type { FileGate } from '../../src/gates/gate';
import { applyInlineSkips } from '../../src/gates/inline-skips';
import { sastGate } from '../../src/gates/sast';
import { secretsGate } from '../../src/gates/secrets';
import { gateSettings } from '../../src/policy/schema';
import { draw } from '../engines/secrets/cases/example';
import { memoryTree } from '../helpers/memory-tree';

const token = 'hf' + '_' + draw(5).letters(34);

async function scan(gate: FileGate, file: string, text: string) {
  const tree = memoryTree({ [file]: text });
  const settings = gateSettings[gate.id].parse({});
  const entries = await tree.list();
  const scanned = await gate.scan({ tree, entries, settings, progress: () => undefined });
  return scanned.detections;
}

/** The comments that go with the one detection of `rule`. */
async function comments(gate: FileGate, file: string, text: string, rule: string): Promise<readonly Comment[]> {
  const found = (await scan(gate, file, text)).filter((detection) => detection.rule === rule);
  expect(found).toHaveLength(1);
  return found[0]?.comments ?? [];
}

const notebook = (...lines: string[]): string =>
  JSON.stringify(
    { cells: [{ cell_type: 'code', source: lines.map((line) => `${line}\n`) }], metadata: {}, nbformat: 4 },
    undefined,
    1,
  );

describe('the comments of a Python finding', () => {
  it.each<[string, string, string, Comment[]]>([
    ['in its line', 'a.py', 'eval(x)  # nosec B307 -- y\n', [{ text: '# nosec B307 -- y' }]],
    ['in its last line', 'a.py', 'eval(\n  x\n)  # nosec\n', [{ text: '# nosec' }]],
    ['alone above', 'a.py', '# nosemgrep\neval(x)\n', [{ text: '# nosemgrep', above: true }]],
    ['beside something else above', 'a.py', 'y = 1  # nosemgrep\neval(x)\n', []],
    ['two lines above', 'a.py', '# nosemgrep\n\neval(x)\n', []],
    ['in a string', 'a.py', 'eval(x + "# nosec B307 -- no real comment")\n', []],
    ['in a string around', 'a.py', 's = f"""\n{eval(x)} # nosec B307 -- no real comment\n"""\n', []],
    ['that are no skip', 'a.py', 'eval(x)  # the one place\n', []],
    ['after CR LF and wide characters', 'a.py', '# é 𝒜\r\ny = "é𝒜"\r\neval(x)  # noqa\r\n', [{ text: '# noqa' }]],
    ['in a cell', 'a.ipynb', notebook('y = 1  # noqa', 'eval(x)  # nosec'), [{ text: '# nosec' }]],
    ['in a string of a cell', 'a.ipynb', notebook('s = f"""', '{eval(x)}  # nosec', '"""'), []],
  ])('%s', async (_, file, text, expected) => {
    expect(await comments(sastGate, file, text, 'S307')).toEqual(expected);
  });
});

describe('the comments of a secret', () => {
  const skip = 'gitleaks:allow -- made up for tests';
  const row = (file: string, text: string, comment?: string): [string, string, Comment[]] => [
    file,
    text,
    comment === undefined ? [] : [{ text: comment }],
  ];
  it.each([
    row('a.py', `T = "${token}"  # ${skip}\n`, `# ${skip}`),
    row('a.py', `T = "${token} # ${skip}"\n`),
    row('a.py', `T = """\n${token}  # ${skip}\n"""\n`),
    row('a.py', `# ${token} ${skip}\n`, `# ${token} ${skip}`),
    row('a.ipynb', notebook('x = 1', `T = "${token}"  # ${skip}`), `# ${skip}`),
    row('a.ipynb', notebook('x = """', `T = "${token}"  # ${skip}`, '"""')),
    row('a.yml', `token: ${token}  # ${skip}\n`, `# ${skip}`),
    row('a.yml', `token: "${token}  # ${skip}"\n`),
    row('a.yml', `token: ${token}#${skip}\n`),
    row('.env', `HF_TOKEN=${token} # ${skip}\n`, `# ${skip}`),
    row('a.js', `const t = '${token}'; // ${skip}\n`, `// ${skip}`),
    row('a.js', `const t = '${token} // ${skip}';\n`),
    row('a.js', `const t = '${token}'; # ${skip}\n`),
    row('a.json', `{"token": "${token}"} // ${skip}\n`),
    row('a.txt', `${token} # ${skip}\n`),
  ])('%s %s', async (file, text, expected) => {
    const found = (await scan(secretsGate, file, text)).filter(({ rule }) => rule === 'huggingface-token');
    expect(found.map((detection) => detection.comments ?? [])).toEqual([expected]);
  });
});

describe('the comments of a Dockerfile', () => {
  const skip = '# hadolint ignore=DL3002 the base drops root';
  const above: readonly Comment[] = [{ text: skip, above: true }];
  it.each<[string, string, readonly Comment[]]>([
    ['above the instruction', `FROM a:1\n${skip}\nUSER root\n`, above],
    ['above another comment', `FROM a:1\n${skip}\n# why\nUSER root\n`, above],
    ['after a blank line', `FROM a:1\n${skip}\n\nUSER root\n`, []],
    ['above another instruction', `${skip}\nFROM a:1\nUSER root\n`, []],
    ['in a here-document', `FROM a:1\nRUN <<"#E"\n${skip}\n#E\nUSER root\n`, []],
    ['after a here-document', `FROM a:1\nRUN <<E\n# x\nE\n${skip}\nUSER root\n`, above],
  ])('%s', async (_, text, expected) => {
    expect(await comments(containerGate, 'Dockerfile', text, 'root-user')).toEqual(expected);
  });
});

describe('an inline skip', () => {
  const apply = async (text: string, mode: InlineSkipMode) => {
    const detections = await scan(sastGate, 'a.py', text);
    const [applied] = await applyInlineSkips(detections, 'sast', mode);
    return { skipped: applied?.skipped, inlineSkip: applied?.inlineSkip, message: applied?.detection.message ?? '' };
  };
  it.each<[InlineSkipMode, string, true | undefined, RegExp]>([
    [
      'allow',
      'eval(x)  # nosec B307 -- x is a constant\n',
      true,
      /Accepted by an inline skip \(nosec B307\): x is a constant$/,
    ],
    ['allow', 'eval(x)  # nosec B307\n', undefined, /no reason behind it, so it does not count\.$/],
    ['report', 'eval(x)  # nosec B307 -- x is a constant\n', undefined, /the policy does not let it count\.$/],
    ['report', 'eval(x)  # noqa\n', undefined, /An inline skip stands here \(noqa\)/],
  ])('by %s: %j', async (mode, text, skipped, message) => {
    const applied = await apply(text, mode);
    expect(applied.skipped).toBe(skipped);
    expect(applied.inlineSkip).toBeDefined();
    expect(applied.message).toMatch(message);
  });

  it('by ignore is not even mentioned', async () => {
    const applied = await apply('eval(x)  # nosec B307 -- x is a constant\n', 'ignore');
    expect(applied).toEqual({ message: (await apply('eval(x)\n', 'allow')).message });
  });

  it('of what could not be evaluated never counts', async () => {
    const applied = await apply('def f(:  # noqa -- we know that already\n', 'allow');
    expect([applied.skipped, applied.inlineSkip]).toEqual([undefined, undefined]);
  });

  it('shows no secret that its reason holds', async () => {
    const applied = await apply(`eval(x)  # nosec B307 see the token ${token}\n`, 'allow');
    expect(applied.inlineSkip?.reason).toMatch(/^see the token hf_/);
    expect(JSON.stringify(applied)).not.toContain(token);
  });
});
