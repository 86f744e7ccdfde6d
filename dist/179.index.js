export const id = 179;
export const ids = [179];
export const modules = {

/***/ 98532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OciError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** An image, or a part of it, can't be read. The message is one line, and goes on from the name of the image. */
class OciError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    name = 'OciError';
}


/***/ }),

/***/ 70179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mf: () => (/* reexport */ oci_error/* OciError */.M),
  IO: () => (/* reexport */ fileSource),
  p_: () => (/* binding */ openArchive),
  H: () => (/* reexport */ readImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
var promises_default = /*#__PURE__*/__webpack_require__.n(promises_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/oci/error.ts
var oci_error = __webpack_require__(98532);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/formats/gzip.ts
var gzip = __webpack_require__(58741);
// EXTERNAL MODULE: ./src/formats/source.ts
var formats_source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/formats/zstd.ts
var zstd = __webpack_require__(78937);
;// CONCATENATED MODULE: ./src/formats/oci/layer.ts





/** What a layer may unpack to: this, or `ratio` times its own size, whichever is more. Real layers stay below ten times. */
const leastLimit = 2 ** 31;
const ratio = 100;
/** The largest images for training have some tens of GB. */
const maxBytes = 2 ** 37;
/**
 * The tar file of a layer, unpacked as it is read. At its end both digests have to hold. Rejects with an `OciError`, or what the
 * unpacker says.
 */
async function* openLayer(layer) {
    const { source, digest, diffId } = layer;
    const packing = packingOf(await source.read(0, 8));
    const stored = packing === 'tar' && digest === diffId ? undefined : digest;
    const plain = unpackers[packing](checked((0,formats_source/* piecesOf */.Xe)(source), stored, 'bytes'));
    yield* checked(bounded(plain, limitOf(source.size)), diffId, 'content');
}
const refused = (packing) => () => {
    throw new oci_error/* OciError */.M(`it is packed with ${packing}, which no container runtime reads`);
};
const unpackers = {
    tar: (source) => source,
    gzip: gzip/* gunzip */.k,
    zstd: zstd/* unzstd */.h,
    bzip2: refused('bzip2'),
    xz: refused('xz'),
};
/** What a layer or an archive is packed with, by how it begins. */
function packingOf(head) {
    const start = head.toString('latin1');
    if (start.startsWith('\x1f\x8b\x08'))
        return 'gzip';
    if (start.startsWith('\x28\xb5\x2f\xfd') || (/^[P-_]/.test(start) && start.startsWith('*M\x18', 1)))
        return 'zstd';
    if (start.startsWith('BZh'))
        return 'bzip2';
    return start.startsWith('\xfd7zXZ\0') ? 'xz' : 'tar';
}
/** What may be unpacked from so many bytes. */
const limitOf = (packedBytes) => Math.min(maxBytes, Math.max(leastLimit, ratio * packedBytes));
/** The unpacked bytes of an archive that is packed as a whole, at most `limit` of them. */
const unpackArchive = (source, packing, limit = limitOf(source.size)) => bounded(unpackers[packing]((0,formats_source/* piecesOf */.Xe)(source)), limit);
async function* bounded(source, most) {
    let bytes = 0;
    for await (const piece of source) {
        bytes += piece.length;
        if (bytes > most)
            throw new oci_error/* OciError */.M(`it unpacks to more than ${most} bytes; the rest was not looked at`);
        yield piece;
    }
}
async function* checked(source, digest, what) {
    const check = digest === undefined ? undefined : digestCheck(digest);
    for await (const piece of source) {
        check?.hash.update(piece);
        yield piece;
    }
    if (check && check.hash.digest('hex') !== check.hex)
        throw new oci_error/* OciError */.M(`it does not have the digest that is stated for its ${what}`);
}
/** A digest is an algorithm and hexadecimal digits (OCI Image Specification, "Digests"). */
function digestCheck(digest) {
    const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(digest) ?? [];
    if (algorithm === undefined || hex === undefined || !(0,external_node_crypto_.getHashes)().includes(algorithm))
        throw new oci_error/* OciError */.M(`the digest ${JSON.stringify(digest.slice(0, 100))} can't be checked: only sha256 and sha512 are known`);
    return { hash: (0,external_node_crypto_.createHash)(algorithm), hex };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
;// CONCATENATED MODULE: ./src/formats/oci/store.ts







/** An image has some files a layer; more is something else. */
const maxEntries = 100_000;
const maxLinks = 20;
/** The entries of a tar file. Only its headers are read here. Rejects with an `OciError` or a `TarError`. */
async function archiveStore(source, close) {
    const places = new Map();
    for await (const { header, offset } of (0,tar/* readTar */.sB)(seeking(source))) {
        const { kind, size, linkName } = header;
        if (kind === 'folder' || kind === 'special')
            continue;
        const name = external_node_path_default().posix.normalize(header.name);
        // Programs differ in whether the first or the last one counts.
        if (places.has(name))
            throw new oci_error/* OciError */.M(`the archive has two entries ${(0,shown_name/* shownName */.H)(name)}`);
        if (places.size >= maxEntries)
            throw new oci_error/* OciError */.M(`the archive has more than ${maxEntries} entries`);
        const target = kind === 'symlink' ? external_node_path_default().posix.join(external_node_path_default().posix.dirname(name), linkName) : linkName;
        places.set(name, kind === 'file' ? { offset, size } : external_node_path_default().posix.normalize(target));
    }
    return {
        find: (name) => {
            let place = places.get(name);
            for (let hops = 0; typeof place === 'string' && hops < maxLinks; hops++)
                place = places.get(place);
            if (place === undefined || typeof place === 'string')
                return Promise.resolve(undefined);
            const { offset, size } = place;
            if (offset + size > source.size)
                throw new tar/* TarError */.mt('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} is cut off`);
            return Promise.resolve((0,formats_source/* sliceOf */.Mz)(source, offset, size));
        },
        close,
    };
}
/** Headers lie far apart: little is read around each. */
const headerPiece = 4_096;
/** The bytes of a source as a stream that can pass over some. */
function seeking(source) {
    let at = 0;
    async function* pieces() {
        while (at < source.size) {
            const piece = await source.read(at, headerPiece);
            if (piece.length === 0)
                return;
            at += piece.length;
            yield piece;
        }
    }
    return {
        [Symbol.asyncIterator]: pieces,
        skip: (length) => {
            const passed = Math.min(length, Math.max(0, source.size - at));
            at += passed;
            return passed;
        },
    };
}
/** A file of the disk as a source. Rejects with what the file system says, or an `OciError` where it is no file. */
async function fileSource(file) {
    // A pipe would keep the program waiting.
    const handle = await promises_default().open(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new oci_error/* OciError */.M('it is no file');
        const source = {
            size: stat.size,
            read: async (offset, length) => {
                const wanted = Math.max(0, Math.min(length, stat.size - offset));
                const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, offset);
                return buffer.subarray(0, bytesRead);
            },
        };
        return { source, close: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** All bytes of a source; an `OciError` where there are more than `limit`. */
async function readWhole(source, limit, what) {
    if (source.size > limit)
        throw new oci_error/* OciError */.M(`${what} has ${source.size} bytes, more than the ${limit} that are read`);
    const pieces = [];
    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source))
        pieces.push(piece);
    return Buffer.concat(pieces);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/formats/oci/schema.ts

/** Documents of images, as far as they are read. Sources: OCI Image Specification 1.1; Docker Image Specification 1.2. */
const schema_text = schemas/* string */.YjP().max(100_000);
const texts = schemas/* array */.YOg(schema_text).max(10_000);
const optional = (schema) => schema.nullable().optional();
const descriptor = schemas/* object */.Ikc({
    mediaType: optional(schema_text),
    digest: schema_text,
    size: optional(schemas/* number */.aig()),
    annotations: optional(schemas/* record */.g1P(schemas/* string */.YjP(), schema_text)),
    platform: optional(schemas/* object */.Ikc({ os: optional(schema_text), architecture: optional(schema_text), variant: optional(schema_text) })),
    artifactType: optional(schema_text),
});
const layoutSchema = schemas/* object */.Ikc({ imageLayoutVersion: schema_text });
const indexSchema = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(descriptor).max(10_000) });
const manifestSchema = schemas/* object */.Ikc({
    config: descriptor,
    layers: schemas/* array */.YOg(descriptor).max(10_000),
    artifactType: optional(schema_text),
});
/** `manifest.json` of `docker save`. */
const savedSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schema_text, RepoTags: optional(texts), Layers: optional(texts) }))
    .max(10_000);
