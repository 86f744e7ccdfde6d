import { readFileSync } from 'node:fs';

/** The rows of the first table under a heading of a Markdown file, its head left out, each as its cells. */
export function tableUnder(file: string, heading: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.slice(lines.indexOf(heading) + 1);
  const first = rows.findIndex((line) => line.startsWith('| ---')) + 1;
  const end = rows.findIndex((line, at) => at >= first && !line.startsWith('|'));
  return rows.slice(first, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}
