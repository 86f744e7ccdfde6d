export const id = 2835;
export const ids = [2835];
export const modules = {

/***/ 67158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchImage)
/* harmony export */ });
/* unused harmony export clients */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _trees_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82306);
/* harmony import */ var _trees_renamed__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86691);
/* harmony import */ var _external_locate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87235);
/* harmony import */ var _external_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45534);
/* harmony import */ var _external_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94473);
/* harmony import */ var _reference__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7812);









/** In the order in which they are looked for: first those that have what was built on this machine. */
const clients = [
    {
        name: 'docker',
        arguments: (reference, file) => ['save', '--output', file, reference],
        hint: 'docker saves what is on its machine: pull or build the image first',
    },
    {
        name: 'podman',
        arguments: (reference, file) => ['save', '--quiet', '--format', 'docker-archive', '--output', file, reference],
        hint: 'podman saves what is on its machine: pull or build the image first',
    },
    {
        name: 'skopeo',
        // Every platform; the archives that docker writes have no digests.
        arguments: (reference, file) => [
            ...['copy', '--quiet', '--all', '--preserve-digests'],
            ...[`docker://${withoutTag(reference)}`, `oci-archive:${file}`],
        ],
        hint: 'skopeo copies from the registry: is the image pushed there, and this job logged in?',
    },
    {
        name: 'crane',
        arguments: (reference, file) => ['pull', '--format', 'tarball', reference, file],
        hint: 'crane pulls from the registry: is the image pushed there, and this job logged in?',
    },
];
/** Where both are named the digest decides; skopeo takes only one of them. */
const withoutTag = (reference) => reference.replace(/:[\w][\w.-]*(?=@)/, '');
/** A name as registries have it, with its tag and digest. Source: the grammar of distribution's `reference` package. */
const component = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*';
const grammar = new RegExp(String.raw `^(?:${component}(?::\d{1,5})?/)?${component}(?:/${component})*(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`, 'i');
const longest = 500;
/** A training image of some tens of GB over a slow line. */
const timeoutMs = 60 * 60_000;
/**
 * Has the first client on the PATH write the image to `folder`; in the tree it is a file under the text itself. Another client is not
 * tried where the first one fails: it may know another image by the same name. Rejects with `EngineError`.
 */
async function fetchImage(text, folder, access) {
    const reference = text.slice(_reference__WEBPACK_IMPORTED_MODULE_7__/* .clientScheme */ .b.length);
    if (reference.length > longest || !grammar.test(reference))
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${JSON.stringify(text.slice(0, 100))} is no name of an image: docker://[HOST/]NAME[:TAG][@DIGEST]`);
    const { client, program } = await clientOn(text, access);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'image.tar');
    const ended = await (0,_external_process__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R)({
        program,
        args: client.arguments(reference, file),
        cwd: folder,
        env: environmentOf(folder, access),
        timeoutMs,
    }).catch((error) => {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ ? new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: ${client.name} ${error.message}`) : error;
    });
    if (ended.exitCode !== 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: ${client.name} failed (exit ${ended.exitCode})${(0,_external_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(ended.stderr)} (${client.hint})`);
    const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((found) => found.size, () => 0);
    if (size === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: ${client.name} ended as if it had written the image, and did not`);
    return (0,_trees_renamed__WEBPACK_IMPORTED_MODULE_3__/* .renamed */ .f)(new _trees_directory__WEBPACK_IMPORTED_MODULE_2__/* .DirectoryTree */ .Gq(folder), new Map([[text, { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file), size }]]));
}
async function clientOn(text, access) {
    for (const client of clients)
        for (const program of await (0,_external_locate__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)(client.name, access))
            if (!(0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(program, access.untrusted))
                return { client, program };
    const names = clients.map(({ name }) => name).join(', ');
    throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: none of ${names} is on the PATH to bring it; install one, or save the image to a file and name that`);
}
/** Of the job's own: where a client keeps its logins and its images, which daemon it asks, and the way to the network. */
const kept = [
    ...['HOME', 'USER', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'RUNNER_TRACKING_ID'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'CONTAINER_HOST'],
    ...['REGISTRY_AUTH_FILE', 'CONTAINERS_CONF', 'CONTAINERS_STORAGE_CONF', 'CONTAINERS_REGISTRIES_CONF'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'LD_LIBRARY_PATH'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];
/** Settings in the checked folder could name a program to log in with, so they don't hold. Helpers for logins lie on the PATH. */
function environmentOf(folder, { environment, untrusted }) {
    const inherited = kept.flatMap((name) => {
        const value = environment[name] ?? '';
        if (name === 'LD_LIBRARY_PATH')
            return [[name, (0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .q)(value, untrusted)]];
        return value === '' || (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(value) && (0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(value, untrusted)) ? [] : [[name, value]];
    });
    return {
        HOME: folder,
        ...Object.fromEntries(inherited),
        PATH: (0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .q)(environment.PATH ?? '', untrusted),
        TMPDIR: folder,
        LC_ALL: 'C.UTF-8',
    };
}


/***/ }),

/***/ 77414:
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
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/engines/modelfile/names.ts
var names = __webpack_require__(78503);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/formats/oci/error.ts
var oci_error = __webpack_require__(98532);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
;// CONCATENATED MODULE: ./src/engines/image/paths.ts



/** A path of a layer as the image has it: relative to its root, without `.` and slashes at its ends. `..` stops at the root, as in a container. */
const inImage = (name) => external_node_path_default().posix.normalize(`/${name}`).slice(1).replace(/\/$/, '');
/** As long as Linux takes one; programs make few that are a tenth as deep. */
const maxPath = 4_096;
const maxFolders = 256;
/** Throws an `OciError` at a name that no file has, and that costs time for each of its folders. */
function checkName(name) {
    if (name.length > maxPath)
        throw new oci_error/* OciError */.M(`the name ${(0,shown_name/* shownName */.H)(name)} has more than ${maxPath} characters`);
    let folders = 0;
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
        folders++;
    if (folders > maxFolders)
        throw new oci_error/* OciError */.M(`the name ${(0,shown_name/* shownName */.H)(name)} lies more than ${maxFolders} folders deep`);
}
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
const distribution = /^usr\/lib(?:32|64)?\/(?:[^/]+\.(?:so|a)(?:\.[\d.]+)?$|[\w-]+-linux-\w+\/|(?:python3|perl|perl5|jvm|gcc|git-core|ruby|tcltk|ssl)\b[^/]*\/)|^usr\/share\/(?:doc|cmake[^/]*|perl5?|tcltk|man|info|locale|postgresql(?:-common)?|python3|ruby|libc-bin|vim|zsh|bash-completion|help|licenses)\/|^(?:usr\/local|opt\/[^/]+)\/lib\/python3[^/]*\/|^usr\/(?:local|lib)\/go(?:-[\d.]+)?\/(?:src|test|pkg|misc)\/|^etc\/ssl\/(?:openssl\.cnf|private\/ssl-cert-snakeoil\.key)$/;
/** Settings with keys: no package that everybody can download brings them, whatever its lists say. */
const ownSettings = /(?:^|\/)(?:\.env[^/]*|[^/]+\.env|\.(?:netrc|npmrc|pypirc)|credentials)$/;
/** Settings that people put among packages. */
const isSettings = (file) => /(?:^|\/)[^/]*(?:credentials?|secrets?|config|settings|service[_-]?account)[^/]*\.(?:json|ya?ml|toml|ini|cfg)$/.test(file);
/** Whose package a file may have come with, by where it lies. */
function originOf(file) {
    if (ownSettings.test(file))
        return undefined;
    if (paths_packages.test(file))
        return 'package';
    return distribution.test(file) ? 'distribution' : undefined;
}
const isCredentialsFile = (name) => credentials.test(name) && originOf(name) !== 'distribution';
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
    return usual.has(name) && /^(?:usr\/)?(?:s?bin|lib(?:exec|64)?)\//.test(file) ? 'usual' : 'other';
}
/** The folder that a file's size is counted under: its package where it is of one, or else two folders deep. */
function weightOf(file) {
    const found = /^(?:.*\/)?(?:site-packages|dist-packages|node_modules)\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    if (found !== undefined)
        return found;
    const parts = file.split('/');
    return parts.length <= 1 ? file : parts.slice(0, Math.min(parts.length - 1, parts[0] === 'usr' ? 3 : 2)).join('/');
}

;// CONCATENATED MODULE: ./src/engines/image/models.ts



