"""
Model files that each hold one made-up token, at a place of its own: `hidden_files(writer, tokens)`, called by benign.py. What a library that
isn't installed would write is put together byte by byte, or left out.
"""
import base64
import gzip
import io
import json
import pickle
import struct
import tarfile
import zipfile


def dump(value, path, protocol=4):
    with open(path, 'wb') as out:
        pickle.dump(value, out, protocol)


def write(path, content):
    with open(path, 'wb') as out:
        out.write(content)


def zipped(members, packed=True):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def rezipped(path, added):
    """The same archive with members more."""
    with zipfile.ZipFile(path, 'a') as archive:
        for name, content in added.items():
            archive.writestr(name, content)


class State:
    """What a torch state dict is reduced to: an OrderedDict, so that no class of its own is in the file."""

    def __init__(self, text):
        self.text = text

    def __reduce__(self):
        import collections
        return collections.OrderedDict, (), None, None, iter([('note', self.text), ('epoch', 3)])


def torch_zip(text, extra=None):
    """What torch.save writes of a state dict without tensors."""
    members = {'model/data.pkl': pickle.dumps(State(text), 2), 'model/byteorder': b'little', 'model/version': b'3\n'}
    return zipped({**members, **(extra or {})}, packed=False)


def hdf5(name, text):
    """An HDF5 file (superblock 2) whose root group has one attribute: text of that length."""
    value = text.encode()
    kind = struct.pack('<BBHI', 0x13, 0, 0, len(value))
    attribute = struct.pack('<BBHHHB', 3, 0, len(name) + 1, len(kind), 4, 0) + name.encode() + b'\0' + kind + bytes([2, 0, 0, 0]) + value
    message = struct.pack('<BHB', 0x0C, len(attribute), 0) + attribute
    head = b'OHDR\x02\x01' + struct.pack('<H', len(message)) + message
    block = head + struct.pack('<I', lookup3(head))
    start = b'\x89HDF\r\n\x1a\n\x02\x08\x08\x00' + struct.pack('<QQQQ', 0, 2 ** 64 - 1, 48 + len(block), 48)
    return start + struct.pack('<I', lookup3(start)) + block


def lookup3(data):
    """Bob Jenkins' hash, as HDF5 uses it for checksums."""
    mask = 0xFFFFFFFF

    def turn(value, by):
        return ((value << by) | (value >> (32 - by))) & mask

    a = b = c = (0xDEADBEEF + len(data)) & mask
    while len(data) > 12:
        x, y, z = struct.unpack('<III', data[:12])
        a, b, c, data = (a + x) & mask, (b + y) & mask, (c + z) & mask, data[12:]
        a = ((a - c) & mask) ^ turn(c, 4); c = (c + b) & mask
        b = ((b - a) & mask) ^ turn(a, 6); a = (a + c) & mask
        c = ((c - b) & mask) ^ turn(b, 8); b = (b + a) & mask
        a = ((a - c) & mask) ^ turn(c, 16); c = (c + b) & mask
        b = ((b - a) & mask) ^ turn(a, 19); a = (a + c) & mask
        c = ((c - b) & mask) ^ turn(b, 4); b = (b + a) & mask
    if not data:
        return c
    x, y, z = struct.unpack('<III', data.ljust(12, b'\0'))
    a, b, c = (a + x) & mask, (b + y) & mask, (c + z) & mask
    c = ((c ^ b) - turn(b, 14)) & mask
    a = ((a ^ c) - turn(c, 11)) & mask
    b = ((b ^ a) - turn(a, 25)) & mask
    c = ((c ^ b) - turn(b, 16)) & mask
    a = ((a ^ c) - turn(c, 4)) & mask
    b = ((b ^ a) - turn(a, 14)) & mask
    return ((c ^ b) - turn(b, 24)) & mask


def gguf(entries):
    def text(value):
        return struct.pack('<Q', len(value)) + value.encode()

    body = b''
    for key, value in entries.items():
        if isinstance(value, list):
            body += text(key) + struct.pack('<IIQ', 9, 8, len(value)) + b''.join(text(item) for item in value)
        else:
            body += text(key) + struct.pack('<I', 8) + text(value)
    return b'GGUF' + struct.pack('<IQQ', 3, 0, len(entries)) + body


