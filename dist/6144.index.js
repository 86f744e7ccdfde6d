export const id = 6144;
export const ids = [6144,7168];
export const modules = {

/***/ 79305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   h9: () => (/* binding */ shownCommand),
/* harmony export */   lW: () => (/* binding */ squeezed),
/* harmony export */   ut: () => (/* binding */ instructionOf)
/* harmony export */ });
/** How each layer was made, in order; undefined where the history doesn't say, or doesn't fit the layers. */
function commandsOf(config, layers) {
    const made = (config.history ?? []).filter((entry) => entry.empty_layer !== true).map((entry) => entry.created_by);
    return Array.from({ length: layers }, (_, i) => (made.length === layers ? (made[i] ?? undefined) : undefined));
}
/** `/bin/sh -c`, and other shells with their options. */
const shell = /^(?:\/\S*\/)?(?:ba|da|a|z|k)?sh(?:\s+-(?!c\s)\S+|\s+pipefail)*\s+-\w*c\s+/;
/**
 * The instruction of a Dockerfile that a line of history comes from, as the Dockerfile may have it: keyword and arguments with single
 * spaces. Builders write `/bin/sh -c #(nop) ENV a=b` and `/bin/sh -c command` (the classic one), or `RUN /bin/sh -c command # buildkit`.
 */
function instructionOf(createdBy) {
    const plain = createdBy.replace(/\s*# buildkit\s*$/, '').trim();
    const nop = /^\/bin\/sh -c #\(nop\)\s+(.*)$/s.exec(plain)?.[1];
    if (nop !== undefined)
        return squeezed(nop);
    // Build arguments stand in front: `|2 A=1 B=2 /bin/sh -c …`.
    const withoutArguments = plain.replace(/^(RUN )?\|\d+ .*?(?=(?:\/\S*\/)?\w*sh(?:\s+-\S+|\s+pipefail)*\s+-\w*c\s)/s, '$1');
    const command = withoutArguments.replace(/^RUN /, '');
    if (shell.test(command))
        return squeezed(`RUN ${command.replace(shell, '')}`);
    return squeezed(withoutArguments);
}
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
/** How a layer was made, short enough for a message. */
function shownCommand(createdBy, most = 80) {
    const text = instructionOf(createdBy);
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ }),

/***/ 63103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OC: () => (/* binding */ engineName),
  OP: () => (/* binding */ inventoriesOf),
  so: () => (/* binding */ scanImages),
  zu: () => (/* binding */ shownImage)
});

// UNUSED EXPORTS: imageRules

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/paragraphs.ts
var paragraphs = __webpack_require__(92183);
// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
// EXTERNAL MODULE: ./src/engines/modelfile/names.ts
var names = __webpack_require__(78503);
;// CONCATENATED MODULE: ./src/engines/image/models.ts

/** By its name, or because it begins like a pickle. */
const isModel = (path, head) => (0,names/* isModelName */.j)(path) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);
/** Hands the model files of layers to the engine for them, which is loaded when there is one. `name` is what findings call the image. */
function modelsIn(name, secrets) {
    const detections = [];
    return {
        detections,
        onFile: ({ path, layer }, head) => isModel(path, head)
            ? async (source) => {
                const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(460), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 40460));
                const options = { allowedGlobals: new Set(), secrets, within: [`layer ${layer}/${path}`] };
                const scan = await scanModel(source, name, options);
                // Secrets of any file are found without it.
                detections.push(...scan.detections.filter(({ sensitive }) => sensitive !== true));
            }
            : undefined,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/formats/oci/index.ts + 4 modules
var oci = __webpack_require__(70179);
;// CONCATENATED MODULE: ./src/engines/image/open.ts


/**
 * The images under a path of a tree: an archive, or a folder that holds an OCI layout or an unpacked archive. Rejects with a
 * `GatehouseError` whose message goes on from "can't be read:".
 */
async function openImages(tree, name) {
    const entry = await tree.stat(name);
    const store = entry?.kind === 'file' ? await (0,oci/* openArchive */.p_)(sourceIn(tree, entry)) : folderStore(tree, name);
    try {
        return { ...(await (0,oci/* readImages */.H)(store)), close: () => store.close() };
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
function folderStore(tree, folder) {
    return {
        find: async (name) => {
            const entry = await tree.stat(external_node_path_default().posix.join(folder, name));
            if (entry?.kind === 'symlink')
                throw new oci/* OciError */.Mf(`${name} in it is a link`);
            return entry?.kind === 'file' ? sourceIn(tree, entry) : undefined;
        },
        close: () => Promise.resolve(),
    };
}
const sourceIn = (tree, { path: name, size }) => ({
    size,
    read: (offset, length) => tree.read(name, { offset, length: Math.max(0, Math.min(length, size - offset)) }),
});

;// CONCATENATED MODULE: ./src/engines/image/rules.ts
/** What may be said of a built image, by the id that policies and waivers name. */
const imageRules = {
    'secret-in-layer': {
        severity: 'high',
        reason: 'everybody who can pull the image has the credential, also when a later layer removes the file',
        title: 'Secret in a layer of the image',
        cwe: [798, 538],
        help: `A layer is a tar file that comes with the image: a file that a later step deletes is still in it. Revoke the credential first.
Then build without it: pass it to the step that needs it as a secret of the build, which no layer keeps:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch.sh`,
    },
    'secret-in-image-config': {
        severity: 'high',
        reason: 'everybody who can read the image can print its configuration',
        title: 'Secret in the configuration of the image',
        cwe: [798, 526],
        help: `\`docker inspect\` shows variables, labels and commands to everybody who has the image, and every process of the container has the
variables. Revoke the credential, take it out of the Dockerfile, and give it to the container when it starts.`,
    },
    'secret-in-image-history': {
        severity: 'high',
        reason: 'everybody who can read the image can print its history',
        title: 'Secret in the history of the image',
        cwe: [798, 538],
        help: `\`docker history --no-trunc\` shows the commands that built the image, build arguments included. Revoke the credential and build
again with a secret of the build (RUN --mount=type=secret) in place of ARG or a literal.`,
    },
    'credentials-in-image': {
        severity: 'high',
        reason: 'such files hold what opens accounts and machines; whether this one does is not known',
        title: 'Credentials file in the image',
        cwe: [538],
        help: `Programs keep keys and passwords in files of this name. Revoke what is in it, keep it out of the build context with a .dockerignore,
and mount it when the container runs, or as a secret of the build when only a step needs it.`,
    },
    'root-image': {
        severity: 'high',
        reason: 'who breaks into the process owns the container, and is root on the host if they get out',
        title: 'Image starts as root',
        cwe: [250],
        help: `The configuration names no user, or one with uid 0. Make an account in the Dockerfile and end with it:

    RUN useradd --uid 10001 --no-create-home app
    USER 10001`,
    },
    'privileged-program': {
        severity: 'high',
        reason: 'with the setuid bit it gives root to whoever can start it',
        title: 'Shell or interpreter with the setuid bit',
        cwe: [250],
        help: `A shell, an interpreter or a program that writes any file, run with the rights of root, opens the container to each of its users. Take the bit
away in the step that installs the program: chmod u-s FILE.`,
    },
    'setuid-file': {
        severity: 'medium',
        reason: 'a hole in that program is a way to root; the usual ones of a distribution are listed together, as info',
        title: 'Program with the setuid or setgid bit',
        cwe: [250],
        help: `The program runs with the rights of its owner, whoever starts it. A container that starts as one user needs none of them:

    RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +`,
    },
    'world-writable-path': {
        severity: 'medium',
        reason: 'a process that should only read code or a model can replace it',
        title: 'Path that everybody can write',
        cwe: [732],
        help: `Any user of the container can change it, and with a folder every file in it. Give it to the user that needs it and to nobody else: COPY
--chown=10001:10001, chmod o-w. Data that a container writes belongs in a volume.`,
    },
    'git-history-in-image': {
        severity: 'medium',
        reason: 'what was ever committed comes with it, secrets that were taken out again too',
        title: 'Version history in the image',
        cwe: [538],
        help: `A .git folder came in with the build context. Add .git to the .dockerignore, and build again.`,
    },
    'admin-port': {
        severity: 'medium',
        reason: 'whether anybody reaches it depends on the network around the container',
        title: 'Port of a service that runs commands',
        cwe: [284],
        help: `Who reaches a shell, a notebook server, a cluster's dashboard or a container runtime runs code in or beside the container. Take the
service and its EXPOSE out of the image, or put it behind a login and a network of its own.`,
    },
    'leading-out': {
        severity: 'high',
        reason: 'no builder writes such an entry; unpackers have followed them out of the image',
        title: 'Entry that leads out of the image',
        cwe: [22],
        help: `A name with .. in it was put into the layer by hand or by a broken tool. Find out where the layer comes from, and build it again.`,
    },
    'package-cache-in-image': {
        severity: 'info',
        reason: 'it makes the image larger, and its lists of packages older with every day',
        title: 'Cache of a package manager in the image',
        cwe: [710],
        help: `What a package manager downloaded is of no use to the container. Leave it out in the step that downloads (pip install --no-cache-dir,
rm -rf /var/lib/apt/lists/* in the same RUN), or keep it in a cache of the build: RUN --mount=type=cache.`,
    },
    'no-healthcheck': {
        severity: 'info',
        reason: 'Kubernetes has checks of its own and does not look at it',
        title: 'Image without a health check',
        cwe: [710],
        help: `Docker and Compose can't tell whether what runs in the container still answers. Add a HEALTHCHECK, or say HEALTHCHECK NONE where the
platform checks.`,
    },
    'no-origin-label': {
        severity: 'info',
        reason: 'it opens nothing; it is missed when something is wrong',
        title: 'Image does not say what it was built from',
        cwe: [1059],
        help: `Nobody can tell from the image which commit it is of. Set the labels of the OCI specification when it is built:

    docker build --label org.opencontainers.image.source="$REPOSITORY" --label org.opencontainers.image.revision="$COMMIT" .`,
    },
    'image-size': {
        severity: 'info',
        reason: 'a figure, no fault',
        title: 'What made the image big',
        cwe: [710],
        help: `The JSON report has the layers with their largest folders. What a later layer deletes still counts: delete it in the step that makes it,
or build in one stage and copy the result to another.`,
    },
    'package-list-gap': {
        severity: 'low',
        reason: 'nothing is wrong with the image; its list of packages is not whole',
        title: 'Packages that could not be listed',
        cwe: [1059],
        help: `What is not listed is not in the bill of materials and is not looked up for vulnerabilities. List such packages with a program that
reads this package manager's records.`,
    },
    'unreadable-image': {
        severity: 'high',
        reason: 'the gate is in error: what was not read is not safe',
        title: "Image can't be read",
        cwe: [],
        help: `Save it again with docker save, podman save, skopeo copy or a builder that writes an OCI layout. An archive whose parts contradict each other
or don't have their digests is not what its builder made.`,
    },
    'unreadable-layer': {
        severity: 'high',
        reason: 'the gate is in error: what was not read is not safe',
        title: "Layer can't be read",
        cwe: [],
        help: `What is in the rest of the layer is not known. Build and save the image again; if the message comes again, find out what made the layer.`,
    },
};

// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var engines_secrets = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/engines/image/packages/apk.ts
/** The packages of apk's list of what is installed (Alpine wiki, "Apk spec", installed database). */
function apkRecords(text) {
    const records = [];
    for (const paragraph of text.split(/\n\n+/)) {
        const field = (letter) => new RegExp(`^${letter}:(.*)$`, 'm').exec(paragraph)?.[1]?.trim();
        const [name, version, origin] = [field('P'), field('V'), field('o')];
        if (name === undefined || version === undefined)
            continue;
        records.push({
            name,
            version,
            architecture: field('A'),
            license: field('L'),
            source: origin === undefined || origin === name ? undefined : { name: origin, version },
        });
    }
    return records;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/engines/image/packages/npm.ts

const packageJson = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), version: schemas/* string */.YjP().min(1), license: schemas/* unknown */.L5J().optional() });
/** The package.json of one installed package. */
function npmRecords(text) {
    const read = packageJson.safeParse(jsonOf(text));
    if (!read.success)
        return undefined;
    const { name, version, license } = read.data;
    return [{ name, version, license: typeof license === 'string' ? license : undefined }];
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engines/image/packages/conda.ts


const record = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    build: schemas/* string */.YjP().optional(),
    channel: schemas/* string */.YjP().optional(),
    subdir: schemas/* string */.YjP().optional(),
    license: schemas/* string */.YjP().nullish(),
});
/** What conda keeps of one installed package in conda-meta. */
function condaRecords(text) {
    const read = record.safeParse(jsonOf(text));
    if (!read.success)
        return undefined;
    const { name, version, build, channel, subdir, license } = read.data;
    // A channel is an address or its last part.
    const short = channel?.replace(/\/+(?:linux-\w+|noarch)?$/, '').replace(/^.*\//, '');
    return [{ name, version, license: license ?? undefined, qualifiers: { build, channel: short, subdir } }];
}

;// CONCATENATED MODULE: ./src/engines/image/packages/deb.ts
/** The installed packages of a dpkg status file (deb-control(5), dpkg-query(1)); of what is only removed nothing but settings is left. */
function debRecords(text) {
    const records = [];
    for (const paragraph of text.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
        const fields = fieldsOf(paragraph);
        const [name, version] = [fields.get('package'), fields.get('version')];
        if (name === undefined || version === undefined)
            continue;
        // Files of one package each (distroless images) have no status.
        if (!/(?:^|\s)installed$/.test(fields.get('status') ?? 'installed'))
            continue;
        const [, source, sourceVersion] = /^(\S+)(?:\s+\((.+)\))?$/.exec(fields.get('source') ?? '') ?? [];
        records.push({
            name,
            version,
            architecture: fields.get('architecture'),
            source: source === undefined ? undefined : { name: source, version: sourceVersion ?? version },
        });
    }
    return records;
}
/** `Name: value` lines, as in mail headers; the names in lower case. Of a value over several lines the first is kept. */
function fieldsOf(paragraph) {
    const fields = new Map();
    for (const line of paragraph.split(/\r?\n/)) {
        const colon = line.indexOf(':');
        if (colon <= 0 || /^\s/.test(line))
            continue;
        const name = line.slice(0, colon).toLowerCase();
        if (!fields.has(name))
            fields.set(name, line.slice(colon + 1).trim());
    }
    return fields;
}

;// CONCATENATED MODULE: ./src/engines/image/packages/python.ts

/** The metadata of one Python distribution (Core metadata specifications). */
function pythonRecords(text) {
    const fields = fieldsOf(text.split(/\r?\n\r?\n/, 1)[0] ?? '');
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined || version === undefined || name === '' || version === '')
        return undefined;
    const license = fields.get('license-expression') ?? fields.get('license');
    // Some put the whole text of a license there.
    return [{ name, version, license: license !== undefined && license.length <= 100 ? license : undefined }];
}

