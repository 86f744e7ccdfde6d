/** By the end of a file's name, or the whole of it: what begins a comment that goes on to the end of its line. */
const introducers: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:\.(?:ya?ml|toml|sh|bash|zsh|fish|env|rb|r|pl|tf|tfvars|hcl|jl|nix|graphql|awk|ps1|mk|cmake|conf|properties|dockerfile)|(?:^|\/)(?:\.env(?:\..*)?|makefile|dockerfile|containerfile|gemfile|rakefile|jenkinsfile|procfile|\.gitignore))$/i, /#/y],
  [/\.(?:[cm]?[jt]sx?|java|go|c|h|cc|cpp|hpp|cs|kt|kts|scala|rs|swift|dart|groovy|gradle|proto|php|jsonc|json5|zig)$/i, /\/\/|\/\*/y],
  [/\.(?:sql|lua|hs|elm)$/i, /--/y],
  [/\.(?:ini|cfg)$/i, /[#;]/y],
  [/\.(?:html?|xml|svg|md)$/i, /<!--/y],
]; // prettier-ignore

/**
 * The comment at the end of a line of a file, or `undefined` where one can't be told for sure: the line alone is looked at, with
 * quotes counted on it, and a file of an unknown kind has none. Python's comments need more than their line.
 */
export function lineComment(line: string, path: string): string | undefined {
  const begins = introducers.find(([name]) => name.test(path))?.[1];
  if (begins === undefined) return undefined;
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i);
    if (quote !== '') {
      if (character === '\\') i++;
      else if (character === quote) quote = '';
    } else if (/["'`]/.test(character)) {
      quote = character;
    } else if (i === 0 || /[\s;,)}\]"'`]/.test(line.charAt(i - 1))) {
      begins.lastIndex = i;
      if (begins.test(line)) return line.slice(i);
    }
  }
  return undefined;
}
