/**
 * What is known to do harm, by module: every name of it, or those listed. It decides no verdict, since what isn't known to be safe is
 * a finding anyway: it words the message and makes it critical.
 */
const effects: Readonly<Record<string, { readonly does: string; readonly names?: readonly string[] }>> = {
  os: { does: 'starts programs and changes files' },
  posix: { does: 'starts programs and changes files' },
  nt: { does: 'starts programs and changes files' },
  subprocess: { does: 'starts programs' },
  _posixsubprocess: { does: 'starts programs' },
  pty: { does: 'starts programs' },
  multiprocessing: { does: 'starts processes' },
  asyncio: { does: 'starts programs and opens connections' },
  builtins: {
    does: 'runs code, or reaches what does',
    names:
      'eval exec compile open __import__ getattr setattr delattr hasattr globals locals vars input breakpoint map filter reduce apply execfile file type super print help exit quit memoryview __build_class__'.split(
        ' ',
      ),
  },
  sys: { does: "reaches every module and the interpreter's own hooks" },
  runpy: { does: 'runs modules and scripts' },
  importlib: { does: 'imports modules' },
  imp: { does: 'imports modules' },
  pkgutil: { does: 'finds any function by its name' },
  pydoc: { does: 'finds any function by its name, and starts programs' },
  code: { does: 'runs code' },
  codeop: { does: 'compiles code' },
  timeit: { does: 'runs code' },
  cProfile: { does: 'runs code' },
  profile: { does: 'runs code' },
  trace: { does: 'runs code' },
  bdb: { does: 'runs code' },
  pdb: { does: 'runs code' },
  doctest: { does: 'runs code' },
  marshal: { does: 'loads compiled code' },
  pickle: { does: 'loads another pickle' },
  _pickle: { does: 'loads another pickle' },
  shelve: { does: 'loads other pickles' },
  joblib: { does: 'loads another pickle', names: ['load', 'numpy_pickle.load'] },
  ctypes: { does: 'calls native code' },
  cffi: { does: 'calls native code' },
  _ctypes: { does: 'calls native code' },
  types: { does: 'makes functions out of code', names: ['CodeType', 'FunctionType', 'LambdaType', 'MethodType'] },
  operator: { does: 'reaches any attribute or method', names: ['attrgetter', 'methodcaller', '__call__', 'call'] },
  functools: { does: 'calls what it is given', names: ['reduce'] },
  socket: { does: 'opens connections' },
  _socket: { does: 'opens connections' },
  ssl: { does: 'opens connections' },
  http: { does: 'opens connections' },
  urllib: { does: 'opens connections' },
  requests: { does: 'opens connections' },
  ftplib: { does: 'opens connections' },
  smtplib: { does: 'opens connections' },
  telnetlib: { does: 'opens connections' },
  xmlrpc: { does: 'opens connections' },
  webbrowser: { does: 'starts programs and opens addresses' },
  antigravity: { does: 'opens an address' },
  shutil: { does: 'changes files' },
  tempfile: { does: 'writes files' },
  io: { does: 'reads and writes files', names: ['open', 'FileIO', 'open_code'] },
  fileinput: { does: 'reads and writes files' },
  distutils: { does: 'writes files and starts programs' },
  setuptools: { does: 'writes files and starts programs' },
  pip: { does: 'installs packages' },
  ensurepip: { does: 'installs packages' },
  venv: { does: 'writes files and starts programs' },
  idlelib: { does: 'runs code' },
  lib2to3: { does: 'loads another pickle' },
  signal: { does: 'changes what signals do' },
  threading: { does: 'starts threads' },
  _thread: { does: 'starts threads' },
  commands: { does: 'starts programs' },
  popen2: { does: 'starts programs' },
  platform: { does: 'starts programs', names: ['popen', '_syscmd_ver'] },
  dill: {
    does: 'evaluates text, opens files or reaches any attribute',
    names: ['_eval_repr', '_get_attr', '_getattribute', '_create_filehandle', 'loads', 'load'],
  },
  'numpy.testing': { does: 'runs code' },
  'numpy.f2py': { does: 'runs code' },
  'numpy.distutils': { does: 'starts programs' },
};

/**
 * Modules that others import, and so can be reached through: `logging.os.system`. Nobody names what is his own so.
 */
const reached =
  /^_*(?:os|sys|posix|nt|subprocess|builtins?(?:__)?|globals__|importlib|runpy|shutil|pty|socket|ctypes|marshal|pickle|pydoc)$/;

/** What a dotted path does that goes through such a module, wherever in it that stands; undefined for one that doesn't. */
export const harmThrough = (path: string): string | undefined =>
  path.split('.').some((part) => reached.test(part)) ? 'reaches what starts programs or runs code' : undefined;

/**
 * What a global does that no model should, in a few words; undefined when nothing is known about it. `name` may be a path of attributes,
 * and each of them a module that `module` has imported: it is judged by that module's name then.
 */
export function harmOf(module: string, name: string): string | undefined {
  const parts = name.split('.');
  const last = parts.pop() ?? '';
  for (let from = 0; from < parts.length; from++) {
    const path = parts.slice(from).join('.');
    // `random` knows `os` as `_os`.
    const harm = harmIn(path, last) ?? harmIn(path.replace(/^_+/, ''), last);
    if (harm !== undefined) return harm;
  }
  return (
    harmIn(module, name) ??
    harmIn(module.replace(/^_(?=[a-z])/, ''), name) ??
    harmIn([module, ...parts].join('.'), last) ??
    harmThrough(name)
  );
}

function harmIn(module: string, name: string): string | undefined {
  for (let part = module; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const known = Object.hasOwn(effects, part) ? effects[part] : undefined;
    if (known !== undefined) {
      const [first = ''] = name.split('.');
      if (known.names === undefined || known.names.includes(first) || known.names.includes(name)) return known.does;
      return undefined;
    }
  }
  return undefined;
}
