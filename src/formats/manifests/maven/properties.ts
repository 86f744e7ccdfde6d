import type { XmlElement } from '../../tool-reports/report';

/** A value may name others; real files go two or three deep. */
const maxSteps = 20;
const maxLength = 1_000;

/** What `${…}` means in a pom.xml, as far as the file itself says it. What it doesn't say stays as written. */
export class Properties {
  readonly #values = new Map<string, string>();

  constructor(project: XmlElement, above?: Properties) {
    if (above !== undefined) for (const [name, value] of above.#values) this.#values.set(name, value);
    const parent = project.children.find(({ name }) => name === 'parent');
    for (const name of ['groupId', 'artifactId', 'version'])
      for (const [prefix, holder] of [
        ['project.parent.', parent],
        // Group and version are inherited.
        ['project.', name === 'artifactId' ? undefined : parent],
        ['project.', project],
      ] as const)
        this.#set(
          prefix + name,
          holder?.children.find((each) => each.name === name),
        );
    for (const property of project.children.find(({ name }) => name === 'properties')?.children ?? [])
      this.#set(property.name, property);
  }

  /** These, and those of a profile over them. */
  with(profile: XmlElement): Properties {
    return new Properties({ ...profile, children: profile.children.filter(({ name }) => name === 'properties') }, this);
  }

  resolve(text: string): string {
    let current = text;
    for (let step = 0; step < maxSteps && current.includes('${'); step++) {
      const next = current.replace(/\$\{([^{}]*)\}/g, (whole, name: string) => this.#get(name.trim()) ?? whole);
      if (next === current || next.length > maxLength) break;
      current = next;
    }
    return current;
  }

  /** `pom.version` and `version` are old spellings. */
  #get(name: string): string | undefined {
    return (
      this.#values.get(name) ??
      this.#values.get(name.replace(/^(?:pom\.)?(?=(?:groupId|artifactId|version)$)/, 'project.'))
    );
  }

  #set(name: string, element: XmlElement | undefined): void {
    const text = element?.text.trim() ?? '';
    if (text !== '') this.#values.set(name, text);
  }
}
