export const id = 2763;
export const ids = [2763];
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

/***/ 82763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mf: () => (/* reexport */ oci_error/* OciError */.M),
  p_: () => (/* binding */ openArchive),
  H: () => (/* reexport */ readImages)
});

// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/unpack/spool.ts
var unpack_spool = __webpack_require__(81868);
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
/**
 * Says that the bytes of a layer as they are stored don't have their digest; undefined where they have, or none is stated for them. For one
 * that could not be read, since `openLayer` only checks at the end.
 */
async function digestMismatch({ source, digest, diffId }) {
    const isContent = packingOf(await source.read(0, 8)) === 'tar' && (digest ?? diffId) === diffId;
    const bytes = (0,formats_source/* piecesOf */.Xe)(source);
    const pieces = isContent ? checked(bytes, diffId, 'content') : checked(bytes, digest, 'bytes');
    try {
        while ((await pieces.next()).done !== true)
            ;
        return undefined;
    }
    catch (error) {
        if (error instanceof oci_error/* OciError */.M)
            return error.message;
        throw error;
    }
}
const refused = (packing) => () => {
    throw new oci_error/* OciError */.M(`it is packed with ${packing}, which no container runtime reads`);
};
const unpackers = {
    tar: (source) => source,
    gzip: gzip/* gunzip */.kd,
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
;// CONCATENATED MODULE: ./src/formats/oci/store.ts





/** An image has some files a layer; more is something else. */
const maxEntries = 100_000;
const maxLinks = 20;
/** A tar file has no fewer. */
const blockBytes = 512;
/** The entries of a tar file. Only its headers are read here. Rejects with an `OciError` or a `TarError`. */
async function archiveStore(source, close) {
    const places = new Map();
    for await (const { header, offset } of entriesOf(source)) {
        const { kind, size, linkName } = header;
        if (kind === 'folder' || kind === 'special')
            continue;
        // Such a name stands for another one, to some programs.
        if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(header.name))
            throw new oci_error/* OciError */.M(`the archive has an entry ${(0,shown_name/* shownName */.H)(header.name)}, which leads out of it`);
        const name = external_node_path_default().posix.normalize(header.name);
        // Programs differ in whether the first or the last one counts.
        if (places.has(name))
            throw new oci_error/* OciError */.M(`the archive has two entries ${(0,shown_name/* shownName */.H)(name)}`);
        if (places.size >= maxEntries)
            throw new oci_error/* OciError */.M(`the archive has more than ${maxEntries} entries`);
        const target = kind === 'symlink' ? external_node_path_default().posix.join(external_node_path_default().posix.dirname(name), linkName) : linkName;
        places.set(name, kind === 'file' ? { offset, size } : external_node_path_default().posix.normalize(target));
    }
    for (const name of places.keys()) {
        for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
            if (places.has(name.slice(0, at)))
                throw new oci_error/* OciError */.M(`the archive has an entry ${(0,shown_name/* shownName */.H)(name)} below one that is no folder`);
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
const notArchive = 'it is no image archive, which is a tar file as docker save writes it, also packed with gzip or zstd, or an OCI layout in one';
async function* entriesOf(source) {
    if (source.size < blockBytes)
        throw new oci_error/* OciError */.M(notArchive);
    try {
        yield* (0,tar/* readTar */.sB)(seeking(source));
    }
    catch (error) {
        throw error instanceof tar/* TarError */.mt && error.problem === 'not-tar' ? new oci_error/* OciError */.M(notArchive) : error;
    }
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
// EXTERNAL MODULE: ./src/formats/cursor.ts
var cursor = __webpack_require__(44992);
// EXTERNAL MODULE: ./src/formats/json-events.ts
var json_events = __webpack_require__(52924);
;// CONCATENATED MODULE: ./src/formats/oci/document.ts





/**
 * The value of a JSON document. One with a key twice in an object is refused: programs differ in which of them counts, and some merge
 * both. Throws an `OciError`.
 */
function parsed(bytes, name) {
    const events = new json_events/* JsonEvents */.C({
        duplicate: (key) => {
            throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} has the key ${(0,shown_name/* shownName */.H)(key)} twice in one object`);
        },
    });
    try {
        events.push(bytes);
        events.end();
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        if (!(error instanceof cursor/* FormatError */.I || error instanceof SyntaxError))
            throw error;
        throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} is not JSON`);
    }
}
/** A document as its schema has it. One with a known key in another spelling is refused. Throws an `OciError`. */
function valid(document, schema, name) {
    const key = otherSpelling(document, schema);
    if (key !== undefined)
        throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} has a key ${(0,shown_name/* shownName */.H)(key)}, which is read as another by some programs`);
    const result = schema.safeParse(document);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new oci_error/* OciError */.M(`${(0,shown_name/* shownName */.H)(name)} is not as it has to be: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
/** Go's `encoding/json` matches keys without regard to case, `ſ` as `s` and the Kelvin sign as `k`. */
const folded = (key) => key.toUpperCase().toLowerCase();
function otherSpelling(value, schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodNullable */.l1C)
        return otherSpelling(value, schema.unwrap());
    if (schema instanceof schemas/* ZodArray */.naA) {
        for (const each of Array.isArray(value) ? value : []) {
            const key = otherSpelling(each, schema.element);
            if (key !== undefined)
                return key;
        }
        return undefined;
    }
    if (!(schema instanceof schemas/* ZodObject */.bvH) || typeof value !== 'object' || value === null)
        return undefined;
    const known = new Map(Object.entries(schema.shape).map(([key, its]) => [folded(key), { key, its }]));
    for (const [key, each] of Object.entries(value)) {
        const meant = known.get(folded(key));
        if (meant === undefined)
            continue;
        const found = meant.key === key ? otherSpelling(each, meant.its) : key;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

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
/** A document that is both an index and a manifest is one to some programs, and the other to others. */
const absent = schemas/* never */.ZmZ().optional();
const indexSchema = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(descriptor).max(10_000), config: absent, layers: absent });
const manifestSchema = schemas/* object */.Ikc({
    config: descriptor,
    layers: schemas/* array */.YOg(descriptor).max(10_000),
    manifests: absent,
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
/**
 * The images in what `docker save` writes, or in an OCI layout; each once. What their layers may unpack to together, by the bytes that are
 * stored, is the `limit`. Rejects with an `OciError`.
 */
async function readImages(store, limit = limitOf) {
    const reader = new Reader(store, limit);
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
    limitOf;
    #images = new Map();
    #skipped = {};
    #kept = [];
    #keptBytes = 0;
    /** Bytes of each layer as it is stored, by its name. */
    #stored = new Map();
    #read = 0;
    constructor(store, limitOf) {
        this.store = store;
        this.limitOf = limitOf;
    }
    result() {
        const [first, ...more] = this.#images.values();
        const images = first ? [{ ...first, documents: [...first.documents, ...this.#kept] }, ...more] : [];
        return { images, skipped: this.#skipped };
    }
    async saved() {
        for (const entry of await this.#document('manifest.json', savedSchema)) {
            const stated = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(entry.Config)?.[1];
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
        if (!isImageConfig(config) && !(await this.#isConfig(config))) {
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
    /** Runtimes start what has the form of an image, whatever it is called. */
    async #isConfig({ digest }) {
        if ((await this.store.find(blobName(digest))) === undefined)
            return false;
        const text = (await this.#blob(digest)).toString('utf8');
        try {
            const document = JSON.parse(text);
            return isRecord(document) && Object.keys(document).some((key) => folded(key) === 'rootfs');
        }
        catch {
            return false;
        }
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
            const bytes = { source, digest, diffId: diffIds[i] };
            layers.push({
                digest,
                diffId: bytes.diffId,
                size: source.size,
                open: () => this.#unpacked(openLayer(bytes)),
                mismatch: () => digestMismatch(bytes),
            });
            this.#stored.set(name, source.size);
        }
        // Of one configuration with two sets of layers, one is not what it states: both are read.
        const key = [image.digest, ...image.layers.map(({ name }) => name)].join('\0');
        const known = this.#images.get(key);
        if (known === undefined && this.#images.size >= maxImages)
            throw new oci_error/* OciError */.M(`it holds more than ${maxImages} images`);
        const platform = [config.os, config.architecture, config.variant].filter(Boolean).join('/');
        this.#images.set(key, {
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
        const limit = this.limitOf([...this.#stored.values()].reduce((sum, size) => sum + size, 0));
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
    const unpacked = await temporaryCopy(unpackArchive(source, packing));
    try {
        return await archiveStore(unpacked, () => unpacked.close());
    }
    catch (error) {
        await unpacked.close();
        throw error;
    }
}
async function temporaryCopy(pieces) {
    let spool;
    try {
        spool = await unpack_spool/* Spool */.Q.open();
        for await (const piece of pieces)
            await spool.append(piece);
        return spool;
    }
    catch (error) {
        await spool?.close();
        if (error instanceof errors/* GatehouseError */.GA)
            throw error;
        throw new oci_error/* OciError */.M(`it can't be unpacked to a temporary file: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}


/***/ })

};
