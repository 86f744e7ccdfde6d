import type { Candidate } from '../rule';

/** After these words a name is of something about the secret, not of the secret. */
const aboutIt = new Set(
  (
    'id ids name names type types kind url urls uri endpoint path paths file files filename dir folder count counts length len size limit max min index idx ' +
    'field fields label input column columns hash hashed digest sha md crc etag symbols chars characters alphabet expression policy prompt regex pattern prefix suffix header headers expiry expires expiration ttl ref ' +
    'class form error errors message msg reset change changed strength rules rule validator validation help hint text title description placeholder required ' +
    'enabled disabled mode format algorithm alg encoder encoding encryption provider manager service store vault version arn role scope scopes audience issuer ' +
    'position offset embedding embeddings logits probs mask masks ratio dropout loss budget usage cost rate window start end begin sep classification env var ' +
    'variable namespace selector route topic queue param params parameter attribute attr property cookie action event schema table bucket region zone group plugin ' +
    'module package handler callback locale icon button status flow grant used at date time changed updated created attempts confirm confirmation generator helper util utils test tests example examples template'
  ).split(' '),
);

/** Before these words stand names of public things: tokens of a vocabulary, keys of a table. */
const publicKinds = new Set(
  (
    'eos bos pad unk sep cls mask special next prev previous page continuation start end stop csrf xsrf cancel cancellation img image images audio video begin ' +
    'unknown newline first last num max min public primary foreign partition sort cache registry index dict state experiment run trial hotkey shortcut input ' +
    'output system user assistant think tool pagination paging cursor sync resume marker syntax lexer parse prompt completion completions per total new added ' +
    'checksum forgot reset change no invalid wrong missing incorrect show hide enter confirm site sitekey publishable anon test fake dummy example sample mock ' +
    'hashed idempotency on'
  ).split(' '),
);

const secretWord =
  /(?:password|passwd|passphrase|pwd|passcode|secret|token|apikey|accesskey|authkey|credential|key|pass|auth)s?$/;
const nameBefore = /[\w.:/-]{0,60}$/;
/** What a form says about a field: `errors[CONF_PASSWORD] = …`. */
const saysAbout = /\b(?:errors?|labels?|messages?|titles?|hints?)\[["']?[\w.]{0,40}$/i;

/** The whole name at whose end or middle `candidate`'s keyword stands; `groups.rest` is what follows the keyword. */
export function nameOf({ text, matchStart, groups }: Candidate): string {
  const before = nameBefore.exec(text.slice(Math.max(0, matchStart - 60), matchStart))?.[0] ?? '';
  return `${before}${groups.keyword ?? ''}${groups.rest ?? ''}`;
}

const alphanumeric = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Words, and what joins them. */
export const isWordLike = /^[A-Za-z]+(?:[_-][A-Za-z]+)*$/;

/** The value says what the name says, or a part of it: `DB_PASSWORD = "dbPassword"`, `token_expires_key = "token_expires"`. */
export function repeatsName(candidate: Candidate): boolean {
  const { value } = candidate;
  const name = nameOf(candidate);
  return (
    [name, name.slice(name.lastIndexOf('.') + 1)].some((part) => alphanumeric(part) === alphanumeric(value)) ||
    (value.length >= 8 && isWordLike.test(value) && alphanumeric(name).startsWith(alphanumeric(value))) ||
    (/^[A-Z]/.test(value) && isWordLike.test(value) && alphanumeric(name).endsWith(alphanumeric(value)))
  );
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Whether the name a value is assigned to is the name of a secret, and not of something about one or of something public. */
export function namesSecret(candidate: Candidate): boolean {
  const name = nameOf(candidate);
  // A type of a cloud resource: AWS::IAM::AccessKey.
  if (name.includes('::')) return false;
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (aboutIt.has(last)) return false;
  const { text, matchStart } = candidate;
  if (saysAbout.test(text.slice(Math.max(0, matchStart - 60), matchStart))) return false;
  const at = words.findLastIndex((word) => secretWord.test(word));
  if (at === -1) return false;
  // `public_key_token` is of a public key.
  const leading = words[at - 1] === 'key' ? words[at - 2] : words[at - 1];
  const isKeyOrToken = /(?:key|token)s?$/.test(words[at] ?? '');
  return (
    leading === undefined ||
    !publicKinds.has(leading) ||
    (!isKeyOrToken &&
      !/^(?:checksum|hashed|on|no|invalid|wrong|missing|incorrect|forgot|reset|change|show|hide|enter|confirm|fake|dummy|mock|example|sample)$/.test(
        leading,
      ))
  );
}
