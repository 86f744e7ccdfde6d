import { options, pipInstall } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import type { Argument } from '../values';

function* extraIndex({ dockerfile: { instructions }, invocations, stages }: Subject): Iterable<Hit> {
  const message =
    'pip takes the highest version that any of its indexes has, so a stranger can publish a higher one under the name of your own package.';
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') continue;
    for (const pair of instruction.pairs)
      if (pair.name === 'PIP_EXTRA_INDEX_URL' && pair.value !== undefined && pair.value !== '')
        yield { span: wordSpan(instruction, pair), stage: stages.stageOf.get(instruction), message };
  }
  for (const invocation of invocations) {
    // uv asks its indexes one after the other and stays with the first that has the package.
    if (pipInstall(invocation) === undefined || invocation.name === 'uv') continue;
    for (const { word, valueWord } of options(invocation, '--extra-index-url'))
      yield {
        span: invocationSpan(invocation, word, valueWord),
        stage: stages.stageOf.get(invocation.instruction),
        message,
      };
  }
}

/** Options of `pip install` that take the next word as their value. */
const valued = new Set(
  (
    '-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --prefix --root --src --platform --python-version ' +
    '--implementation --abi --no-binary --only-binary --progress-bar --cache-dir --trusted-host --timeout --retries --proxy --cert --log --upgrade-strategy --python ' +
    '-p --index --default-index --global-option --config-settings -C --report --root-user-action --exists-action --group --torch-backend --index-strategy --prerelease ' +
    '--link-mode --override --build-constraint --use-feature --keyring-provider'
  ).split(' '),
);

/** What of a `pip install` has no version: names without `==`, and repositories without a commit or tag. */
function unpinned(words: readonly Argument[]): Argument[] {
  const found: Argument[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (valued.has(word.value)) at++;
    else if (!word.value.startsWith('-') && isUnpinned(word.value)) found.push(word);
  }
  return found;
}

function isUnpinned(requirement: string): boolean {
  if (/^(?:git|hg|svn|bzr)\+/.test(requirement))
    return !/@[^/@]+(?:#.*)?$/.test(requirement.replace(/^[^:]+:\/\/[^/]*/, ''));
  if (/[$`/\\]|^\.|\.(?:whl|tar\.gz|zip|txt)$|:\/\//.test(requirement)) return false;
  return /^[A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?\s*(?:[<>!~].*)?$/.test(requirement) && !/===?\s*[^=]/.test(requirement);
}

function* unpinnedPip({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const words = pipInstall(invocation);
    // A file of constraints can hold the versions of everything.
    if (words === undefined || words.some(({ value }) => /^(?:-c|--constraint(?:=.*)?|--require-hashes)$/.test(value)))
      continue;
    const names = unpinned(words);
    const [first] = names;
    if (first === undefined) continue;
    const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
    yield {
      span: invocationSpan(invocation, ...names),
      stage: stages.stageOf.get(invocation.instruction),
      message: `${invocation.name === 'pipx' ? 'pipx' : 'pip'} installs whatever version of \`${first.value.slice(0, 80).replace(/:\/\/[^/@]*@/, '://')}\`${more} is newest when the image is built.`,
    };
  }
}

export const packageRules: readonly Rule[] = [
  {
    id: 'extra-package-index',
    severity: 'low',
    reason: 'harmless with public names only, and that is how it is mostly used',
    cwe: [427],
    title: 'Additional package index',
    help: `pip treats all its indexes alike. Use one index that proxies the public one, or install what comes from the second index by
itself, with hashes:

    RUN pip install --index-url https://pypi.example.com/simple --require-hashes -r requirements.txt`,
    bad: [
      'FROM python:3.12\nRUN pip install --extra-index-url https://pypi.example.com/simple x==1\nUSER 1',
      'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple x==1\nUSER 1',
      'FROM python:3.12\nRUN uv pip install --extra-index-url https://pypi.example.com/simple x==1\nUSER 1',
    ],
    check: extraIndex,
  },
  {
    id: 'unpinned-pip',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'the build changes over time; a bad release reaches it at once',
    cwe: [1357],
    title: 'Python package without a version',
    help: `Write the versions down, best with hashes (pip-compile --generate-hashes, uv export), so that two builds give the same image:

    COPY requirements.txt .
    RUN pip install --no-cache-dir --require-hashes -r requirements.txt`,
    bad: [
      'FROM python:3.12\nRUN pip install numpy pandas==2.2.3\nUSER 1',
      'FROM python:3.12\nRUN python3 -m pip install --no-cache-dir "torch>=2"\nUSER 1',
      'FROM python:3.12\nRUN pip install git+https://github.com/o/r.git\nUSER 1',
      'FROM python:3.12\nRUN conda run -n ml pip install mlflow[extras]\nUSER 1',
      'FROM python:3.12\nRUN pipx install poetry\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN pip install -r requirements.txt && pip install . && pip install -e .[dev] ./x.whl\nUSER 1',
      'FROM python:3.12\nRUN pip install --index-url https://x.example/simple "numpy==2.1.0" pandas==2.2.3\nUSER 1',
      'FROM python:3.12\nRUN pip install git+https://github.com/o/r.git@v1.2.3 && pip install -c constraints.txt numpy\nUSER 1',
    ],
    check: unpinnedPip,
  },
];
