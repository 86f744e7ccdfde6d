import { describe, expect, it } from '@jest/globals';
import { originsIn, type DockerfileText } from '../../../src/engines/vulnerabilities/origin';
import type { ImageLayer } from '../../../src/engines/vulnerabilities/vulnerability';
import { paced } from '../../helpers/pace';

const file = (text: string, path = 'Dockerfile'): DockerfileText => ({ path, text });
const layersOf = (...commands: (string | undefined)[]): ImageLayer[] =>
  commands.map((command, i) => ({ digest: `sha256:${i + 1}`, command }));

/** For each layer: the line that made it, `base` where that is a FROM. */
function told(layers: readonly ImageLayer[], ...files: DockerfileText[]): (string | undefined)[] {
  const { ofLayer } = originsIn(layers, files);
  return layers.map(({ digest }) => {
    const origin = ofLayer(digest);
    return origin && `${origin.path}:${origin.line}${origin.base ? ' base' : ''}`;
  });
}

const text = `ARG TAG=3.12
FROM python:\${TAG} AS build
RUN pip wheel -w /w torch

FROM python:\${TAG}
ENV A=b
WORKDIR /app
RUN apt-get update && \\
    # the compiler
    apt-get install -y gcc
COPY --chown=1000 . /app
RUN ["pip", "install", "torch"]
USER 1000
`;

describe('the origin of layers', () => {
  it.each<[string, string[]]>([
    [
      'BuildKit',
      [
        'RUN /bin/sh -c apt-get update &&     apt-get install -y gcc # buildkit',
        'COPY . /app # buildkit',
        'RUN pip install torch # buildkit',
      ],
    ],
    [
      'BuildKit with build arguments',
      [
        'RUN |1 TAG=3.12 /bin/sh -c apt-get update &&     apt-get install -y gcc # buildkit',
        'COPY --chown=1000 . /app # buildkit',
        'RUN pip install torch # buildkit',
      ],
    ],
    [
      'the classic builder',
      [
        '/bin/sh -c apt-get update &&     apt-get install -y gcc',
        '/bin/sh -c #(nop) COPY dir:5b3a in /app ',
        'pip install torch',
      ],
    ],
  ])('is told by what %s writes down', (_, made) => {
    const layers = layersOf('/bin/sh -c #(nop) ADD file:1 in / ', 'RUN base', 'WORKDIR /app', ...made);
    expect(told(layers, file(text))).toEqual([
      'Dockerfile:5 base',
      'Dockerfile:5 base',
      'Dockerfile:7',
      'Dockerfile:8',
      'Dockerfile:11',
      'Dockerfile:12',
    ]);
    // A folder that the base has too makes no layer.
    expect(told([...layers.slice(0, 2), ...layers.slice(3)], file(text))).toEqual([
      'Dockerfile:5 base',
      'Dockerfile:5 base',
      'Dockerfile:8',
      'Dockerfile:11',
      'Dockerfile:12',
    ]);
  });

  it('goes through the stages that an image starts from, and to a stage that --target names', () => {
    const stages = 'FROM debian AS base\nRUN one\nFROM base AS test\nRUN two\nFROM base\nRUN three\n';
    expect(told(layersOf('ADD rootfs', 'RUN one', 'RUN three'), file(stages))).toEqual([
      ...['Dockerfile:1 base', 'Dockerfile:2', 'Dockerfile:6'],
    ]);
    expect(told(layersOf('ADD rootfs', 'RUN one', 'RUN two'), file(stages))).toEqual([
      ...['Dockerfile:1 base', 'Dockerfile:2', 'Dockerfile:4'],
    ]);
  });

  it('is that of the Dockerfile which says most of it', () => {
    const [gpu, cpu] = [file('FROM a\nRUN x\nRUN y\n', 'gpu.Dockerfile'), file('FROM a\nRUN y\n', 'cpu.Dockerfile')];
    expect(told(layersOf('ADD /', 'RUN x', 'RUN y'), cpu, gpu)).toEqual([
      ...['gpu.Dockerfile:1 base', 'gpu.Dockerfile:2', 'gpu.Dockerfile:3'],
    ]);
  });

  it.each<[string, ImageLayer[], string]>([
    ['another command', layersOf('ADD /', 'RUN x'), 'FROM a\nRUN y\n'],
    ['one command more', layersOf('ADD /', 'RUN y', 'RUN z'), 'FROM a\nRUN y\n'],
    ['one command less', layersOf('ADD /', 'RUN y'), 'FROM a\nRUN y\nRUN z\n'],
    ['no history', layersOf(undefined, undefined), 'FROM a\nRUN y\n'],
    ['an image as it came', layersOf('ADD /'), 'FROM a\nUSER 1\n'],
    [
      'copies alone, which look alike everywhere',
      layersOf('ADD /', '/bin/sh -c #(nop) COPY file:1 in /'),
      'FROM a\nCOPY x /\n',
    ],
    ['a broken Dockerfile', layersOf('ADD /', 'RUN y'), 'RUN y\n'],
  ])('is not guessed from %s', (_, layers, dockerfile) => {
    expect(told(layers, file(dockerfile)).filter(Boolean)).toEqual([]);
  });

  it('of a squashed image is the one command that names the package, as a word', () => {
    const dockerfiles = [
      file('FROM a\nRUN pip install torch==2.1 torchvision\nRUN apt-get install -y \\\n  libssl3\n'),
    ];
    const { ofPackage } = originsIn(layersOf(undefined), dockerfiles);
    expect(ofPackage('torch')).toMatchObject({ line: 2, byName: true, base: false });
    expect(ofPackage('libssl3')).toMatchObject({ line: 3 });
    expect(ofPackage('ssl')).toBeUndefined();
    expect(
      originsIn(layersOf(undefined), [...dockerfiles, file('FROM b\nRUN pip install torch\n', 'b')]).ofPackage('torch'),
    ).toBeUndefined();
    // Where a history is known, it decides.
    expect(
      originsIn(layersOf('ADD /', 'RUN x'), [file('FROM a\nRUN x\n'), ...dockerfiles]).ofPackage('torch'),
    ).toBeUndefined();
  });

  it('takes a moment for long files and long histories', () => {
    const many = Array.from({ length: 4_000 }, (_, i) => `RUN step ${i}`);
    const layers = layersOf('ADD /', ...many);
    const started = process.cpuUsage();
    expect(told(layers, file(`FROM a\n${many.join('\n')}\n`)).at(-1)).toBe('Dockerfile:4001');
    const stages = Array.from(
      { length: 900 },
      (_, i) => `FROM ${i === 0 ? 'a' : `s${i - 1}`} AS s${i}\nRUN step ${i}\n`,
    );
    expect(told(layersOf('ADD /', ...many.slice(0, 900)), file(stages.join(''))).at(-1)).toBe('Dockerfile:1800');
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(paced(5));
  });
});
