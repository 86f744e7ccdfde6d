import { scriptBegin } from '../by-content';
import type { ManifestReader } from '../manifest';
import { pyprojectReader } from './pyproject';

/**
 * Reads what a script asks for: `dependencies` and `[tool.uv]`, as a pyproject.toml has them; nothing where the comments have no end.
 * Source: PEP 723.
 */
export const scriptReader: Pick<ManifestReader, 'read'> = { read };

function read(text: string, path: string): ReturnType<ManifestReader['read']> {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => scriptBegin.test(line));
  if (first === -1) return { ...pyprojectReader.read('', path), kind: 'script' };
  const comments = lines.slice(first + 1);
  const end = comments.findIndex((line) => !/^#(?: |$)/.test(line));
  const block = end === -1 ? comments : comments.slice(0, end);
  // Lines of comments go on behind the end, which is the last that could be one.
  const last = block.findLastIndex((line) => /^# \/\/\/[ \t]*$/.test(line));
  // In the place of what stands there, so that lines are those of the file.
  const toml = [
    ...lines.slice(0, first).map(() => ''),
    '[project]',
    ...block.slice(0, Math.max(0, last)).map((line) => line.slice(2)),
  ];
  return { ...pyprojectReader.read(toml.join('\n'), path), kind: 'script' };
}
