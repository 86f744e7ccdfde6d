import { EvidenceError } from '../../errors';
import { oneLine } from '../../http/reason';

/** What a reference names in MLflow: a registered model's version, by its number or by an alias of it, or a run. */
export type MlflowSubject =
  | { readonly kind: 'alias'; readonly model: string; readonly alias: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'run'; readonly run: string };

interface Named {
  /** The reference as it was written. */
  readonly text: string;
  readonly subject: MlflowSubject;
}

/** The metrics of a run. */
export interface MlflowMetricsReference extends Named {
  readonly artifact?: undefined;
}

/** A file among the artifacts of a run, by its path there. */
export interface MlflowArtifactReference extends Named {
  readonly artifact: string;
}

export type MlflowReference = MlflowMetricsReference | MlflowArtifactReference;

/** MLflow 3.17, `mlflow/utils/validation.py`: run ids, aliases, and the aliases that it keeps for itself. */
export const runId = /^[a-zA-Z0-9][\w-]{0,255}$/;
const aliasName = /^[\p{L}\p{N}_-]{1,255}$/u;
const reservedAlias = /^(?:latest|v\d+)$/i;
/** It refuses `/` and `:` in the name of a model. */
const modelName = /^[^/:\p{C}]{1,256}$/u;
const versionNumber = /^[1-9]\d{0,8}$/;

/**
 * Reads `mlflow:models:/<name>@<alias>`, `mlflow:models:/<name>/<version>` or `mlflow:runs:/<run id>`. A file of the run follows
 * a version after `#` and a run after `/`: what follows a version after `/` is, to MLflow, a file of the model instead. A `%` and
 * two hex digits stand for a character that would mean something else (`%23` for `#`, `%25` for `%`).
 * @throws EvidenceError, which shows the forms, for anything else.
 */
export function parseMlflow(text: string): MlflowReference {
  const fail = (problem: string): never => {
    throw new EvidenceError(
      `${oneLine(text)}: ${problem}; write mlflow:models:/<name>@<alias>, mlflow:models:/<name>/<version> or mlflow:runs:/<run id>, and for a file of the run mlflow:models:/<name>@<alias>#<path> or mlflow:runs:/<run id>/<path>`,
    );
  };
  const decode = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      return fail('a % that is meant itself is written %25');
    }
  };

  const [, kind, rest = ''] = /^mlflow:(models|runs):\/(.*)$/is.exec(text) ?? [];
  if (kind === undefined) return fail('this is no model or run of MLflow');
  if (kind.toLowerCase() === 'models') {
    const [target = '', file, ...more] = rest.split('#');
    if (more.length > 0) return fail('a second # is written %23');
    const subject = modelIn(target, decode, fail);
    return referenceTo(text, subject, file === undefined ? undefined : artifactIn(file, decode, fail));
  }
  if (rest.includes('#')) return fail('a file follows a run after /, and a # that is meant itself is written %23');
  const slash = rest.indexOf('/');
  const run = slash === -1 ? rest : rest.slice(0, slash);
  if (!runId.test(run)) return fail('it names no run');
  const artifact = slash === -1 ? undefined : artifactIn(rest.slice(slash + 1), decode, fail);
  return referenceTo(text, { kind: 'run', run }, artifact);
}

type Decode = (part: string) => string;
type Fail = (problem: string) => never;

function referenceTo(text: string, subject: MlflowSubject, artifact: string | undefined): MlflowReference {
  return artifact === undefined ? { text, subject } : { text, subject, artifact };
}

function modelIn(target: string, decode: Decode, fail: Fail): MlflowSubject {
  const named = (part: string): string => {
    const name = decode(part);
    return modelName.test(name) && name.trim() !== '' ? name : fail("a model's name is not empty and holds no / or :");
  };
  const [name = '', version, ...more] = target.split('/');
  if (more.length > 0) return fail('the path of a file comes after #');
  if (version !== undefined) {
    if (versionNumber.test(version)) return { kind: 'version', model: named(name), version };
    return fail('after the / comes the number of a version, not a stage or a name');
  }
  const at = target.lastIndexOf('@');
  if (at === -1) return fail('it says neither which version of the model nor which alias');
  const alias = decode(target.slice(at + 1));
  if (!aliasName.test(alias)) return fail('an alias is made of letters, digits, _ and -');
  if (reservedAlias.test(alias)) return fail(`MLflow keeps ${alias} for itself: name an alias or a version's number`);
  return { kind: 'alias', model: named(target.slice(0, at)), alias };
}

/** A relative path that stays below where it starts. */
function artifactIn(part: string, decode: Decode, fail: Fail): string {
  const path = decode(part);
  const safe =
    path.length <= 1_000 &&
    !/[\\\p{C}]/u.test(path) &&
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return safe ? path : fail('the path of the file is not relative, or empty, or leads out of the run');
}
