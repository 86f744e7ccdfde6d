export const id = 3567;
export const ids = [3567];
export const modules = {

/***/ 3567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SignatureError: () => (/* binding */ SignatureError),
  verifyBundle: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./src/engines/signing/statement.ts

const resource = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    algorithm: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{2})+$/),
});
/** The predicate v1.0 of OpenSSF model signing. */
const statementSchema = schemas/* object */.Ikc({
    _type: schemas/* literal */.euz('https://in-toto.io/Statement/v1'),
    predicateType: schemas/* literal */.euz('https://model_signing/signature/v1.0'),
    predicate: schemas/* object */.Ikc({
        resources: schemas/* array */.YOg(resource).min(1),
        serialization: schemas/* object */.Ikc({
            method: schemas/* enum */.k5n(['files', 'shards']),
            hash_type: schemas/* string */.YjP(),
            shard_size: coerce/* number */.ai().int().positive().optional(),
            ignore_paths: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        }),
    }),
});
const algorithms = { sha256: 'sha256', blake2b: 'blake2b512' };
/** What a signed envelope states. Throws an `Error` that says why it is no statement about a model that can be checked. */
function readStatement({ payload, payloadType }) {
    if (payloadType !== 'application/vnd.in-toto+json')
        throw new Error(`it signs ${payloadType}, and no statement`);
    const parsed = statementSchema.safeParse(JSON.parse(payload.toString()));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new Error(`what it states is no model signature of version 1.0: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const { resources, serialization } = parsed.data.predicate;
    return {
        ignored: serialization.ignore_paths,
        resources: resources.map(({ name, algorithm, digest }) => {
            const known = algorithms[algorithm.replace(/-sharded-\d+$/, '')];
            if (known === undefined)
                throw new Error(`it states digests of ${algorithm}, which can't be computed here`);
            const part = serialization.method === 'shards' ? /^(.*):(\d+):(\d+)$/s.exec(name) : null;
            const [, file = name, start, end] = part ?? [];
            const range = start === undefined ? {} : { range: { start: Number(start), end: Number(end) } };
            return { path: file === '.' ? '' : file, ...range, algorithm: known, digest };
        }),
    };
}

;// CONCATENATED MODULE: ./src/engines/signing/bundle.ts







/** Why a signature doesn't count. */
class SignatureError extends Error {
}
/**
 * What an OpenSSF model-signing bundle (a Sigstore bundle, JSON) states, once its signature is that of `signatory`. Throws
 * `SignatureError` for a bundle that isn't, `EvidenceError` where the policy's own key or trust root can't be read.
 */
function verifyBundle(text, signatory) {
    let verify;
    if ('publicKey' in signatory) {
        const verifier = new verify_dist/* Verifier */.BL(keyMaterial(keyOf(signatory.publicKey)), {
            ...{ tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
        });
        verify = (entity) => {
            // A certificate in the bundle would be verified in place of the key, which the policy did not ask for.
            if (entity.key.$case !== 'public-key')
                throw new Error('it was signed with a certificate, not with a key');
            verifier.verify(entity);
        };
    }
    else {
        const verifier = new verify_dist/* Verifier */.BL(trustMaterialOf(signatory.trustRoot));
        const { identity, issuer } = signatory;
        verify = (entity) => {
            if (entity.key.$case !== 'certificate')
                throw new Error('it was signed with a key, not with a certificate');
            verifier.verify(entity, { subjectAlternativeName: literally(identity), extensions: { issuer } });
        };
    }
    try {
        const bundle = (0,dist/* bundleFromJSON */.vw)(JSON.parse(text));
        verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
        if (bundle.content.$case !== 'dsseEnvelope')
            throw new Error('it signs bytes, and no statement about a model');
        return readStatement(bundle.content.dsseEnvelope);
    }
    catch (error) {
        throw new SignatureError((0,single_line/* singleLine */.p)((0,errors/* messageOf */.bD)(error)).replace(/\.$/, ''));
    }
}
/** The verifier takes an identity for a pattern that may stand anywhere in the certificate's. */
const literally = (identity) => `^${identity.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
function keyOf(pem) {
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`gates.artifacts.signatures: public-key: it can't be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Trusts one key, whatever hint a bundle gives of it. */
const keyMaterial = (publicKey) => ({
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => ({ publicKey, validFor: () => true }),
});
function trustMaterialOf(text) {
    try {
        return (0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(JSON.parse(text)));
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`gates.artifacts.signatures: trust-root: it can't be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
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


/***/ })

};