;// CONCATENATED MODULE: ./src/engines/image/packages/index.ts





const kinds = [
    { ecosystem: 'deb', path: /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/, read: debRecords },
    { ecosystem: 'apk', path: /^(?:usr\/)?lib\/apk\/db\/installed$/, read: apkRecords },
    { ecosystem: 'pypi', path: /\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/, read: pythonRecords },
    { ecosystem: 'npm', path: /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/, read: npmRecords },
    { ecosystem: 'conda', path: /(?:^|\/)conda-meta\/[^/]+\.json$/, read: condaRecords },
];
/** The reader of a file that lists packages, by its path in the image. */
const recordsAt = (path) => kinds.find((kind) => kind.path.test(path));
/** Records of package managers that are not read here. */
const isUnreadDatabase = (path) => /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm)\/(?:rpmdb\.sqlite|Packages|Packages\.db)$/.test(path);
/** Ecosystems whose packages are of a distribution, and their namespace where the image doesn't name one. */
const namespaces = { deb: 'debian', apk: 'alpine', rpm: 'redhat' };
/** The package URL of a package (the purl specification and its types). */
function purlOf(ecosystem, record, distribution) {
    const fallback = namespaces[ecosystem];
    const ofDistribution = fallback !== undefined;
    const [scope, plain] = ecosystem === 'npm' ? scopeOf(record.name) : [undefined, record.name];
    const name = ecosystem === 'pypi' ? plain.toLowerCase().replace(/[-_.]+/g, '-') : plain;
    const namespace = ofDistribution ? (distribution?.id ?? fallback) : scope;
    const { source } = record;
    const qualifiers = {
        ...record.qualifiers,
        ...(ofDistribution && {
            arch: record.architecture,
            distro: distribution && [distribution.id, distribution.version].filter(Boolean).join('-'),
            upstream: source && (source.version === record.version ? source.name : `${source.name}@${source.version}`),
        }),
    };
    const query = Object.entries(qualifiers)
        .filter(([, value]) => value !== undefined && value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encoded(value ?? '')}`);
    const parts = [ecosystem, ...(namespace === undefined ? [] : [encoded(namespace)]), encoded(name)];
    return `pkg:${parts.join('/')}@${encoded(record.version)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
function scopeOf(name) {
    const slash = name.indexOf('/');
    return name.startsWith('@') && slash > 0 ? [name.slice(0, slash), name.slice(slash + 1)] : [undefined, name];
}
/** Colons stay as they are in package URLs. A lone surrogate can't be encoded. */
const encoded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');

;// CONCATENATED MODULE: ./src/engines/image/contents.ts


/** Larger ones are not read; dpkg's list of 3,000 packages has 3 MB. */
const maxContents = 2 ** 25;
const accounts = 'etc/passwd';
const distributions = ['etc/os-release', 'usr/lib/os-release'];
/** A link there decides which list of accounts counts. */
const leadsToAccounts = (path) => path === accounts || path === 'etc';
const isRead = (path) => path === accounts || distributions.includes(path) || recordsAt(path) !== undefined;
/** Undefined where the file is not what its name says. */
function readContents(path, bytes) {
    const text = bytes.toString('utf8');
    if (path === accounts)
        return { kind: 'accounts', uids: uidsOf(text) };
    if (distributions.includes(path))
        return { kind: 'distribution', distribution: distributionOf(text) };
    const reader = recordsAt(path);
    const records = reader?.read(text);
    return reader && records && { kind: 'packages', ecosystem: reader.ecosystem, records };
}
/** `name:password:uid:…` lines (passwd(5)). To container runtimes a uid that is no number, or is missing, is 0. */
function uidsOf(text) {
    const uids = new Map();
    for (const line of text.split('\n')) {
        const [name, , uid = ''] = line.trim().split(':');
        if (name !== undefined && name !== '' && !uids.has(name))
            uids.set(name, numberOf(uid) ?? 0);
    }
    return uids;
}
/** A uid as container runtimes read it: a sign may stand before it. */
const numberOf = (text) => /^[+-]?\d+$/.test(text) ? Math.abs(Number(text)) : undefined;
/** os-release(5). */
function distributionOf(text) {
    const fields = fieldsOf(text.replace(/^([A-Z_]+)=/gm, '$1:'));
    const value = (name) => (fields.get(name) ?? '').replace(/^(["'])(.*)\1$/, '$2').slice(0, 200);
    return { id: value('id'), version: value('version_id'), name: value('pretty_name') || value('name') };
}
const keyOf = ({ name, version, architecture }) => `${name}\0${version}\0${architecture ?? ''}`;
/** A file of this layer; what the same file listed in lower layers is as old as it was there. */
function readFile(path, layer, contents, before) {
    const since = new Map();
    if (contents.kind === 'packages') {
        const known = new Map([...(before?.since ?? [])].map(([record, its]) => [keyOf(record), its]));
        for (const record of contents.records)
            since.set(record, known.get(keyOf(record)) ?? layer);
    }
    return { kind: 'contents', path, layer, contents, since };
}
/** The packages of the files that are left, by location and purl. */
function packagesOf(files, distribution) {
    const packages = [];
    for (const { path, contents, since } of files) {
        if (contents.kind !== 'packages' || isCached(path))
            continue;
        for (const record of contents.records) {
            const { name, version, source, license } = record;
            packages.push({
                ecosystem: contents.ecosystem,
                name,
                version,
                purl: purlOf(contents.ecosystem, record, distribution),
                location: path,
                layer: since.get(record) ?? 0,
                ...(source && { source }),
                ...(license !== undefined && license !== '' && { license }),
            });
        }
    }
    return packages.sort((a, b) => compare(a.location, b.location) || compare(a.purl, b.purl));
}
/** What lies unpacked in a cache is not installed. */
const isCached = (path) => /(?:^|\/)(?:\.cache\/|pkgs\/[^/]+\/)/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./src/engines/image/config.ts


/** Ports of services that give whoever reaches them a shell or its like. */
const adminPorts = {
    21: 'FTP',
    22: 'SSH',
    23: 'Telnet',
    2375: 'Docker without TLS',
    3389: 'RDP',
    5900: 'VNC',
    6006: 'TensorBoard',
    8265: 'the dashboard of Ray, which runs jobs',
    8786: 'the scheduler of Dask',
    8888: 'Jupyter',
    10250: 'the kubelet',
};
/** What the configuration and the history of an image say. */
function* configFindings(image, secrets, uidOf) {
    const { config } = image.config;
    yield* userFindings(config?.User ?? '', uidOf);
    const known = new Set();
    for (const [name, text] of textsOf(image)) {
        for (const match of secrets.scanText(text, '.env')) {
            if (known.has(match.value))
                continue;
            known.add(match.value);
            yield secretFinding('secret-in-image-config', match, 'configuration', `${name} of the image`);
        }
    }
    for (const [i, { created_by: command }] of (image.config.history ?? []).entries()) {
        for (const match of secrets.scanText(command ?? '', 'Dockerfile')) {
            if (known.has(match.value))
                continue;
            known.add(match.value);
            yield secretFinding('secret-in-image-history', match, `history ${i + 1}`, `The history of the image (step ${i + 1})`);
        }
    }
    yield* documentFindings(image, secrets, known);
    for (const port of Object.keys(config?.ExposedPorts ?? {})) {
        const service = adminPorts[port.split('/')[0] ?? ''];
        if (service === undefined)
            continue;
        yield {
            rule: 'admin-port',
            message: `The image exposes port ${port}, that of ${service}.`,
            identity: port,
            member: 'configuration',
        };
    }
    if ((config?.Healthcheck?.Test ?? []).length === 0)
        yield { rule: 'no-healthcheck', message: 'The image has no HEALTHCHECK.', identity: '', member: 'configuration' };
    const labels = config?.Labels ?? {};
    if (labels['org.opencontainers.image.revision'] === undefined)
        yield {
            rule: 'no-origin-label',
            message: 'The image has no label org.opencontainers.image.revision.',
            identity: '',
            member: 'configuration',
        };
}
/** Time for all documents of an image. */
const documentsMs = 60_000;
/** What stands elsewhere in the configuration, and in what comes with the image. */
function* documentFindings(image, secrets, known) {
    const seen = new Set([...textsOf(image)].map(([, text]) => text));
    const { config, history } = image.config;
    for (const words of [config?.Entrypoint, config?.Cmd, config?.Healthcheck?.Test])
        for (const word of words ?? [])
            seen.add(word);
    for (const { created_by: command } of history ?? [])
        if (command)
            seen.add(`created_by=${command}`);
    const deadline = performance.now() + documentsMs;
    for (const { name, bytes } of image.documents) {
        const lines = [];
        for (const text of stringsIn(bytes)) {
            if (seen.has(text))
                continue;
            seen.add(text);
            lines.push(text);
        }
        if (lines.length === 0)
            continue;
        const { matches, complete } = secrets.scanUntil(lines.join('\n'), '.env', { deadline, formatOnly: false });
        for (const match of matches) {
            if (known.has(match.value))
                continue;
            known.add(match.value);
            yield secretFinding('secret-in-image-config', match, name, `A text in ${name} of the image`);
        }
        if (complete)
            continue;
        const message = `The search for secrets in ${name} of the image did not end in the time that it gets.`;
        yield { rule: 'unreadable-layer', message, identity: name, incomplete: true };
        return;
    }
}
/** The texts of a JSON document, as assignments where they have a name; one that is no JSON is a text itself. */
function* stringsIn(bytes) {
    const text = bytes.toString('utf8');
    let document = text;
    try {
        document = JSON.parse(text);
    }
    catch {
        // It is searched as it is.
    }
    const open = [{ name: '', value: document }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { name, value } = next;
        if (typeof value === 'string')
            yield name === '' ? value : `${name}=${value}`;
        else if (Array.isArray(value))
            for (const each of value)
                open.push({ name: '', value: each });
        else if (typeof value === 'object' && value !== null)
            for (const [key, each] of Object.entries(value)) {
                yield key;
                // Build arguments are called `build-arg:NAME`.
                open.push({ name: key.slice(key.lastIndexOf(':') + 1), value: each });
            }
    }
}
function* userFindings(user, uidOf) {
    const name = user.split(':')[0] ?? '';
    const number = numberOf(name);
    // Some runtimes look for an account that is called like the number first.
    const listed = uidOf(name);
    const finding = { rule: 'root-image', identity: '', member: 'configuration' };
    if (name === '' || name === 'root' || number === 0 || listed === 0) {
        const how = name === ''
            ? 'The image names no user, so'
            : name === 'root' || name === '0'
                ? `Its user is ${name}:`
                : `Its user ${JSON.stringify(name)} has uid 0:`;
        yield { ...finding, message: `${how} its containers run as root.` };
        return;
    }
    if (number !== undefined || (listed !== 'no list' && listed !== 'linked'))
        return;
    const [why, severity] = listed === 'linked'
        ? ['leads to its list of accounts over a link', 'high']
        : ['has no list of accounts (/etc/passwd)', 'medium'];
    const message = `Whether its user ${JSON.stringify(name)} is root can't be told: the image ${why}. Name the user by a number.`;
    yield { ...finding, severity, message };
}
/** What of the configuration can hold a secret, and what to call it. Variables are read as assignments. */
function* textsOf({ config: { config } }) {
    for (const variable of config?.Env ?? [])
        yield [`Variable ${nameOf(variable)}`, variable];
    for (const [name, value] of Object.entries(config?.Labels ?? {}))
        yield [`Label ${nameOf(name)}`, `${name}=${value}`];
    for (const [name, words] of [
        ['The entry point', config?.Entrypoint],
        ['The command', config?.Cmd],
        ['The health check', config?.Healthcheck?.Test],
    ])
        if (words)
            yield [name, words.join(' ')];
}
const nameOf = (variable) => JSON.stringify((variable.split('=')[0] ?? '').slice(0, 100));
const secretFinding = (rule, { rule: secret, value }, member, where) => ({
    rule,
    severity: secret.severity,
    message: `${where} holds a credential (${secret.title}): ${(0,engines_secrets.maskSecret)(value)}. ${secret.revoke}`,
    identity: value,
    secret: true,
    member,
    properties: { provider: secret.provider, evidence: secret.evidence },
});

;// CONCATENATED MODULE: ./src/engines/image/finding.ts
/** So many findings of one rule in one image are listed; what is more is counted. */
const maxOfRule = 200;
/** A number of bytes for people. */
function bytesText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ''}`;
}

// EXTERNAL MODULE: ./src/engines/image/history.ts
var image_history = __webpack_require__(79305);
// EXTERNAL MODULE: ./src/formats/oci/error.ts
var error = __webpack_require__(98532);
// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
;// CONCATENATED MODULE: ./src/engines/image/live.ts
/**
 * What of an image's paths later layers leave: a whiteout removes a path with all below it, an opaque folder what lower layers have in
 * it, and an entry replaces what was in its place (OCI Image Specification, "Image Layer Filesystem Changeset"). Only the paths of
 * items cost memory.
 */
class Live {
    #lower = new Map();
    #fresh = new Map();
    /** How many items lie at or below a path. */
    #weights = new Map();
    #removed = new Set();
    #emptied = new Set();
    /** An item of the layer that is being read. */
    add(item) {
        const known = this.#fresh.get(item.path);
        if (known === undefined)
            this.#fresh.set(item.path, [item]);
        else
            known.push(item);
    }
    /** What lies at a path, of the layer that is being read or else of lower ones. */
    at(path) {
        return this.#fresh.get(path) ?? this.#lower.get(path) ?? [];
    }
    /** An entry of the layer that is being read; a second one of the same path replaces the first. */
    replace(path, isFolder, layer) {
        for (const item of this.#fresh.get(path) ?? [])
            item.goneIn = layer;
        this.#fresh.delete(path);
        if (isFolder ? this.#lower.has(path) : this.#weights.has(path))
            (isFolder ? this.#replacedFolders : this.#removed).add(path);
    }
    #replacedFolders = new Set();
    /** The layer removes a path of lower ones. */
    remove(path) {
        if (this.#weights.has(path))
            this.#removed.add(path);
    }
    /** The layer removes all that lower ones have in a folder; the root's path is empty. */
    empty(folder) {
        if (folder === '' || this.#weights.has(folder))
            this.#emptied.add(folder);
    }
    /** Ends a layer. */
    next(layer) {
        if (this.#removed.size + this.#emptied.size + this.#replacedFolders.size > 0) {
            for (const [path, items] of this.#lower) {
                if (!this.#isGone(path))
                    continue;
                for (const item of items)
                    item.goneIn = layer;
                this.#lower.delete(path);
                this.#weigh(path, -1);
            }
        }
        for (const [path, items] of this.#fresh) {
            const below = this.#lower.get(path);
            this.#lower.set(path, [...(below ?? []), ...items]);
            if (below === undefined)
                this.#weigh(path, 1);
        }
        this.#fresh = new Map();
        this.#removed = new Set();
        this.#emptied = new Set();
        this.#replacedFolders.clear();
    }
    /** What is left after the last layer. */
    *items() {
        for (const items of this.#lower.values())
            yield* items;
    }
    #isGone(path) {
        if (this.#removed.has(path) || this.#replacedFolders.has(path) || this.#emptied.has(''))
            return true;
        return ancestorsOf(path).some((folder) => this.#removed.has(folder) || this.#emptied.has(folder));
    }
    #weigh(path, by) {
        for (const each of [path, ...ancestorsOf(path)]) {
            const weight = (this.#weights.get(each) ?? 0) + by;
            if (weight === 0)
                this.#weights.delete(each);
            else
                this.#weights.set(each, weight);
        }
    }
}
/** The folders that a path lies in, the nearest first, without the root. */
function ancestorsOf(path) {
    const folders = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        folders.push(path.slice(0, at));
    return folders;
}

;// CONCATENATED MODULE: ./src/engines/image/paths.ts

/** A path of a layer as the image has it: relative to its root, without `.` and slashes at its ends. `..` stops at the root, as in a container. */
const inImage = (name) => external_node_path_default().posix.normalize(`/${name}`).slice(1).replace(/\/$/, '');
const leadsOut = (name) => /(?:^|\/)\.\.(?:\/|$)/.test(name);
const whiteout = '.wh.';
/** What an entry removes, if it is there for that (OCI Image Specification, "Whiteouts"); `.wh..wh.plnk` and its like are left over from aufs. */
function removalOf(entry) {
    const slash = entry.lastIndexOf('/');
    const name = entry.slice(slash + 1);
    if (!name.startsWith(whiteout))
        return undefined;
    const folder = entry.slice(0, Math.max(0, slash));
    if (name === '.wh..wh..opq')
        return { path: folder, opaque: true };
    if (name.startsWith('.wh..wh.'))
        return 'nothing';
    return { path: entry.slice(0, slash + 1) + name.slice(whiteout.length), opaque: false };
}
/** Files that hold credentials by what they are called; whoever made the image knows better, so an empty one is none. */
const credentials = /(?:^|\/)(?:\.ssh\/(?:id_[^/.]+|identity)|\.aws\/credentials|\.git-credentials|\.netrc|\.pypirc|\.pgpass|\.my\.cnf|\.kube\/config|\.docker\/config\.json|\.dockercfg|\.kaggle\/kaggle\.json|\.azure\/(?:accessTokens|msal_token_cache)\.(?:json|bin)|gcloud\/(?:application_default_credentials\.json|credentials\.db)|\.cache\/huggingface\/(?:token|stored_tokens)|\.huggingface\/token|\.terraform\.d\/credentials\.tfrc\.json|\.vault-token|wandb\/\.netrc)$|(?:^|\/)etc\/ssh\/ssh_host_\w+_key$|\.(?:p12|pfx|ppk|keytab|jks)$/;
/** Folders of other people's packages: what their files hold, everybody can download, unless the package is a private one. */
const paths_packages = /(?:^|\/)(?:site-packages|dist-packages|node_modules|conda-meta|gems)\/|(?:^|\/)pkgs\/[^/]+\/(?:lib|share|info)\//;
/** Folders that only a distribution's packages, and Python's own library, have files in. `/usr/src` and much of `/usr/share` hold applications. */
const distribution = /^usr\/lib(?:32|64)?\/(?:[^/]+\.(?:so|a)(?:\.[\d.]+)?$|[\w-]+-linux-\w+\/|(?:python3|perl|perl5|jvm|gcc|git-core|ruby|tcltk|ssl)\b[^/]*\/)|^usr\/share\/(?:doc|cmake[^/]*|perl5?|tcltk|man|info|locale|postgresql(?:-common)?|python3|ruby|libc-bin|vim|zsh|bash-completion|help|licenses)\/|^(?:usr\/local|opt\/[^/]+)\/lib\/python3[^/]*\//;
/** Whose package a file came with, by where it lies. */
function originOf(file) {
    if (paths_packages.test(file))
        return 'package';
    return distribution.test(file) ? 'distribution' : undefined;
}
const isCredentialsFile = (name) => credentials.test(name) && originOf(name) === undefined;
const caches = [
    ['apt', /^var\/(?:cache\/apt\/(?:archives|(?:src)?pkgcache\.bin)|lib\/apt\/lists)(?=\/|$)/],
    ['apk', /^var\/cache\/apk(?=\/)/],
    ['dnf or yum', /^var\/(?:cache|lib)\/(?:dnf|yum)(?=\/)/],
    ['pip', /^(?:root|home\/[^/]+)\/\.cache\/pip(?=\/)/],
    ['uv', /^(?:root|home\/[^/]+)\/\.cache\/uv(?=\/)/],
    ['Poetry', /^(?:root|home\/[^/]+)\/\.cache\/pypoetry(?=\/)/],
    ['npm', /^(?:root|home\/[^/]+)\/\.npm\/_cacache(?=\/)/],
    ['conda', /^(?:.*\/)?pkgs\/[^/]+\.(?:conda|tar\.bz2)$/],
];
/** The cache of a package manager that a file lies in. */
function cacheOf(file) {
    for (const [manager, folder] of caches) {
        const found = folder.exec(file)?.[0];
        if (found !== undefined)
            return { manager, folder: manager === 'conda' ? external_node_path_default().posix.dirname(found) : found };
    }
    return undefined;
}
/** Programs that distributions install with the bit, and that need it where people log in. */
const usual = new Set(('su sudo sudoedit mount umount passwd chsh chfn chage expiry gpasswd newgrp newgidmap newuidmap unix_chkpwd pam_timestamp_check ping ping6 traceroute6 fusermount ' +
    'fusermount3 ssh-agent ssh-keysign dbus-daemon-launch-helper polkit-agent-helper-1 pkexec crontab at wall write write.ul bsd-write ' +
    'bbsuid doas mail-lock mail-touchlock mail-unlock dotlockfile mlocate plocate locate utempter exim4 userhelper grub2-set-bootflag Xorg.wrap chrome-sandbox ntfs-3g staprun').split(' '));
/** What runs anything, or writes any file, that its user wants (GTFOBins lists how). */
const dangerous = /^(?:(?:ba|da|z|k|a|c|tc|fi)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|lua[\d.]*|php[\d.]*|find|env|awk|gawk|mawk|sed|vim?|vim\.\w+|nano|ed|cp|mv|dd|tee|tar|zip|chmod|chown|less|more|xargs|nmap|gdb|strace|docker|systemctl|make|git|rsync|socat|nc|curl|wget|tcpdump|openssl|nsenter|unshare|chroot|capsh|setpriv)$/;
function setuidKind(file) {
    const name = external_node_path_default().posix.basename(file);
    if (dangerous.test(name))
        return 'dangerous';
    return usual.has(name) && /^(?:usr\/(?:local\/)?)?(?:s?bin|lib(?:exec|64)?)\//.test(file) ? 'usual' : 'other';
}
/** The folder that a file's size is counted under: its package where it is of one, or else two folders deep. */
function weightOf(file) {
    const found = /^(?:.*\/)?(?:site-packages|dist-packages|node_modules)\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    if (found !== undefined)
        return found;
    const parts = file.split('/');
    return parts.length <= 1 ? file : parts.slice(0, Math.min(parts.length - 1, parts[0] === 'usr' ? 3 : 2)).join('/');
}

// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
;// CONCATENATED MODULE: ./src/engines/image/search.ts

/** Bytes that are looked through at once. */
const chunkBytes = 2 ** 20;
/** A match that begins in the last characters of a chunk is left to the next one: the longest secret is shorter. */
const ahead = 20_000;
/** What the next chunk sees again, for what rules look back at. */
const behind = 4_000;
/** Time for a file: this, and more by its size; ten times what a slow machine needs. */
const baseMs = 10_000;
const msPerMegabyte = 200;
/** Looks for secrets in the bytes of a file as they come. In what is no text only a token's own format counts. */
class SecretSearch {
    engine;
    path;
    #held = [];
    #length = 0;
    #decoder;
    #text = '';
    #from = 0;
    #line = 1;
    #deadline;
    found = [];
    complete = true;
    /** `path` tells the format; `size` in bytes. */
    constructor(engine, path, size) {
        this.engine = engine;
        this.path = path;
        this.#deadline = performance.now() + baseMs + (msPerMegabyte * size) / 1e6;
    }
    push(piece) {
        this.#held.push(piece);
        this.#length += piece.length;
        if (this.#length >= chunkBytes)
            this.#search(false);
    }
    end() {
        this.#search(true);
    }
    #search(last) {
        const [first] = this.#held;
        const bytes = this.#held.length === 1 && first ? first : Buffer.concat(this.#held);
        this.#held = [];
        this.#length = 0;
        if (!this.complete)
            return;
        const encoding = this.#decoder === undefined ? (0,formats_text/* detectEncoding */.X0)(bytes) : undefined;
        this.#decoder ??= encoding === undefined ? 'binary' : (0,formats_text/* createDecoder */.$C)(encoding);
        const formatOnly = this.#decoder === 'binary';
        this.#text += this.#decoded(bytes, last);
        const text = this.#text;
        const until = last ? text.length : Math.max(this.#from, text.length - ahead);
        const { matches, complete } = this.engine.scanUntil(text, this.path, { deadline: this.#deadline, formatOnly });
        let counted = 0;
        const lineAt = (offset) => {
            this.#line += breaksIn(text, counted, offset);
            counted = offset;
            return this.#line;
        };
        for (const match of matches) {
            if (match.start < this.#from || match.start >= until)
                continue;
            this.found.push({ match, line: formatOnly ? undefined : lineAt(match.start) });
        }
        this.complete = complete;
        if (last)
            return;
        const drop = Math.max(0, until - behind);
        // A match before the part that is kept may have been counted beyond it.
        if (drop > counted)
            lineAt(drop);
        else
            this.#line -= breaksIn(text, drop, counted);
        this.#text = text.slice(drop);
        this.#from = until - drop;
    }
    #decoded(bytes, last) {
        // Disk images and weights are zeros by the gigabyte: nothing stands in them.
        if (this.#decoder === 'binary')
            return isZeros(bytes) ? '\0' : bytes.toString('latin1');
        const decoder = this.#decoder;
        return decoder === undefined ? '' : decoder.write(bytes) + (last ? decoder.end() : '');
    }
}
const zeros = (length) => Buffer.alloc(length);
const isZeros = (bytes) => bytes.length >= chunkBytes && bytes[0] === 0 && bytes[bytes.length - 1] === 0 && bytes.equals(zeros(bytes.length));
function breaksIn(text, from, to) {
    let breaks = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        breaks++;
    return breaks;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
var promises_default = /*#__PURE__*/__webpack_require__.n(promises_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/formats/source.ts
var source = __webpack_require__(73159);
;// CONCATENATED MODULE: ./src/engines/image/spool.ts






/** What is larger goes to a temporary file. */
const maxHeld = 2 ** 25;
/** Keeps bytes that flow by, so that they can be read from any place. */
class Spool {
    #held = [];
    #length = 0;
    #folder;
    #file;
    async add(piece) {
        this.#length += piece.length;
        this.#held.push(piece);
        if (this.#length <= maxHeld)
            return;
        try {
            this.#folder ??= await promises_default().mkdtemp(external_node_path_default().join(external_node_os_default().tmpdir(), 'gatehouse-model-'));
            this.#file ??= await promises_default().open(external_node_path_default().join(this.#folder, 'model'), 'wx', 0o600);
            for (const held of this.#held)
                await this.#file.writeFile(held);
        }
        catch (error) {
            throw new oci/* OciError */.Mf(`a model in it can't be written to a temporary file: ${(0,disk/* diskProblem */.Nd)(error)}`);
        }
        this.#held = [];
    }
    /** Hands the bytes over; they are gone when it is done. */
    async use(take) {
        if (this.#folder === undefined) {
            await take((0,source/* bufferSource */.kq)(Buffer.concat(this.#held)));
            return;
        }
        const file = await (0,oci/* fileSource */.IO)(external_node_path_default().join(this.#folder, 'model'));
        try {
            await take(file.source);
        }
        finally {
            await file.close();
        }
    }
    /** Has to be called in any case. */
    async close() {
        await this.#file?.close();
        if (this.#folder !== undefined)
            await promises_default().rm(this.#folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/engines/image/layers.ts









/** Of each kind; more is not remembered. Real images have some dozens, and some thousands of packages. */
const maxRemembered = 50_000;
const blocks = new Set(['credentials', 'git', 'setuid', 'accounts-link', 'database']);
const maxSecrets = 1_000;
const maxWeights = 20_000;
const setBits = 0o6000;
const othersWrite = 0o002;
const sticky = 0o1000;
/** Reads layers from the lowest up, each once, and remembers what of them is worth telling. */
class LayerReader {
    engine;
    onFile;
    #live = new Live();
    #all = [];
    #counts = {};
    #contents = new Map();
    sizes = [];
    /** Names that lead out of the image, with their layer. */
    leadingOut = [];
    /** By manager and folder: bytes and the first layer. */
    caches = new Map();
    skipped = {};
    /** Paths that were not searched to their end. */
    unfinished = [];
    /** Files that list packages, and were not read. */
    unlisted = [];
    secrets = 0;
    /** Without an engine nothing is searched for secrets. */
    constructor(engine, onFile) {
        this.engine = engine;
        this.onFile = onFile;
    }
    /** What was remembered, from the lowest layer up; `goneIn` says what later layers made of it. */
    get remembered() {
        return this.#all;
    }
    /** Rejects with a `GatehouseError` where the layer can't be read to its end; what was read counts. */
    async read(layer, number) {
        const weights = new Map();
        let unpacked = 0;
        let files = 0;
        try {
            for await (const entry of (0,tar/* readTar */.sB)(layer.open(), { mayBeEmpty: true })) {
                const { size, kind } = entry.header;
                if (!(await this.#entry(entry, number)) || kind !== 'file')
                    continue;
                files++;
                unpacked += size;
                const under = weightOf(inImage(entry.header.name));
                const key = weights.has(under) || weights.size < maxWeights ? under : '';
                weights.set(key, (weights.get(key) ?? 0) + size);
            }
        }
        finally {
            this.#live.next(number);
            const largest = [...weights].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
            this.sizes.push({ stored: layer.size, unpacked, files, largest: largest.slice(0, 10) });
        }
    }
    /** False of what only removes something. */
    async #entry(entry, layer) {
        const { name, kind, mode, size } = entry.header;
        if (leadsOut(name) && this.leadingOut.length < maxRemembered)
            this.leadingOut.push({ name, layer });
        const path = inImage(name);
        if (path === '')
            return false;
        const removal = removalOf(path);
        if (removal !== undefined) {
            // A runtime passes over its content, and the archive has it.
            if (kind === 'file' && size > 0)
                await this.#file(entry, path, layer);
            if (removal === 'nothing')
                return false;
            if (removal.opaque)
                this.#live.empty(removal.path);
            else
                this.#live.remove(removal.path);
            return false;
        }
        this.#live.replace(path, kind === 'folder', layer);
        if (kind !== 'file' && kind !== 'folder' && leadsToAccounts(path))
            this.#remember({ kind: 'accounts-link', path, layer });
        if ((kind === 'file' || kind === 'folder') &&
            (mode & othersWrite) !== 0 &&
            !(kind === 'folder' && (mode & sticky) !== 0))
            this.#remember({ kind: 'writable', path, layer, isFolder: kind === 'folder' });
        if (kind === 'hardlink')
            this.#link(path, entry.header, layer);
        if (kind !== 'file')
            return true;
        if (isSetuid(mode))
            this.#remember({ kind: 'setuid', path, layer });
        if (/(?:^|\/)\.git\/HEAD$/.test(path))
            this.#remember({ kind: 'git', path, layer });
        if (isUnreadDatabase(path))
            this.#remember({ kind: 'database', path, layer });
        if (size > 0 && isCredentialsFile(path))
            this.#remember({ kind: 'credentials', path, layer });
        this.#cache(path, size, layer);
        if (size > 0)
            await this.#file(entry, path, layer);
        return true;
    }
    async #file(entry, path, layer) {
        const { size } = entry.header;
        const wanted = isRead(path);
        const kept = wanted && size <= maxContents ? [] : undefined;
        if (wanted && kept === undefined && this.unlisted.length < maxRemembered)
            this.unlisted.push(path);
        if (this.engine === undefined && kept === undefined)
            return;
        let search;
        let take;
        const spool = new Spool();
        try {
            let first = true;
            for await (const piece of entry.read()) {
                if (first && isPacked(piece))
                    this.#skip('packed files in layers');
                else if (first && this.engine)
                    search = new SecretSearch(this.engine, path, size);
                if (first)
                    take = this.onFile?.({ path, layer }, piece);
                first = false;
                kept?.push(piece);
                search?.push(piece);
                if (take !== undefined)
                    await spool.add(piece);
            }
            if (take !== undefined)
                await spool.use(take);
        }
        finally {
            await spool.close();
        }
        search?.end();
        if (search?.complete === false && this.unfinished.length < maxRemembered)
            this.unfinished.push(path);
        for (const { match, line } of search?.found ?? []) {
            if (this.secrets++ < maxSecrets)
                this.#remember({ kind: 'secret', path, layer, match, line });
        }
        const contents = kept && readContents(path, Buffer.concat(kept));
        if (contents !== undefined)
            this.#keep(path, layer, contents);
    }
    /** uv and conda link what they install to their caches. A file has one mode under all its names: the last entry sets it. */
    #link(path, { linkName, mode }, layer) {
        const target = inImage(linkName);
        const had = this.#live.at(target).some(({ kind }) => kind === 'setuid');
        if (had || isSetuid(mode))
            this.#remember({ kind: 'setuid', path, layer });
        if (!had && isSetuid(mode) && target !== path)
            this.#remember({ kind: 'setuid', path: target, layer });
        const file = this.#contents.get(target);
        if (file?.goneIn === undefined && file !== undefined && isRead(path))
            this.#keep(path, layer, file.contents);
    }
    #keep(path, layer, contents) {
        const before = this.#contents.get(path);
        const file = readFile(path, layer, contents, before?.goneIn === undefined ? before : undefined);
        if (this.#remember(file))
            this.#contents.set(path, file);
        else if (this.unlisted.length < maxRemembered)
            this.unlisted.push(path);
    }
    #cache(path, size, layer) {
        const cache = size > 0 ? cacheOf(path) : undefined;
        if (cache === undefined)
            return;
        const known = this.caches.get(cache.folder);
        if (known !== undefined)
            known.bytes += size;
        else if (this.caches.size < maxRemembered)
            this.caches.set(cache.folder, { ...cache, layer, bytes: size });
    }
    /** Whether there was room for it. */
    #remember(item) {
        const count = (this.#counts[item.kind] ?? 0) + 1;
        this.#counts[item.kind] = count;
        if (count > maxRemembered) {
            // One of those would be enough to block, so none may go unseen behind the many.
            if (blocks.has(item.kind))
                throw new error/* OciError */.M(`it has more than ${maxRemembered} files of one kind that is told of, as ${(0,shown_name/* shownName */.H)(item.path)}`);
            this.#skip('paths beyond what is listed');
            return false;
        }
        this.#all.push(item);
        this.#live.add(item);
        return true;
    }
    #skip(reason) {
        this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
    }
}
const isSetuid = (mode) => (mode & setBits) !== 0 && (mode & 0o111) !== 0;
/** Packed bytes look random: nothing stands in them as it is. */
function isPacked(head) {
    const start = head.toString('latin1', 0, 6);
    return (start.startsWith('\x1f\x8b\x08') ||
        start.startsWith('\xfd7zXZ\0') ||
        start.startsWith('\x28\xb5\x2f\xfd') ||
        /^BZh[1-9]1A/.test(start));
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/engines/image/tell.ts







/** What was remembered, as findings. */
class Teller {
    reader;
    madeBy;
    constructor(reader, madeBy) {
        this.reader = reader;
        this.madeBy = madeBy;
    }
    *all(left) {
        yield* this.secrets();
        yield* this.credentials();
        yield* this.setuid(left);
        yield* this.writable(left);
        for (const { name, layer } of this.reader.leadingOut)
            yield this.at('leading-out', name, layer, `The entry ${(0,shown_name/* shownName */.H)(name)} of layer ${layer} leads out of the image.`);
        for (const { manager, folder, layer, bytes } of this.reader.caches.values()) {
            const message = `${(0,shown_name/* shownName */.H)(folder)} holds ${bytesText(bytes)} that ${manager} downloaded.${this.madeBy(layer)}`;
            yield this.at('package-cache-in-image', folder, layer, message);
        }
        for (const path of this.reader.unfinished)
            yield {
                rule: 'unreadable-layer',
                message: `${(0,shown_name/* shownName */.H)(path)} was not searched to its end in the time that a file of its size gets.`,
                identity: path,
                incomplete: true,
            };
    }
    *secrets() {
        // Of what came with a package one of a kind is enough for each file.
        const key = (item) => {
            if (item.kind !== 'secret')
                return '';
            return originOf(item.path) === undefined ? item.match.value : item.match.rule.id;
        };
        for (const [first, ...more] of this.grouped('secret', key)) {
            if (first?.kind !== 'secret')
                continue;
            const { match, path, layer, line } = first;
            const { rule } = match;
            const layers = [...new Set(more.map((item) => item.layer))].filter((each) => each !== layer);
            const others = layers.length > 0 ? `, and in ${layersText(layers)}` : '';
            const where = `${line === undefined ? '' : `line ${line} of `}${(0,shown_name/* shownName */.H)(path)} in layer ${layer}${others}`;
            const origin = originOf(path);
            const values = new Set([first, ...more].map((item) => (item.kind === 'secret' ? item.match.value : '')));
            const count = values.size > 1 ? ` and ${values.size - 1} more like it` : '';
            yield {
                ...this.at('secret-in-layer', path, layer, ''),
                severity: severityOf(rule, origin),
                message: `${rule.title} in ${where}: ${(0,engines_secrets.maskSecret)(match.value)}${count}.${gone([first, ...more])}${this.madeBy(layer)}${origin === undefined ? '' : originNotes[origin]}`,
                identity: match.value,
                secret: true,
                properties: { provider: rule.provider, evidence: rule.evidence, path },
            };
        }
        if (this.reader.secrets > maxSecrets)
            yield {
                rule: 'unreadable-layer',
                message: `The layers hold more than ${maxSecrets} secrets; the rest is not listed.`,
                identity: 'secrets',
                incomplete: true,
            };
    }
    *credentials() {
        const known = new Set(this.reader.remembered.flatMap((item) => (item.kind === 'secret' ? [item.path] : [])));
        for (const items of [...this.grouped('credentials'), ...this.grouped('git')]) {
            const [first] = items;
            if (first === undefined || (first.kind === 'credentials' && known.has(first.path)))
                continue;
            const { path, layer, kind } = first;
            if (kind === 'git') {
                const folder = path.replace(/\/?HEAD$/, '');
                const message = `Layer ${layer} holds the version history ${(0,shown_name/* shownName */.H)(folder)}.${gone(items)}${this.madeBy(layer)}`;
                yield this.at('git-history-in-image', folder, layer, message);
            }
            else
                yield this.at('credentials-in-image', path, layer, `Layer ${layer} holds ${(0,shown_name/* shownName */.H)(path)}.${gone(items)}${this.madeBy(layer)}`);
        }
    }
    *setuid(left) {
        const usual = [];
        for (const item of left) {
            if (item.kind !== 'setuid')
                continue;
            const { path, layer } = item;
            const kind = setuidKind(path);
            if (kind === 'usual') {
                usual.push(path);
                continue;
            }
            const rule = kind === 'dangerous' ? 'privileged-program' : 'setuid-file';
            const message = `${(0,shown_name/* shownName */.H)(path)} (layer ${layer}) has the setuid or setgid bit.${this.madeBy(layer)}`;
            yield this.at(rule, path, layer, message);
        }
        if (usual.length === 0)
            return;
        const names = usual.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
        yield {
            rule: 'setuid-file',
            severity: 'info',
            message: `Programs that distributions install so have the setuid or setgid bit: ${names.join(', ')}.`,
            identity: 'usual',
        };
    }
    /** A folder stands for what is in it. */
    *writable(left) {
        const items = left.filter((item) => item.kind === 'writable');
        const folders = new Map(items.filter(({ isFolder }) => isFolder).map(({ path }) => [path, 0]));
        const top = (path) => ancestorsOf(path).findLast((folder) => folders.has(folder));
        for (const { path } of items) {
            const above = top(path);
            if (above !== undefined)
                folders.set(above, (folders.get(above) ?? 0) + 1);
        }
        for (const { path, layer, isFolder } of items) {
            if (top(path) !== undefined)
                continue;
            const inside = folders.get(path) ?? 0;
            const more = inside > 0 ? `, as can ${inside} ${inside === 1 ? 'path' : 'paths'} in it` : '';
            const what = isFolder ? 'Everybody can write the folder' : 'Everybody can write';
            yield this.at('world-writable-path', path, layer, `${what} ${(0,shown_name/* shownName */.H)(path)} (layer ${layer})${more}.${this.madeBy(layer)}`);
        }
    }
    at(rule, path, layer, message) {
        return { rule, message, identity: path, member: `layer ${layer}/${path}` };
    }
    /** Of one kind: the same thing of the same path in several layers is one. */
    grouped(kind, key = () => '') {
        const groups = new Map();
        for (const item of this.reader.remembered) {
            if (item.kind !== kind)
                continue;
            const id = `${item.path}\0${key(item)}`;
            const known = groups.get(id);
            if (known === undefined)
                groups.set(id, [item]);
            else
                known.push(item);
        }
        return [...groups.values()];
    }
}
const originNotes = {
    package: ' The file lies among those of packages: if its package is public, so is the value.',
    distribution: ' The file lies where only packages of the distribution have files: it is an example or for a test.',
};
/** What a package holds is mostly public; a token's own format says more than a name. */
function severityOf({ severity, evidence }, origin) {
    if (origin === undefined)
        return severity;
    const most = origin === 'package' && evidence === 'format' ? 'medium' : 'low';
    return (0,finding/* atLeast */.jZ)(severity, most) ? most : severity;
}
/** Says of what a later layer removes that the image has it all the same. */
function gone(items) {
    const last = items.at(-1);
    return last?.goneIn === undefined
        ? ''
        : ` Layer ${last.goneIn} removes or replaces it, and the image has it all the same.`;
}
const layersText = (layers) => layers.length === 1
    ? `layer ${layers[0] ?? 0}`
    : `layers ${layers.slice(0, -1).join(', ')} and ${layers.at(-1) ?? 0}`;

;// CONCATENATED MODULE: ./src/engines/image/scan.ts









/** Reads every layer of an image once, and judges what is in it. Never rejects for what the image holds. */
async function scanImage(image, options) {
    const reader = new LayerReader(options.secrets, options.onFile);
    const findings = [];
    for (const [i, layer] of image.layers.entries()) {
        try {
            await reader.read(layer, i + 1);
        }
        catch (error) {
            if (!(error instanceof errors/* GatehouseError */.GA))
                throw error;
            const message = `Layer ${i + 1} can't be read to its end: ${error.message}.`;
            findings.push({
                rule: 'unreadable-layer',
                message,
                identity: layer.diffId ?? '',
                member: `layer ${i + 1}`,
                incomplete: true,
            });
        }
        options.progress?.(i + 1, image.layers.length);
    }
    const commands = (0,image_history/* commandsOf */.Kf)(image.config, image.layers.length).map((command) => command && covered(command, options.secrets));
    const lineOf = options.originsIn?.(image);
    const tell = new Teller(reader, (layer) => {
        const origin = lineOf?.(image.layers[layer - 1]?.diffId);
        return origin === undefined ? '' : ` ${origin} makes that layer.`;
    });
    const left = leftOf(reader);
    findings.push(...tell.all(left));
    findings.push(...configFindings(image, options.secrets, (user) => uidOf(left, user)));
    const layers = reader.sizes.map((size, i) => ({ ...size, command: commands[i] }));
    findings.push(sizeFinding(layers));
    const inventory = inventoryOf(left, reader.unlisted);
    for (const gap of inventory.gaps)
        findings.push({ rule: 'package-list-gap', message: gap, identity: gap });
    return { findings: limited(findings), inventory, layers, skipped: reader.skipped };
}
/** A command as it may be shown: it can hold what its own findings report. */
function covered(command, secrets) {
    let text = command;
    for (const { value } of secrets.scanText(command, 'Dockerfile'))
        text = text.replaceAll(value, (0,engines_secrets.maskSecret)(value));
    return secrets.mask(text);
}
function uidOf(left, user) {
    if (left.some(({ kind }) => kind === 'accounts-link'))
        return 'linked';
    for (const { contents } of contentsOf(left))
        if (contents.kind === 'accounts')
            return contents.uids.get(user) ?? 'not listed';
    return 'no list';
}
/** What is installed in an image, without judging it. Rejects with a `GatehouseError` where a layer can't be read. */
async function listPackages(image) {
    const reader = new LayerReader();
    for (const [i, layer] of image.layers.entries())
        await reader.read(layer, i + 1);
    return inventoryOf(leftOf(reader), reader.unlisted);
}
const leftOf = (reader) => reader.remembered.filter((item) => item.goneIn === undefined);
const contentsOf = (left) => left.filter((item) => item.kind === 'contents').map((item) => item);
function inventoryOf(left, unlisted) {
    const files = contentsOf(left);
    const distributions = files.flatMap(({ contents }) => contents.kind === 'distribution' ? [contents.distribution] : []);
    const distribution = distributions.find(({ id }) => id !== '');
    const databases = left.filter(({ kind }) => kind === 'database').map(({ path }) => path);
    return {
        ...(distribution && { distribution }),
        packages: packagesOf(files, distribution),
        gaps: [
            ...databases.map((path) => `The packages in ${(0,shown_name/* shownName */.H)(path)} are not listed: databases of RPM are not read.`),
            ...(unlisted.length > 0 ? [unlistedText(unlisted)] : []),
        ],
    };
}
const unlistedText = ([first = '', ...more]) => `The packages in ${(0,shown_name/* shownName */.H)(first)}${more.length > 0 ? ` and ${more.length} other files` : ''} are not listed: too large, or too many.`;
function sizeFinding(layers) {
    const total = layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    const bySize = layers.map((layer, i) => ({ ...layer, number: i + 1 })).sort((a, b) => b.unpacked - a.unpacked);
    const lines = bySize.slice(0, 3).map(({ number, unpacked, command, largest }) => {
        const made = command === undefined ? '' : `, ${(0,image_history/* shownCommand */.h9)(command)}`;
        const folders = largest.slice(0, 3).map(({ path, bytes }) => `${path} ${bytesText(bytes)}`);
        return `layer ${number} (${bytesText(unpacked)}${made})${folders.length > 0 ? `: ${folders.join(', ')}` : ''}`;
    });
    return {
        rule: 'image-size',
        message: `${bytesText(total)} unpacked in ${layers.length} ${layers.length === 1 ? 'layer' : 'layers'}; the largest: ${lines.join('; ')}.`,
        identity: '',
        properties: { layers },
    };
}
/** Of each rule so many; the last one says how many more there are. */
function limited(findings) {
    const counts = new Map();
    const kept = [];
    for (const finding of findings) {
        const count = (counts.get(finding.rule) ?? 0) + 1;
        counts.set(finding.rule, count);
        if (count <= maxOfRule || finding.secret === true || finding.incomplete === true)
            kept.push(finding);
    }
    for (const [rule, count] of counts) {
        const left = count - kept.filter((finding) => finding.rule === rule).length;
        if (left > 0)
            kept.push({ rule, message: `${left} more of this kind are not listed one by one.`, identity: 'more' });
    }
    return kept;
}

;// CONCATENATED MODULE: ./src/engines/image/index.ts








const engineName = 'gatehouse-image';
/**
 * Judges the images in an archive or folder of a tree, layer by layer and each layer once. What can't be read is an incomplete
 * detection; never rejects for what the archive holds.
 */
async function scanImages(tree, name, options) {
    const images = [];
    const models = modelsIn(name, options.secrets);
    const skipped = {};
    const count = (counts) => {
        for (const [reason, number] of Object.entries(counts))
            skipped[reason] = (skipped[reason] ?? 0) + number;
    };
    const told = () => [...detectionsOf(images, name), ...models.detections];
    try {
        const opened = await openImages(tree, name);
        try {
            count(opened.skipped);
            if (opened.images.length === 0)
                throw new errors/* GatehouseError */.GA('there is no image in it');
            for (const image of opened.images) {
                if (image.layers.length === 0)
                    throw new errors/* GatehouseError */.GA(`${shownImage(image)} has no layers`);
                const scan = await scanImage(image, { ...options, onFile: models.onFile });
                count(scan.skipped);
                images.push({ image, scan });
            }
        }
        finally {
            await opened.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            throw error;
        return { images, skipped, detections: [...told(), unreadableImage(name, error.message)] };
    }
    return { images, skipped, detections: told() };
}
/** What is installed in the images of an archive or folder, without judging them. Rejects with a `GatehouseError` where one can't be read. */
async function inventoriesOf(tree, name) {
    const opened = await openImages(tree, name);
    try {
        const found = [];
        for (const image of opened.images)
            found.push({ image, inventory: await listPackages(image) });
        return found;
    }
    finally {
        await opened.close();
    }
}
/** `app:1.2 (linux/arm64)`; by its digest where it has no name. */
const shownImage = ({ name, digest, platform }) => `${(0,single_line/* singleLine */.p)(name === '' ? digest.slice(0, 19) : name)}${platform === '' ? '' : ` (${platform})`}`;
/** Where an archive has several images, a finding says which one it is of. */
function detectionsOf(images, name) {
    return images.flatMap(({ image, scan }) => scan.findings.map((finding) => detectionOf(finding, name, images.length > 1 ? image : undefined)));
}
function detectionOf(finding, name, image) {
    const { rule, message, identity, member, secret, incomplete, properties } = finding;
    const { severity, title, help, cwe } = imageRules[rule];
    const inside = [image && shownImage(image), member].filter((part) => part !== undefined).join(', ');
    return {
        rule,
        engine: engineName,
        severity: finding.severity ?? severity,
        title,
        message: image === undefined ? message : `${shownImage(image)}: ${message}`,
        location: { path: name, ...(inside !== '' && { member: (0,single_line/* singleLine */.p)(inside) }) },
        lineText: '',
        // Of two platforms each has its own.
        identity: image === undefined ? identity : `${image.platform}\0${identity}`,
        ...(secret && { sensitive: true }),
        ...(incomplete && { incomplete: true }),
        help: { text: (0,paragraphs/* paragraphs */.q)(help) },
        ...(cwe.length > 0 && { cwe }),
        ...(properties && { properties }),
    };
}
function unreadableImage(name, reason) {
    const message = `${name} can't be read: ${reason}.`;
    return detectionOf({ rule: 'unreadable-image', message, identity: reason, incomplete: true }, name, undefined);
}


/***/ }),

/***/ 78503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isModelName)
/* harmony export */ });
/** Names that say "model" to people and loaders. `.bin`, `.pb` and `.model` are used by others as well. */
const modelNames = /\.(?:pkl|pickle|p|joblib|dill|pt|pth|ckpt|bin|pb|model|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|npy|npz|mlmodel|pdmodel|pdiparams|params|msgpack|ubj|cbm|bst|xgb|lgb|pmml|rds|rdata|skops|nemo|mar|llamafile|weights|t7|caffemodel|mlpackage|engine|plan)$/i;
/** How the caches of model hubs name what they hold. */
const digest = /(?:^|\/)(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a file's name says that it is a model. */
function isModelName(name) {
    return modelNames.test(name) || digest.test(name);
}


/***/ }),

/***/ 92183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paragraphs)
/* harmony export */ });
/** The rules' help texts are broken into lines to be read here; where they are shown, a paragraph is one line. */
function paragraphs(help) {
    const blocks = help.split('\n\n').map((block) => (block.startsWith('    ') ? block : block.replaceAll('\n', ' ')));
    return blocks.join('\n\n');
}