const packed = /\.(?:gz|bz2|xz|zst|lz4|lzma|z)$/i;
/** By its name, also one of something packed, or because it begins like a pickle. */
const isModel = (path, head) => (0,names/* isModelName */.j)(path.replace(packed, '')) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);
/** What models are handed over in, for the most part with other files. Packages come in such files too, and are read as what they are. */
const isBundle = (path) => /\.(?:zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i.test(path) &&
    originOf(path) === undefined &&
    cacheOf(path) === undefined;
/** Of one of these, most of which hold data: less than of a model. */
const bundleLimits = { unpackedBytes: 2 ** 31, milliseconds: 30_000 };
/** For all of them in an image. */
const bundlesMs = 120_000;
const bundlesLeft = 'archives beyond the time for models in them';
/** Hands the model files of layers to the engine for them, which is loaded when there is one. `name` is what findings call the image. */
function modelsIn(name, secrets, timeForBundles = bundlesMs) {
    const found = [];
    const skipped = {};
    let left = timeForBundles;
    return {
        found,
        skipped,
        onFile: ({ path, layer }, head) => {
            const isOne = isModel(path, head);
            return isOne || isBundle(path)
                ? async (source) => {
                    if (!isOne && left <= 0) {
                        skipped[bundlesLeft] = (skipped[bundlesLeft] ?? 0) + 1;
                        return;
                    }
                    const { scanModel } = await __webpack_require__.e(/* import() */ 3343).then(__webpack_require__.bind(__webpack_require__, 93343));
                    const started = performance.now();
                    const scan = await scanModel(source, name, {
                        ...{ allowedGlobals: new Set(), secrets, within: [`layer ${layer}/${path}`] },
                        ...(!isOne && { limits: bundleLimits }),
                    });
                    if (!isOne)
                        left -= performance.now() - started;
                    for (const detection of scan.detections) {
                        // Secrets of any file are found without it.
                        if (detection.sensitive === true)
                            continue;
                        // An archive of something else has not to be readable.
                        if (!isOne && (detection.incomplete === true || detection.rule === 'not-understood'))
                            continue;
                        found.push({ path, detection });
                    }
                }
                : undefined;
        },
    };
}
/** The same with what the code of a package could do as well, in files that came with one, as medium: they are data of its tests, mostly. */
function weighed({ found }, owners) {
    const owned = owners.owned(new Set(found.map(({ path }) => path)));
    return found.map(({ path, detection }) => owned.has(path) && detection.incomplete !== true && (0,finding/* atLeast */.jZ)(detection.severity, 'medium')
        ? { ...detection, severity: 'medium', message: `${detection.message} A package brought the file.` }
        : detection);
}

// EXTERNAL MODULE: ./src/formats/oci/index.ts + 5 modules
var oci = __webpack_require__(82763);
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
        reason: 'with the setuid bit, or a capability like it, it gives root to whoever can start it',
        title: 'Shell or interpreter with rights of root',
        cwe: [250],
        help: `A shell, an interpreter or a program that writes any file, run with the rights of root, opens the container to each of its users. Take the bit
away in the step that installs the program: chmod u-s FILE, or setcap -r FILE for capabilities.`,
    },
    'setuid-file': {
        severity: 'medium',
        reason: 'a hole in that program is a way to root; the usual ones of a distribution are listed together, as info',
        title: 'Program with rights that its user has not',
        cwe: [250],
        help: `The program runs with the rights of its owner, whoever starts it. A container that starts as one user needs none of them:

    RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +

Capabilities of a file do the same: setcap -r FILE takes them away.`,
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

// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var engines_secrets = __webpack_require__(25373);
// EXTERNAL MODULE: ./src/formats/cursor.ts
var cursor = __webpack_require__(44992);
// EXTERNAL MODULE: ./src/formats/json-events.ts
var json_events = __webpack_require__(52924);
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
/** The file of RPM's own, by its path in the image. */
const ofRpm = (path) => /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm)\/([^/]+)$/.exec(path)?.[1];
/** That of 10,000 packages has 500 MB. */
const maxDatabase = 2 ** 30;
const isRpmDatabase = (path) => ['rpmdb.sqlite', 'Packages.db', 'Packages'].includes(ofRpm(path) ?? '');
/** Why what a file of `size` bytes lists is not read here; undefined where it is, or the file lists nothing. */
function unreadDatabase(path, size) {
    const name = ofRpm(path);
    if (isRpmDatabase(path) && size > maxDatabase)
        return `it has more than the ${maxDatabase} bytes that are read`;
    if (name === 'rpmdb.sqlite-wal' && size > 0)
        return 'changes that RPM has not written to its database yet are not read';
    return undefined;
}
/** Whether a link there leads a package manager of a distribution to lists that are not read. */
const leadsToPackages = (path) => /^(?:var\/lib\/dpkg(?:\/status(?:\.d)?)?|lib\/apk\/db\/installed)$/.test(path) || isRpmDatabase(path);
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
/** What is needed to judge the image, and not only to list its packages. */
const isJudged = (path) => path === accounts || distributions.includes(path);
const isRead = (path) => isJudged(path) || recordsAt(path) !== undefined;
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
const maxUid = 2 ** 31 - 1;
/** A uid as container runtimes read it: a sign may stand before it. One that is too large is cut to 0 by some. */
function numberOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return undefined;
    const uid = Math.abs(Number(text));
    return uid > maxUid ? 0 : uid;
}
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
    const root = [...userFindings(config?.User ?? '', uidOf)];
    yield* root;
    const command = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    if (root.length === 0 && startsAsRoot(command)) {
        const message = `The image starts its program with ${baseOf(programOf(command)[0])}, so it runs as root in spite of its user.`;
        yield { rule: 'root-image', message, identity: 'sudo', member: 'configuration' };
    }
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
            if (match.allowedBy !== undefined || known.has(match.value))
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
/** BuildKit has put its arguments into configurations as JSON in base64. */
const brace = 0x7b;
const maxPacked = 2;
/** The texts of a JSON document, as assignments where they have a name, also those of a key that comes twice; one that is no JSON is a text itself. */
function stringsIn(bytes, depth = 0) {
    const texts = [];
    const keyOf = (path) => {
        const key = path.at(-1);
        if (typeof key !== 'string')
            return '';
        texts.push(key);
        return key;
    };
    const events = new json_events/* JsonEvents */.C({
        open: (_, path) => void keyOf(path),
        literal: (_, path) => void keyOf(path),
        string: (text, path) => {
            // Build arguments are called `build-arg:NAME`.
            const name = keyOf(path).replace(/^.*:/s, '');
            texts.push(name === '' ? text : `${name}=${text}`);
            if (depth < maxPacked && /^e[\w+/=-]{20,}$/.test(text)) {
                const inside = Buffer.from(text, 'base64');
                if (inside[0] === brace)
                    for (const each of stringsIn(inside, depth + 1))
                        texts.push(each);
            }
        },
    });
    try {
        events.push(bytes);
        events.end();
        return texts;
    }
    catch (error) {
        if (!(error instanceof cursor/* FormatError */.I))
            throw error;
        return [...texts, bytes.toString('utf8')];
    }
}
function* userFindings(user, uidOf) {
    const name = (user.split(':')[0] ?? '').trim();
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
/** What starts another program, and hands its user on. */
const starters = /^(?:tini|dumb-init|catatonit|env|exec|nice|nohup|setsid)$/;
/** The options of sudo and doas that take a word. */
const withWord = /^-[CDghpRTt]$|^--(?:chdir|chroot|close-from|group|host|prompt|command-timeout)$/;
const baseOf = (word = '') => word.slice(word.lastIndexOf('/') + 1);
/** More than anybody puts before a program. */
const maxStarters = 10;
/** A command from its first program that is more than a start of another one; what a shell is told is split at its spaces. */
function programOf(command) {
    let rest = command;
    for (let step = 0; step < maxStarters; step++) {
        const [first, second, third = ''] = rest;
        if (/^(?:ba|da|a|z)?sh$/.test(baseOf(first)) && /^-\w*c$/.test(second ?? ''))
            rest = third.trim().split(/\s+/);
        else if (starters.test(baseOf(first))) {
            const next = rest.findIndex((word, at) => at > 0 && !/^-|^\w+=/.test(word));
            rest = next === -1 ? [] : rest.slice(next);
        }
        else
            break;
    }
    return rest;
}
/** Whether sudo or doas, without another user, starts a command. */
function startsAsRoot(command) {
    const [program, ...words] = programOf(command);
    if (!/^(?:sudo|doas)$/.test(baseOf(program)))
        return false;
    for (let at = 0; at < words.length && /^-./.test(words[at] ?? ''); at++) {
        const word = words[at] ?? '';
        const user = /^(?:-[A-Zabefiklnsv]*u|--user=)(.+)$/.exec(word)?.[1] ??
            (/^(?:-[A-Zabefiklnsv]*u|--user)$/.test(word) ? words[at + 1] : undefined);
        if (user !== undefined)
            return /^(?:root|#?0)$/.test(user);
        if (word === '--')
            break;
        if (withWord.test(word))
            at++;
    }
    return true;
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
;// CONCATENATED MODULE: ./src/formats/sqlite.ts

/** A database can't be read. The message is one line, and goes on from its name. */
class DatabaseError extends errors/* GatehouseError */.GA {
    name = 'DatabaseError';
}
const magic = 'SQLite format 3\0';
const headerBytes = 100;
/** The types of pages of a table. */
const interior = 0x05;
const leaf = 0x0d;
/** A row of more bytes is not read. */
const maxRow = 2 ** 26;
/**
 * The rows of one table of an SQLite database, in the order of their numbers. Each page is read once. What a write-ahead log beside
 * the file says is not known here. Rejects with a `DatabaseError` where it can't be read, or has no such table. Source: the SQLite
 * Database File Format.
 */
async function* rowsOf(source, table) {
    const pages = new Pages(source, await headerOf(source));
    let root;
    // sqlite_schema: type, name, tbl_name, rootpage, sql.
    for await (const [type, name, , page] of rowsUnder(pages, 1))
        if (type === 'table' && name === table)
            root ??= page;
    if (typeof root !== 'number')
        throw new DatabaseError(`it has no table ${table}`);
    yield* rowsUnder(pages, root);
}
async function headerOf(source) {
    const bytes = await source.read(0, headerBytes);
    if (bytes.length < headerBytes || bytes.toString('latin1', 0, magic.length) !== magic)
        throw new DatabaseError('it is no SQLite database');
    const stated = bytes.readUInt16BE(16);
    const pageBytes = stated === 1 ? 65_536 : stated;
    const usable = pageBytes - bytes.readUInt8(20);
    if (pageBytes < 512 || (pageBytes & (pageBytes - 1)) !== 0 || usable < 480)
        throw damaged('its pages have a size that there is not');
    if (bytes.readUInt32BE(56) !== 1)
        throw new DatabaseError('its texts are not in UTF-8');
    const pages = Math.floor(source.size / pageBytes);
    // The header's own count is valid only beside an equal count of changes.
    const counted = bytes.readUInt32BE(24) === bytes.readUInt32BE(92) ? bytes.readUInt32BE(28) : 0;
    if (counted > pages)
        throw damaged('it is cut off');
    return { pageBytes, usable, pages: counted === 0 ? pages : counted };
}
const damaged = (why) => new DatabaseError(`it is damaged: ${why}`);
class Pages {
    source;
    header;
    #read = new Set();
    constructor(source, header) {
        this.source = source;
        this.header = header;
    }
    /** A page belongs to one place of one table: a second way to it would go round in circles. */
    async page(number) {
        const { pageBytes, pages } = this.header;
        if (number < 1 || number > pages)
            throw damaged(`it names page ${number} of ${pages}`);
        if (this.#read.has(number))
            throw damaged(`two places name page ${number}`);
        this.#read.add(number);
        const bytes = await this.source.read((number - 1) * pageBytes, pageBytes);
        if (bytes.length < pageBytes)
            throw damaged('it is cut off');
        return bytes;
    }
}
async function* rowsUnder(pages, root) {
    const open = [root];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        const page = await pages.page(number);
        const start = number === 1 ? headerBytes : 0;
        const type = page.readUInt8(start);
        if (type !== leaf && type !== interior)
            throw damaged(`page ${number} is of no table`);
        const cells = cellsOf(page, start, type);
        if (type === interior) {
            const children = cells.map((at) => page.readUInt32BE(at));
            open.push(page.readUInt32BE(start + 8), ...children.reverse());
        }
        else
            for (const at of cells)
                yield valuesOf(await payloadAt(pages, page, at));
    }
}
/** Where the cells of a page begin. */
function cellsOf(page, start, type) {
    const first = start + (type === interior ? 12 : 8);
    const count = page.readUInt16BE(start + 3);
    if (first + 2 * count > page.length)
        throw damaged('a page has more cells than fit in it');
    return Array.from({ length: count }, (_, i) => {
        const at = page.readUInt16BE(first + 2 * i);
        if (at < first || at > page.length - 4)
            throw damaged('a cell lies outside of its page');
        return at;
    });
}
/** The bytes of a row: as many as fit on its page, and the rest on pages of their own ("B-tree Cell Format"). */
async function payloadAt(pages, page, at) {
    const { usable } = pages.header;
    const [length, behind] = varint(page, at);
    const [, from] = varint(page, behind);
    if (length > maxRow)
        throw new DatabaseError(`a row has more than the ${maxRow} bytes that are read`);
    const most = usable - 35;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (usable - 4));
    const local = length <= most ? length : fitting <= most ? fitting : least;
    if (from + local + (local < length ? 4 : 0) > page.length)
        throw damaged('a cell is longer than its page');
    const pieces = [page.subarray(from, from + local)];
    let next = local < length ? page.readUInt32BE(from + local) : 0;
    for (let left = length - local; left > 0;) {
        const overflow = await pages.page(next);
        next = overflow.readUInt32BE(0);
        const piece = overflow.subarray(4, Math.min(usable, 4 + left));
        pieces.push(piece);
        left -= piece.length;
    }
    return Buffer.concat(pieces);
}
/** Up to nine bytes with seven bits each, the last one with eight; and where it ends. Beyond 2^53 it is rounded. */
function varint(bytes, at) {
    let value = 0;
    for (let i = 0; i < 9; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            throw damaged('a number is cut off');
        if (i === 8)
            return [value * 256 + byte, at + 9];
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return [value, at + i + 1];
    }
    return [value, at];
}
/** Bytes of the whole numbers by their serial type. */
const integerBytes = [0, 1, 2, 3, 4, 6, 8];
/** The columns of a row ("Record Format"). */
function valuesOf(record) {
    const [headerLength, first] = varint(record, 0);
    if (headerLength > record.length)
        throw damaged('a row is cut off');
    const values = [];
    let body = headerLength;
    for (let at = first; at < headerLength;) {
        const [type, next] = varint(record, at);
        at = next;
        const length = type >= 12 ? Math.floor((type - 12) / 2) : type === 7 ? 8 : (integerBytes[type] ?? 0);
        if (type === 10 || type === 11 || body + length > record.length)
            throw damaged('a row is cut off');
        values.push(sqlite_valueOf(record.subarray(body, body + length), type));
        body += length;
    }
    return values;
}
function sqlite_valueOf(bytes, type) {
    if (type === 0)
        return null;
    if (type === 7)
        return bytes.readDoubleBE(0);
    if (type === 8 || type === 9)
        return type - 8;
    if (type >= 12)
        return type % 2 === 0 ? bytes : bytes.toString('utf8');
    return bytes.length === 8 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}

// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/formats/source.ts
var source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/formats/unpack/spool.ts
var spool = __webpack_require__(81868);
;// CONCATENATED MODULE: ./src/engines/image/spool.ts




/** What is larger goes to a temporary file. */
const maxHeld = 2 ** 25;
/** Keeps bytes that flow by, so that they can be read from any place. */
class Spool {
    #held = [];
    #length = 0;
    #file;
    async add(piece) {
        this.#length += piece.length;
        this.#held.push(piece);
        if (this.#length <= maxHeld)
            return;
        try {
            this.#file ??= await spool/* Spool */.Q.open();
            for (const held of this.#held)
                await this.#file.append(held);
        }
        catch (error) {
            throw new oci_error/* OciError */.M(`a file in it can't be written to a temporary file: ${(0,disk/* diskProblem */.Nd)(error)}`);
        }
        this.#held = [];
    }
    /** The bytes, until it is closed. */
    source() {
        this.#held = [Buffer.concat(this.#held)];
        return this.#file ?? (0,source/* bufferSource */.kq)(this.#held[0] ?? Buffer.alloc(0));
    }
    /** Has to be called in any case. */
    async close() {
        await this.#file?.close();
    }
}

;// CONCATENATED MODULE: ./src/engines/image/content.ts


/** Reads what an entry holds, once for all who want it; an archive is put where it can be read from any place. */
async function readContent(entry, path, { search, keep, take }) {
    const { size } = entry.header;
    const file = { path, size };
    const kept = keep ? [] : undefined;
    const pieces = entry.read();
    const head = await headOf(pieces);
    const isPacked = search?.isArchive(head) === true;
    // Manuals and logs of changes by the ten thousand: what stands in them is public.
    const isPublic = isPacked && originOf(path) === 'distribution';
    const isArchive = isPacked && !isPublic;
    const isFront = search?.mayStandBefore(head) === true;
    const taken = take(head);
    const spool = taken !== undefined || isArchive || (isFront && size <= maxHeld) ? new Spool() : undefined;
    const tail = isFront ? new Tail() : undefined;
    async function* flow() {
        for (let piece = head;;) {
            kept?.push(piece);
            tail?.push(piece);
            await spool?.add(piece);
            yield piece;
            const next = await pieces.next();
            if (next.done === true)
                return;
            piece = next.value;
        }
    }
    const flowing = flow();
    let secrets;
    let skipped = isPublic ? 'packed files of the distribution' : undefined;
    try {
        if (!isPacked)
            secrets = await search?.flowing(file, unclosed(flowing));
        while ((await flowing.next()).done !== true)
            ;
        const isBefore = tail?.mayEndArchive() === true;
        if (isBefore && spool === undefined)
            skipped = 'archives behind large programs';
        if (spool !== undefined && (taken !== undefined || isArchive || isBefore)) {
            const source = spool.source();
            await taken?.(source);
            if (isArchive || (isBefore && (await search?.hasBehind(file, source)) === true))
                secrets = await search?.archive(file, source);
        }
    }
    finally {
        await spool?.close();
    }
    return { secrets, bytes: kept && Buffer.concat(kept), skipped };
}
/** So much says what a file is: a header of a tar file is as long. */
const headBytes = 512;
/** The first bytes of a file, whatever pieces they come in. */
async function headOf(pieces) {
    const first = [];
    for (let length = 0; length < headBytes;) {
        const next = await pieces.next();
        if (next.done === true)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    const [only] = first;
    return first.length === 1 && only ? only : Buffer.concat(first);
}
/** The same pieces for who may stop early: what is left stays there. */
const unclosed = (pieces) => ({
    [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }),
});
/** A zip file ends with a record of this signature, and up to 64 KiB of comment. */
const zipEnd = 'PK\x05\x06';
const maxZipEnd = 22 + 0xffff;
/** The last bytes of what flows by. */
class Tail {
    #pieces = [];
    #length = 0;
    push(piece) {
        this.#pieces.push(piece);
        this.#length += piece.length;
        for (let first = this.#pieces[0]; first && this.#length - first.length >= maxZipEnd; first = this.#pieces[0]) {
            this.#pieces.shift();
            this.#length -= first.length;
        }
    }
    mayEndArchive() {
        return Buffer.concat(this.#pieces).includes(zipEnd, 'latin1');
    }
}

;// CONCATENATED MODULE: ./src/engines/image/links.ts



/** As Linux follows. */
const maxHops = 40;
/** Characters of all paths and targets; an image with 100,000 links has some ten million. */
const maxText = 2 ** 27;
/** The symbolic links of an image. A link that a folder above it took along is still one here. */
class Links {
    #targets = new Map();
    #text = 0;
    /** An entry: a link with its target, or what is in the place of one. Throws an `OciError` at too many. */
    set(link, target) {
        if (target === undefined) {
            this.#targets.delete(link);
            return;
        }
        this.#text += link.length + target.length;
        if (this.#text > maxText)
            throw new oci_error/* OciError */.M('it has more symbolic links than are followed');
        this.#targets.set(link, target);
    }
    /** Where an entry whose folder is reached over a link ends up; undefined where it is not, and empty where that can't be told. */
    beyond(entry) {
        if (this.#targets.size === 0)
            return undefined;
        let at = entry;
        for (let hops = 0; hops < maxHops; hops++) {
            const next = this.#hop(at);
            if (next === undefined)
                return hops === 0 ? undefined : at;
            at = next;
        }
        return '';
    }
    #hop(entry) {
        for (let slash = entry.indexOf('/'); slash !== -1; slash = entry.indexOf('/', slash + 1)) {
            const link = entry.slice(0, slash);
            const target = this.#targets.get(link);
            if (target === undefined)
                continue;
            const folder = target.startsWith('/') ? target : `${external_node_path_default().posix.dirname(link)}/${target}`;
            return inImage(`${folder}${entry.slice(slash)}`);
        }
        return undefined;
    }
}

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

;// CONCATENATED MODULE: ./src/engines/image/model-links.ts




/** Of one layer; no builder makes one. */
const maxLinks = 1_000;
/** Names of models that are hard links to files whose own names are those of something else. */
class ModelLinks {
    #byTarget = new Map();
    add(path, target) {
        if ((0,names/* isModelName */.j)(path) && !(0,names/* isModelName */.j)(target) && this.#byTarget.size < maxLinks)
            this.#byTarget.set(target, path);
    }
    /** The name of a model that a file has beside its own. */
    of(target) {
        return this.#byTarget.get(target);
    }
    get size() {
        return this.#byTarget.size;
    }
    clear() {
        this.#byTarget.clear();
    }
}
/** Reads a layer once more where such a name came after its file, and hands over what it stands for. */
async function readModelLinks(layer, number, links, onFile) {
    if (links.size === 0)
        return;
    for await (const entry of (0,tar/* readTar */.sB)(layer.open(), { mayBeEmpty: true })) {
        const own = inImage(entry.header.name);
        const path = entry.header.kind === 'file' ? links.of(own) : undefined;
        if (path === undefined)
            continue;
        // One that begins like a model was handed over under its own name.
        const take = (head) => onFile({ path: own, layer: number }, head) === undefined ? onFile({ path, layer: number }, head) : undefined;
        await readContent(entry, path, { search: undefined, keep: false, take });
    }
}

;// CONCATENATED MODULE: ./src/engines/image/owners.ts




/** Bytes that are kept of all lists; those of a large image have some ten million. */
const maxKept = 2 ** 26;
/** Folders and files of packages, by the lists of what they brought that package managers keep in the image. */
class Owners {
    #lists = [];
    #bytes = 0;
    #folders = new Set();
    /** Folders of metadata (`a-1.dist-info`) of packages that did not come from an index: a team's own, for the most part. */
    #own = new Set();
    /** False when there is no room for it. */
    add(list, bytes) {
        const name = external_node_path_default().posix.basename(list);
        if (name === 'direct_url.json') {
            this.#own.add(external_node_path_default().posix.dirname(list));
            return true;
        }
        const folder = folderBy(list, bytes);
        if (folder !== undefined)
            this.#folders.add(folder);
        return this.addFiles(list, filesIn(list, bytes));
    }
    /** False when there is no room for them. */
    addFiles(list, files) {
        const kept = [...files].filter((file) => originOf(file) === 'package');
        if (kept.length === 0)
            return true;
        const bytes = Buffer.from(kept.join('\n'));
        this.#bytes += bytes.length;
        if (this.#bytes > maxKept)
            return false;
        this.#lists.push({ list, files: bytes });
        return true;
    }
    /** Of `files` those that a package brought. */
    owned(files) {
        if (files.size === 0)
            return files;
        const bySource = new Map([...files].map((file) => [sourceOf(file), file]));
        // Where the package manager keeps no list, only what nobody puts there by hand.
        const isBelow = (file) => ancestorsOf(file).some((folder) => this.#folders.has(folder));
        const owned = new Set([...files].filter((file) => !isSettings(file) && isBelow(file)));
        for (const { list, files: listed } of this.#lists) {
            if (this.#own.has(external_node_path_default().posix.dirname(list)))
                continue;
            for (const each of listed.toString().split('\n')) {
                if (files.has(each))
                    owned.add(each);
                const compiled = bySource.get(each);
                if (compiled !== undefined)
                    owned.add(compiled);
            }
        }
        return owned;
    }
}
/** A module that is compiled when it is first imported, or when a package is installed, is in no list: its source is. */
const sourceOf = (file) => file.replace(/__pycache__\/([^/.]+)\.[^/]+\.pyc$/, '$1.py');
const lists = /(?:\.dist-info\/(?:RECORD|direct_url\.json)|\.egg-info\/installed-files\.txt|(?:^|\/)conda-meta\/[^/]+\.json|(?:^|\/)pkgs\/[^/]+\/info\/files|(?:^|\/)specifications\/[^/]+\.gemspec|(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json|^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)|^(?:usr\/)?lib\/apk\/db\/installed)$/;
/** Whether a file of an image says what a package brought. */
const listsFiles = (file) => lists.test(file);
/** Where all is of one package. A package of npm that is marked as private was never published. */
function folderBy(list, bytes) {
    const folder = external_node_path_default().posix.dirname(list);
    const name = external_node_path_default().posix.basename(list);
    if (name.endsWith('.gemspec'))
        return external_node_path_default().posix.join(folder, '../gems', name.slice(0, -'.gemspec'.length));
    if (name === 'files')
        return folder;
    if (name !== 'package.json')
        return undefined;
    const document = jsonOf(bytes.toString());
    return typeof document === 'object' && document !== null && !('private' in document && document.private === true)
        ? folder
        : undefined;
}
/** Paths in the image. */
function* filesIn(list, bytes) {
    const name = external_node_path_default().posix.basename(list);
    const text = bytes.toString();
    const up = (levels) => external_node_path_default().posix.join(external_node_path_default().posix.dirname(list), levels);
    if (name.endsWith('.json')) {
        const document = jsonOf(text);
        const files = typeof document === 'object' && document !== null && 'files' in document ? document.files : [];
        if (!Array.isArray(files) || name === 'package.json')
            return;
        for (const file of files)
            if (typeof file === 'string')
                yield inImage(`${up('..')}/${file}`);
        return;
    }
    let folder = '';
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        // Comma-separated values, the path first.
        if (name === 'RECORD')
            yield inImage(`${up('..')}/${/^"([^"]*)"/.exec(line)?.[1] ?? line.split(',', 1)[0] ?? ''}`);
        else if (name === 'installed-files.txt')
            yield inImage(`${up('.')}/${line}`);
        else if (name === 'files')
            yield inImage(`${up('..')}/${line}`);
        else if (name.endsWith('.list'))
            yield inImage(line);
        else if (name.endsWith('.md5sums'))
            yield inImage(line.replace(/^\S+\s+/, ''));
        else if (name === 'installed' && line.startsWith('F:'))
            folder = line.slice(2);
        else if (name === 'installed' && line.startsWith('R:'))
            yield inImage(`${folder}/${line.slice(2)}`);
    }
}

;// CONCATENATED MODULE: ./src/formats/berkeley-hash.ts

/** Where things lie in a page, and what they may be. Source: `dbinc/db_page.h` of Berkeley DB. */
const berkeley_hash_magic = 0x00061561;
const metaBytes = 72;
const pageHeader = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hashMeta: 8, hash: 13 };
const itemTypes = { keyData: 1, offPage: 3 };
/** A value of more bytes is not read. */
const maxValue = 2 ** 26;
/**
 * Keys and values of a database that Berkeley DB has as a hash table, of versions 4 and 5; a key that has its own pages is empty. Each
 * page is read once. Rejects with a `DatabaseError` where it can't be read.
 */
async function* entriesOf(source) {
    const file = await File.open(source);
    for (let number = 1; number <= file.last; number++) {
        const page = await file.page(number);
        if (![pageTypes.hash, pageTypes.hashUnsorted].includes(page.readUInt8(25)))
            continue;
        const items = itemsOf(file, page);
        for (let i = 0; i + 1 < items.length; i += 2)
            yield { key: inline(items[i]) ?? Buffer.alloc(0), value: await berkeley_hash_valueOf(file, items[i + 1]) };
    }
}
const berkeley_hash_damaged = (why) => new DatabaseError(`it is damaged: ${why}`);
class File {
    source;
    pageBytes;
    last;
    little;
    #overflow = new Set();
    constructor(source, pageBytes, 
    /** The number of its last page, counted from 0. */
    last, little) {
        this.source = source;
        this.pageBytes = pageBytes;
        this.last = last;
        this.little = little;
    }
    static async open(source) {
        const meta = await source.read(0, metaBytes);
        if (meta.length < metaBytes)
            throw new DatabaseError('it is no database of Berkeley DB');
        const little = meta.readUInt32LE(12) === berkeley_hash_magic;
        if (!little && meta.readUInt32BE(12) !== berkeley_hash_magic)
            throw new DatabaseError('it is no hash table of Berkeley DB');
        const word = (at) => (little ? meta.readUInt32LE(at) : meta.readUInt32BE(at));
        const pageBytes = word(20);
        if (meta.readUInt8(25) !== pageTypes.hashMeta || pageBytes < 512 || pageBytes > 65_536)
            throw berkeley_hash_damaged('its first page is of another kind');
        if (meta.readUInt8(24) !== 0)
            throw new DatabaseError('it is encrypted');
        if ((word(32) + 1) * pageBytes > source.size)
            throw berkeley_hash_damaged('it is cut off');
        return new File(source, pageBytes, word(32), little);
    }
    async page(number) {
        if (number > this.last)
            throw berkeley_hash_damaged(`it names page ${number} of ${this.last}`);
        const bytes = await this.source.read(number * this.pageBytes, this.pageBytes);
        if (bytes.length < this.pageBytes)
            throw berkeley_hash_damaged('it is cut off');
        return bytes;
    }
    /** A page of one value; a second way to it would go round in circles. */
    async overflow(number) {
        if (this.#overflow.has(number))
            throw berkeley_hash_damaged(`two places name page ${number}`);
        this.#overflow.add(number);
        const page = await this.page(number);
        if (page.readUInt8(25) !== pageTypes.overflow)
            throw berkeley_hash_damaged(`page ${number} is of no value`);
        return page;
    }
    half = (bytes, at) => (this.little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
    word = (bytes, at) => (this.little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
}
/** What lies on a page, key and value by turns: from its end down, each to where the one before it begins. */
function itemsOf(file, page) {
    const count = file.half(page, 20);
    if (pageHeader + 2 * count > page.length)
        throw berkeley_hash_damaged('a page has more entries than fit in it');
    let end = page.length;
    return Array.from({ length: count }, (_, i) => {
        const start = file.half(page, pageHeader + 2 * i);
        if (start < pageHeader + 2 * count || start >= end)
            throw berkeley_hash_damaged('an entry lies outside of its page');
        const item = page.subarray(start, end);
        end = start;
        return item;
    });
}
const inline = (item) => item?.[0] === itemTypes.keyData ? item.subarray(1) : undefined;
async function berkeley_hash_valueOf(file, item) {
    const own = inline(item);
    if (own !== undefined)
        return own;
    if (item?.[0] !== itemTypes.offPage || item.length < 12)
        throw berkeley_hash_damaged('an entry is of no kind that is known');
    const length = file.word(item, 8);
    if (length > maxValue)
        throw new DatabaseError(`a value has more than the ${maxValue} bytes that are read`);
    const pieces = [];
    let number = file.word(item, 4);
    for (let left = length; left > 0;) {
        const page = await file.overflow(number);
        const held = page.subarray(pageHeader, pageHeader + Math.min(left, file.half(page, 22)));
        if (held.length === 0)
            throw berkeley_hash_damaged('a value is cut off');
        pieces.push(held);
        left -= held.length;
        number = file.word(page, 16);
    }
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./src/formats/ndb.ts

/**
 * Where things lie in a database of RPM's own format, "ndb", in numbers of 4 bytes, the lowest first. Pages of slots stand at its beginning, and in
 * the first one a header takes the place of two slots. Source: `lib/backend/ndb/rpmpkg.c` of RPM 4.17.
 */
const pageBytes = 4_096;
const ndb_headerBytes = 32;
const slotBytes = 16;
/** What slots count in; a blob has a header and a tail around its content. */
const blockBytes = 16;
const blobHeader = 16;
const blobTail = 12;
const maxPages = 4_096;
/** A value of more bytes is not read. */
const ndb_maxValue = 2 ** 26;
const ndb_damaged = (why) => new DatabaseError(`it is damaged: ${why}`);
/** The values of such a database, one for each package. Rejects with a `DatabaseError` where it can't be read. */
async function* ndb_valuesOf(source) {
    const header = await source.read(0, ndb_headerBytes);
    if (header.length < ndb_headerBytes || header.toString('latin1', 0, 4) !== 'RpmP' || header.readUInt32LE(4) !== 0)
        throw new DatabaseError('it is no database of RPM in the format ndb');
    const pages = header.readUInt32LE(12);
    if (pages === 0 || pages > maxPages)
        throw ndb_damaged(`it states ${pages} pages of slots`);
    const slots = await source.read(0, pages * pageBytes);
    if (slots.length < pages * pageBytes)
        throw ndb_damaged('it is cut off');
    const seen = new Set();
    for (let at = ndb_headerBytes; at < slots.length; at += slotBytes) {
        if (slots.toString('latin1', at, at + 4) !== 'Slot')
            throw ndb_damaged('a slot in it is none');
        const number = slots.readUInt32LE(at + 4);
        if (number === 0)
            continue;
        const start = slots.readUInt32LE(at + 8) * blockBytes;
        if (seen.has(start))
            throw ndb_damaged('two slots lead to one place');
        seen.add(start);
        yield await blobAt(source, start, number);
    }
}
async function blobAt(source, start, number) {
    const head = await source.read(start, blobHeader);
    if (head.length < blobHeader || head.toString('latin1', 0, 4) !== 'BlbS' || head.readUInt32LE(4) !== number)
        throw ndb_damaged('a slot leads to no package');
    const length = head.readUInt32LE(12);
    if (length > ndb_maxValue)
        throw ndb_damaged(`a package in it has ${length} bytes`);
    const blob = await source.read(start + blobHeader, length);
    // The tail ends where a block does.
    const end = start + Math.ceil((blobHeader + length + blobTail) / blockBytes) * blockBytes;
    const tail = await source.read(end - blobTail, blobTail);
    if (tail.length < blobTail || tail.readUInt32LE(4) !== length || tail.toString('latin1', 8) !== 'BlbE')
        throw ndb_damaged('a package in it is cut off');
    return blob;
}

;// CONCATENATED MODULE: ./src/engines/image/packages/rpm.ts



/** Tags of a header, and the types that their values have. Source: RPM's documentation, "Header tags". */
const tags = { name: 1000, version: 1001, release: 1002, epoch: 1003, license: 1014, architecture: 1022, source: 1044 };
/** Of each file: its name, and which of the folders it is in. */
const fileTags = { folderNumbers: 1116, names: 1117, folders: 1118 };
const wanted = new Set([...Object.values(tags), ...Object.values(fileTags)]);
const types = { int32: 4, string: 6, strings: 8, texts: 9 };
const entryBytes = 16;
/** The largest distributions have some ten thousand. */
const maxPackages = 100_000;
/**
 * The packages in one of RPM's databases; `onFile` is told the path of each of their files. Rejects with a `DatabaseError` where it, or a
 * package in it, can't be read.
 */
async function rpmRecords(path, database, onFile) {
    const records = [];
    for await (const header of headersIn(path, database)) {
        const record = recordOf(header, onFile);
        if (records.length >= maxPackages)
            throw new DatabaseError(`it has more than ${maxPackages} packages`);
        // A key that packages are signed with is listed like one.
        if (record.name !== 'gpg-pubkey')
            records.push(record);
    }
    return records;
}
function headersIn(path, database) {
    if (path.endsWith('.sqlite'))
        return inSqlite(database);
    return path.endsWith('.db') ? ndb_valuesOf(database) : inBerkeley(database);
}
/** `Packages (hnum INTEGER PRIMARY KEY, blob BLOB)`: from version 4.16 on. */
async function* inSqlite(database) {
    for await (const [, blob] of rowsOf(database, 'Packages')) {
        if (!Buffer.isBuffer(blob))
            throw new DatabaseError('a package in it has no header');
        yield blob;
    }
}
/** Before: headers by their number. Under the number 0 stands the largest number that was given. */
async function* inBerkeley(database) {
    for await (const { key, value } of entriesOf(database))
        if (key.some((byte) => byte !== 0))
            yield value;
}
const rpm_damaged = () => new DatabaseError('the header of a package in it is damaged');
/** A header as databases have it: two counts, an index, and what it points to. */
function recordOf(header, onFile) {
    if (header.length < 8)
        throw rpm_damaged();
    const [entries, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    const data = 8 + entries * entryBytes;
    if (data + bytes > header.length)
        throw rpm_damaged();
    const found = new Map();
    for (let at = 8; at < data; at += entryBytes) {
        const tag = header.readUInt32BE(at);
        const offset = header.readUInt32BE(at + 8);
        if (!wanted.has(tag))
            continue;
        found.set(tag, { type: header.readUInt32BE(at + 4), at: data + offset, count: header.readUInt32BE(at + 12) });
    }
    const text = (tag) => {
        const entry = found.get(tag);
        if (entry === undefined || (entry.type !== types.string && entry.type !== types.texts))
            return undefined;
        const end = header.indexOf(0, entry.at);
        if (end === -1)
            throw rpm_damaged();
        return header.toString('utf8', entry.at, end);
    };
    const [name, version, release] = [text(tags.name), text(tags.version), text(tags.release)];
    if (!name || version === undefined || release === undefined)
        throw rpm_damaged();
    const texts = (tag) => {
        const entry = found.get(tag);
        if (entry?.type !== types.strings)
            return [];
        const all = [];
        for (let from = entry.at; all.length < entry.count;) {
            const end = header.indexOf(0, from);
            if (end === -1)
                throw rpm_damaged();
            all.push(header.toString('utf8', from, end));
            from = end + 1;
        }
        return all;
    };
    if (onFile) {
        const folders = texts(fileTags.folders);
        const numbers = found.get(fileTags.folderNumbers)?.at ?? header.length;
        for (const [i, file] of texts(fileTags.names).entries())
            if (numbers + 4 * i + 4 <= header.length)
                onFile(`${folders[header.readUInt32BE(numbers + 4 * i)] ?? ''}${file}`);
    }
    const epoch = found.get(tags.epoch);
    if (epoch !== undefined && (epoch.type !== types.int32 || epoch.at + 4 > header.length))
        throw rpm_damaged();
    return {
        name,
        version: `${version}-${release}`,
        architecture: text(tags.architecture),
        license: text(tags.license),
        source: rpm_sourceOf(text(tags.source), name),
        qualifiers: { epoch: epoch && String(header.readUInt32BE(epoch.at)) },
    };
}
/** `openssl-3.0.7-27.el9.src.rpm`, where the source has another name. */
function rpm_sourceOf(file, name) {
    const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? [];
    return source === undefined || version === undefined || source === name ? undefined : { name: source, version };
}

;// CONCATENATED MODULE: ./src/engines/image/capabilities.ts
/** Those that are as good as root, by their number: each leads to its files, its programs or its kernel. Source: capabilities(7). */
const rootLike = new Map([
    [0, 'CAP_CHOWN'],
    [1, 'CAP_DAC_OVERRIDE'],
    [2, 'CAP_DAC_READ_SEARCH'],
    [3, 'CAP_FOWNER'],
    [6, 'CAP_SETGID'],
    [7, 'CAP_SETUID'],
    [8, 'CAP_SETPCAP'],
    [12, 'CAP_NET_ADMIN'],
    [16, 'CAP_SYS_MODULE'],
    [17, 'CAP_SYS_RAWIO'],
    [18, 'CAP_SYS_CHROOT'],
    [19, 'CAP_SYS_PTRACE'],
    [21, 'CAP_SYS_ADMIN'],
    [27, 'CAP_MKNOD'],
    [31, 'CAP_SETFCAP'],
    [33, 'CAP_MAC_ADMIN'],
    [38, 'CAP_PERFMON'],
    [39, 'CAP_BPF'],
]);
/**
 * Of the capabilities that a program gets, those that are as good as root; empty where it only gets others. `attribute` is what Linux
 * keeps of them (`struct vfs_cap_data`): a version, and by 32 at a time those permitted and those inherited.
 */
function rootCapabilities(attribute) {
    const words = [4, 12].map((at) => (at + 4 <= attribute.length ? attribute.readUInt32LE(at) : 0));
    return [...rootLike].flatMap(([number, name]) => ((words[number >> 5] ?? 0) & (1 << (number & 31))) === 0 ? [] : [name]);
}

;// CONCATENATED MODULE: ./src/engines/image/rights.ts

const setBits = 0o6000;
function rightsOf({ mode, capability }) {
    if ((mode & 0o111) === 0)
        return undefined;
    const bit = (mode & setBits) !== 0;
    const capabilities = capability === undefined ? [] : rootCapabilities(capability);
    return bit || capabilities.length > 0 ? { bit, capabilities } : undefined;
}

;// CONCATENATED MODULE: ./src/engines/image/texts.ts

/** Characters that are searched at once. */
const texts_maxText = 2 ** 22;
/** What a layer says beside the content of its files: names, where links lead, attributes and comments. */
class Texts {
    #texts = [];
    #places = [];
    #length = 0;
    add(path, { name, linkName, notes }) {
        this.#add({ path, where: 'the name' }, name);
        if (linkName !== '')
            this.#add({ path, where: 'the target of the link' }, linkName);
        for (const note of notes)
            this.#add({ path, where: 'an attribute' }, note);
    }
    #add(place, text) {
        this.#texts.push(text.replaceAll('\n', ' '));
        this.#places.push(place);
        this.#length += text.length;
    }
    get isFull() {
        return this.#length >= texts_maxText;
    }
    /** The tokens in what was added since the last time, with paths that don't show them. */
    search(search) {
        const { found, complete } = search.texts(this.#texts);
        const places = this.#places;
        [this.#texts, this.#places, this.#length] = [[], [], 0];
        return {
            found: found.flatMap(({ match, line }) => {
                const place = places[line];
                if (place === undefined)
                    return [];
                return [{ match, where: place.where, path: place.path.replaceAll(match.value, (0,engines_secrets.maskSecret)(match.value)) }];
            }),
            complete,
        };
    }
}

;// CONCATENATED MODULE: ./src/engines/image/layers.ts















/** Of each kind; more is not remembered. Real images have some dozens, and some thousands of packages. */
const maxRemembered = 50_000;
const blocks = new Set(['judged', 'credentials', 'git', 'setuid', 'accounts-link', 'database']);
const maxSecrets = 1_000;
const maxWeights = 20_000;
const ownersLeft = 'lists of files of packages beyond what is kept';
const othersWrite = 0o002;
const sticky = 0o1000;
/** Reads layers from the lowest up, each once, and remembers what of them is worth telling. */
class LayerReader {
    search;
    onFile;
    #live = new Live();
    #links = new Links();
    /** Of the layer that is being read. */
    #models = new ModelLinks();
    #texts = new Texts();
    owners = new Owners();
    /** Of the entry that is being read: its folder is a link, which some runtimes follow. It is told of whatever later layers remove. */
    #isOverLink = false;
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
    /** Files that are needed to judge the image, and were not read. */
    unjudged = [];
    /** Files that list packages, and were not read. */
    unlisted = [];
    secrets = 0;
    /** Without a search nothing is searched for secrets. */
    constructor(search, onFile) {
        this.search = search;
        this.onFile = onFile;
    }
    /** What was remembered, from the lowest layer up; `goneIn` says what later layers made of it. */
    get remembered() {
        return this.#all;
    }
    /** Rejects with a `GatehouseError` where the layer can't be read to its end; what was read counts. */
    async read(layer, number) {
        const weights = new Map();
        this.#models.clear();
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
            if (this.onFile !== undefined)
                await readModelLinks(layer, number, this.#models, this.onFile);
        }
        finally {
            this.#searchTexts(number);
            this.#live.next(number);
            const largest = [...weights].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
            this.sizes.push({ stored: layer.size, unpacked, files, largest: largest.slice(0, 10) });
        }
    }
    /** False of what only removes something. */
    async #entry(entry, layer) {
        const { name, kind, mode, size, linkName } = entry.header;
        this.#isOverLink = false;
        checkName(name);
        checkName(linkName);
        this.#say(inImage(name), entry.header, layer);
        if (leadsOut(name) && this.leadingOut.length < maxRemembered)
            this.leadingOut.push({ name, layer });
        const path = inImage(name);
        if (path === '') {
            if (kind === 'file' && size > 0)
                await this.#file(entry, '.', layer);
            return false;
        }
        const removal = removalOf(path);
        if (removal !== undefined) {
            // A runtime passes over its content, and the archive has it.
            if (kind === 'file' && size > 0)
                await this.#file(entry, path, layer);
            if (removal === 'nothing')
                return false;
            if (!removal.opaque)
                this.#links.set(removal.path, undefined);
            if (this.#overLink(path, removal.opaque ? path : removal.path, layer))
                return false;
            if (removal.opaque)
                this.#live.empty(removal.path);
            else
                this.#live.remove(removal.path);
            return false;
        }
        this.#links.set(path, kind === 'symlink' ? linkName : undefined);
        this.#live.replace(path, kind === 'folder', layer);
        this.#overLink(path, path, layer);
        if (kind !== 'file' && kind !== 'folder' && leadsToAccounts(path))
            this.#remember({ kind: 'accounts-link', path, layer });
        if ((kind === 'file' || kind === 'folder') &&
            (mode & othersWrite) !== 0 &&
            !(kind === 'folder' && (mode & sticky) !== 0))
            this.#remember({ kind: 'writable', path, layer, isFolder: kind === 'folder' });
        if (kind === 'symlink' && leadsToPackages(path))
            this.#remember({ kind: 'database', path, layer, why: 'a link leads to them' });
        if (kind === 'hardlink')
            this.#link(path, entry.header, layer);
        // What a folder's entry holds, no runtime unpacks; the archive has it.
        if (kind === 'folder' && size > 0)
            await this.#file(entry, path, layer);
        if (kind !== 'file')
            return true;
        const rights = rightsOf(entry.header);
        if (rights !== undefined)
            this.#remember({ kind: 'setuid', path, layer, ...rights });
        if (/(?:^|\/)\.git\/HEAD$/.test(path))
            this.#remember({ kind: 'git', path, layer });
        const unread = unreadDatabase(path, size);
        if (unread !== undefined)
            this.#remember({ kind: 'database', path, layer, why: unread });
        if (size > 0 && isCredentialsFile(path))
            this.#remember({ kind: 'credentials', path, layer });
        this.#cache(path, size, layer);
        if (size > 0)
            await this.#file(entry, path, layer);
        return true;
    }
    #say(path, header, layer) {
        if (this.search === undefined)
            return;
        this.#texts.add(path, header);
        if (this.#texts.isFull)
            this.#searchTexts(layer);
    }
    #overLink(entry, target, layer) {
        const end = this.#links.beyond(target);
        this.#isOverLink = end !== undefined;
        if (end === '' || (end !== undefined && leadsToAccounts(end)))
            this.#remember({ kind: 'accounts-link', path: entry, layer });
        return this.#isOverLink;
    }
    async #file(entry, path, layer) {
        const { size } = entry.header;
        const wanted = isRead(path);
        if (wanted && size > maxContents) {
            const unread = isJudged(path) ? this.unjudged : this.unlisted;
            if (unread.length < maxRemembered)
                unread.push(path);
        }
        const isList = this.search !== undefined && listsFiles(path) && size <= maxContents;
        const isDatabase = isRpmDatabase(path) && unreadDatabase(path, size) === undefined;
        const isKept = wanted && size <= maxContents;
        if (this.search === undefined && !isKept && !isDatabase)
            return;
        const { secrets, bytes, skipped } = await readContent(entry, path, {
            search: this.search,
            keep: isKept || isList,
            take: (head) => isDatabase ? (source) => this.#database(path, layer, source) : this.onFile?.({ path, layer }, head),
        });
        if (skipped !== undefined)
            this.#skip(skipped);
        if (secrets !== undefined)
            this.#secrets(secrets, path, layer);
        if (bytes === undefined)
            return;
        if (isList && !this.owners.add(path, bytes))
            this.#skip(ownersLeft);
        const contents = isKept ? readContents(path, bytes) : undefined;
        if (contents !== undefined)
            this.#keep(path, layer, contents);
    }
    /** What was said so far beside the content of files. */
    #searchTexts(layer) {
        if (this.search === undefined)
            return;
        this.#isOverLink = false;
        const { found, complete } = this.#texts.search(this.search);
        if (!complete)
            this.unfinished.push(`the names in layer ${layer}`);
        for (const { path, ...each } of found)
            this.#secrets({ found: [each], complete: true, skipped: {} }, path, layer);
    }
    #secrets({ found, complete, skipped }, path, layer) {
        if (!complete && this.unfinished.length < maxRemembered)
            this.unfinished.push(path);
        for (const each of found)
            if (this.secrets++ < maxSecrets)
                this.#remember({ kind: 'secret', path, layer, ...each });
        for (const [reason, count] of Object.entries(skipped))
            this.skipped[reason] = (this.skipped[reason] ?? 0) + count;
    }
    async #database(path, layer, source) {
        try {
            const files = [];
            const records = await rpmRecords(path, source, (file) => {
                if (this.search !== undefined && originOf(inImage(file)) === 'package')
                    files.push(inImage(file));
            });
            this.#keep(path, layer, { kind: 'packages', ecosystem: 'rpm', records });
            if (!this.owners.addFiles(path, files))
                this.#skip(ownersLeft);
        }
        catch (error) {
            if (!(error instanceof DatabaseError))
                throw error;
            this.#remember({ kind: 'database', path, layer, why: error.message });
        }
    }
    /** uv and conda link what they install to their caches. A file has one mode under all its names: the last entry sets it. */
    #link(path, header, layer) {
        const target = inImage(header.linkName);
        this.#models.add(path, target);
        const had = this.#live.at(target).find((item) => item.kind === 'setuid');
        const rights = rightsOf(header) ?? had;
        if (rights !== undefined) {
            const { bit, capabilities } = rights;
            this.#remember({ kind: 'setuid', path, layer, bit, capabilities });
            if (had === undefined && target !== path)
                this.#remember({ kind: 'setuid', path: target, layer, bit, capabilities });
        }
        const file = this.#contents.get(target);
        if (file?.goneIn === undefined && file !== undefined && (isRead(path) || isRpmDatabase(path)))
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
        const kind = item.kind === 'contents' && item.contents.kind !== 'packages' ? 'judged' : item.kind;
        const count = (this.#counts[kind] ?? 0) + 1;
        this.#counts[kind] = count;
        if (count > maxRemembered) {
            // One of those would be enough to block, so none may go unseen behind the many.
            if (blocks.has(kind))
                throw new oci_error/* OciError */.M(`it has more than ${maxRemembered} files of one kind that is told of, as ${(0,shown_name/* shownName */.H)(item.path)}`);
            this.#skip('paths beyond what is listed');
            return false;
        }
        this.#all.push(item);
        if (!this.#isOverLink)
            this.#live.add(item);
        return true;
    }
    #skip(reason) {
        this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
    }
}

;// CONCATENATED MODULE: ./src/engines/image/tell.ts








/** What was remembered, as findings. */
class Teller {
    reader;
    madeBy;
    constructor(reader, madeBy) {
        this.reader = reader;
        this.madeBy = madeBy;
    }
    /** Of what lies among packages, the files that one of them brought. */
    #owned = new Set();
    originOf(file) {
        const origin = originOf(file);
        return origin === 'package' && !this.#owned.has(file) ? undefined : origin;
    }
    *all(left) {
        const asked = this.reader.remembered.filter(({ kind }) => kind === 'secret' || kind === 'credentials');
        this.#owned = this.reader.owners.owned(new Set(asked.map(({ path }) => path)));
        yield* this.secrets();
        yield* this.unjudged();
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
                message: `${(0,shown_name/* shownName */.H)(path)} was not searched to its end: it took longer than a file of its size may, holds more secrets than are listed, or unpacks to more than is read.`,
                identity: path,
                incomplete: true,
            };
    }
    *unjudged() {
        for (const path of this.reader.unjudged)
            yield {
                rule: 'unreadable-layer',
                message: `${(0,shown_name/* shownName */.H)(path)} was not read: it is too large for a file of its name.`,
                identity: path,
                incomplete: true,
            };
    }
    *secrets() {
        // Of what came with a package one of a kind is enough for each file.
        const key = (item) => {
            if (item.kind !== 'secret')
                return '';
            return this.originOf(item.path) === undefined ? item.match.value : item.match.rule.id;
        };
        for (const [first, ...more] of this.grouped('secret', key)) {
            if (first?.kind !== 'secret')
                continue;
            const { match, path, layer, where: inFile } = first;
            const { rule } = match;
            const layers = [...new Set(more.map((item) => item.layer))].filter((each) => each !== layer);
            const others = layers.length > 0 ? `, and in ${layersText(layers)}` : '';
            const where = `${inFile === undefined ? '' : `${(0,single_line/* singleLine */.p)(inFile)} of `}${(0,shown_name/* shownName */.H)(path)} in layer ${layer}${others}`;
            const origin = this.originOf(path);
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
            if (first.kind === 'credentials' && this.originOf(first.path) === 'package')
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
            const { path, layer, bit, capabilities } = item;
            const kind = setuidKind(path);
            if (kind === 'usual') {
                usual.push(path);
                continue;
            }
            const rule = kind === 'dangerous' ? 'privileged-program' : 'setuid-file';
            const message = `${(0,shown_name/* shownName */.H)(path)} (layer ${layer}) has ${rightsText({ bit, capabilities })}.${this.madeBy(layer)}`;
            yield this.at(rule, path, layer, message);
        }
        if (usual.length === 0)
            return;
        const names = usual.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
        yield {
            rule: 'setuid-file',
            severity: 'info',
            message: `Programs that distributions install so have the setuid or setgid bit, or capabilities: ${names.join(', ')}.`,
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
const rightsText = ({ bit, capabilities }) => [
    ...(bit ? ['the setuid or setgid bit'] : []),
    ...(capabilities.length > 0 ? [`capabilities that are as good as root (${capabilities.join(', ')})`] : []),
].join(' and ');
const originNotes = {
    package: ' A package brought the file: if it is public, so is the value.',
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
    const reader = new LayerReader(options.search, options.onFile);
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
    const commands = (0,image_history/* commandsOf */.Kf)(image.config.history ?? [], image.layers.length).map((command) => command && covered(command, options.secrets));
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
    return { findings: limited(findings), inventory, layers, skipped: reader.skipped, owners: reader.owners };
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
    const databases = left.filter((item) => item.kind === 'database');
    return {
        ...(distribution && { distribution }),
        packages: packagesOf(files, distribution),
        gaps: [
            ...databases.map(({ path, why }) => `The packages in ${(0,shown_name/* shownName */.H)(path)} are not listed: ${why}.`),
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
    const models = [];
    const skipped = {};
    const count = (counts) => {
        for (const [reason, number] of Object.entries(counts))
            skipped[reason] = (skipped[reason] ?? 0) + number;
    };
    const told = () => [...detectionsOf(images, name), ...models];
    try {
        const opened = await openImages(tree, name);
        try {
            count(opened.skipped);
            if (opened.images.length === 0)
                throw new errors/* GatehouseError */.GA('there is no image in it');
            for (const image of opened.images) {
                if (image.layers.length === 0)
                    throw new errors/* GatehouseError */.GA(`${shownImage(image)} has no layers`);
                const its = modelsIn(name, options.secrets);
                const scan = await scanImage(image, { ...options, onFile: its.onFile });
                models.push(...weighed(its, scan.owners));
                count(scan.skipped);
                count(its.skipped);
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

/***/ 7812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ clientScheme),
/* harmony export */   p: () => (/* binding */ isClientImage)
/* harmony export */ });
const clientScheme = 'docker://';
/** Whether the text names an image that a client has to bring: `docker://app:1.2`. */
const isClientImage = (text) => text.startsWith(clientScheme);


/***/ }),

/***/ 78503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNameOfModelOnly),
/* harmony export */   j: () => (/* binding */ isModelName)
/* harmony export */ });
/** Names that say "model" to people and loaders. `.bin`, `.pb` and `.model` are used by others as well. */
const modelNames = /\.(?:pkl|pickle|p|joblib|dill|pt|pt2|pth|ckpt|bin|pb|model|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|npy|npz|mlmodel|pdmodel|pdiparams|params|msgpack|ubj|cbm|bst|xgb|lgb|pmml|rds|rdata|skops|nemo|mar|llamafile|weights|t7|caffemodel|mlpackage|engine|plan)$/i;
/** Names of the formats that are read here, and of nothing else. */
const namesOfModels = /\.(?:pkl|pickle|joblib|dill|pt|pt2|pth|ckpt|onnx|h5|hdf5|keras|safetensors|gguf|tflite|npy|npz|skops|nemo|mlmodel|pdmodel|cbm|ubj)$|(?:^|\/)saved_model\.pb$/i;
/** How the caches of model hubs name what they hold. */
const digest = /(?:^|\/)(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a file's name says that it is a model. */
function isModelName(name) {
    return modelNames.test(name) || digest.test(name);
}
/** Whether a file's name says that it is a model, and can't mean anything else. */
const isNameOfModelOnly = (name) => namesOfModels.test(name);


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

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    if (usual.test(text))
        return text;
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;


/***/ }),

/***/ 82306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Gq: () => (/* binding */ DirectoryTree),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* unused harmony export maxWholeRead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91193);





/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        const file = this.#open(name);
        try {
            return file.read(range);
        }
        finally {
            file.close();
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async open(name) {
        return this.#open(name);
    }
    #open(name) {
        const orUnreadable = (use) => {
            try {
                return use();
            }
            catch (error) {
                throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            }
        };
        const descriptor = orUnreadable(() => {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
            return node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        });
        const close = () => {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        };
        try {
            const size = orUnreadable(() => {
                const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
                if (!stat.isFile())
                    throw new Error('it is not a regular file');
                return stat.size;
            });
            return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
        }
        catch (error) {
            close();
            throw error;
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .rawName */ .UW)(name)])
            : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
/** What lies below `start`, which is itself below `root` or the same folder. */
function walk(root, start = '') {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.from(start)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;


/***/ }),

/***/ 86691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);


/** Files of `tree` under other paths: `names` gives for each path the one that it has there. */
function renamed(tree, names) {
    const entryAt = (path) => {
        const file = names.get(path);
        return file && { path, size: file.size, kind: 'file' };
    };
    const entries = [...names].map(([path, { size }]) => ({ path, size, kind: 'file' })).sort(_names__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2);
    const open = tree.open?.bind(tree);
    return {
        ...(open && {
            open: (path) => {
                const file = names.get(path);
                if (file === undefined)
                    return Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: there is no such file`));
                return open(file.path);
            },
        }),
        list: () => Promise.resolve(entries),
        stat: (path) => Promise.resolve(entryAt(path)),
        read: (path, range) => {
            const file = names.get(path);
            if (file === undefined)
                return Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: there is no such file`));
            return tree.read(file.path, range);
        },
        readLink: (path) => Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: it is no link`)),
        close: () => tree.close(),
    };
}


/***/ })

};
