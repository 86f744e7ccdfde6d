import type { Detection, Location } from '../../findings/finding';
import type { PythonDiagnostic } from './engine';

type Place = Pick<PythonDiagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** A source that parses as Python, with what the pattern rules found in it. */
export interface PythonProgram {
  readonly path: string;
  readonly source: string;
  readonly found: readonly { readonly diagnostic: PythonDiagnostic; readonly detection: Detection }[];
  /** Where a place of the source is in its file, and the text of its first line. */
  locate(place: Place): { readonly location: Location; readonly lineText: string };
}

/** What the pattern rules say of a file. */
export interface PythonFile {
  readonly detections: readonly Detection[];
  /** Its programs: a notebook has one for its cells together, and one for each that is a file of its own. */
  readonly programs: readonly PythonProgram[];
}