/***/ }),

/***/ 58741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ GzipError),
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** A gzip file is damaged or cut off. The message is one line. */
class GzipError extends _errors__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA {
    name = 'GzipError';
}
const chunkBytes = 64 * 1024;
/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on.
 */
async function* gunzip(source) {
    const unpack = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: chunkBytes });
    let failure;
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { highWaterMark: 1 }), unpack, (error) => {
        failure = error;
    });
    try {
        for await (const piece of unpack)
            yield piece;
    }
    catch (error) {
        const { code = '', message = '' } = (failure ?? error);
        throw code.startsWith('Z_') ? new GzipError(`it can't be unpacked: ${message}`) : (failure ?? error);
    }
    finally {
        unpack.destroy();
    }
}


/***/ }),

/***/ 46933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName)
/* harmony export */ });
const maxShown = 100;
/** The name of an archive's entry for a message: one line, without control characters. */
function shownName(name) {
    return JSON.stringify(name.length > maxShown ? `${name.slice(0, maxShown)}…` : name);
}


/***/ }),

/***/ 12270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ TarError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A tar file can't be read, or not to its end. The message is one line and names the entry, where it is about one. */
class TarError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    problem;
    name = 'TarError';
    constructor(problem, message) {
        super(message);
        this.problem = problem;
    }
}


