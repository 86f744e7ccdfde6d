import type { Match, MlRule } from '../rule';

/** What only a notebook can do. */
export const notebookRules: readonly MlRule[] = [
  {
    id: 'notebook-shell-from-variable',
    severity: 'medium',
    reason: 'Dangerous only if the value comes from outside, which one line does not show.',
    title: 'Shell command with a variable',
    cwe: [78],
    owasp: ['A03:2021'],
    why: 'IPython puts the value into the command as it is, so a space, `;` or `$( )` in it is read by the shell. Call the program with a list of arguments, `subprocess.run(["wget", "--", url])`, or quote the value with shlex.quote first.',
    bad: 'url = widget.value\n!wget {url}',
    good: 'url = "https://example.org/data.csv"\n!wget {url}',
    shell({ variables }): Match | undefined {
      const [first] = variables;
      return first === undefined
        ? undefined
        : { message: 'A value that is not a constant of the notebook becomes part of a shell command.' };
    },
  },
];
