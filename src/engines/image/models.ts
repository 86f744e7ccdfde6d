import type { Detection } from '../../findings/finding';
import type { ByteSource } from '../../formats/source';
import { isModelName } from '../modelfile/names';
import type { OnFile } from './layers';
import type { SecretsEngine } from '../secrets';

/** By its name, or because it begins like a pickle. */
const isModel = (path: string, head: Buffer): boolean =>
  isModelName(path) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);

/** Hands the model files of layers to the engine for them, which is loaded when there is one. `name` is what findings call the image. */
export function modelsIn(
  name: string,
  secrets: SecretsEngine,
): { readonly onFile: OnFile; readonly detections: Detection[] } {
  const detections: Detection[] = [];
  return {
    detections,
    onFile: ({ path, layer }, head) =>
      isModel(path, head)
        ? async (source: ByteSource) => {
            const { scanModel } = await import('../modelfile');
            const options = { allowedGlobals: new Set<string>(), secrets, within: [`layer ${layer}/${path}`] };
            const scan = await scanModel(source, name, options);
            // Secrets of any file are found without it.
            detections.push(...scan.detections.filter(({ sensitive }) => sensitive !== true));
          }
        : undefined,
  };
}