const historyEntry = schemas/* object */.Ikc({
    created_by: optional(schema_text),
    comment: optional(schema_text),
    empty_layer: optional(schemas/* boolean */.zMY()),
});
const configSchema = schemas/* object */.Ikc({
    architecture: optional(schema_text),
    os: optional(schema_text),
    variant: optional(schema_text),
    created: optional(schema_text),
    config: optional(schemas/* object */.Ikc({
        User: optional(schema_text),
        Env: optional(texts),
        Entrypoint: optional(texts),
        Cmd: optional(texts),
        ExposedPorts: optional(schemas/* record */.g1P(schema_text, schemas/* unknown */.L5J())),
        Labels: optional(schemas/* record */.g1P(schema_text, schema_text)),
        WorkingDir: optional(schema_text),
        Healthcheck: optional(schemas/* object */.Ikc({ Test: optional(texts) })),
    })),
    rootfs: optional(schemas/* object */.Ikc({ diff_ids: optional(texts) })),
    history: optional(schemas/* array */.YOg(historyEntry).max(10_000)),
});

;// CONCATENATED MODULE: ./src/formats/oci/images.ts






/** Manifests and configurations have some kilobytes. */
const maxDocument = 2 ** 24;
/** An index in an index is allowed, and hardly found. */
const maxDepth = 4;
const maxImages = 1_000;
/** Docker itself makes no more than 127. */
const maxLayers = 500;
/** What is kept of indexes, manifests and attestations. */
const maxKept = 2 ** 28;
/** The images in what `docker save` writes, or in an OCI layout; each once. Rejects with an `OciError`. */
async function readImages(store) {
    const reader = new Reader(store);
    const layout = (await store.find('oci-layout')) && (await store.find('index.json'));
    const saved = await store.find('manifest.json');
    if (layout === undefined && saved === undefined)
        throw new oci_error/* OciError */.M('it is no image: neither manifest.json nor oci-layout with index.json is in it');
    // What both name is one; what they name differently is judged both ways.
    if (saved !== undefined)
        await reader.saved();
    if (layout !== undefined)
        await reader.layout();
    return reader.result();
}
class Reader {
    store;
    #images = new Map();
    #skipped = {};
    #kept = [];
    #keptBytes = 0;
    /** Bytes of each layer as it is stored, by its name. */
    #stored = new Map();
    #read = 0;
    constructor(store) {
        this.store = store;
    }
    result() {
        const [first, ...more] = this.#images.values();
        const images = first ? [{ ...first, documents: [...first.documents, ...this.#kept] }, ...more] : [];
        return { images, skipped: this.#skipped };
    }
    async saved() {
        for (const entry of await this.#document('manifest.json', savedSchema)) {
            const stated = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(entry.Config)?.[1];
            const bytes = await this.#bytes(entry.Config);
            const digest = `sha256:${sha256(bytes)}`;
            if (stated !== undefined && digest !== `sha256:${stated}`)
                throw notItsDigest(entry.Config);
            const layers = (entry.Layers ?? []).map((name) => ({ name, digest: undefined }));
            await this.#add({ name: entry.RepoTags?.[0] ?? '', digest, bytes, layers });
        }
    }
    async layout() {
        await this.#document('oci-layout', layoutSchema);
        const { manifests } = await this.#document('index.json', indexSchema);
        for (const each of manifests)
            await this.#manifest(each, nameOf(each), 1);
    }
    async #manifest(entry, name, depth) {
        const attests = entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
        const blob = await this.store.find(blobName(entry.digest));
        // What was saved for one platform keeps the index of all.
        if (blob === undefined && (attests || depth > 1)) {
            this.#skip(attests ? 'attestations' : 'platforms that are not in the archive');
            return;
        }
        const bytes = await this.#blob(entry.digest);
        this.#keep('a manifest', bytes);
        const document = parsed(bytes, entry.digest);
        if (isRecord(document) && Array.isArray(document.manifests)) {
            if (depth >= maxDepth)
                throw new oci_error/* OciError */.M(`its indexes lie more than ${maxDepth} deep in each other`);
            const index = valid(document, indexSchema, entry.digest);
            for (const each of index.manifests)
                await this.#manifest(each, nameOf(each) || name, depth + 1);
            return;
        }
        const { config, layers } = valid(document, manifestSchema, entry.digest);
        // An annotation alone makes no attestation of an image that can be started.
        if (attests && entry.platform?.os === 'unknown' && layers.length > 0 && layers.every(isStatement)) {
            this.#skip('attestations');
            await this.#attestation(layers);
            return;
        }
        if (!isImageConfig(config)) {
            this.#skip('artifacts that are no images');
            return;
        }
        await this.#add({
            name,
            digest: config.digest,
            bytes: await this.#blob(config.digest),
            layers: layers.map(({ digest }) => ({ name: blobName(digest), digest })),
        });
    }
    /** Its statements say how the image was built, with which arguments. What is not in the archive can't leak from it. */
    async #attestation(layers) {
        for (const { digest } of layers) {
            const blob = await this.store.find(blobName(digest));
            if (blob === undefined)
                continue;
            if (blob.size > maxDocument)
                this.#skip('attestations of more than 16 MB');
            else
                this.#keep('an attestation', await this.#blob(digest));
        }
    }
    #keep(name, bytes) {
        this.#keptBytes += bytes.length;
        if (this.#keptBytes > maxKept)
            throw new oci_error/* OciError */.M(`its manifests and attestations have more than ${maxKept} bytes`);
        this.#kept.push({ name, bytes });
    }
    async #add(image) {
        const config = valid(parsed(image.bytes, image.digest), configSchema, image.digest);
        const diffIds = config.rootfs?.diff_ids ?? [];
        if (diffIds.length !== image.layers.length)
            throw new oci_error/* OciError */.M(`its configuration has ${diffIds.length} layers and its manifest ${image.layers.length}`);
        if (diffIds.length > maxLayers)
            throw new oci_error/* OciError */.M(`an image of it has more than ${maxLayers} layers`);
        const layers = [];
        for (const [i, { name, digest }] of image.layers.entries()) {
            const source = await this.store.find(name);
            if (source === undefined)
                throw new oci_error/* OciError */.M(`layer ${i + 1} (${(0,shown_name/* shownName */.H)(name)}) is not in it`);
            const diffId = diffIds[i];
            layers.push({
                digest,
                diffId,
                size: source.size,
                open: () => this.#unpacked(openLayer({ source, digest, diffId })),
            });
            this.#stored.set(name, source.size);
        }
        // The same configuration with other layers can't be: it states what they hold.
        const known = this.#images.get(image.digest);
        if (known === undefined && this.#images.size >= maxImages)
            throw new oci_error/* OciError */.M(`it holds more than ${maxImages} images`);
        const platform = [config.os, config.architecture, config.variant].filter(Boolean).join('/');
        this.#images.set(image.digest, {
            name: known === undefined || known.name === '' ? image.name : known.name,
            platform,
            digest: image.digest,
            config,
            documents: [{ name: 'the configuration', bytes: image.bytes }],
            layers,
        });
    }
    async #blob(digest) {
        const bytes = await this.#bytes(blobName(digest));
        const { hash, hex } = digestCheck(digest);
        if (hash.update(bytes).digest('hex') !== hex)
            throw notItsDigest(digest);
        return bytes;
    }
    async #bytes(name) {
        const source = await this.store.find(name);
        if (source === undefined)
            throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} is not in it`);
        return readWhole(source, maxDocument, (0,shown_name/* shownName */.H)(name));
    }
    async #document(name, schema) {
        const bytes = await this.#bytes(name);
        this.#keep(name, bytes);
        return valid(parsed(bytes, name), schema, name);
    }
    /** What the layers of all images unpack to, one listed often as often as it is read, is bounded by what is stored. */
    async *#unpacked(layer) {
        const limit = limitOf([...this.#stored.values()].reduce((sum, size) => sum + size, 0));
        for await (const piece of layer) {
            this.#read += piece.length;
            if (this.#read > limit)
                throw new oci_error/* OciError */.M(`its layers unpack to more than ${limit} bytes`);
            yield piece;
        }
    }
    #skip(reason) {
        this.#skipped[reason] = (this.#skipped[reason] ?? 0) + 1;
    }
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
const notItsDigest = (name) => new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} does not have its digest`);
const isRecord = (value) => typeof value === 'object' && value !== null;
/** As BuildKit attests. */
const isStatement = ({ mediaType }) => mediaType === 'application/vnd.in-toto+json';
/** An artifact (a signature, a chart) has a configuration of another kind. */
const isImageConfig = ({ mediaType }) => [
    undefined,
    null,
    '',
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
].includes(mediaType);
/** Names of an entry of an index: Docker's is whole, the specification's may be a tag alone. */
const nameOf = ({ annotations }) => annotations?.['io.containerd.image.name'] ?? annotations?.['org.opencontainers.image.ref.name'] ?? '';
const blobName = (digest) => {
    digestCheck(digest);
    return `blobs/${digest.replace(':', '/')}`;
};
function parsed(bytes, name) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} is not JSON`);
    }
}
function valid(document, schema, name) {
    const result = schema.safeParse(document);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} is not as it has to be: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

;// CONCATENATED MODULE: ./src/formats/oci/index.ts











/**
 * Opens an archive: of `docker save`, or an OCI layout in a tar file; one that is packed with gzip or zstd as a whole is unpacked to a
 * temporary file first. Rejects with a `GatehouseError` whose message goes on from "can't be read:".
 */
async function openArchive(source) {
    if (source.size === 0)
        throw new oci_error/* OciError */.M('it is empty');
    if (source.size > maxBytes)
        throw new oci_error/* OciError */.M(`it has ${source.size} bytes, more than the ${maxBytes} that are read`);
    const packing = packingOf(await source.read(0, 8));
    if (packing === 'tar')
        return archiveStore(source, () => Promise.resolve());
    const folder = await promises_default().mkdtemp(external_node_path_default().join(external_node_os_default().tmpdir(), 'gatehouse-image-'));
    const remove = () => promises_default().rm(folder, { recursive: true, force: true });
    try {
        const plain = external_node_path_default().join(folder, 'image.tar');
        await promises_default().writeFile(plain, unpackArchive(source, packing), { mode: 0o600 });
        const unpacked = await fileSource(plain);
        return await archiveStore(unpacked.source, async () => {
            await unpacked.close();
            await remove();
        });
    }
    catch (error) {
        await remove();
        if (error instanceof errors/* GatehouseError */.GA)
            throw error;
        throw new oci_error/* OciError */.M(`it can't be unpacked to a temporary file: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}