def rds(text):
    """A list of one string, as saveRDS writes it."""
    value = struct.pack('>ii', 0x00040009, len(text)) + text.encode()
    strings = struct.pack('>ii', 16, 1) + value
    return gzip.compress(b'X\n' + struct.pack('>iii', 2, 0x00040101, 0x00020300) + struct.pack('>ii', 19, 1) + strings)


def notebook(text):
    output = {'output_type': 'stream', 'name': 'stdout', 'text': ['signed in with ', text, '\n']}
    cell = {'cell_type': 'code', 'execution_count': 1, 'metadata': {}, 'source': ['sign_in()'], 'outputs': [output]}
    return json.dumps({'nbformat': 4, 'nbformat_minor': 5, 'metadata': {}, 'cells': [cell]})


def tar_gz(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w:gz') as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def keras(text):
    layer = {'module': 'keras.layers', 'class_name': 'Dense', 'registered_name': None, 'config': {'name': 'dense', 'units': 2, 'note': text}}
    config = {'module': 'keras', 'class_name': 'Sequential', 'registered_name': None, 'config': {'name': 'net', 'layers': [layer]}}
    metadata = {'keras_version': '3.4.1', 'date_saved': '2024-05-01@10:00:00'}
    return zipped({'metadata.json': json.dumps(metadata), 'config.json': json.dumps(config)}, packed=False)


def folder_members(take):
    """By name: a text that lies in a packed folder of a model."""
    return {
        'hidden-note-in-zip.zip': lambda: zipped({'model/model.pkl': pickle.dumps({'a': 1}, 4), 'model/deploy/notes.txt': 'sign in with %s\n' % take()}),
        'hidden-notebook-in-zip.zip': lambda: zipped({'model/model.pkl': pickle.dumps({'a': 1}, 4), 'model/train.ipynb': notebook(take())}),
        'hidden-readme.tar.gz': lambda: tar_gz({'model/README.md': ('# Model\n\nDownload it with %s.\n' % take()).encode(), 'model/model.pkl': pickle.dumps([1], 4)}),
        'hidden-tokenizer-in-zip.zip': lambda: zipped({'model/tokenizer_config.json': json.dumps({'tokenizer_class': 'BertTokenizer', 'note': take()})}),
        'hidden-mlmodel-in-zip.zip': lambda: zipped({'model/MLmodel': 'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    env: %s\n' % take()}),
        'hidden-env-in-npz.npz': lambda: zipped({'a.npy': npy(), '.env': 'TOKEN=%s\n' % take()}),
        'hidden-zip-in-zip.zip': lambda: zipped({'model.pkl': pickle.dumps([2], 4), 'inner.zip': zipped({'a/b.cfg': '[hub]\ntoken = %s\n' % take()})}),
        'hidden-wide-text-in-zip.zip': lambda: zipped({'model.pkl': pickle.dumps([2], 4), 'notes.txt': ('sign in with %s\r\n' % take()).encode('utf-16')}),
    }


def npy():
    import numpy as np
    out = io.BytesIO()
    np.save(out, np.arange(3))
    return out.getvalue()


def by_hand(take):
    """By name: files that no library is needed for."""
    return {
        'hidden-attribute.h5': lambda: hdf5('note', take()),
        'hidden-state-dict.pt': lambda: torch_zip(take()),
        'hidden-extra-member.pt': lambda: torch_zip('none', {'model/extra/notes': 'sign in with %s' % take()}),
        'hidden-extra-json.pt': lambda: torch_zip('none', {'model/extra/config.json': json.dumps({'hub': {'token': take()}})}),
        'hidden-value.gguf': lambda: gguf({'general.architecture': 'llama', 'general.description': 'download with ' + take()}),
        'hidden-list.gguf': lambda: gguf({'general.architecture': 'llama', 'general.tags': ['one', take()]}),
        'hidden-base64.gguf': lambda: gguf({'general.architecture': 'llama', 'general.notes': base64.b64encode(take().encode()).decode()}),
        'hidden-layer.keras': lambda: keras(take()),
        'hidden.rds': lambda: rds(take()),
        'hidden-bytes.pkl': lambda: pickle.dumps({'blob': b'\0\x01' + take().encode() + b'\xff'}, 4),
        'hidden-bytearray.pkl': lambda: pickle.dumps({'blob': bytearray(take().encode())}, 5),
        'hidden-protocol-0.pkl': lambda: pickle.dumps({'text': 'na\xefve ' + take()}, 0),
        'hidden-bytes-protocol-2.pkl': lambda: pickle.dumps({'blob': take().encode()}, 2),
        'hidden-base64.pkl': lambda: pickle.dumps({'note': base64.b64encode(('sign in with ' + take()).encode()).decode()}, 4),
        'hidden-json-text.pkl': lambda: pickle.dumps({'config': json.dumps({'hub': {'token': take()}})}, 4),
        'hidden-gzip-bytes.pkl': lambda: pickle.dumps({'config': gzip.compress(take().encode())}, 4),
        'hidden-behind.pkl': lambda: pickle.dumps([1], 4) + b'\n# ' + take().encode() + b'\n',
        'hidden-second.pkl': lambda: pickle.dumps([1], 4) + pickle.dumps({'note': take()}, 4),
        'hidden-behind.gguf': lambda: gguf({'general.architecture': 'llama'}) + b'\0' * 32 + take().encode(),
        'hidden-comment.pt': lambda: commented(torch_zip('none'), take()),
        'hidden-tokenizer.json': lambda: json.dumps({'model_type': 'bert', 'architectures': ['BertModel'], '_name_or_path': 'https://user:%s@huggingface.co/a/b' % take()}).encode(),
        'hidden-config.yaml': lambda: ('_target_: torch.nn.Linear\nin_features: 3\nhub:\n  login: %s\n' % take()).encode(),
    }


def commented(archive, text):
    out = io.BytesIO(archive)
    with zipfile.ZipFile(out, 'a') as file:
        file.comment = text.encode()
    return out.getvalue()


def by_numpy(writer, take):
    import numpy as np

    def wide(order, text):
        return np.array(['none', text]).astype(order + 'U60')

    np.save(writer.path('hidden-wide.npy'), wide('<', take()))
    dump({'wide': wide('<', take())}, writer.path('hidden-wide.pkl'))
    dump({'wide': wide('>', take())}, writer.path('hidden-wide-p0.pkl'), 0)
    np.savez(writer.path('hidden.npz'), a=np.arange(3), note=np.array(take()))
    np.savez(writer.path('hidden-bytes.npz'), a=np.arange(3), note=np.frombuffer(take().encode(), dtype='u1'))


def by_joblib(writer, take):
    import joblib
    import numpy as np
    for method in ('zlib', 'gzip', 'bz2', 'xz', 'lzma'):
        joblib.dump({'a': np.arange(5.0), 'note': take()}, writer.path('hidden-%s.joblib' % method), compress=(method, 3))
    joblib.dump({'a': np.arange(5.0), 'wide': np.array(['none', take()])}, writer.path('hidden-wide.joblib'))


def by_onnx(writer, take):
    import onnx
    from onnx import TensorProto, helper
    x = helper.make_tensor_value_info('x', TensorProto.FLOAT, [1])
    y = helper.make_tensor_value_info('y', TensorProto.FLOAT, [1])

    def save(name, change):
        node = helper.make_node('Identity', ['x'], ['y'])
        model = helper.make_model(helper.make_graph([node], 'graph', [x], [y]))
        change(model, node)
        write(writer.path(name), model.SerializeToString())

    def add_property(model, _node):
        helper.set_model_props(model, {'author': 'somebody', 'note': take()})

    def describe(model, _node):
        model.graph.node[0].doc_string = 'made with ' + take()

    def add_strings(model, _node):
        model.graph.initializer.append(helper.make_tensor('words', TensorProto.STRING, [2], ['none'.encode(), take().encode()]))

    def add_attribute(model, _node):
        model.graph.node[0].attribute.append(helper.make_attribute('words', ['none', take()]))

    def name_input(model, _node):
        model.graph.node[0].input.append(take())

    save('hidden-property.onnx', add_property)
    save('hidden-description.onnx', describe)
    save('hidden-strings.onnx', add_strings)
    save('hidden-attribute.onnx', add_attribute)
    save('hidden-input.onnx', name_input)


def by_safetensors(writer, take):
    import numpy as np
    from safetensors.numpy import save_file
    save_file({'weight': np.ones((3, 4), dtype='f4')}, writer.path('hidden-metadata.safetensors'), {'format': 'np', 'note': take()})
    save_file({'weight': np.ones(4, dtype='f4')}, writer.path('hidden-base64.safetensors'), {'note': base64.b64encode(take().encode()).decode()})
    save_file({take(): np.ones(4, dtype='f4')}, writer.path('hidden-tensor-name.safetensors'))


def by_sklearn(writer, take):
    import skops.io
    from sklearn.linear_model import LogisticRegression
    model = LogisticRegression().fit([[0.0], [1.0]], [0, 1])
    model.note_ = take()
    skops.io.dump(model, writer.path('hidden.skops'))


def by_boosters(writer, take):
    import lightgbm
    import numpy as np
    import xgboost
    x, y = np.arange(60.0).reshape(30, 2), np.arange(30) % 2
    booster = xgboost.train({'max_depth': 2}, xgboost.DMatrix(x, y), 2)
    booster.set_attr(note=take())
    booster.save_model(writer.path('hidden-attribute.json'))
    booster.set_attr(note=take())
    booster.save_model(writer.path('hidden-attribute.ubj'))
    data = lightgbm.Dataset(x, y, feature_name=['age', take()])
    lightgbm.train({'verbose': -1, 'min_data_in_leaf': 2}, data, 2).save_model(writer.path('hidden-feature.txt'))


def by_cloudpickle(writer, take):
    import cloudpickle
    space = {}
    source = 'def predict(x):\n    """Calls the service with %s."""\n    return x\n' % take()
    exec(source, space)  # noqa: S102 what runs is written above
    with open(writer.path('hidden-docstring.pkl'), 'wb') as out:
        cloudpickle.dump(space['predict'], out)


def by_h5py(writer, take):
    import h5py
    for version in ('earliest', 'latest'):
        with h5py.File(writer.path('hidden-group-%s.h5' % version), 'w', libver=version) as file:
            group = file.create_group('model_weights/dense')
            group.attrs['note'] = take()
        with h5py.File(writer.path('hidden-dataset-%s.h5' % version), 'w', libver=version) as file:
            file.create_dataset('notes', data=['none', take()], chunks=(2,), compression='gzip')
        with h5py.File(writer.path('hidden-bytes-%s.h5' % version), 'w', libver=version) as file:
            file.create_dataset('notes', data=list(take().encode()), dtype='u1')


def by_torch(writer, take):
    import torch
    torch.save({'weight': torch.ones(3), 'note': take()}, writer.path('hidden-torch.pt'))
    torch.save({'weight': torch.ones(3), 'note': take()}, writer.path('hidden-torch-legacy.pt'), _use_new_zipfile_serialization=False)
    script = torch.jit.script(torch.nn.Linear(2, 2))
    torch.jit.save(script, writer.path('hidden-torch-script.pt'), _extra_files={'config.json': json.dumps({'token': take()})})


def hidden_files(writer, supply):
    """Writes them all; answers what was left out, and why."""
    def take():
        return next(supply)

    for name, make in {**by_hand(take), **folder_members(take)}.items():
        write(writer.path(name), make())
    left_out = {}
    for make in (by_numpy, by_joblib, by_onnx, by_safetensors, by_sklearn, by_boosters, by_cloudpickle, by_h5py, by_torch):
        try:
            make(writer, take)
        except ImportError as error:
            left_out[make.__name__] = str(error)
    return left_out
