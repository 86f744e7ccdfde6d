import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type TrustMaterial } from '@sigstore/verify';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { EvidenceError, messageOf } from '../../errors';
import { singleLine } from '../../single-line';
import { readStatement, type Statement } from './statement';

/** By whom a model must be signed. */
export type Signatory =
  | { readonly publicKey: string }
  /** Keyless: an identity that a certificate authority of the trust root has vouched for, at a time that its logs state. */
  | { readonly identity: string; readonly issuer: string; readonly trustRoot: string };

/** Why a signature doesn't count. */
export class SignatureError extends Error {}

/**
 * What an OpenSSF model-signing bundle (a Sigstore bundle, JSON) states, once its signature is that of `signatory`. Throws
 * `SignatureError` for a bundle that isn't, `EvidenceError` where the policy's own key or trust root can't be read.
 */
export function verifyBundle(text: string, signatory: Signatory): Statement {
  let verify: (entity: ReturnType<typeof toSignedEntity>) => void;
  if ('publicKey' in signatory) {
    const verifier = new Verifier(keyMaterial(keyOf(signatory.publicKey)), {
      ...{ tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
    });
    verify = (entity) => {
      // A certificate in the bundle would be verified in place of the key, which the policy did not ask for.
      if (entity.key.$case !== 'public-key') throw new Error('it was signed with a certificate, not with a key');
      verifier.verify(entity);
    };
  } else {
    const verifier = new Verifier(trustMaterialOf(signatory.trustRoot));
    const { identity, issuer } = signatory;
    verify = (entity) => {
      if (entity.key.$case !== 'certificate') throw new Error('it was signed with a key, not with a certificate');
      verifier.verify(entity, { subjectAlternativeName: literally(identity), extensions: { issuer } });
    };
  }
  try {
    const bundle = bundleFromJSON(JSON.parse(text));
    verify(toSignedEntity(bundle));
    if (bundle.content.$case !== 'dsseEnvelope') throw new Error('it signs bytes, and no statement about a model');
    return readStatement(bundle.content.dsseEnvelope);
  } catch (error) {
    throw new SignatureError(singleLine(messageOf(error)).replace(/\.$/, ''));
  }
}

/** The verifier takes an identity for a pattern that may stand anywhere in the certificate's. */
const literally = (identity: string): string => `^${identity.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;

function keyOf(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (error) {
    throw new EvidenceError(`gates.artifacts.signatures: public-key: it can't be read: ${messageOf(error)}`);
  }
}

/** Trusts one key, whatever hint a bundle gives of it. */
const keyMaterial = (publicKey: KeyObject): TrustMaterial => ({
  certificateAuthorities: [],
  timestampAuthorities: [],
  tlogs: [],
  ctlogs: [],
  publicKey: () => ({ publicKey, validFor: () => true }),
});

function trustMaterialOf(text: string): TrustMaterial {
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(text)));
  } catch (error) {
    throw new EvidenceError(`gates.artifacts.signatures: trust-root: it can't be read: ${messageOf(error)}`);
  }
}
