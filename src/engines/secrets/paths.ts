/** Files a tool writes, full of hashes: only a token's own format counts as evidence there. */
const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|conda-lock\.ya?ml|go\.sum|go\.work\.sum|Cargo\.lock|Gemfile\.lock|composer\.lock|packages\.lock\.json|flake\.lock|gradle\.lockfile|mix\.lock|pubspec\.lock|Podfile\.lock|\.terraform\.lock\.hcl|MODULE\.bazel\.lock|dvc\.lock)$/;

/** Formats in which a string can hold code or text with escaped quotes and line breaks. */
const escaping = /\.(?:ipynb|json|jsonl|json5|jsonc|ndjson|har|ya?ml|toml|tf|tfvars|hcl|sh|bash|[cm]?[jt]sx?)$/i;

/** Formats whose values need no quotes. */
const unquoted =
  /(?:^|\/)(?:\.env[\w.-]*|(?:GNU)?[Mm]akefile|[\w.-]*\.env|\.envrc|[\w.-]*Dockerfile[\w.-]*|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config(?:\.local)?|\.[\w-]*(?:rc|cfg|environ))$|\.(?:ini|cfg|cnf|conf|config|properties|ya?ml|sh|bash|zsh|ps1|bat|cmd|service|env|tfvars|dockerfile|mk|txt|log|out|http|rest|fish|csh|creds?|credentials|secrets?)$/i;

/** Text for people, with examples. */
const document = /\.(?:md|mdx|markdown|rst|adoc|html?|tex|pdf)$|(?:^|\/)(?:METADATA|PKG-INFO)$/i;

/** The words of a user interface, in one language each. */
const translation =
  /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings|nls)[/._-]|\.(?:po|pot|strings|resx|arb|xlf)$/i;

export const isLockFile = (path: string): boolean => lockFile.test(path);
export const hasEscapes = (path: string): boolean => escaping.test(path);
export const isDocument = (path: string): boolean => document.test(path);
export const isTranslation = (path: string): boolean => translation.test(path);
export const allowsUnquoted = (path: string): boolean => unquoted.test(path);

/**
 * `text` with the escapes of quotes, slashes, line breaks, tabs and ASCII characters blanked out but for the character itself, so that
 * `\"` reads as ` "`. The length stays, and so does every offset.
 */
export function blankEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:\\|["'/]|[nrt]|u00[2-7][0-9a-fA-F])/g, (escape) => {
    const kind = escape[1] ?? '';
    if (kind === '\\') return escape;
    if (kind === 'u') return String.fromCharCode(Number.parseInt(escape.slice(2), 16)).padStart(6);
    return kind === '"' || kind === "'" || kind === '/' ? ` ${kind}` : '  ';
  });
}
