import { inspectModel, type Inspection, type InspectLimits } from '../../../src/engines/modelfile/inspect';
import { modelRules } from '../../../src/engines/modelfile/rules';
import { bufferSource, type ByteSource } from '../../../src/formats/source';

/** `os.system('true')` in two ways: harmless if anything ran it. */
export const payload = Buffer.from('\x80\x02cposix\nsystem\nX\x04\0\0\0true\x85R.', 'latin1');
export const textPayload = Buffer.from("cposix\nsystem\n(S'true'\ntR.");
/** `{'a': 1}` */
export const harmless = Buffer.from('\x80\x02}X\x01\0\0\0aK\x01s.', 'latin1');

export interface Seen {
  /** `severity rule`, and the subject: sorted. */
  readonly findings: readonly string[];
  readonly formats: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly inspection: Inspection;
}

/** What is found in a file. */
export async function inspected(
  file: Buffer | ByteSource,
  {
    allowed = [],
    limits = {},
    name = 'model.bin',
  }: { allowed?: readonly string[]; limits?: Partial<InspectLimits>; name?: string } = {},
): Promise<Seen> {
  const texts = new Map<string, string>();
  const inspection = await inspectModel(Buffer.isBuffer(file) ? bufferSource(file) : file, name, {
    allowedGlobals: new Set(allowed),
    limits,
    onText: (members, name, text) => texts.set([...members, name].join('!'), text),
  });
  return {
    findings: inspection.findings
      .map(({ rule, severity, subject }) => `${severity ?? modelRules[rule].severity} ${rule}: ${subject}`)
      .sort(),
    formats: inspection.formats.map(({ format }) => format),
    texts,
    inspection,
  };
}

export const runsPayload = ({ findings }: Seen): boolean => findings.includes('critical dangerous-call: posix.system');
