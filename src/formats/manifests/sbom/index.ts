import { readXml } from '../../xml';
import { fieldOf, textOf } from '../fields';
import { readJsonFields } from '../json';
import { manifestReader, UnreadableManifest, type Found } from '../reader';
import { readCycloneDx } from './cyclonedx';
import { cycloneDxOfXml } from './cyclonedx-xml';
import { readSpdx, readSpdx3 } from './spdx';
import { spdxOfTagValue } from './spdx-tag-value';

/** Bills of materials: CycloneDX as JSON or XML, SPDX 2 as JSON or tags and values, SPDX 3 as JSON-LD. What it is, its content says. */
export const billOfMaterialsReader = manifestReader('bill of materials', {
  locked: true,
  read(text) {
    const start = text.trimStart();
    if (start.startsWith('{')) return ofJson(text);
    if (!start.startsWith('<')) return ofSpdx(spdxOfTagValue(text));
    const root = readXml(text);
    if (root.name !== 'bom') throw new UnreadableManifest(`its root is <${root.name}>, not <bom>`, 1);
    const { value, lines } = cycloneDxOfXml(root);
    return readCycloneDx(value, lines);
  },
});

function ofJson(text: string): Found {
  const { value, lines } = readJsonFields(text);
  if (fieldOf(value, 'bomFormat') === 'CycloneDX') {
    const version = textOf(value, 'specVersion') ?? '';
    if (!/^1\.\d+$/.test(version))
      throw new UnreadableManifest(
        `version ${JSON.stringify(version)} of CycloneDX is not known`,
        lines.at('specVersion').line,
      );
    return readCycloneDx(value, lines);
  }
  if (textOf(value, 'spdxVersion') !== undefined) return ofSpdx({ value, lines });
  if ((textOf(value, '@context') ?? '').includes('spdx.org/rdf/3.')) return readSpdx3(value, lines);
  throw new UnreadableManifest('it is neither CycloneDX nor SPDX', 1);
}

function ofSpdx({
  value,
  lines,
}: Pick<ReturnType<typeof readJsonFields>, 'lines'> & { readonly value: unknown }): Found {
  const version = textOf(value, 'spdxVersion') ?? '';
  if (!/^SPDX-2\.\d+$/.test(version))
    throw new UnreadableManifest(
      `version ${JSON.stringify(version)} of SPDX is not known`,
      lines.at('spdxVersion').line,
    );
  return readSpdx(value, lines);
}