/***/ }),

/***/ 17015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   FY: () => (/* binding */ isTarHeader),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12270);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46933);


const blockBytes = 512;
/** Where fields lie; source: POSIX.1-2017 pax, "ustar Interchange Format", and the GNU tar manual, "Basic Tar Format". */
const checksumAt = 148;
const magicAt = 257;
const prefixAt = 345;
/** Whether `block` begins a tar file: its checksum holds, and it has a name. */
function isTarHeader(block) {
    return block.length >= blockBytes && block[0] !== 0 && hasChecksum(block);
}
/** Two blocks of zeros end an archive; one alone is taken for the end too. */
const isEnd = (block) => block.every((byte) => byte === 0);
/** Throws a `TarError` when the block is no header. */
function readHeader(block, at) {
    if (!hasChecksum(block)) {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m(at === 0 ? 'not-tar' : 'damaged', `the header at byte ${at} does not have its checksum`);
    }
    const magic = block.toString('latin1', magicAt, magicAt + 8);
    const name = text(block, 0, 100);
    // GNU's own format has other fields in the prefix's place.
    const prefix = magic.startsWith('ustar\0') ? text(block, prefixAt, 155) : '';
    const whole = prefix === '' ? name : `${prefix}/${name}`;
    const type = String.fromCharCode(block[156] ?? 0);
    return {
        name: whole,
        linkName: text(block, 157, 100),
        mode: number(block, 100, 8, whole),
        size: number(block, 124, 12, whole),
        type: type === '\0' ? '0' : type,
    };
}
function hasChecksum(block) {
    const stated = /^[ \0]*([0-7]{1,7})[ \0]/.exec(block.toString('latin1', checksumAt, checksumAt + 8));
    if (stated === null)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < blockBytes; i++) {
        // The checksum counts itself as spaces.
        const byte = i >= checksumAt && i < checksumAt + 8 ? 0x20 : (block[i] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    // Some old writers added up signed bytes.
    return [unsigned, signed].includes(Number.parseInt(stated[1] ?? '', 8));
}
/** A field up to its first NUL: UTF-8, or bytes that are none read as Latin-1. */
function text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return decoded(end === -1 ? field : field.subarray(0, end));
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decoded(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}
/** Octal digits, or in GNU's binary form (first bit set) a big-endian number. */
function number(block, at, length, name) {
    const field = block.subarray(at, at + length);
    const wrong = () => new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)}: a number in its header is none`);
    if (((field[0] ?? 0) & 0x80) !== 0) {
        // The second bit is the sign.
        if (((field[0] ?? 0) & 0x40) !== 0)
            throw wrong();
        let value = (field[0] ?? 0) & 0x3f;
        for (const byte of field.subarray(1))
            value = value * 256 + byte;
        if (!Number.isSafeInteger(value)) {
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)} states a size that no file has`);
        }
        return value;
    }
    const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(field.toString('latin1'));
    if (digits === null)
        throw wrong();
    return digits[1] === '' || digits[1] === undefined ? 0 : Number.parseInt(digits[1], 8);
}


