import { GatehouseError } from '../../errors';
import type { Image } from '../../formats/oci';
import { shownName } from '../../formats/shown-name';
import { maskSecret, type SecretsEngine } from '../secrets';
import { accessFindings } from './access';
import { configFindings, type UidOf } from './config';
import { packagesOf, type ReadFile } from './contents';
import { bytesText, maxOfRule, type ImageFinding } from './finding';
import { commandsOf, shownCommand } from './history';
import type { Inventory } from './inventory';
import { LayerReader, type LayerSize, type OnFile, type Remembered } from './layers';
import type { Owners } from './owners';
import type { ImageRuleId } from './rules';
import type { FileSearch } from './search';
import { Teller } from './tell';

export interface ScanOptions {
  readonly secrets: SecretsEngine;
  /** What looks for them in the files of layers. */
  readonly search: FileSearch;
  /** Where a Dockerfile has the instruction that made a layer of an image (by its `diffId`): `Dockerfile, line 7`. */
  readonly originsIn?: (image: Image) => (diffId: string | undefined) => string | undefined;
  readonly onFile?: OnFile;
  /** Called when a layer is done. */
  readonly progress?: (done: number, total: number) => void;
}

export interface ImageScan {
  readonly findings: readonly ImageFinding[];
  readonly inventory: Inventory;
  /** From the lowest up, with the command that made each, where the history says. */
  readonly layers: readonly (LayerSize & { readonly command: string | undefined })[];
  readonly skipped: Readonly<Record<string, number>>;
  /** Which files packages brought. */
  readonly owners: Owners;
}

/** Reads every layer of an image once, and judges what is in it. Never rejects for what the image holds. */
export async function scanImage(image: Image, options: ScanOptions): Promise<ImageScan> {
  const reader = new LayerReader(options.search, options.onFile);
  const findings: ImageFinding[] = [];
  for (const [i, layer] of image.layers.entries()) {
    try {
      await reader.read(layer, i + 1);
    } catch (error) {
      if (!(error instanceof GatehouseError)) throw error;
      const mismatch = await layer.mismatch();
      const changed = mismatch === undefined || mismatch === error.message ? '' : ` And ${mismatch}.`;
      const message = `Layer ${i + 1} can't be read to its end: ${error.message}.${changed}`;
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
  const commands = commandsOf(image.config.history ?? [], image.layers.length).map(
    (command) => command && covered(command, options.secrets),
  );
  const lineOf = options.originsIn?.(image);
  const tell = new Teller(reader, (layer) => {
    const origin = lineOf?.(image.layers[layer - 1]?.diffId);
    return origin === undefined ? '' : ` ${origin} makes that layer.`;
  });
  const left = leftOf(reader);
  for (const finding of tell.all(left)) findings.push(finding);
  findings.push(...configFindings(image, options.secrets, (user) => uidOf(left, user)));
  for (const finding of accessFindings(left, image.config.config?.User ?? '')) findings.push(finding);
  const layers = reader.sizes.map((size, i) => ({ ...size, command: commands[i] }));
  findings.push(sizeFinding(layers));
  const inventory = inventoryOf(left, reader.unlisted);
  for (const gap of inventory.gaps) findings.push({ rule: 'package-list-gap', message: gap, identity: gap });
  return { findings: limited(findings), inventory, layers, skipped: reader.skipped, owners: reader.owners };
}

/** A command as it may be shown: it can hold what its own findings report. */
function covered(command: string, secrets: SecretsEngine): string {
  let text = command;
  for (const { value } of secrets.scanText(command, 'Dockerfile')) text = text.replaceAll(value, maskSecret(value));
  return secrets.mask(text);
}

function uidOf(left: readonly Remembered[], user: string): ReturnType<UidOf> {
  if (left.some(({ kind }) => kind === 'accounts-link')) return 'linked';
  for (const { contents } of contentsOf(left))
    if (contents.kind === 'accounts') return contents.accounts.get(user)?.uid ?? 'not listed';
  return 'no list';
}

/** What is installed in an image, without judging it. Rejects with a `GatehouseError` where a layer can't be read. */
export async function listPackages(image: Image): Promise<Inventory> {
  const reader = new LayerReader();
  for (const [i, layer] of image.layers.entries()) await reader.read(layer, i + 1);
  return inventoryOf(leftOf(reader), reader.unlisted);
}

const leftOf = (reader: LayerReader): Remembered[] => reader.remembered.filter((item) => item.goneIn === undefined);

const contentsOf = (left: readonly Remembered[]): ReadFile[] =>
  left.filter((item) => item.kind === 'contents').map((item): ReadFile => item);

function inventoryOf(left: readonly Remembered[], unlisted: readonly string[]): Inventory {
  const files = contentsOf(left);
  const distributions = files.flatMap(({ contents }) =>
    contents.kind === 'distribution' ? [contents.distribution] : [],
  );
  const distribution = distributions.find(({ id }) => id !== '');
  const databases = left.filter((item) => item.kind === 'database');
  return {
    ...(distribution && { distribution }),
    packages: packagesOf(files, distribution),
    gaps: [
      ...databases.map(({ path, why }) => `The packages in ${shownName(path)} are not listed: ${why}.`),
      ...(unlisted.length > 0 ? [unlistedText(unlisted)] : []),
    ],
  };
}

const unlistedText = ([first = '', ...more]: readonly string[]): string =>
  `The packages in ${shownName(first)}${more.length > 0 ? ` and ${more.length} other files` : ''} are not listed: too large, or too many.`;

function sizeFinding(layers: ImageScan['layers']): ImageFinding {
  const total = layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const bySize = layers.map((layer, i) => ({ ...layer, number: i + 1 })).sort((a, b) => b.unpacked - a.unpacked);
  const lines = bySize.slice(0, 3).map(({ number, unpacked, command, largest }) => {
    const made = command === undefined ? '' : `, ${shownCommand(command)}`;
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
function limited(findings: readonly ImageFinding[]): ImageFinding[] {
  const counts = new Map<ImageRuleId, number>();
  const kept: ImageFinding[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count <= maxOfRule || finding.secret === true || finding.incomplete === true) kept.push(finding);
  }
  for (const [rule, count] of counts) {
    const left = count - kept.filter((finding) => finding.rule === rule).length;
    if (left > 0)
      kept.push({ rule, message: `${left} more of this kind are not listed one by one.`, identity: 'more' });
  }
  return kept;
}