/***/ }),

/***/ 73159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Of: () => (/* binding */ keepingEnds),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   kq: () => (/* binding */ bufferSource)
/* harmony export */ });
function bufferSource(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
}
/** A part of a source; what would lie beyond its end is not there. */
function sliceOf(source, offset, length) {
    const size = Math.max(0, Math.min(length, source.size - offset));
    return {
        size,
        read: (from, count) => source.read(offset + from, Math.max(0, Math.min(count, size - from))),
    };
}
/** The same source for whoever looks at its start and its end again and again: both are read once, and kept. */
function keepingEnds(source, endBytes = 1 << 17) {
    const { size } = source;
    const lastStart = Math.max(0, size - endBytes);
    let first;
    let last;
    return {
        size,
        read: async (offset, length) => {
            const end = Math.min(size, offset + length);
            if (end <= endBytes)
                return (await (first ??= source.read(0, endBytes))).subarray(offset, end);
            if (offset < lastStart)
                return source.read(offset, length);
            return (await (last ??= source.read(lastStart, endBytes))).subarray(offset - lastStart, end - lastStart);
        },
    };
}
/** The bytes of a part, piece by piece. */
async function* piecesOf(source, offset = 0, length = source.size - offset, pieceBytes = 1 << 20) {
    for (let at = 0; at < length;) {
        const piece = await source.read(offset + at, Math.min(pieceBytes, length - at));
        if (piece.length === 0)
            return;
        yield piece;
        at += piece.length;
    }
}


