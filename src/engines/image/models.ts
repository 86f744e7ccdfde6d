import { atLeast, type Detection } from '../../findings/finding';
import { gunzipStart } from '../../formats/gzip';
import type { ByteSource } from '../../formats/source';
import { isTarHeader } from '../../formats/tar';
import { directoryNames } from '../../formats/zip/loose-directory';
import { isModelName, isNameOfModelOnly } from '../modelfile/names';
import type { OnFile } from './layers';
import type { Owners } from './owners';
import { cacheOf, originOf } from './paths';
import type { SecretsEngine } from '../secrets';
import { archiveKind } from '../secrets/search/archive';

const packed = /\.(?:gz|bz2|xz|zst|lz4|lzma|z)$/i;

/** By its name, also one of something packed, or because it begins like a pickle. */
const isModel = (path: string, head: Buffer): boolean =>
  isModelName(path.replace(packed, '')) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);

const bundleNames = /\.(?:zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i;

/** What models are handed over in, for the most part with other files: by its name, or by how it begins. */
function bundleOf(path: string, head: Buffer): 'zip' | 'bundle' | undefined {
  if (bundleNames.test(path)) return 'bundle';
  const kind = archiveKind(head);
  if (kind === 'zip') return kind;
  return kind === 'tar' || isTarHeader(gunzipStart(head)) ? 'bundle' : undefined;
}

/** Jars, wheels and documents are zip files by the thousand: one that is not called so is a bundle by the names in it. */
async function mayHoldModel(zip: ByteSource): Promise<boolean> {
  const all = (await directoryNames(zip, maxNames)) ?? [];
  // In a wheel such a file extends Python's path, and an archive is data of its tests.
  const isWheel = all.some((name) => /^[^/]+\.dist-info\/WHEEL$/.test(name));
  const names = isWheel ? all.filter((name) => !name.endsWith('.pth')) : all;
  const isPromising = (name: string): boolean =>
    isNameOfModelOnly(name) || /\.(?:bin|mar)$/i.test(name) || (!isWheel && bundleNames.test(name));
  if (names.some(isPromising)) return true;
  const { kerasKind } = await import('../modelfile/readers/zip/keras');
  return kerasKind.fits(names);
}
const maxNames = 100_000;

/** Of one of these, most of which hold data: less than of a model. */
const bundleLimits = { unpackedBytes: 2 ** 31, milliseconds: 30_000 };
/** For all of them in an image. */
const bundlesMs = 120_000;
const bundlesLeft = 'archives beyond the time for models in them';
const bundlesOfPackages = 'archives of packages, not looked into for models';

/** What models in an image are found to do. */
export interface Models {
  readonly onFile: OnFile;
  readonly found: readonly { readonly path: string; readonly detection: Detection }[];
  /** What was not looked into, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Hands the model files of layers to the engine for them, which is loaded when there is one. `name` is what findings call the image. */
export function modelsIn(name: string, secrets: SecretsEngine, timeForBundles = bundlesMs): Models {
  const found: { path: string; detection: Detection }[] = [];
  const skipped: Record<string, number> = {};
  const count = (reason: string): void => {
    skipped[reason] = (skipped[reason] ?? 0) + 1;
  };
  let left = timeForBundles;
  return {
    found,
    skipped,
    onFile: ({ path, layer }, head) => {
      const isOne = isModel(path, head);
      const bundle = isOne ? undefined : bundleOf(path, head);
      if (!isOne && bundle === undefined) return undefined;
      // Packages come in such files too, and are read as what they are.
      if (!isOne && (originOf(path) !== undefined || cacheOf(path) !== undefined)) {
        if (originOf(path) === 'package') count(bundlesOfPackages);
        return undefined;
      }
      return async (source: ByteSource) => {
        if (bundle === 'zip' && !(await mayHoldModel(source))) return;
        if (!isOne && left <= 0) {
          count(bundlesLeft);
          return;
        }
        const { scanModel } = await import('../modelfile');
        const started = performance.now();
        const scan = await scanModel(source, name, {
          ...{ allowedGlobals: new Set<string>(), secrets, within: [`layer ${layer}/${path}`] },
          ...(!isOne && { limits: bundleLimits }),
        });
        if (!isOne) left -= performance.now() - started;
        for (const detection of scan.detections) {
          // Secrets of any file are found without it.
          if (detection.sensitive === true) continue;
          // An archive of something else has not to be readable.
          if (!isOne && (detection.incomplete === true || detection.rule === 'not-understood')) continue;
          found.push({ path, detection });
        }
      };
    },
  };
}

/** The same with what the code of a package could do as well, in files that came with one, as medium: they are data of its tests, mostly. */
export function weighed({ found }: Models, owners: Owners): Detection[] {
  const owned = owners.owned(new Set(found.map(({ path }) => path)));
  return found.map(({ path, detection }) =>
    owned.has(path) && detection.incomplete !== true && atLeast(detection.severity, 'medium')
      ? { ...detection, severity: 'medium', message: `${detection.message} A package brought the file.` }
      : detection,
  );
}
