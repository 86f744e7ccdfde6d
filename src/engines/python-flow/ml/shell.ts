import type { Scope } from './scope';

/** A command that a notebook hands to the shell. */
export interface ShellCommand {
  readonly text: string;
  /** The Python expressions that IPython puts into it, and that aren't constants of the notebook. */
  readonly variables: readonly string[];
  /** Line of the program, first is 0. */
  readonly line: number;
}

/** `!command`, `!!command`, `%sx command`, `x = !command`. */
const commandLine = /^\s*(?:[\w.[\]'", ]+=\s*)?(?:!!?|%(?:sx|system)\s)\s*(.*)$/;
/** What IPython expands; it leaves `$$`, and `$NAME` if there is no such name. A brace behind a `$` is the shell's. */
const expansion = /\$\$|\$\{[^}]*\}|\$([A-Za-z_][\w.]*)|\{\{|\{([^{}\s][^{}]*)\}/g;

/** Never anyone else's choice. */
const harmless = /^(?:sys\.(?:executable|prefix|version_info\b.*)|os\.getcwd\(\)|[\d.]+)$/;

/**
 * The shell commands of a notebook's program: its lines as they were written, and as IPython made Python of them. `scope` knows
 * its names.
 */
export function shellCommands(written: readonly string[], python: readonly string[], scope: Scope): ShellCommand[] {
  const commands: ShellCommand[] = [];
  for (let line = 0; line < written.length; line++) {
    const start = line;
    let text = commandLine.exec(written[line] ?? '')?.[1];
    // What Python sees as it was written is inside a string.
    if (text === undefined || written[line] === python[line]) continue;
    while (text.endsWith('\\') && line + 1 < written.length) {
      line += 1;
      text = `${text.slice(0, -1)} ${written[line] ?? ''}`;
    }
    commands.push({ text, line: start, variables: variablesOf(text, scope) });
  }
  return commands;
}

function variablesOf(text: string, scope: Scope): string[] {
  const variables: string[] = [];
  for (const [, name, expression] of text.matchAll(expansion)) {
    const found = name ?? expression;
    if (found === undefined || harmless.test(found)) continue;
    const [root = ''] = /^\w+/.exec(found) ?? [];
    // `$NAME` can be the shell's, and so can `{1..5}` and `{a,b}`: IPython puts in only what it can evaluate.
    if (root !== '' && !scope.binds(root)) continue;
    const value = root === found ? scope.constantOf({ kind: 'name', id: root, at: 0, end: 0 }) : undefined;
    // What a command printed is None in the program that stands for the notebook.
    if (value === undefined || value === null) variables.push(found);
  }
  return variables;
}
