import { Statements } from '../../engines/python/statements';
import { isExcerpt, type Detection } from '../../findings/finding';
import { mayHoldSkip, type Comment } from '../../findings/inline-skip';
import { lineComment } from '../../formats/line-comment';
import { NotebookError, parseNotebook } from '../../formats/notebook';
import { decodeText } from '../../formats/text';
import type { TreeEntry } from '../../trees/tree';
import type { Files } from '../../engines/secrets/search/pieces';

/** Larger sources are data; what stands in them is not taken for a comment. */
const maxSourceBytes = 5_000_000;

const lineBreak = /\r\n|[\n\r]/;

/**
 * The detections of one file with the comments beside them. A skip in a Python string is none, so of Python and notebooks the whole
 * source is read; of other files the line.
 */
export async function withComments(
  tree: Files,
  entry: TreeEntry,
  detections: readonly Detection[],
): Promise<readonly Detection[]> {
  const isCandidate = ({ lineText }: Detection): boolean => !isExcerpt(lineText) && mayHoldSkip(lineText);
  if (!detections.some(isCandidate)) return detections;
  const commentOf = await commentsOf(tree, entry);
  return detections.map((detection) => {
    const comment = isCandidate(detection) ? commentOf(detection) : undefined;
    if (comment === undefined || !mayHoldSkip(comment.text)) return detection;
    return { ...detection, comments: [comment] };
  });
}

type CommentOf = (detection: Detection) => Comment | undefined;

async function commentsOf(tree: Files, { path, size }: TreeEntry): Promise<CommentOf> {
  if (!/\.(?:pyw?|ipynb)$/i.test(path)) {
    return ({ lineText, location }) => {
      const text = lineComment(lineText, path);
      // A secret inside a comment is no code with a comment behind it, but the skip stands in the same comment.
      return text === undefined || location.startColumn === undefined ? undefined : { text };
    };
  }
  if (size > maxSourceBytes) return () => undefined;
  const source = decodeText(await tree.read(path, { length: maxSourceBytes }))?.text;
  if (source === undefined) return () => undefined;
  if (!/\.ipynb$/i.test(path)) {
    const comments = pythonComments(source.split(lineBreak));
    return ({ location }) => comments[(location.startLine ?? 0) - 1];
  }
  const byLine = notebookComments(source);
  return ({ location }) => byLine.get(location.startLine ?? 0);
}

/** The comment of each line. */
function pythonComments(lines: readonly string[]): (Comment | undefined)[] {
  const statements = new Statements();
  return lines.map((line) => {
    const start = statements.read(line);
    return start === undefined ? undefined : { text: line.slice(start) };
  });
}

/** By the line of the file; where several lines of cells share one, which of them is meant can't be told. */
function notebookComments(source: string): Map<number, Comment> {
  const byLine = new Map<number, Comment>();
  const shared = new Set<number>();
  const taken = new Set<number>();
  for (const cell of cellsOf(source)) {
    for (const [i, comment] of pythonComments(cell.source.split(lineBreak)).entries()) {
      const line = cell.fileLines[i];
      if (line === undefined) continue;
      if (taken.has(line)) shared.add(line);
      taken.add(line);
      if (comment) byLine.set(line, comment);
    }
  }
  for (const line of shared) byLine.delete(line);
  return byLine;
}

function cellsOf(source: string): ReturnType<typeof parseNotebook>['cells'] {
  try {
    return parseNotebook(source).cells;
  } catch (error) {
    if (error instanceof NotebookError) return [];
    throw error;
  }
}
