import type { Detection } from '../../findings/finding';
import { paragraphs } from '../../findings/paragraphs';
import type { ByteSource } from '../../formats/source';
import type { SecretsEngine } from '../secrets';
import { secretDetection } from '../secrets/detection';
import { inspectModel, type Inspection, type InspectLimits, type PlacedFinding } from './inspect';
import { modelRules } from './rules';
import { SecretsInside } from './secrets';
import { shownName } from './shown';

export { formatsOf, type Inspection } from './inspect';

export const engineName = 'gatehouse-modelfile';

export interface ModelOptions {
  /** `package.module.Class`: what the policy allows beside the built-in list. */
  readonly allowedGlobals: ReadonlySet<string>;
  readonly secrets: Pick<SecretsEngine, 'scanUntil'>;
  /** Where the file lies inside of another one: `layer 3`. */
  readonly within?: readonly string[];
  readonly limits?: Partial<InspectLimits>;
}

export interface ModelScan {
  readonly inspection: Inspection;
  /** What is wrong with the model, and the secrets in it. */
  readonly detections: readonly Detection[];
}

/** Inspects the model file `path` and looks for secrets in its texts. Nothing of it is run. Throws only what the source throws. */
export async function scanModel(source: ByteSource, path: string, options: ModelOptions): Promise<ModelScan> {
  const texts = new SecretsInside(options.secrets);
  const inspection = await inspectModel(source, path, {
    allowedGlobals: options.allowedGlobals,
    onText: (members, place, text) => {
      texts.add(members, place, text);
    },
    ...(options.limits && { limits: options.limits }),
  });
  const { found, complete } = texts.finish();
  const locationOf = (members: readonly string[], place?: string): Detection['location'] => {
    const inside = [...(options.within ?? []), ...members].map(shownName).join(' → ');
    const member = [inside, place ?? ''].filter((part) => part !== '').join(', ');
    return { path, ...(member !== '' && { member }) };
  };
  return {
    inspection,
    detections: [
      ...inspection.findings.map((finding) => detectionOf(finding, locationOf(finding.members))),
      ...found.map(({ match, members, place }) => secretDetection(match, locationOf(members, place), '')),
      ...(complete ? [] : [unfinished(path)]),
    ],
  };
}

function detectionOf(
  { rule, severity, message, offset, subject, members }: PlacedFinding,
  location: Detection['location'],
): Detection {
  const { title, cwe, help, severity: usual } = modelRules[rule];
  return {
    rule,
    engine: engineName,
    severity: severity ?? usual,
    title,
    message,
    location,
    lineText: '',
    identity: [...members, subject].join('\0'),
    help: { text: paragraphs(help) },
    cwe: [...cwe],
    properties: { subject, ...(offset !== undefined && { offset }) },
  };
}

const unfinished = (path: string): Detection => ({
  rule: 'unfinished-file',
  engine: engineName,
  severity: 'high',
  title: 'Texts of the model not looked through to their end',
  message: `${path}: looking for secrets in its texts took longer than a file gets.`,
  location: { path },
  lineText: '',
  incomplete: true,
  help: {
    text: 'Its texts make matching slow. Save the model without them, or exclude the file in the policy if it can hold no secret.',
  },
});