/***/ }),

/***/ 76599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mt: () => (/* reexport */ error/* TarError */.m),
  FY: () => (/* reexport */ header/* isTarHeader */.FY),
  sB: () => (/* binding */ readTar)
});

;// CONCATENATED MODULE: ./src/formats/tar/bytes.ts
/** Takes bytes off a stream in the lengths that a format asks for; no more than one piece of the stream is held. */
class ByteReader {
    #source;
    #iterator;
    #rest = Buffer.alloc(0);
    constructor(source) {
        this.#source = source;
        this.#iterator = source[Symbol.asyncIterator]();
    }
    /** Passes over at least one byte, at most `length`, and answers how many; 0 at the end. */
    async pass(length) {
        if (this.#rest.length > 0 || this.#source.skip === undefined)
            return (await this.some(length)).length;
        return this.#source.skip(length);
    }
    /** At least one byte, at most `length`; nothing at the end. */
    async some(length) {
        while (this.#rest.length === 0) {
            const next = await this.#iterator.next();
            if (next.done === true)
                return this.#rest;
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** Exactly `length` bytes, fewer only at the end. For lengths that fit into memory. */
    async exactly(length) {
        const pieces = [];
        let missing = length;
        while (missing > 0) {
            const piece = await this.some(missing);
            if (piece.length === 0)
                break;
            pieces.push(piece);
            missing -= piece.length;
        }
        return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    }
    async close() {
        await this.#iterator.return?.();
    }
}

// EXTERNAL MODULE: ./src/formats/tar/error.ts
var error = __webpack_require__(12270);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/tar/header.ts
var header = __webpack_require__(17015);
// EXTERNAL MODULE: ./src/formats/tar/pax.ts
var tar_pax = __webpack_require__(87133);
;// CONCATENATED MODULE: ./src/formats/tar/index.ts







/** An extended header or long name is held in memory; real ones have some hundred bytes. */
const maxExtension = 1 << 20;
const kinds = {
    '0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'special',
    '4': 'special',
    '5': 'folder',
    '6': 'special',
    '7': 'file',
};
/**
 * The entries of a tar file as it flows by: of the seventh edition, ustar, pax, and GNU tar with its long names. Rejects with a
 * `TarError` at the first thing that can't be read; entries before it are good. Sparse files are not read. What follows the end of
 * the archive is passed over when it is zeros; anything else there is refused. Zeros alone are a tar file only where it `mayBeEmpty`.
 */
async function* readTar(source, { mayBeEmpty = false } = {}) {
    const reader = new TarReader(source, mayBeEmpty);
    try {
        for (let entry = await reader.next(); entry !== undefined; entry = await reader.next())
            yield entry;
    }
    finally {
        await reader.close();
    }
}
const nothing = { pax: new Map(), longName: undefined, longLink: undefined };
class TarReader {
    mayBeEmpty;
    #bytes;
    #at = 0;
    /** What is left of the content of the entry before, and of the zeros that fill its last block. */
    #left = 0;
    #padding = 0;
    #global = new Map();
    constructor(source, mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
        this.#bytes = new ByteReader(source);
    }
    async close() {
        await this.#bytes.close();
    }
    async next() {
        for (let extensions = nothing;;) {
            await this.#pass(this.#left + this.#padding);
            const block = await this.#take(header/* blockBytes */.VE);
            // An archive without its two blocks of zeros is a whole one for most readers.
            if (block.length === 0 && extensions === nothing && this.#at > 0)
                return undefined;
            if (block.length < header/* blockBytes */.VE)
                throw cutOff();
            if ((0,header/* isEnd */.uV)(block)) {
                if (this.#at === header/* blockBytes */.VE && !this.mayBeEmpty)
                    throw new error/* TarError */.m('not-tar', 'it begins with zeros');
                if (extensions !== nothing)
                    throw new error/* TarError */.m('damaged', 'a long name or extended header is of no entry');
                await this.#refuseMore();
                return undefined;
            }
            const raw = (0,header/* readHeader */.ay)(block, this.#at - header/* blockBytes */.VE);
            this.#content(raw.size);
            const extended = await this.#extension(raw, extensions);
            if (extended === undefined)
                return this.#entry(raw, extensions);
            extensions = extended;
        }
    }
    /** What is known after a header that is about the next entry; undefined when this one is an entry's own. */
    async #extension({ type, size }, known) {
        if (!['x', 'g', 'X', 'L', 'K'].includes(type))
            return undefined;
        if (size > maxExtension)
            throw new error/* TarError */.m('too-large', `an extended header has ${size} bytes`);
        const content = await this.#take(size);
        if (content.length < size)
            throw cutOff();
        this.#left = 0;
        const nul = content.indexOf(0);
        const name = () => (0,header/* decoded */.DH)(nul === -1 ? content : content.subarray(0, nul));
        switch (type) {
            case 'L':
                return { ...known, longName: name() };
            case 'K':
                return { ...known, longLink: name() };
            case 'g':
                this.#global = new Map([...this.#global, ...(0,tar_pax/* readPaxRecords */.W)(content)]);
                return { ...known };
            default:
                return { ...known, pax: (0,tar_pax/* readPaxRecords */.W)(content) };
        }
    }
    #entry(raw, { pax, longName, longLink }) {
        const records = new Map([...this.#global, ...pax]);
        const name = records.get('path') ?? longName ?? raw.name;
        const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
        if (raw.type === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse.')))
            throw new error/* TarError */.m('unsupported', `${about} is sparse`);
        if (raw.type === 'M')
            throw new error/* TarError */.m('unsupported', `${about} is continued from another archive`);
        // A type that a reader does not know is a file (POSIX).
        const type = kinds[raw.type] ?? (raw.type === 'D' ? 'folder' : 'file');
        // Old writers mark a folder by its name alone.
        const kind = type === 'file' && name.endsWith('/') ? 'folder' : type;
        const size = (0,tar_pax/* paxSize */.V)(records) ?? raw.size;
        // Some writers repeat the size of what a hard link leads to.
        if (kind !== 'file' && kind !== 'hardlink' && raw.type !== 'D' && size > 0)
            throw new error/* TarError */.m('ambiguous', `${about} is no file and has content`);
        this.#content(kind === 'hardlink' ? 0 : size);
        const isLink = kind === 'hardlink' || kind === 'symlink';
        const header = {
            name,
            kind,
            size: kind === 'file' ? size : 0,
            mode: raw.mode,
            linkName: isLink ? (records.get('linkpath') ?? longLink ?? raw.linkName) : '',
        };
        return { header, offset: this.#at, read: () => this.#read(about) };
    }
    /** Says how much content comes now. */
    #content(size) {
        this.#left = size;
        this.#padding = (header/* blockBytes */.VE - (size % header/* blockBytes */.VE)) % header/* blockBytes */.VE;
    }
    async *#read(about) {
        while (this.#left > 0) {
            const piece = await this.#bytes.some(this.#left);
            if (piece.length === 0)
                throw new error/* TarError */.m('damaged', `${about} is cut off: ${this.#left} of its bytes are missing`);
            this.#at += piece.length;
            this.#left -= piece.length;
            yield piece;
        }
    }
    async #take(length) {
        const bytes = await this.#bytes.exactly(length);
        this.#at += bytes.length;
        return bytes;
    }
    async #pass(length) {
        for (let left = length; left > 0;) {
            const passed = await this.#bytes.pass(left);
            // The zeros behind the last entry may be missing.
            if (passed === 0 && left <= this.#padding)
                break;
            if (passed === 0)
                throw cutOff();
            this.#at += passed;
            left -= passed;
        }
        this.#content(0);
    }
    /** Writers fill up to a record of 10 KiB and more with zeros; anything else is a second archive, or hides. */
    async #refuseMore() {
        for (;;) {
            const piece = await this.#bytes.some(Infinity);
            if (piece.length === 0)
                return;
            if (!(0,header/* isEnd */.uV)(piece))
                throw new error/* TarError */.m('ambiguous', 'something follows the end of the archive');
        }
    }
}
const cutOff = () => new error/* TarError */.m('damaged', 'it is cut off');


/***/ }),

/***/ 87133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ paxSize),
/* harmony export */   W: () => (/* binding */ readPaxRecords)
/* harmony export */ });
/* harmony import */ var _header__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17015);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12270);


