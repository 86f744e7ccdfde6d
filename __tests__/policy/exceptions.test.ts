import { describe, expect, it } from '@jest/globals';
import { readExceptions } from '../../src/policy/exceptions';
import { readWaivers, reportWaivers, waiverFor } from '../../src/policy/waivers';

const now = new Date('2026-11-22T12:00:00Z');
const finding = (over: object = {}, path = 'image.tar'): Parameters<typeof waiverFor>[1] => ({
  rule: 'CVE-2099-0001',
  location: { path },
  properties: {
    vulnerability: {
      ids: ['CVE-2099-0001', 'GHSA-aaaa-bbbb-cccc'],
      purls: [
        'pkg:apk/alpine/openssl@3.1.0-r0?arch=x86_64&distro=3.18.4',
        'pkg:apk/alpine/libssl3@3.1.0-r0?arch=x86_64',
      ],
      files: ['lib/apk/db/installed'],
      ...over,
    },
  },
});

const waiversOf = (document: string | object): ReturnType<typeof readWaivers> => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return readWaivers([], [], now, readExceptions(Buffer.from(text), 'accepted'));
};

/** The remark on the finding that is covered, why the exception covers nothing, or `not covered`. */
function outcome(document: string | object, of = finding()): string {
  const waivers = waiversOf(document);
  const [invalid] = waivers.invalid;
  return (
    waiverFor(waivers, of)?.from?.remark ?? invalid?.problem ?? (waivers.expired.length > 0 ? 'expired' : 'not covered')
  );
}

const ignored = (entry: string): string => `vulnerabilities:\n  - id: CVE-2099-0001\n${entry.replace(/^/gm, '    ')}\n`;
const both = ['pkg:apk/alpine/openssl', 'pkg:apk/alpine/libssl3@3.1.0-r0'];

describe('.trivyignore.yaml', () => {
  it.each<[string, string, string]>([
    ['all', 'statement: not reached.', 'Accepted by accepted: not reached.'],
    ['until a day', 'statement: s\nexpired_at: 2026-11-22', 'Accepted by accepted until 2026-11-22: s.'],
    ['until the day before', 'statement: s\nexpired_at: 2026-11-21', 'expired'],
    [
      'until a time of a day',
      'statement: s\nexpired_at: 2026-11-22T01:00:00Z',
      'Accepted by accepted until 2026-11-22: s.',
    ],
    ['no reason', 'expired_at: 2026-12-31', 'it gives no reason (statement)'],
    ['all packages that have it', `statement: s\npurls: ${JSON.stringify(both)}`, 'Accepted by accepted: s.'],
    ['one of two packages', 'statement: s\npurls: ["pkg:apk/alpine/openssl"]', 'not covered'],
    ['another version', 'statement: s\npurls: ["pkg:apk/alpine/openssl@3.0", "pkg:apk/alpine/libssl3"]', 'not covered'],
    ['its file', 'statement: s\npaths: ["lib/**"]', 'Accepted by accepted: s.'],
    ['another file', 'statement: s\npaths: ["usr/**"]', 'not covered'],
  ])('%s', (_, entry, expected) => {
    expect(outcome(ignored(entry))).toBe(expected);
  });

  it('speaks of no other vulnerability, and of no finding that is none', () => {
    expect(outcome('vulnerabilities: [{ id: CVE-2099-00, statement: s }]')).toBe('not covered');
    expect(outcome(ignored('statement: s'), { rule: 'CVE-2099-0001', location: { path: 'a' } })).toBe('not covered');
    expect(outcome('misconfigurations: [{ id: CVE-2099-0001, statement: s }]')).toBe('not covered');
    expect(outcome('# nothing yet\n')).toBe('not covered');
  });
});

const vex = (...statements: object[]): object => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.com/vex',
  author: 'a',
  timestamp: '2026-01-01T00:00:00Z',
  statements,
});
const products = both.map((purl) => ({ '@id': purl }));
const harmless = {
  vulnerability: { name: 'CVE-2099-0001' },
  products,
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
};

const later = { status: 'affected', timestamp: '2026-03-01T00:00:00Z' };

