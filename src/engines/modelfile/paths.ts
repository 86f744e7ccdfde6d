/** Why a path that a model gives for a file beside it leads elsewhere; undefined when it stays in the model's own folder. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.includes('\0')) return 'holds a NUL';
  if (/^[/\\]|^[A-Za-z]:|^~/.test(path)) return 'is absolute';
  if (/^[a-z][\w+.-]*:\/\//i.test(path) || /^(?:file|data):/i.test(path)) return 'is an address';
  if (path.split(/[/\\]/).includes('..')) return "leads out of the model's folder";
  return path.includes('\\') ? 'holds a backslash' : undefined;
}
