"""Makes the files that bench/artifacts.mjs measures on. Nothing is loaded; no library is needed: all is written byte by byte."""

import os
import pickle
import struct
import sys
import zipfile

folder = sys.argv[1]


def place(name):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path


def short(text):
    return b"\x8c" + bytes([len(text)]) + text.encode()


def text(value):
    return b"X" + struct.pack("<I", len(value)) + value.encode()


def torch_zip(path, storages, each):
    """What torch.save writes of a dict of tensors of float32; the data are holes."""
    body = [b"\x80\x02}("]
    for i in range(storages):
        count = each // 4
        body += [text(f"layer.{i}"), b"ctorch._utils\n_rebuild_tensor_v2\n((", text("storage")]
        body += [b"ctorch\nFloatStorage\n", text(str(i)), text("cpu"), b"J", struct.pack("<i", count), b"tQK\x00"]
        body += [b"J", struct.pack("<i", count), b"\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR"]
    body.append(b"u.")
    members = [("model/data.pkl", b"".join(body), None), ("model/byteorder", b"little", None)]
    members += [(f"model/data/{i}", b"", each) for i in range(storages)]
    members.append(("model/version", b"3\n", None))
    central = []
    with open(path, "wb") as file:
        for name, data, hole in members:
            size, at = (len(data), file.tell()) if hole is None else (hole, file.tell())
            crc = zipfile.crc32(data) if hole is None else 0
            file.write(struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0x800, 0, 0, 0, crc, size, size, len(name), 0))
            file.write(name.encode() + data)
            if hole is not None:
                file.seek(hole, 1)
            extra = struct.pack("<HHQ", 1, 8, at)
            fields = (0x02014B50, 45, 45, 0x800, 0, 0, 0, crc, size, size, len(name), 12, 0, 0, 0, 0, 0xFFFFFFFF)
            head = struct.pack("<IHHHHHHIIIHHHHHII", *fields)
            central.append(head + name.encode() + extra)
        start = file.tell()
        directory = b"".join(central)
        file.write(directory)
        end = file.tell()
        count = len(members)
        file.write(struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, len(directory), start))
        file.write(struct.pack("<IIQI", 0x07064B50, 0, end, 1))
        narrow = min(count, 0xFFFF)
        file.write(struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, narrow, narrow, min(len(directory), 0xFFFFFFFF), 0xFFFFFFFF, 0))


def joblib_raw(path, bytes_):
    """What joblib.dump writes of an array of float64: a wrapper, and the elements behind its BUILD."""
    count = bytes_ // 8
    body = b"\x80\x03cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81}("
    body += text("subclass") + b"cnumpy\nndarray\n" + text("shape") + b"J" + struct.pack("<i", count) + b"\x85"
    body += text("order") + text("C") + text("dtype") + b"cnumpy\ndtype\n" + text("f8") + b"\x89\x88\x87R(K\x03"
    body += text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb" + text("allow_mmap") + b"\x88ub"
    with open(path, "wb") as file:
        file.write(body)
        block = struct.pack("<131072d", *(i * 0.001 for i in range(131_072)))
        for at in range(0, count * 8, len(block)):
            file.write(block[: count * 8 - at])
        file.write(b".")


torch_zip(place("torch/model.pt"), 4, 1_250_000_000)
torch_zip(place("storages/model.pt"), 20_000, 250_000)
with open(place("dense/model.pkl"), "wb") as file:
    pickle.dump([(i, i * 0.5, f"name-{i % 1000}", None, i % 7, -i, True) for i in range(2_000_000)], file, protocol=4)
joblib_raw(place("joblib/model.joblib"), 312_000_000)
for i in range(1_000):
    with open(place(f"small/{i}.pkl"), "wb") as file:
        pickle.dump({"layer": i, "weights": [j * 0.25 for j in range(i, i + 200)], "name": f"model-{i}"}, file)
torch_zip(place("locked/model.pt"), 4, 500_000_000)
