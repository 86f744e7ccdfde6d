import { keepsOut } from '../ignore';
import { type Hit, type Rule, type Subject, wordSpan } from '../rule';

/** What nearly every working copy has and no image should: the history with all that was ever in it, and local secrets. */
const neverInImage = ['.git', '.env'];

function* wholeContext({ dockerfile: { instructions }, stages, dockerignore }: Subject): Iterable<Hit> {
  const open = neverInImage.filter((path) => dockerignore === undefined || !keepsOut(dockerignore, path));
  if (open.length === 0) return;
  const why =
    dockerignore === undefined ? 'there is no .dockerignore' : `the .dockerignore lets ${open.join(' and ')} through`;
  for (const instruction of instructions) {
    const { keyword, words, flags } = instruction;
    if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) continue;
    const excluded = flags
      .filter(({ name }) => name === 'exclude')
      .map(({ value }) => value)
      .join('\n');
    if (open.every((path) => keepsOut(excluded, path))) continue;
    for (const word of words.slice(0, -1))
      if (/^(?:\.?\/*|(?:\.\/)?\*|(?:\.\/)?\.)$/.test(word.value) && word.value !== '')
        yield {
          span: wordSpan(instruction, word),
          stage: stages.stageOf.get(instruction),
          message: `The whole build context is copied, and ${why}.`,
        };
  }
}

export const contextRules: readonly Rule[] = [
  {
    id: 'whole-context-copy',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'whether something private is there depends on the machine that builds',
    cwe: [538],
    title: 'Whole build context copied',
    help: `COPY . takes everything that lies beside the Dockerfile on the machine that builds: the Git history with what was deleted from
it, .env files, data, credentials of tools. Copy what the program needs, or write a .dockerignore:

    .git
    **/.env*
    **/*.pem

or, better, one that lets in only what is named:

    *
    !src
    !requirements.txt`,
    bad: [
      'FROM python:3.12\nCOPY . /app\nUSER 1',
      { dockerfile: 'FROM python:3.12\nADD ./ /app\nUSER 1', dockerignore: 'node_modules\n.git\n' },
      {
        dockerfile: 'FROM python:3.12\nCOPY --chown=1:1 ["*", "/app/"]\nUSER 1',
        dockerignore: '**/.git\n.env*\n!.env\n',
      },
      'FROM python:3.12 AS build\nCOPY . .\nFROM scratch',
    ],
    good: [
      { dockerfile: 'FROM python:3.12\nCOPY . /app\nUSER 1', dockerignore: '.git\n.env\n' },
      { dockerfile: 'FROM python:3.12\nCOPY . /app\nUSER 1', dockerignore: '*\n!src\n' },
      { dockerfile: 'FROM python:3.12\nCOPY . /app\nUSER 1', dockerignore: '# all\n**/.*\n' },
      'FROM python:3.12\nCOPY src requirements.txt /app/\nUSER 1',
      'FROM python:3.12 AS b\nFROM python:3.12\nCOPY --from=b . /app\nUSER 1',
    ],
    check: wholeContext,
  },
];
