import { decodeText } from '../../formats/text';

/** PEP 263: the declaration counts in the first line, or in the second if the first is blank or a comment. */
const declaration = /^(?:[ \t\f]*(?:#[^\n\r]*)?(?:\r\n|[\n\r]))?[ \t\f]*#[^\n\r]*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;

const utf8 = new Set(['utf-8', 'utf8', 'utf-8-sig', 'u8', 'ascii', 'us-ascii']);
const latin1 = new Set(['latin-1', 'latin1', 'iso-8859-1', 'iso8859-1', 'l1', 'cp1252', 'windows-1252', 'iso-8859-15']);

/**
 * The text of a Python file as Python would decode it, or why it can't be told: Python takes UTF-8 unless the file declares
 * another encoding, and some of those (UTF-7) make other code of the same bytes.
 */
export function decodePython(bytes: Buffer): { readonly text: string } | { readonly refused: string } {
  if (bytes.includes(0)) return { refused: 'the file holds NUL bytes, which Python refuses' };
  const declared = declaration.exec(bytes.toString('latin1').replace(/^\xef\xbb\xbf/, ''))?.[1];
  const encoding = declared?.toLowerCase().replaceAll('_', '-');
  if (encoding !== undefined && latin1.has(encoding)) return { text: bytes.toString('latin1') };
  if (encoding !== undefined && !utf8.has(encoding)) {
    return { refused: `the file declares the encoding ${encoding}, which Gatehouse doesn't read` };
  }
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== 'utf-8') return { refused: 'the file is not UTF-8 and declares no other encoding' };
  return decoded;
}
