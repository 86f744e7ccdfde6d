import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { gradleLockfileReader } from '../../../../src/formats/manifests/maven/gradle-lockfile';
import { pomXmlReader } from '../../../../src/formats/manifests/maven/pom';
import { verificationMetadataReader } from '../../../../src/formats/manifests/maven/verification-metadata';

const textOf = (name: string): string => fs.readFileSync(`__tests__/fixtures/manifests/maven/${name}`, 'utf8');

describe('pom.xml', () => {
  it('has the versions that Maven takes, as far as the file says them', () => {
    const listed = [...textOf('list.txt').matchAll(/^ {3}([\w.-]+:[\w.-]+):jar:([\w.-]+):(\w+)/gm)].map(
      ([, name = '', version = '']) => ({ name, version }),
    );
    const { dependencies, problems } = pomXmlReader.read(textOf('pom.xml'), 'pom.xml');
    expect(problems).toEqual([]);
    const read = dependencies.filter(({ marker }) => marker === undefined);
    for (const { name, version } of listed) {
      const found = read.find((each) => each.name === name);
      // One version is in an imported bill of materials, the other open between two.
      const open = ['com.fasterxml.jackson.core:jackson-core', 'commons-io:commons-io'].includes(name);
      expect([name, found?.version]).toEqual([name, open ? undefined : version]);
    }
    expect(read.map(({ name }) => name).filter((name) => !listed.some((each) => each.name === name))).toEqual([
      'com.fasterxml.jackson:jackson-bom',
      'org.apache.maven.plugins:maven-compiler-plugin',
    ]);
    expect(dependencies.filter(({ marker }) => marker !== undefined)).toMatchObject([
      { name: 'org.slf4j:slf4j-simple', version: '2.0.12', marker: 'profile: extra', line: 67 },
    ]);
    const scopes = new Map(dependencies.map(({ name, scope }) => [name, scope]));
    expect([scopes.get('junit:junit'), scopes.get('commons-io:commons-io')]).toEqual(['development', 'optional']);
  });

  const dependency = (version: string): string => `<groupId>g</groupId><artifactId>a</artifactId>${version}`;
  const pom = (inside: string): string => `<project>${inside}</project>`;

  it.each<[string, string, string | undefined]>([
    ['of the project', '<version>${project.version}</version>', '3'],
    ['of the parent', '<version>${project.parent.version}</version>', '2'],
    ['in old spelling', '<version>${pom.version}</version>', '3'],
    ['of another file', '<version>${spring.version}</version>', undefined],
    ['of a property that names itself', '<version>${self}</version>', undefined],
    ['of properties that grow', '<version>${l9}</version>', undefined],
    ['the newest', '<version>LATEST</version>', undefined],
    ['of one version', '<version>[1.0]</version>', '1.0'],
    ['nowhere', '', undefined],
  ])('a version %s', (_, version, expected) => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<l${at + 1}>${`\${l${at}}`.repeat(10)}</l${at + 1}>`).join('');
    const text = pom(
      `<parent><groupId>p</groupId><artifactId>p</artifactId><version>2</version></parent><version>3</version>
       <properties><self>\${self}</self><l0>ha</l0>${laughs}</properties>
       <dependencies><dependency>${dependency(version)}</dependency></dependencies>`,
    );
    const { dependencies } = pomXmlReader.read(text, 'pom.xml');
    expect(dependencies.map(({ name, version: read }) => [name, read])).toEqual([
      ['p:p', '2'],
      ['g:a', expected],
    ]);
  });

  it('names repositories', () => {
    const repositories = (name: string): string =>
      `<${name}ies>\n<${name}y><url>https://\${host}/</url></${name}y></${name}ies>`;
    const { indexes } = pomXmlReader.read(
      pom(`<properties><host>h.org</host></properties>${repositories('repositor')}`),
      'pom.xml',
    );
    expect(indexes).toEqual([{ kind: 'extra-index', url: 'https://h.org/', line: 2 }]);
  });

  it.each([
    ['<project>', [{ line: 1, message: 'it is no XML: unclosed tag: project' }]],
    ['<a/>', [{ line: 1, message: 'its root is <a>, not <project>' }]],
    ['<!DOCTYPE a><project/>', [{ line: 1, message: 'it is no XML: it has a document type, which is not read' }]],
  ])('%j', (text, problems) => {
    expect(pomXmlReader.read(text, 'pom.xml').problems).toEqual(problems);
  });
});

describe('Gradle', () => {
  it('locks versions', () => {
    const text =
      '# This is a Gradle generated file\ng:a:1.0=compileClasspath,testCompileClasspath\ng:b:2.0=testRuntimeClasspath\nempty=annotationProcessor\nbroken\n';
    const { dependencies, problems } = gradleLockfileReader.read(text, 'gradle.lockfile');
    expect(dependencies.map(({ name, version, line, scope }) => [name, version, line, scope])).toEqual([
      ['g:a', '1.0', 2, 'runtime'],
      ['g:b', '2.0', 3, 'development'],
    ]);
    expect(problems).toEqual([{ line: 5, message: 'it is no module with its version' }]);
  });

  it('has digests', () => {
    const text = `<verification-metadata xmlns="https://schema.gradle.org/dependency-verification"><components>
<component group="g" name="a" version="1"><artifact name="a.jar"><sha256 value="ab"/></artifact><artifact name="a.pom"><sha256 value="cd"/></artifact></component>
<component group="g" name="b"/></components></verification-metadata>`;
    const { dependencies, problems } = verificationMetadataReader.read(text, 'gradle/verification-metadata.xml');
    expect(dependencies).toMatchObject([{ name: 'g:a', version: '1', line: 2, hashes: ['sha256:ab', 'sha256:cd'] }]);
    expect(problems).toEqual([{ line: 3, message: 'a component has no group, name or version' }]);
  });
});
