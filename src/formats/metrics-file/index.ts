import { EvidenceError } from '../../errors';
import { readDocument } from './document';
import { flat } from './flat';
import { toolFormats } from './formats';
import type { NamedMetrics } from './named';
import { FileProblem } from './problem';

export type { NamedMetrics } from './named';

/**
 * Reads the numbers of a metrics file: JSON or YAML of names and numbers, or one of the formats of `toolFormats`, told by what is
 * in it. `name` is how errors call the file. Throws an EvidenceError for what can't be read, for a file that two formats claim
 * or that claims a format and breaks it, and for one that evaluated nothing.
 */
export function readMetricsFile(bytes: Buffer, name: string): NamedMetrics {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof FileProblem) throw new EvidenceError(`${name}: ${error.message}`);
    throw error;
  }
}

function read(bytes: Buffer): NamedMetrics {
  const document = readDocument(bytes);
  const [format = flat, second] = toolFormats.filter(({ matches }) => matches(document));
  if (second)
    throw new FileProblem(`it could be ${format.name} as well as ${second.name}; keep them in files of their own`);
  try {
    const reading = format.read(document);
    if (reading.evaluated === 0) throw new FileProblem('it evaluated nothing: there is not one number or result in it');
    return { format: format.name, ...reading };
  } catch (error) {
    if (error instanceof FileProblem) throw new FileProblem(`read as ${format.name}: ${error.message}`);
    throw error;
  }
}
