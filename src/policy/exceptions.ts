import { isMap, parseDocument } from 'yaml';
import { z } from 'zod';
import { PolicyError } from '../errors';
import { isPackage, readPurl } from '../formats/purl';

/**
 * What documents beside the policy say of vulnerabilities: that they are accepted (`.trivyignore.yaml`), or do no harm here (VEX). Read
 * from where the policy is read, and honoured as waivers are.
 */
export interface Exception {
  /** `vex.json: CVE-2026-1`. */
  readonly id: string;
  readonly file: string;
  /** Every name of the vulnerability that it speaks of. */
  readonly names: readonly string[];
  /** Package URLs, with or without a version; undefined: whatever package has it. */
  readonly packages: readonly string[] | undefined;
  /** Package URLs of which the document says later that they are affected, or may be. */
  readonly unless: readonly string[];
  /** Patterns over files of the image, or of the repository; undefined: all. */
  readonly files: readonly string[] | undefined;
  readonly reason: string;
  readonly expires: Date | undefined;
  /** Why it covers nothing. */
  readonly problem: string | undefined;
}

const maxEntries = 100_000;
const text = z.string().trim().min(1).max(10_000);
const texts = z.array(text).max(maxEntries);

const trivyignore = z.object({
  vulnerabilities: z
    .array(
      z.strictObject({
        id: text,
        paths: texts.optional(),
        purls: texts.optional(),
        statement: text.optional(),
        expired_at: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
      }),
    )
    .max(maxEntries)
    .default([]),
});

const identified = z.union([
  text.transform((id) => ({ '@id': id, identifiers: undefined, subcomponents: undefined })),
  z.object({ '@id': text.optional(), identifiers: z.object({ purl: text }).partial().optional() }),
]);
const product = z.union([
  text.transform((id) => ({ '@id': id, identifiers: undefined, subcomponents: undefined })),
  z.object({
    '@id': text.optional(),
    identifiers: z.object({ purl: text }).partial().optional(),
    subcomponents: z.array(identified).max(maxEntries).optional(),
  }),
]);
const openVex = z.object({
  '@context': z.string().startsWith('https://openvex.dev/ns'),
  timestamp: text.optional(),
  statements: z
    .array(
      z.object({
        vulnerability: z.union([
          text.transform((name) => ({ name, aliases: undefined, '@id': undefined })),
          z.object({ name: text.optional(), '@id': text.optional(), aliases: texts.optional() }),
        ]),
        products: z.array(product).max(maxEntries).default([]),
        status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
        justification: text.optional(),
        impact_statement: text.optional(),
        status_notes: text.optional(),
        timestamp: text.optional(),
      }),
    )
    .max(maxEntries),
});

const cycloneDx = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z
    .array(z.object({ 'bom-ref': text.optional(), purl: text.optional() }))
    .max(maxEntries)
    .default([]),
  vulnerabilities: z
    .array(
      z.object({
        id: text,
        references: z.array(z.object({ id: text }).partial()).default([]),
        analysis: z.object({ state: text, justification: text, detail: text }).partial().optional(),
        affects: z
          .array(
            z.object({
              ref: text,
              versions: z
                .array(z.object({ version: text.optional(), status: text.default('affected') }))
                .max(maxEntries)
                .optional(),
            }),
          )
          .max(maxEntries)
          .default([]),
      }),
    )
    .max(maxEntries)
    .default([]),
});

/** Reads a document, whichever of the three it is. Throws `PolicyError` for any other, or one that can't be read. */
export function readExceptions(bytes: Buffer, file: string): Exception[] {
  const value = parse(bytes, file);
  const has = (...keys: string[]): boolean =>
    typeof value === 'object' && value !== null && keys.some((key) => key in value);
  if (has('@context')) return ofOpenVex(read(openVex, value, file), file);
  if (has('bomFormat')) return ofCycloneDx(read(cycloneDx, value, file), file);
  if (has(...trivyKinds)) return ofTrivyignore(read(trivyignore, value, file), file);
  throw new PolicyError(`${file}: neither OpenVEX, nor CycloneDX, nor the YAML form of .trivyignore`);
}

/** What such a file of Trivy's speaks of; here the first alone counts. */
const trivyKinds = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];

function read<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new PolicyError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
}

