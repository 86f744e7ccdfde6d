import type { XmlElement } from '../../tool-reports/report';
import { readXml } from '../../xml';
import type { Dependency, PackageIndex } from '../manifest';
import { manifestReader, UnreadableManifest } from '../reader';
import { Properties } from './properties';

/**
 * What a Maven project asks for: dependencies, imported bills of materials, plugins, and the parent. A version that the parent or an
 * imported bill of materials sets stays open, for those are other files.
 */
export const pomXmlReader = manifestReader('pom.xml', {
  locked: false,
  read(text) {
    const project = readXml(text);
    if (project.name !== 'project') throw new UnreadableManifest(`its root is <${project.name}>, not <project>`, 1);
    const properties = new Properties(project);
    const parent = child(project, 'parent');
    const managed = managedIn(project, properties);
    const dependencies: Dependency[] = parent === undefined ? [] : [parentOf(parent, properties)];
    dependencies.push(...askedIn(project, properties, managed));
    for (const profile of childrenOf(child(project, 'profiles'), 'profile')) {
      const own = properties.with(profile);
      const marker = `profile: ${textIn(profile, 'id') ?? ''}`;
      const known = new Map([...managed, ...managedIn(profile, own)]);
      dependencies.push(...askedIn(profile, own, known).map((dependency) => ({ ...dependency, marker })));
    }
    return { dependencies, indexes: indexesIn(project, properties) };
  },
});

function askedIn(holder: XmlElement, properties: Properties, managed: ReadonlyMap<string, string>): Dependency[] {
  const build = child(holder, 'build');
  const management = child(child(holder, 'dependencyManagement'), 'dependencies');
  const pluginVersions = new Map(
    childrenOf(child(child(build, 'pluginManagement'), 'plugins'), 'plugin').flatMap((plugin) => {
      const version = textIn(plugin, 'version');
      return version === undefined ? [] : [[coordinates(plugin, properties, pluginGroup), version] as const];
    }),
  );
  const plugins = childrenOf(child(build, 'plugins'), 'plugin');
  return [
    ...childrenOf(management, 'dependency').filter((each) => textIn(each, 'scope') === 'import'),
    ...childrenOf(child(holder, 'dependencies'), 'dependency'),
  ]
    .map((each) => dependencyOf(each, properties, managed))
    .concat(
      [...plugins, ...childrenOf(child(build, 'extensions'), 'extension')].map((each) => ({
        ...dependencyOf(each, properties, pluginVersions, pluginGroup),
        scope: 'development' as const,
      })),
      plugins
        .flatMap((plugin) => childrenOf(child(plugin, 'dependencies'), 'dependency'))
        .map((each) => ({ ...dependencyOf(each, properties, new Map()), scope: 'development' as const })),
    );
}

/** Maven's own, which a plugin need not name. */
const pluginGroup = 'org.apache.maven.plugins';

const coordinates = (element: XmlElement, properties: Properties, group = ''): string =>
  `${properties.resolve(textIn(element, 'groupId') ?? group)}:${properties.resolve(textIn(element, 'artifactId') ?? '')}`;

/** Versions of this file's dependencyManagement, by coordinates. */
const managedIn = (holder: XmlElement, properties: Properties): Map<string, string> =>
  new Map(
    childrenOf(child(child(holder, 'dependencyManagement'), 'dependencies'), 'dependency').flatMap((each) => {
      const version = textIn(each, 'version');
      return version === undefined ? [] : [[coordinates(each, properties), version] as const];
    }),
  );

function dependencyOf(
  element: XmlElement,
  properties: Properties,
  managed: ReadonlyMap<string, string>,
  group?: string,
): Dependency {
  const name = coordinates(element, properties, group);
  const written = textIn(element, 'version') ?? managed.get(name);
  const scope = textIn(element, 'scope');
  return {
    ecosystem: 'maven',
    name,
    version: versionOf(written === undefined ? undefined : properties.resolve(written)),
    ...(written !== undefined && { specifier: written }),
    line: element.line,
    direct: true,
    neededBy: [],
    scope: scope === 'test' ? 'development' : textIn(element, 'optional') === 'true' ? 'optional' : 'runtime',
    origin: scope === 'system' ? { kind: 'archive', url: textIn(element, 'systemPath') ?? '' } : { kind: 'index' },
    hashes: [],
  };
}

function parentOf(parent: XmlElement, properties: Properties): Dependency {
  const relative = textIn(parent, 'relativePath');
  return {
    ...dependencyOf(parent, properties, new Map()),
    ...(relative !== undefined && { origin: { kind: 'folder', path: relative } }),
  };
}

/** A range, a property of another file and the words for "the newest" leave it open; `[1.0]` doesn't. */
function versionOf(text: string | undefined): string | undefined {
  const [, exact] = /^\[([^,[\]()]+)\]$/.exec(text ?? '') ?? [];
  const version = exact?.trim() ?? text;
  return version === undefined || /[[\](),]|\$\{|^(?:LATEST|RELEASE)$/.test(version) ? undefined : version;
}

function indexesIn(project: XmlElement, properties: Properties): PackageIndex[] {
  const holders = [project, ...childrenOf(child(project, 'profiles'), 'profile')];
  return holders
    .flatMap((holder) => [
      ...childrenOf(child(holder, 'repositories'), 'repository'),
      ...childrenOf(child(holder, 'pluginRepositories'), 'pluginRepository'),
    ])
    .flatMap((repository) => {
      const url = textIn(repository, 'url');
      return url === undefined ? [] : [{ kind: 'extra-index', url: properties.resolve(url), line: repository.line }];
    });
}

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

function textIn(element: XmlElement, name: string): string | undefined {
  const text = child(element, name)?.text.trim();
  return text === '' ? undefined : text;
}
