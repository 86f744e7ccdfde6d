import { mayHoldSkip, type Comment } from '../../findings/inline-skip';
import type { Instruction } from './parse';
import type { Places } from './places';

/** A block of comments may be this long. */
const maxLines = 20;

/** For a line: the comments directly above the instruction that it belongs to, if a skip may stand there. What stands in a here-document is none. */
export function commentsAbove(
  text: string,
  instructions: readonly Instruction[],
  places: Places,
): (line: number) => Comment[] {
  const lineOf = (offset: number): number => places.place({ start: offset, end: offset }).startLine;
  const starts = instructions.map(({ text: own, start }) => lineOf(own.span(start, start).start));
  const ends = instructions.map(({ text: own, end, heredocs }) => {
    const bodies = heredocs.map(({ body }) => body.span(0, body.text.length).end);
    // A here-document ends with a line of its own.
    return Math.max(lineOf(own.span(Math.max(0, end - 1), end).start), ...bodies.map((offset) => lineOf(offset)));
  });
  return (line) => {
    const index = starts.findLastIndex((start) => start <= line);
    const comments: Comment[] = [];
    const top = Math.max(ends[index - 1] ?? 0, (starts[index] ?? 0) - 1 - maxLines);
    for (let at = (starts[index] ?? 0) - 1; at > top; at--) {
      const { start, end } = places.line(at);
      const comment = text.slice(start, end).trim();
      if (!comment.startsWith('#')) break;
      if (mayHoldSkip(comment)) comments.push({ text: comment, above: true });
    }
    return comments;
  };
}
