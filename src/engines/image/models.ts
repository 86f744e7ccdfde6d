import { atLeast, type Detection } from '../../findings/finding';
import type { ByteSource } from '../../formats/source';
import { isModelName } from '../modelfile/names';
import type { OnFile } from './layers';
import type { Owners } from './owners';
import { cacheOf, originOf } from './paths';
import type { SecretsEngine } from '../secrets';

const packed = /\.(?:gz|bz2|xz|zst|lz4|lzma|z)$/i;

/** By its name, also one of something packed, or because it begins like a pickle. */
const isModel = (path: string, head: Buffer): boolean =>
  isModelName(path.replace(packed, '')) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);

/** What models are handed over in, for the most part with other files. Packages come in such files too, and are read as what they are. */
const isBundle = (path: string): boolean =>
  /\.(?:zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i.test(path) &&
  originOf(path) === undefined &&
  cacheOf(path) === undefined;

/** Of one of these, most of which hold data: less than of a model. */
const bundleLimits = { unpackedBytes: 2 ** 31, milliseconds: 30_000 };
/** For all of them in an image. */
const bundlesMs = 120_000;
const bundlesLeft = 'archives beyond the time for models in them';

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
  let left = timeForBundles;
  return {
    found,
    skipped,
    onFile: ({ path, layer }, head) => {
      const isOne = isModel(path, head);
      return isOne || isBundle(path)
        ? async (source: ByteSource) => {
            if (!isOne && left <= 0) {
              skipped[bundlesLeft] = (skipped[bundlesLeft] ?? 0) + 1;
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
          }
        : undefined;
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
