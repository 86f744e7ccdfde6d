import { version } from '../../version';
import type { Inspection } from './inspect';

interface Model {
  readonly path: string;
  /** Hexadecimal; undefined where it isn't known. */
  readonly sha256: string | undefined;
  readonly inspection: Inspection;
}

/**
 * A CycloneDX 1.6 bill of materials with one machine-learning model a file: digest, formats, imports, and what the file says of
 * itself. `mask` hides the secrets of a text. The same models give the same bytes.
 */
export function modelBom(models: readonly Model[], mask: (text: string) => string): string {
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { tools: { components: [{ type: 'application', name: 'gatehouse', version }] } },
    components: models.map((model) => component(model, mask)),
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

function component({ path, sha256, inspection }: Model, mask: (text: string) => string): object {
  const { formats, globals, facts } = inspection;
  const properties = [
    ...[...new Set(formats.map(({ format }) => format))].map((value) => ({ name: 'gatehouse:format', value })),
    ...globals.map((value) => ({ name: 'gatehouse:import', value })),
    ...facts.map(({ members, name, value }) => ({
      name: `gatehouse:fact:${[...members, name].join('/')}`,
      value: mask(String(value)),
    })),
  ];
  return {
    type: 'machine-learning-model',
    'bom-ref': `model:${path}`,
    name: path,
    ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
    ...(properties.length > 0 && { properties }),
  };
}