/***/ }),

/***/ 78937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unzstd),
/* harmony export */   i: () => (/* binding */ ZstdError)
/* harmony export */ });
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68339);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** Zstandard data is damaged, cut off, or asks for more memory than it gets. The message is one line. */
class ZstdError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    name = 'ZstdError';
}
/** What `zstd --long` and `--ultra` need at most without being asked; the window is held in memory. */
const maxWindow = 2 ** 27;
/**
 * What Zstandard frames unpack to, one after the other, in pieces of at most 128 KiB; skippable frames are passed over. Source: RFC 8878.
 * Checksums are not looked at. Rejects with a `ZstdError`; what `source` throws is passed on.
 */
async function* unzstd(source) {
    const frames = new Frames();
    let unpacked = [];
    const decompress = new fzstd__WEBPACK_IMPORTED_MODULE_1__/* .Decompress */ .YM((piece) => {
        // The decoder uses its memory again.
        if (piece.length > 0)
            unpacked.push(Buffer.from(piece));
    });
    const push = (piece, last) => {
        try {
            decompress.push(piece, last);
        }
        catch (error) {
            throw new ZstdError(`it can't be unpacked: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    };
    for await (const piece of source) {
        // In small portions: what a portion unpacks to is held at once.
        for (let at = 0; at < piece.length; at += portion) {
            const part = piece.subarray(at, at + portion);
            frames.push(part);
            push(part, false);
            yield* unpacked;
            unpacked = [];
        }
    }
    if (!frames.complete)
        throw new ZstdError("it can't be unpacked: it is cut off");
    // The decoder waits with a frame of a few bytes until there are no more.
    push(Buffer.alloc(0), true);
    yield* unpacked;
}
/** A block of four bytes can stand for 128 KiB. */
const portion = 1_024;
/** The magic numbers of frames; the last four bits of a skippable one's are free. */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
/** Walks the headers of frames and blocks, so that no frame gets more memory than it may, and a cut is seen. */
class Frames {
    #held = Buffer.alloc(0);
    /** Bytes that are no header. */
    #skip = 0;
    #state = 'frame';
    #checksum = 0;
    #any = false;
    get complete() {
        return this.#any && this.#state === 'frame' && this.#held.length === 0 && this.#skip === 0;
    }
    push(bytes) {
        let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
        for (;;) {
            const passed = Math.min(this.#skip, rest.length);
            this.#skip -= passed;
            rest = rest.subarray(passed);
            const taken = this.#skip > 0 || rest.length === 0 ? 0 : this.#header(rest);
            if (taken === 0)
                break;
            rest = rest.subarray(taken);
        }
        this.#held = rest.length > 0 ? Buffer.from(rest) : rest;
    }
    /** How many bytes a header took; 0 where it isn't here to its end. */
    #header(bytes) {
        return this.#state === 'frame' ? this.#frame(bytes) : this.#block(bytes);
    }
    #frame(bytes) {
        if (bytes.length < 8)
            return 0;
        const magic = bytes.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
            this.#any = true;
            this.#skip = bytes.readUInt32LE(4);
            return 8;
        }
        if (magic !== frameMagic)
            throw new ZstdError("it can't be unpacked: something that is no frame of Zstandard is in it");
        const descriptor = bytes.readUInt8(4);
        const single = (descriptor & 0x20) !== 0;
        const sizeField = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
        const length = 5 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeField;
        if (bytes.length < length)
            return 0;
        const window = single ? sizeOf(bytes, length - sizeField, sizeField) : windowOf(bytes.readUInt8(5));
        if (window > maxWindow)
            throw new ZstdError(`it can't be unpacked: a frame needs ${window} bytes of memory, more than ${maxWindow}`);
        this.#any = true;
        this.#checksum = (descriptor & 4) !== 0 ? 4 : 0;
        this.#state = 'block';
        return length;
    }
    #block(bytes) {
        if (bytes.length < 3)
            return 0;
        const header = bytes.readUIntLE(0, 3);
        const isRepeated = ((header >> 1) & 3) === 1;
        this.#skip = isRepeated ? 1 : header >> 3;
        if ((header & 1) === 1) {
            this.#state = 'frame';
            this.#skip += this.#checksum;
        }
        return 3;
    }
}
const windowOf = (descriptor) => 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
function sizeOf(bytes, at, length) {
    if (length === 8)
        return Number(bytes.readBigUInt64LE(at));
    return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}


/***/ })

};
