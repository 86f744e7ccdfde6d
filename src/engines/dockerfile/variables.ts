/** What is known of the variables at one place of a Dockerfile: `undefined` is declared, but its value is not known. */
export type Variables = ReadonlyMap<string, string | undefined>;

/** Longer values are not followed: a variable that doubles itself on every line would grow without end. */
const maxValue = 4_096;

const reference = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])((?:[^{}\\]|\\.|\$\{[^{}]*\})*))?\})/g;

/**
 * `text` with its variables replaced; `undefined` when one of them isn't known, or is used in a way that can't be followed.
 * The forms are those of BuildKit: `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:+other}`, `${V+other}`, `${V:?error}`.
 */
export function expand(text: string, variables: Variables, depth = 0): string | undefined {
  if (!text.includes('$')) return text;
  if (text.length > maxValue) return undefined;
  const unknown: string[] = [];
  const fallback = (value: string): string => {
    const expanded = depth < 5 ? expand(value, variables, depth + 1) : undefined;
    if (expanded === undefined) unknown.push(value);
    return expanded ?? '';
  };
  const result = text.replace(
    reference,
    (match, escaped?: string, plain?: string, braced?: string, operator?: string, word?: string) => {
      if (escaped !== undefined) return escaped === '$' ? '\0' : match;
      const value = variables.get(plain ?? braced ?? '');
      const set = value !== undefined && (value !== '' || operator?.startsWith(':') !== true);
      if (operator?.endsWith('-') === true) return set ? value : fallback(word ?? '');
      if (operator?.endsWith('+') === true) return set ? fallback(word ?? '') : '';
      if (value === undefined) unknown.push(match);
      return value ?? '';
    },
  );
  if (unknown.length > 0 || result.length > maxValue || result.includes('$')) return undefined;
  return result.replaceAll('\0', '$');
}
