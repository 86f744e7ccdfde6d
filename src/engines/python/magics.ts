/**
 * What a cell holds. `python` is a part of the notebook's own program; `module` is Python too, in a file or a process of
 * its own; `other` runs as it is written and may be Python or something else; `foreign` is another language.
 */
export type CellKind = 'python' | 'module' | 'other' | 'foreign';

const isolated = words('python python2 python3 pypy');

/** Their cells are another language, or text. */
const foreign = words(
  `! ai athena bash bigquery bq chat cmd configure cpp cql csharp css csh cu cuda cypher dot duckdb fish fortran fsharp go
  graphql graphviz gremlin groovy haskell HTML html java Javascript javascript js json julia kotlin kql ksh latex lua markdown
  matlab md mermaid mysql node oc octave opencypher perl php plantuml postgres postgresql powershell presto pwsh R r ruby rust sas
  scala scss sh shell snowflake sparksql sparql sql sqlite stata SVG svg sx system tcsh tikz trino ts typescript xml yaml zsh`,
);
/** Their cells reach a compiler or a Spark session as they are: Python, or near to it, or SQL. */
const asWritten = words('cython cython_inline cython_pyximport spark');

const pythonFile = /\.pyw?["']*(?=\s|$)/i;
const pythonCommand = /(?:^|[\s/\\"'=])(?:i?python|pypy|py)[\d.]*w?(?:\.exe)?(?=$|[\s"';])/i;
const foreignCommand =
  /(?:^|[\s/\\"'=])(?:bash|sh|zsh|fish|ksh|csh|tcsh|dash|cmd|powershell|pwsh|perl|ruby|node|deno|Rscript|R|julia|lua|php|awk|sed|psql|sqlite3|mysql|cat|echo|true|false)(?:\.exe)?(?=$|[\s"';])/i;

/** `args` is the rest of the magic's line. A magic nobody knows gets its cell as Python. */
export function cellKind(magic: string, args: string): CellKind {
  // Whatever its name, a file can be run by Python, which takes it only if all of it is Python.
  if (magic === 'writefile' || magic === 'file') return pythonFile.test(args) ? 'module' : 'other';
  if (magic === 'script') return pythonCommand.test(args) ? 'module' : foreignCommand.test(args) ? 'foreign' : 'other';
  if (isolated.has(magic)) return 'module';
  if (asWritten.has(magic)) return 'other';
  return foreign.has(magic) ? 'foreign' : 'python';
}

/** Line magics whose argument is a Python statement, each with the options that take a value. */
const valuedOptions: ReadonlyMap<string, string> = new Map([
  ['time', ''],
  ['timeit', 'nrp'],
  ['prun', 'lsTD'],
  ['memit', 'rti'],
  ['mprun', 'fT'],
  ['lprun', 'fmDTu'],
  ['debug', 'b'],
]);

/** The statement that a line magic runs (`%timeit -n 10 f(x)`), if it is one of those and has one. */
export function magicStatement(line: string): string | undefined {
  const [head = '', name = ''] = /^%(\w+)\s+/.exec(line) ?? [];
  const valued = valuedOptions.get(name);
  if (valued === undefined) return undefined;
  const option = /-([a-zA-Z][\w.:]*)\s+/y;
  const value = /\S+\s+/y;
  let at = head.length;
  for (;;) {
    option.lastIndex = at;
    const letters = option.exec(line)?.[1];
    if (letters === undefined) break;
    at = option.lastIndex;
    // As getopt reads them: the first letter that takes a value takes what is left of its word, or else the next word.
    const taker = Array.from(letters).findIndex((letter) => valued.includes(letter));
    if (taker !== letters.length - 1) continue;
    value.lastIndex = at;
    if (value.test(line)) at = value.lastIndex;
  }
  return line.slice(at) || undefined;
}

const bareNames =
  'alias autoreload bookmark cat cd clear cls colors conda config cp dhist dirs echo edit env gui hist history less ll load load_ext ls lsmagic mamba man matplotlib micromamba mkdir more mv notebook pdb pinfo pip popd pushd pwd pylab quickref recall reload_ext reset rm rmdir run save store system uv who who_ls whos xdel'
    .split(' ')
    .join('|');
/** Not what has a bracket: that could be Python, in a cell which fails for another reason. */
const bareMagic = new RegExp(`^(?:(?:${bareNames})(?!\\s*=)(?:\\s[^(]*)?|(?:time|timeit|prun)\\s+\\S[^]*)$`);

/** Whether a line is a well-known magic that is called without its `%` (IPython's automagic), or may be. */
export const isBareMagic = (line: string): boolean => bareMagic.test(line);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