describe('OpenVEX', () => {
  it.each<[string, object[], string]>([
    ['not affected', [harmless], 'Accepted by accepted: not affected; vulnerable_code_not_in_execute_path.'],
    [
      'fixed in the version that is installed',
      [
        {
          ...harmless,
          status: 'fixed',
          products: both.map((purl) => ({ '@id': `${purl.split('@')[0] ?? ''}@3.1.0-r0` })),
        },
      ],
      'Accepted by accepted: fixed; vulnerable_code_not_in_execute_path.',
    ],
    ['fixed, in no version', [{ ...harmless, status: 'fixed' }], 'it says fixed, and not in which version'],
    [
      'taken back later for the version that is installed',
      [harmless, { ...harmless, ...later, products: [{ '@id': 'pkg:apk/alpine/openssl@3.1.0-r0' }] }],
      'not covered',
    ],
    [
      'taken back later for another version',
      [harmless, { ...harmless, ...later, products: [{ '@id': 'pkg:apk/alpine/openssl@9' }] }],
      'Accepted by accepted: not affected; vulnerable_code_not_in_execute_path.',
    ],
    [
      'taken back later by another name',
      [harmless, { ...harmless, ...later, vulnerability: { name: 'GHSA-x', aliases: ['CVE-2099-0001'] } }],
      'not covered',
    ],
    [
      'of parts of an image, and taken back later for the image, by another name',
      [
        { ...harmless, products: [{ '@id': 'pkg:oci/app?tag=1', subcomponents: products }] },
        {
          ...later,
          vulnerability: { name: 'GHSA-x', aliases: ['CVE-2099-0001'] },
          products: [{ '@id': 'pkg:oci/app@sha256%3Aab' }],
        },
      ],
      'a later statement says otherwise of the whole product',
    ],
    [
      'of parts of an image, and taken back later for another image',
      [
        { ...harmless, products: [{ '@id': 'pkg:oci/app', subcomponents: products }] },
        { ...harmless, ...later, products: [{ '@id': 'pkg:oci/other' }] },
      ],
      'Accepted by accepted: not affected; vulnerable_code_not_in_execute_path.',
    ],
    ['affected', [{ ...harmless, status: 'affected' }], 'not covered'],
    ['under investigation', [{ ...harmless, status: 'under_investigation' }], 'not covered'],
    [
      'not affected, without why',
      [{ ...harmless, justification: undefined }],
      'it gives no reason (justification or impact_statement)',
    ],
    [
      'by another name, as in version 0.0.1',
      [{ ...harmless, vulnerability: 'GHSA-aaaa-bbbb-cccc', products: both }],
      'Accepted by accepted: not affected; vulnerable_code_not_in_execute_path.',
    ],
    [
      'taken back later, wherever it stands',
      [{ ...harmless, status: 'affected', timestamp: '2026-03-01T00:00:00Z' }, harmless],
      'not covered',
    ],
    [
      'a whole image',
      [{ ...harmless, products: [{ '@id': 'pkg:oci/app@sha256%3Aab' }] }],
      'it names an image as a whole, and not the packages in it (subcomponents)',
    ],
    [
      'parts of an image',
      [{ ...harmless, products: [{ '@id': 'pkg:oci/app', subcomponents: [{ '@id': 'pkg:apk/alpine/zlib' }] }] }],
      'not covered',
    ],
    [
      'one product after the other',
      products.map((each) => ({ ...harmless, products: [each] })),
      'Accepted by accepted: not affected; vulnerable_code_not_in_execute_path.',
    ],
    ['one product alone', [{ ...harmless, products: products.slice(1) }], 'not covered'],
    ['no package URL', [{ ...harmless, products: [{ '@id': 'our app' }] }], 'it names no product by a package URL'],
  ])('%s', (_, statements, expected) => {
    expect(outcome(vex(...statements))).toBe(expected);
  });
});

const cdx = (state: string, over: object = {}, refs = ['a', 'b'], versions?: object[]): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: both.map((purl, i) => ({ 'bom-ref': 'ab'[i], purl })),
  vulnerabilities: [
    {
      id: 'CVE-2099-0001',
      analysis: { state, justification: 'code_not_reachable', ...over },
      affects: refs.map((ref) => ({ ref, versions })),
    },
  ],
});

