import { originsIn, type DockerfileText } from '../../engines/vulnerabilities/origin';
import { layersOf } from '../../engines/vulnerabilities/vulnerability';
import { maxDockerfileBytes } from '../../engines/dockerfile';
import { scanImages, type FileScan, type ScanOptions } from '../../engines/image';
import type { SecretsEngine } from '../../engines/secrets';
import { UnreadableError } from '../../errors';
import { decodeText } from '../../formats/text';
import type { Tree } from '../../trees/tree';
import { layerSearch } from '../../engines/secrets/search/layers';
import { isDockerfile } from './names';

/** Judges what the policy names as an image. Where a Dockerfile of the tree made a layer, messages name its line. */
export async function scanImageAt(
  tree: Tree,
  name: string,
  dockerfiles: readonly DockerfileText[],
  secrets: SecretsEngine,
): Promise<FileScan> {
  const origins: ScanOptions['originsIn'] = (image) => {
    const digests = image.layers.map(({ diffId = '' }) => diffId);
    const layers = layersOf(digests, image.config.history ?? []);
    const { ofLayer } = originsIn(layers, dockerfiles);
    return (diffId) => {
      const origin = ofLayer(diffId);
      if (origin === undefined) return undefined;
      return `${origin.base ? 'The base image of ' : ''}${origin.path}, line ${origin.line},`;
    };
  };
  return scanImages(tree, name, { secrets, search: layerSearch(secrets), originsIn: origins });
}

/** The Dockerfiles of a tree that can be read. */
export async function dockerfilesIn(tree: Tree): Promise<DockerfileText[]> {
  const found: DockerfileText[] = [];
  for (const { path, kind, size } of await tree.list()) {
    if (kind !== 'file' || size > maxDockerfileBytes || !isDockerfile(path)) continue;
    try {
      const text = decodeText(await tree.read(path))?.text;
      if (text !== undefined) found.push({ path, text });
    } catch (error) {
      // The gate reports it where it judges the file.
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return found;
}
