import { fieldOf, isFields, listOf } from '../fields';
import { type PipLists, readPipLines } from '../python/python-env';
import { type Found, manifestReader, UnreadableManifest } from '../reader';
import { readYamlText } from '../yaml';
import { namesBuild, readMatchSpec } from './match-spec';

/** conda's `environment.yml`, also where MLflow calls it `conda.yaml`, with what it gives to pip. */
export const environmentReader = manifestReader('environment.yml', {
  locked: false,
  read: readEnvironment,
});

function readEnvironment(text: string, path: string): Found {
  const document = documentOf(text);
  if (document === undefined) return {};
  const { value, lines } = document;
  const found: PipLists = { dependencies: [], problems: [], indexes: [], inclusions: [] };
  const place = lines.at('dependencies');
  for (const [at, item] of listOf(value, 'dependencies').entries()) {
    const { line } = place.at(at);
    if (isFields(item) && fieldOf(item, 'pip') !== undefined)
      readPipLines(listOf(item, 'pip'), place.at(at).at('pip'), path, found);
    else if (typeof item === 'string') {
      try {
        found.dependencies.push(readMatchSpec(item, { line, scope: 'runtime' }));
      } catch (error) {
        found.problems.push({ line, message: (error as Error).message });
      }
    } else found.problems.push({ line, message: 'it is neither a package nor a list for pip' });
  }
  const { dependencies } = found;
  const isExport = dependencies.some(({ ecosystem }) => ecosystem === 'conda');
  const locked = dependencies.every(({ ecosystem, specifier = '', version }) =>
    ecosystem === 'conda' ? namesBuild(specifier) : version !== undefined,
  );
  return { ...found, locked: isExport && locked };
}

/** Others call files so too; undefined for one that is no YAML that conda reads, and names none of what is in its files. */
function documentOf(text: string): ReturnType<typeof readYamlText> | undefined {
  try {
    return readYamlText(text);
  } catch (error) {
    if (
      error instanceof UnreadableManifest &&
      !/(?:^|[{,])\s*["']?(?:dependencies|channels|prefix)["']?\s*:/m.test(text)
    )
      return undefined;
    throw error;
  }
}
