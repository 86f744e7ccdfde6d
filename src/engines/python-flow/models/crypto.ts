import { onlyConstant, openness, type Value } from '../values';
import type { ApiCall } from './index';
import type { RuleId } from '../rules';

/** Algorithms by their names, which may come from a constant or a configuration. */

const brokenHash = /^(?:md[245]|sha-?1|md5-?sha1|ripemd-?(?:128)?)$/i;
const constructors =
  /^(?:hashlib\.(md5|sha1)|(?:md5|sha)\.new|Crypto\.Hash\.(MD2|MD4|MD5|SHA1?)(?:\.new)|cryptography\.hazmat\.primitives\.hashes\.(MD5|SHA1))$/;
const ciphers =
  /^(?:Crypto\.Cipher\.(DES3?|ARC[24]|Blowfish|CAST|XOR)\.new|cryptography\.hazmat\.(?:primitives|decrepit)\.ciphers\.algorithms\.(ARC4|Blowfish|IDEA|CAST5|SEED|TripleDES)|pyDes\.\w+)$/;

export function checkCrypto(call: ApiCall): void {
  const { path } = call;
  if (!/hash|Crypto|crypt|^md5|^sha|pyDes|^hmac/i.test(path)) return;
  const hash = constructors.exec(path);
  if (hash) {
    const name = hash.slice(1).find(Boolean) ?? 'md5';
    if (isForSecurity(call)) report(call, 'weak-hash', name);
    return;
  }
  if (
    path === 'hashlib.new' ||
    path === 'hashlib.file_digest' ||
    path === 'hmac.new' ||
    path === 'hashlib.pbkdf2_hmac'
  ) {
    const position = path === 'hashlib.file_digest' ? 1 : path === 'hmac.new' ? 2 : 0;
    const name = call.argument(position, 'name', 'digest', 'digestmod', 'hash_name');
    const broken = name && brokenName(name, brokenHash);
    // HMAC holds with a hash in which collisions are known; MD2 and MD4 are another matter.
    if (broken !== undefined && path !== 'hmac.new' && path !== 'hashlib.pbkdf2_hmac' && isForSecurity(call))
      report(call, 'weak-hash', broken);
    else if (name && name.open !== openness.unknown)
      call.frame.machine.answer(call.frame.module, call.node.at, 'weak-hash', 0);
    return;
  }
  const cipher = ciphers.exec(path);
  if (cipher) report(call, 'weak-cipher', cipher.slice(1).find(Boolean) ?? path);
  if (
    path === 'Crypto.Cipher.AES.new' &&
    call.argument(1, 'mode')?.things.some((each) => each.kind === 'api' && each.path.endsWith('.MODE_ECB'))
  ) {
    report(call, 'weak-cipher', 'AES in ECB mode');
  }
  if (path.endsWith('.modes.ECB')) report(call, 'weak-cipher', 'ECB mode');
}

/** A name that may be a broken one's. */
function brokenName(value: Value, broken: RegExp): string | undefined {
  return value.constants.filter((each) => typeof each === 'string').find((each) => broken.test(each));
}

const isForSecurity = ({ named }: ApiCall): boolean => {
  const flag = named.get('usedforsecurity');
  return flag === undefined || onlyConstant(flag) !== false;
};

function report({ frame, node }: ApiCall, rule: RuleId, name: string): void {
  frame.machine.report({ rule, module: frame.module, at: node.at, end: node.end, sink: name.toUpperCase() });
}