/** Takes `<length> <keyword>=<value>\n`, one after the other, apart. */
function readPaxRecords(bytes) {
    const records = new Map();
    const damaged = () => new _error__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .m('damaged', 'an extended header can not be read');
    for (let at = 0; at < bytes.length;) {
        // Some writers fill the block up.
        if (bytes[at] === 0)
            break;
        const space = bytes.indexOf(0x20, at);
        const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
        if (!/^[1-9]\d{0,9}$/.test(digits))
            throw damaged();
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || bytes[end - 1] !== 0x0a || equals === -1 || equals >= end)
            throw damaged();
        records.set(bytes.toString('latin1', space + 1, equals), (0,_header__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .DH)(bytes.subarray(equals + 1, end - 1)));
        at = end;
    }
    return records;
}
/** A size in decimal digits. */
function paxSize(records) {
    const stated = records.get('size');
    if (stated === undefined)
        return undefined;
    const size = Number(stated);
    if (!/^\d+$/.test(stated) || !Number.isSafeInteger(size)) {
        throw new _error__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .m('damaged', 'an extended header states a size that no file has');
    }
    return size;
}


/***/ }),

/***/ 36925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export headLength */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);


/** How many bytes decide whether a file is text; the same number git looks at. */
const headLength = 8_000;
/** Share of plain ASCII that UTF-16 without a byte order mark must show; a table of 16-bit numbers shows far less. */
const asciiShare = 0.7;
/** Up to this share of characters that text has no use for, and always one, it is text with some strays; random bytes show 11 %. */
const strayShare = 0.01;
/** Whether a file that begins with `head` is not text: control characters, NUL above all, stand all over it, and it isn't UTF-16 or UTF-32. */
function looksBinary(head) {
    return detectEncoding(head) === undefined;
}
/**
 * The encoding of a file that begins with `head`, `undefined` when it is binary. A byte order mark decides; without one,
 * NULs that fall on every other byte of readable text mean UTF-16, and what isn't UTF-8 is Latin-1. A NUL in the first 8000 bytes means
 * binary, unless among all of `head` control characters are rare. `head` may end inside a character.
 */
