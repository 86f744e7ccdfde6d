/** What an image's configuration says of how it was made, as far as it is looked at. */
export type History = readonly {
  readonly created_by?: string | null | undefined;
  readonly empty_layer?: boolean | null | undefined;
}[];

/** How each layer was made, in order; undefined where the history doesn't say, or doesn't fit the layers, which it need not. */
export function commandsOf(history: History, layers: number): (string | undefined)[] {
  const made = history.filter((entry) => entry.empty_layer !== true).map((entry) => entry.created_by);
  return Array.from({ length: layers }, (_, i) => (made.length === layers ? (made[i] ?? undefined) : undefined));
}

/** `/bin/sh -c`, and other shells with their options. */
const shell = /^(?:\/\S*\/)?(?:ba|da|a|z|k)?sh(?:\s+-(?!c\s)\S+|\s+pipefail)*\s+-\w*c\s+/;

/**
 * The instruction of a Dockerfile that a line of history comes from, as the Dockerfile may have it: keyword and arguments with single
 * spaces. Builders write `/bin/sh -c #(nop) ENV a=b` and `/bin/sh -c command` (the classic one), or `RUN /bin/sh -c command # buildkit`.
 */
export function instructionOf(createdBy: string): string {
  const plain = createdBy.replace(/\s*# buildkit\s*$/, '').trim();
  const nop = /^\/bin\/sh -c #\(nop\)\s+(.*)$/s.exec(plain)?.[1];
  if (nop !== undefined) return squeezed(nop);
  // Build arguments stand in front: `|2 A=1 B=2 /bin/sh -c …`.
  const withoutArguments = plain.replace(
    /^(RUN )?\|\d+ .*?(?=(?:\/\S*\/)?\w*sh(?:\s+-\S+|\s+pipefail)*\s+-\w*c\s)/s,
    '$1',
  );
  const command = withoutArguments.replace(/^RUN /, '');
  if (shell.test(command)) return squeezed(`RUN ${command.replace(shell, '')}`);
  return squeezed(withoutArguments);
}

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How a layer was made, short enough for a message. */
export function shownCommand(createdBy: string, most = 80): string {
  const text = instructionOf(createdBy);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
