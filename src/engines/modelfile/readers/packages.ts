import type { Context } from '../reader';
import { shownName } from '../shown';

/** A folder of a model with code beside it, packed whole: by zip or tar. */
export interface PackageKind {
  /** For people. */
  readonly format: string;
  /** Who runs the code. */
  readonly runs: string;
  readonly marks: readonly string[];
}

export const packageKinds: readonly PackageKind[] = [
  {
    format: 'TorchServe archive',
    runs: 'a server that loads the archive runs it',
    marks: ['mar-inf/manifest.json'],
  },
  {
    format: 'packed model folder',
    runs: 'it runs where the model is served',
    marks: ['mlmodel', 'bento.yaml', 'model_config.yaml'],
  },
];

/** By the names in an archive, in lower case: the file that says what the folder is may lie in one of its own. */
export const isPackage = ({ marks }: PackageKind, names: readonly string[]): boolean =>
  names.some((name) =>
    marks.some((mark) => name.endsWith(mark) && (name.length === mark.length || name.at(-mark.length - 1) === '/')),
  );

const code = /\.(?:py|pyc|so|pyd|sh)$/i;

/** Reports the code in a package, by its names as they stand there. */
export function reportCode({ runs }: PackageKind, names: Iterable<string>, context: Context): void {
  for (const name of names)
    if (code.test(name))
      context.report({ rule: 'code-in-model', message: `${shownName(name)} is code: ${runs}.`, subject: name });
}