function parse(bytes: Buffer, file: string): unknown {
  try {
    const document = parseDocument(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { prettyErrors: false });
    if (document.errors[0]) throw document.errors[0];
    // A comment alone is an empty document.
    return isMap(document.contents)
      ? document.toJS({ maxAliasCount: 100 })
      : document.contents === null
        ? { vulnerabilities: [] }
        : undefined;
  } catch (error) {
    throw new PolicyError(`${file}: it can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function ofTrivyignore({ vulnerabilities }: z.infer<typeof trivyignore>, file: string): Exception[] {
  return vulnerabilities.map(({ id, paths, purls, statement, expired_at: expires }) => ({
    id: `${file}: ${id}`,
    file,
    names: [id],
    packages: purls,
    unless: [],
    files: paths,
    reason: statement ?? '',
    expires: expires === undefined ? undefined : new Date(expires.slice(0, 10)),
    problem: statement === undefined ? 'it gives no reason (statement)' : undefined,
  }));
}

/**
 * Of what a document says more than once of one vulnerability in one product, the latest holds. What it says of several products is one
 * exception, since a finding may be of them all.
 */
function ofOpenVex({ statements, timestamp = '' }: z.infer<typeof openVex>, file: string): Exception[] {
  const inOrder = [...statements].sort((a, b) => timeOf(a.timestamp ?? timestamp) - timeOf(b.timestamp ?? timestamp));
  const latest = new Map<string, Map<string, Said>>();
  for (const [at, { vulnerability, products, status, ...why }] of inOrder.entries()) {
    const name = vulnerability.name ?? vulnerability['@id']?.split('/').at(-1) ?? '';
    const unexplained = status === 'not_affected' && (why.justification ?? why.impact_statement) === undefined;
    const reason = [status.replace('_', ' '), why.justification, why.impact_statement, why.status_notes];
    const said: Said = {
      at,
      products: products.flatMap((each) => purlOf(each) ?? each['@id'] ?? []).map(unversioned),
      names: [name, ...(vulnerability.aliases ?? [])],
      harmless: status === 'not_affected' || status === 'fixed',
      reason: reason.filter((part) => part !== undefined).join('; '),
      ...(unexplained && { problem: 'it gives no reason (justification or impact_statement)' }),
    };
    const ofName = latest.get(name) ?? new Map<string, Said>();
    latest.set(name, ofName);
    const purls = products.flatMap((each) => packagesOf(each) ?? []);
    if (purls.length === 0)
      ofName.set('', { ...said, problem: products.some(isImage) ? unnamed : 'it names no product by a package URL' });
    for (const purl of purls) {
      const isVague = status === 'fixed' && readPurl(purl)?.version === undefined;
      ofName.set(purl, isVague ? { ...said, problem: 'it says fixed, and not in which version' } : said);
    }
  }
  const doubtful = [...latest.values()].flatMap((byPurl) => [...byPurl].filter(([, { harmless }]) => !harmless));
  return [...latest].flatMap(([name, byPurl]) => {
    const harmless = [...byPurl]
      .filter(([, said]) => said.harmless)
      .map(([purl, said]) => [purl, isTakenBack(said, doubtful) ? { ...said, problem: takenBack } : said] as const);
    const distinct = (values: readonly string[]): string[] => [...new Set(values)];
    const exception = (some: typeof harmless, over: Partial<Exception>): Exception[] =>
      some.length === 0
        ? []
        : [
            {
              id: `${file}: ${name}`,
              file,
              names: distinct(some.flatMap(([, { names }]) => names)),
              packages: some.map(([purl]) => purl),
              unless: revoked(some, doubtful),
              files: undefined,
              reason: distinct(some.map(([, { reason }]) => reason)).join(' / '),
              expires: undefined,
              problem: undefined,
              ...over,
            },
          ];
    const told = harmless.filter(([, { problem }]) => problem === undefined);
    const [broken] = harmless.filter(([, { problem }]) => problem !== undefined);
    return [...exception(broken ? [broken] : [], { problem: broken?.[1].problem }), ...exception(told, {})];
  });
}

/** What a statement says of one product. */
interface Said {
  /** Its place in the order of time. */
  readonly at: number;
  /** As it calls them, without versions. */
  readonly products: readonly string[];
  readonly names: readonly string[];
  readonly harmless: boolean;
  readonly reason: string;
  readonly problem?: string;
}

/** The products of later statements that speak otherwise of the same: by another name of it, or of more or fewer versions. */
function revoked(
  harmless: readonly (readonly [string, Said])[],
  doubtful: readonly (readonly [string, Said])[],
): string[] {
  const overlap = (a: string, b: string): boolean => isPackage(a, b) || isPackage(b, a);
  const later = doubtful.filter(([purl, { at, names }]) =>
    harmless.some(
      ([other, said]) => at > said.at && said.names.some((name) => names.includes(name)) && overlap(other, purl),
    ),
  );
  return later.map(([purl]) => purl);
}

/** Whether a later statement speaks otherwise of a whole product, by whatever name of the vulnerability. */
const isTakenBack = (said: Said, doubtful: readonly (readonly [string, Said])[]): boolean =>
  doubtful.some(
    ([purl, { at, names, products }]) =>
      purl === '' &&
      at > said.at &&
      said.names.some((name) => names.includes(name)) &&
      said.products.some((product) => products.includes(product)),
  );

const takenBack = 'a later statement says otherwise of the whole product';

const unversioned = (product: string): string =>
  product.startsWith('pkg:') ? product.replace(/[@?#].*$/s, '') : product;

const timeOf = (text: string): number => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? 0 : time;
};

const unnamed = 'it names an image as a whole, and not the packages in it (subcomponents)';

/** Which image is scanned can't be told from its archive, so that a statement about one covers nothing by itself. */
const isImage = (of: z.infer<typeof product>): boolean => /^pkg:(?:oci|docker)\//.test(purlOf(of) ?? '');

/** The parts of a product that are meant, or else the product; undefined where none has a package URL. */
function packagesOf(of: z.infer<typeof product>): string[] | undefined {
  const parts = (of.subcomponents ?? []).map(purlOf).filter((purl) => purl !== undefined);
  if (parts.length > 0) return parts;
  const own = purlOf(of);
  if (own === undefined || (of.subcomponents ?? []).length > 0) return undefined;
  return isImage(of) ? undefined : [own];
}

function purlOf({ '@id': id, identifiers }: z.infer<typeof identified>): string | undefined {
  return [identifiers?.purl, id].find((text) => text?.startsWith('pkg:'));
}

const harmlessStates = ['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'];

function ofCycloneDx({ components, vulnerabilities }: z.infer<typeof cycloneDx>, file: string): Exception[] {
  const purls = new Map(components.map((each) => [each['bom-ref'] ?? each.purl, each.purl]));
  return vulnerabilities.flatMap(({ id, references, analysis, affects }) => {
    if (!harmlessStates.includes(analysis?.state ?? '')) return [];
    const packages = affects.flatMap(({ ref, versions }) => {
      // A link to another document ends with the reference there.
      const own = ref.startsWith('urn:cdx:') ? decodeURIComponent(ref.slice(ref.indexOf('#') + 1)) : ref;
      const purl = purls.get(own) ?? (own.startsWith('pkg:') ? own : undefined);
      return purl === undefined || versions === undefined ? [purl] : unaffected(purl, versions);
    });
    const known = packages.filter((purl) => purl !== undefined);
    const why = [analysis?.justification, analysis?.detail].filter((part) => part !== undefined);
    return [
      {
        id: `${file}: ${id}`,
        file,
        names: [id, ...references.flatMap((other) => other.id ?? [])],
        packages: known,
        unless: [],
        files: undefined,
        reason: [(analysis?.state ?? '').replaceAll('_', ' '), ...why].join('; '),
        expires: undefined,
        problem:
          known.length === 0
            ? affects.some(({ versions }) => versions !== undefined)
              ? 'it names no version of a component that is unaffected'
              : 'it names no component by a package URL'
            : analysis?.state !== 'resolved' && analysis?.state !== 'resolved_with_pedigree' && why.length === 0
              ? 'it gives no reason (justification or detail)'
              : undefined,
      },
    ];
  });
}

/** The versions of a package that are named as unaffected; ranges aren't compared, and so cover nothing. */
function unaffected(purl: string, versions: readonly { version?: string | undefined; status: string }[]): string[] {
  const own = readPurl(purl)?.version;
  const named = versions.filter(({ status }) => status === 'unaffected').flatMap(({ version }) => version ?? []);
  if (own !== undefined) return named.includes(own) ? [purl] : [];
  const base = purl.replace(/[?#].*$/s, '');
  return named.map((version) => `${base}@${encodeURIComponent(version)}`);
}
