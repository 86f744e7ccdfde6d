import type { XmlElement } from '../../tool-reports/report';
import { Lines } from '../json';

/** CycloneDX as XML, as far as it is read, in the shape of CycloneDX as JSON. */
export function cycloneDxOfXml(root: XmlElement): { readonly value: unknown; readonly lines: Lines } {
  const lines = new Lines(1);
  const component = child(child(root, 'metadata'), 'component');
  const value = {
    metadata: { component: component && { 'bom-ref': component.attributes['bom-ref'] } },
    components: components(root, lines),
    dependencies: childrenOf(child(root, 'dependencies')).map(({ attributes, children }) => ({
      ref: attributes.ref,
      dependsOn: children.map((needed) => needed.attributes.ref),
    })),
  };
  return { value, lines };
}

/** The reader says no to what is nested too deep; XML as deep as this has been refused before. */
function components(holder: XmlElement, lines: Lines): unknown[] {
  const own = lines.add('components', holder.line ?? 1);
  return childrenOf(child(holder, 'components'))
    .filter(({ name }) => name === 'component')
    .map((component, at) => {
      const place = own.add(at, component.line ?? 1);
      const licenses = childrenOf(child(component, 'licenses'));
      return {
        ...component.attributes,
        ...Object.fromEntries(
          ['group', 'name', 'version', 'scope', 'purl'].map((key) => [key, child(component, key)?.text.trim()]),
        ),
        hashes: childrenOf(child(component, 'hashes')).map((hash) => ({
          alg: hash.attributes.alg,
          content: hash.text.trim(),
        })),
        licenses: licenses.map((license) =>
          license.name === 'expression'
            ? { expression: license.text.trim() }
            : { license: { id: child(license, 'id')?.text.trim(), name: child(license, 'name')?.text.trim() } },
        ),
        components: components(component, place),
      };
    });
}

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

const childrenOf = (element: XmlElement | undefined): readonly XmlElement[] => element?.children ?? [];