describe('CycloneDX', () => {
  it.each<[string, object, string]>([
    ['not affected', cdx('not_affected'), 'Accepted by accepted: not affected; code_not_reachable.'],
    [
      'a false positive',
      cdx('false_positive', { detail: 'no.' }),
      'Accepted by accepted: false positive; code_not_reachable; no.',
    ],
    ['resolved', cdx('resolved', { justification: undefined }), 'Accepted by accepted: resolved.'],
    ['exploitable', cdx('exploitable'), 'not covered'],
    ['in triage', cdx('in_triage'), 'not covered'],
    [
      'not affected, without why',
      cdx('not_affected', { justification: undefined }),
      'it gives no reason (justification or detail)',
    ],
    ['one of the packages', cdx('not_affected', {}, ['a']), 'not covered'],
    [
      'components of another document',
      cdx(
        'not_affected',
        {},
        both.map((purl) => `urn:cdx:1/1#${encodeURIComponent(purl)}`),
      ),
      'Accepted by accepted: not affected; code_not_reachable.',
    ],
    [
      'the version that is installed',
      cdx('resolved', {}, ['a', 'b'], [{ version: '3.1.0-r0', status: 'unaffected' }]),
      'Accepted by accepted: resolved; code_not_reachable.',
    ],
    ['another version', cdx('resolved', {}, ['a', 'b'], [{ version: '3.2.0', status: 'unaffected' }]), 'not covered'],
    [
      'the version, as affected',
      cdx('not_affected', {}, ['a', 'b'], [{ version: '3.1.0-r0', status: 'affected' }]),
      'it names no version of a component that is unaffected',
    ],
    [
      'a range',
      cdx('not_affected', {}, ['a', 'b'], [{ range: 'vers:apk/>=3', status: 'unaffected' }]),
      'it names no version of a component that is unaffected',
    ],
    ['what has no package URL', cdx('not_affected', {}, ['c']), 'it names no component by a package URL'],
  ])('%s', (_, document, expected) => {
    expect(outcome(document)).toBe(expected);
  });
});

describe('a document', () => {
  it.each<[string, string, RegExp]>([
    ['of another kind', '{"a": 1}', /neither OpenVEX, nor CycloneDX/],
    ['that is no map', '[1]', /neither OpenVEX/],
    ['that is no YAML', '{', /can't be read/],
    ['with a key that nobody knows', ignored('statement: s\nexpires: 2027-01-01'), /vulnerabilities\.0: .*expires/],
    ['with a wrong day', ignored('statement: s\nexpired_at: soon'), /vulnerabilities\.0\.expired_at/],
    ['with an unknown status', JSON.stringify(vex({ ...harmless, status: 'fine' })), /statements\.0\.status/],
  ])('%s is refused', (_, text, message) => {
    expect(() => readExceptions(Buffer.from(text), 'accepted')).toThrow(message);
  });

  it('is told of where it ends, has ended or covers nothing, and not where it isn’t needed', () => {
    const waivers = waiversOf(
      `vulnerabilities:\n${[
        '{ id: CVE-1, statement: s, expired_at: 2026-11-30 }',
        '{ id: CVE-2, statement: s, expired_at: 2026-11-01 }',
        '{ id: CVE-3 }',
        '{ id: CVE-4, statement: s }',
        '{ id: CVE-5, statement: s }',
      ]
        .map((each) => `  - ${each}\n`)
        .join('')}`,
    );
    const used = new Set(['accepted: CVE-1', 'accepted: CVE-5']);
    const { reports, notices } = reportWaivers(waivers, used, { now, policyFile: 'p.yml', judgesAll: true });
    expect(reports).toEqual([
      { id: 'accepted: CVE-3', status: 'invalid' },
      { id: 'accepted: CVE-2', status: 'expired' },
      { id: 'accepted: CVE-1', status: 'expiring' },
      { id: 'accepted: CVE-5', status: 'used' },
    ]);
    expect(notices).toEqual([
      {
        level: 'warning',
        path: 'accepted',
        message: 'Waiver accepted: CVE-3 is invalid and covers nothing: it gives no reason (statement).',
      },
      {
        level: 'warning',
        path: 'accepted',
        message: 'Waiver accepted: CVE-2 expired after 2026-11-01 and covers nothing any more.',
      },
      { level: 'notice', path: 'accepted', message: 'Waiver accepted: CVE-1 ends in 8 days, after 2026-11-30.' },
    ]);
  });
});
