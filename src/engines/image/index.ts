import { GatehouseError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { paragraphs } from '../../findings/paragraphs';
import type { Image } from '../../formats/oci';
import { singleLine } from '../../single-line';
import type { ImageFinding } from './finding';
import type { Tree } from '../../trees/tree';
import type { Inventory } from './inventory';
import { modelsIn, weighed } from './models';
import { openImages } from './open';
import { imageRules } from './rules';
import { listPackages, scanImage, type ImageScan, type ScanOptions } from './scan';

export { imageRules } from './rules';
export type { ScanOptions } from './scan';

export const engineName = 'gatehouse-image';

/** An image of an archive, and what is in it. */
export interface ScannedImage {
  readonly image: Image;
  readonly scan: ImageScan;
}

export interface FileScan {
  readonly images: readonly ScannedImage[];
  readonly detections: readonly Detection[];
  /** What of the archive is no image, and what of its images was passed over, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/**
 * Judges the images in an archive or folder of a tree, layer by layer and each layer once. What can't be read is an incomplete
 * detection; never rejects for what the archive holds.
 */
export async function scanImages(tree: Tree, name: string, options: ScanOptions): Promise<FileScan> {
  const images: ScannedImage[] = [];
  const models: Detection[] = [];
  const skipped: Record<string, number> = {};
  const count = (counts: Readonly<Record<string, number>>): void => {
    for (const [reason, number] of Object.entries(counts)) skipped[reason] = (skipped[reason] ?? 0) + number;
  };
  const told = (): Detection[] => [...detectionsOf(images, name), ...models];
  try {
    const opened = await openImages(tree, name);
    try {
      count(opened.skipped);
      if (opened.images.length === 0) throw new GatehouseError('there is no image in it');
      for (const image of opened.images) {
        if (image.layers.length === 0) throw new GatehouseError(`${shownImage(image)} has no layers`);
        const its = modelsIn(name, options.secrets);
        const scan = await scanImage(image, { ...options, onFile: its.onFile });
        models.push(...weighed(its, scan.owners));
        count(scan.skipped);
        count(its.skipped);
        images.push({ image, scan });
      }
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error;
    return { images, skipped, detections: [...told(), unreadableImage(name, error.message)] };
  }
  return { images, skipped, detections: told() };
}

/** What is installed in the images of an archive or folder, without judging them. Rejects with a `GatehouseError` where one can't be read. */
export async function inventoriesOf(
  tree: Tree,
  name: string,
): Promise<{ readonly image: Image; readonly inventory: Inventory }[]> {
  const opened = await openImages(tree, name);
  try {
    const found = [];
    for (const image of opened.images) found.push({ image, inventory: await listPackages(image) });
    return found;
  } finally {
    await opened.close();
  }
}

/** `app:1.2 (linux/arm64)`; by its digest where it has no name. */
export const shownImage = ({ name, digest, platform }: Image): string =>
  `${singleLine(name === '' ? digest.slice(0, 19) : name)}${platform === '' ? '' : ` (${platform})`}`;

/** Where an archive has several images, a finding says which one it is of. */
function detectionsOf(images: readonly ScannedImage[], name: string): Detection[] {
  return images.flatMap(({ image, scan }) =>
    scan.findings.map((finding) => detectionOf(finding, name, images.length > 1 ? image : undefined)),
  );
}

function detectionOf(finding: ImageFinding, name: string, image: Image | undefined): Detection {
  const { rule, message, identity, member, secret, incomplete, properties } = finding;
  const { severity, title, help, cwe } = imageRules[rule];
  const inside = [image && shownImage(image), member].filter((part) => part !== undefined).join(', ');
  return {
    rule,
    engine: engineName,
    severity: finding.severity ?? severity,
    title,
    message: image === undefined ? message : `${shownImage(image)}: ${message}`,
    location: { path: name, ...(inside !== '' && { member: singleLine(inside) }) },
    lineText: '',
    // Of two platforms each has its own.
    identity: image === undefined ? identity : `${image.platform}\0${identity}`,
    ...(secret && { sensitive: true as const }),
    ...(incomplete && { incomplete: true as const }),
    help: { text: paragraphs(help) },
    ...(cwe.length > 0 && { cwe }),
    ...(properties && { properties }),
  };
}

function unreadableImage(name: string, reason: string): Detection {
  const message = `${name} can't be read: ${reason}.`;
  return detectionOf({ rule: 'unreadable-image', message, identity: reason, incomplete: true }, name, undefined);
}
