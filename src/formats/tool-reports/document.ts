import { detectEncoding, createDecoder } from '../text';
import { FileProblem } from '../metrics-file/problem';
import { quoted } from '../table/error';
import { readXml, XmlError } from '../xml';
import { parseReport } from './json';
import type { ReportDocument } from './report';

/** SARIF files of 100 MB are real; nothing that is larger is a report. */
export const maxReportBytes = 256 * 1024 * 1024;
const maxXmlBytes = 64 * 1024 * 1024;

const packers = [
  { name: 'gzip', magic: '\x1f\x8b' },
  { name: 'zip', magic: 'PK\x03\x04' },
  { name: 'Zstandard', magic: '\x28\xb5\x2f\xfd' },
];

/** The document that the bytes of a report hold, whatever its encoding. Throws a FileProblem. */
export function readDocument(bytes: Buffer): ReportDocument {
  if (bytes.length > maxReportBytes) throw new FileProblem(`${bytes.length} bytes; at most ${maxReportBytes} are read`);
  const text = utf8(bytes);
  const head = text.toString('utf8', 0, 1_000).trimStart().slice(0, 200);
  if (head === '')
    throw new FileProblem(bytes.length === 0 ? 'the file is empty' : 'the file holds nothing but spaces');
  if (/^[[{]/.test(head)) return { kind: 'json', value: parseReport(text) };
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) {
    throw new FileProblem('a page of HTML, not a report: if it was downloaded, an error came instead of the file');
  }
  if (head.startsWith('<')) return { kind: 'xml', root: xml(text) };
  if (head.startsWith('version https://git-lfs.github.com/spec/')) {
    throw new FileProblem(
      'a Git LFS pointer, not the file itself; run `git lfs pull`, or check out with `lfs: true` in a workflow',
    );
  }
  throw new FileProblem(
    `neither JSON nor XML, which is all that is read: it begins with ${quoted(head.split('\n', 1)[0] ?? '')}`,
  );
}

/** The text as UTF-8 without a byte order mark; as it is where it is that already, since it may be large. */
function utf8(bytes: Buffer): Buffer {
  const encoding = detectEncoding(bytes);
  const packed = packers.find(({ magic }) => bytes.toString('latin1', 0, magic.length) === magic);
  if (packed !== undefined) throw new FileProblem(`packed with ${packed.name}: unpack it first`);
  if (encoding === undefined) throw new FileProblem('a binary file, not a report');
  if (encoding === 'utf-8') return bytes.subarray(bytes.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0);
  const decoder = createDecoder(encoding);
  return Buffer.from(decoder.write(bytes) + decoder.end());
}

function xml(text: Buffer) {
  if (text.length > maxXmlBytes) throw new FileProblem(`${text.length} bytes of XML; at most ${maxXmlBytes} are read`);
  try {
    return readXml(text.toString('utf8'));
  } catch (error) {
    if (error instanceof XmlError) throw new FileProblem(error.message);
    throw error;
  }
}