function detectEncoding(head) {
    const marked = markedEncoding(head);
    if (marked !== undefined)
        return marked;
    const start = head.subarray(0, headLength);
    const nul = start.indexOf(0);
    if (nul !== -1) {
        const encoding = nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
        if (readableUtf16(start, encoding))
            return encoding;
        if (!fewStrays(head))
            return undefined;
    }
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(withoutCutCharacter(head)) ? 'utf-8' : 'latin1';
}
/** What a byte order mark says. That of UTF-32 LE could also be UTF-16's with a NUL after it: what follows tells. */
function markedEncoding(head) {
    const mark = head.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000' && isUtf32(head, 'utf-32le'))
        return 'utf-32le';
    if (mark === '0000feff' && isUtf32(head, 'utf-32be'))
        return 'utf-32be';
    if (mark.startsWith('fffe'))
        return 'utf-16le';
    return mark.startsWith('feff') ? 'utf-16be' : undefined;
}
/** The text of a whole file without its byte order mark; `undefined` when it is binary. Never throws. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    const decoder = createDecoder(encoding);
    return { text: decoder.write(bytes) + decoder.end(), encoding };
}
/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
function createDecoder(encoding) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(nodeEncoding(encoding));
    const unit = unitBytes(encoding);
    let cut;
    let started = false;
    /** All of it so far, so that no part of a character is held back. */
    let isPlain = encoding === 'utf-8';
    const wholeUnits = (bytes) => {
        const all = cut === undefined ? bytes : Buffer.concat([cut, bytes]);
        const whole = all.length - (all.length % unit);
        cut = whole < all.length ? all.subarray(whole) : undefined;
        return all.subarray(0, whole);
    };
    const decode = (bytes) => {
        if (encoding === 'utf-16be')
            return decoder.write(Buffer.from(wholeUnits(bytes)).swap16());
        if (unit === 4)
            return utf32Text(wholeUnits(bytes), encoding === 'utf-32be');
        // Most text is ASCII, which costs a fifth so.
        isPlain &&= (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
        if (isPlain)
            return bytes.toString('latin1');
        return decoder.write(bytes);
    };
    const clean = (text) => {
        if (started || text === '')
            return text;
        started = true;
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    };
    return {
        write: (bytes) => clean(decode(bytes)),
        end: () => clean(decoder.end() + (cut === undefined ? '' : '\uFFFD')),
    };
}
function nodeEncoding(encoding) {
    if (encoding === 'utf-8')
        return 'utf8';
    return encoding === 'latin1' ? 'latin1' : 'utf16le';
}
function unitBytes(encoding) {
    if (encoding.startsWith('utf-16'))
        return 2;
    return encoding.startsWith('utf-32') ? 4 : 1;
}
const lastCodePoint = 0x10ffff;
function isUtf32(head, encoding) {
    for (let i = 0; i + 4 <= Math.min(head.length, headLength); i += 4) {
        if ((encoding === 'utf-32le' ? head.readUInt32LE(i) : head.readUInt32BE(i)) > lastCodePoint)
            return false;
    }
    return true;
}
function utf32Text(bytes, bigEndian) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4) {
        const code = bigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
        text += code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
    }
    return text;
}
/** A control character that text has no use for. Tab to carriage return, SUB (the end of a DOS file) and escape (terminal colours) occur in it. */
const isStray = (code) => code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b;
function fewStrays(codes) {
    const most = Math.max(1, codes.length * strayShare);
    let strays = 0;
    for (const code of codes)
        if (isStray(code) && ++strays > most)
            return false;
    return true;
}
function readableUtf16(head, encoding) {
    const text = createDecoder(encoding).write(head);
    if (/\p{Surrogate}/u.test(text))
        return false;
    const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
    return fewStrays(codes) && codes.filter((code) => code < 0x80).length >= text.length * asciiShare;
}
/** `bytes` less the character its end cuts off (at most 3 bytes), so that a good UTF-8 file is not refused for where it was cut. */
function withoutCutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes.readUInt8(bytes.length - back);
        if (byte >= 0xc0)
            return bytes.subarray(0, bytes.length - back);
        if (byte < 0x80)
            return bytes;
    }
    return bytes;
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}


/***/ }),

/***/ 17168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Ends work that takes too long wherever it is, in the midst of a regular expression too, which nothing else in this thread can end. */
class TimeLimit {
    #global = {};
    #context = node_vm__WEBPACK_IMPORTED_MODULE_0___default().createContext(this.#global);
    #script = new (node_vm__WEBPACK_IMPORTED_MODULE_0___default().Script)('run()');
    /**
     * What `work` answers, in an object; undefined when it took longer than `milliseconds` and was ended. What it throws is thrown. A call
     * costs a tenth of a millisecond.
     */
    within(milliseconds, work) {
        const answers = [];
        this.#global.run = () => {
            answers.push({ value: work() });
        };
        try {
            this.#script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        }
        catch (error) {
            if (isTimeout(error))
                return undefined;
            throw error;
        }
        return answers[0];
    }
}
const isTimeout = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';


/***/ })

};
