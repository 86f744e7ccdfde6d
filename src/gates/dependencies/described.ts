import { detectionOf } from '../../engines/dependencies/detection';
import { rulingOf } from '../../engines/dependencies/licenses';
import type { PackageMetadata } from '../../engines/dependencies/metadata';
import { installedIn, type Installed } from '../../engines/dependencies/packages';
import type { Project } from '../../engines/dependencies/project';
import type { Detection } from '../../findings/finding';
import { singleLine } from '../../single-line';
import type { Scan, SettingsOf } from '../gate';
import { asMetadataSource } from './source';

type Settings = SettingsOf<'dependencies'>;

/** What lock files and indexes say of packages: their licences, and whether anybody keeps them up. */
export async function describe(
  projects: readonly Project[],
  { settings }: { readonly settings: Settings },
): Promise<Pick<Scan, 'detections' | 'engines'>> {
  const installed = projects.flatMap(installedIn);
  const started = performance.now();
  const source = await asMetadataSource(settings);
  const described = source
    ? await source.describe(
        installed.map(({ dependency }) => dependency),
        { licenses: settings.licenses.allow.length + settings.licenses.deny.length > 0 },
      )
    : [];
  const detections = installed.flatMap((each, index) => [
    ...upkeepOf(each, described[index], settings),
    ...licenseOf(each, described[index], settings),
  ]);
  const durationMs = Math.round(performance.now() - started);
  const engines = source ? [{ name: 'package indexes', version: 'api', durationMs }] : [];
  return { detections, engines };
}

const nameOf = ({ dependency: { name, version } }: Installed): string => `${name} ${version}`;
const shown = (text: string): string => singleLine(text).slice(0, 200);

function upkeepOf(installed: Installed, metadata: PackageMetadata | undefined, settings: Settings): Detection[] {
  if (metadata === undefined) return [];
  const { dependency, file, line } = installed;
  const about = dependency.name;
  const name = nameOf(installed);
  if (!metadata.exists)
    return dependency.origin.kind === 'index' && dependency.origin.url === undefined
      ? [detectionOf('unknown-package', file, line, about, `${name}: the public index knows no such package.`)]
      : [];
  const found: Detection[] = [];
  if (metadata.withdrawn !== undefined) {
    const why = metadata.withdrawn === '' ? '' : `: ${shown(metadata.withdrawn)}`;
    found.push(detectionOf('yanked-version', file, line, about, `${name} was withdrawn by its makers${why}.`));
  }
  const since = metadata.lastRelease === undefined ? undefined : Date.now() - Date.parse(metadata.lastRelease);
  if (metadata.archived)
    found.push(
      detectionOf('abandoned-package', file, line, about, `${name}: its makers say that they keep it up no more.`),
    );
  else if (since !== undefined && since > settings['abandoned-after'])
    found.push(
      detectionOf(
        'abandoned-package',
        file,
        line,
        about,
        `${name}: its newest version is of ${(metadata.lastRelease ?? '').slice(0, 10)}.`,
      ),
    );
  return found;
}

function licenseOf(installed: Installed, metadata: PackageMetadata | undefined, { licenses }: Settings): Detection[] {
  if (licenses.allow.length + licenses.deny.length === 0) return [];
  const { dependency, file, line } = installed;
  const license = dependency.license ?? metadata?.license;
  const name = nameOf(installed);
  if (license === undefined || license.trim() === '')
    return [detectionOf('unknown-license', file, line, dependency.name, `${name}: nothing says what its licence is.`)];
  const said = shown(license);
  const ruling = rulingOf(license, licenses);
  if (ruling === 'allowed') return [];
  const [rule, why] =
    ruling === 'denied'
      ? (['denied-license', `is under ${said}, which the policy does not allow`] as const)
      : ([
          'unknown-license',
          `is under “${said}”, which is no SPDX expression, and doesn't say for certain which licence is meant`,
        ] as const);
  return [detectionOf(rule, file, line, `${dependency.name}\0${said}`, `${name} ${why}.`)];
}
