import { atLeast, type Detection } from '../../findings/finding';
import type { ByteSource } from '../../formats/source';
import { isModelName } from '../modelfile/names';
import type { OnFile } from './layers';
import type { Owners } from './owners';
import type { SecretsEngine } from '../secrets';

const packed = /\.(?:gz|bz2|xz|zst|lz4|lzma|z)$/i;

/** By its name, also one of something packed, or because it begins like a pickle. */
const isModel = (path: string, head: Buffer): boolean =>
  isModelName(path.replace(packed, '')) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);

/** What models in an image are found to do. */
export interface Models {
  readonly onFile: OnFile;
  readonly found: readonly { readonly path: string; readonly detection: Detection }[];
}

/** Hands the model files of layers to the engine for them, which is loaded when there is one. `name` is what findings call the image. */
export function modelsIn(name: string, secrets: SecretsEngine): Models {
  const found: { path: string; detection: Detection }[] = [];
  return {
    found,
    onFile: ({ path, layer }, head) =>
      isModel(path, head)
        ? async (source: ByteSource) => {
            const { scanModel } = await import('../modelfile');
            const options = { allowedGlobals: new Set<string>(), secrets, within: [`layer ${layer}/${path}`] };
            const scan = await scanModel(source, name, options);
            // Secrets of any file are found without it.
            for (const detection of scan.detections) if (detection.sensitive !== true) found.push({ path, detection });
          }
        : undefined,
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
