import { atLeast, type Severity } from '../../findings/finding';
import { shownName } from '../../formats/shown-name';
import { singleLine } from '../../single-line';
import { maskSecret, type SecretRule } from '../secrets';
import { bytesText, type ImageFinding } from './finding';
import { maxSecrets, type LayerReader, type Remembered } from './layers';
import { ancestorsOf } from './live';
import { originOf, setuidKind } from './paths';
import type { Rights } from './rights';
import type { ImageRuleId } from './rules';

/** What was remembered, as findings. */
export class Teller {
  constructor(
    private readonly reader: LayerReader,
    private readonly madeBy: (layer: number) => string,
  ) {}

  /** Of what lies among packages, the files that one of them brought. */
  #owned: ReadonlySet<string> = new Set();

  private originOf(file: string): ReturnType<typeof originOf> {
    const origin = originOf(file);
    return origin === 'package' && !this.#owned.has(file) ? undefined : origin;
  }

  *all(left: readonly Remembered[]): Generator<ImageFinding, void, undefined> {
    const asked = this.reader.remembered.filter(({ kind }) => kind === 'secret' || kind === 'credentials');
    this.#owned = this.reader.owners.owned(new Set(asked.map(({ path }) => path)));
    yield* this.secrets();
    yield* this.unjudged();
    yield* this.credentials();
    yield* this.setuid(left);
    yield* this.writable(left);
    for (const { name, layer } of this.reader.leadingOut)
      yield this.at(
        'leading-out',
        name,
        layer,
        `The entry ${shownName(name)} of layer ${layer} leads out of the image.`,
      );
    for (const { manager, folder, layer, bytes } of this.reader.caches.values()) {
      const message = `${shownName(folder)} holds ${bytesText(bytes)} that ${manager} downloaded.${this.madeBy(layer)}`;
      yield this.at('package-cache-in-image', folder, layer, message);
    }
    for (const path of this.reader.unfinished)
      yield {
        rule: 'unreadable-layer',
        message: `${shownName(path)} was not searched to its end: it took longer than a file of its size may, holds more secrets than are listed, or unpacks to more than is read.`,
        identity: path,
        incomplete: true,
      };
  }

  private *unjudged(): Generator<ImageFinding, void, undefined> {
    for (const path of this.reader.unjudged)
      yield {
        rule: 'unreadable-layer',
        message: `${shownName(path)} was not read: it is too large for a file of its name.`,
        identity: path,
        incomplete: true,
      };
  }

  private *secrets(): Generator<ImageFinding, void, undefined> {
    // Of what came with a package one of a kind is enough for each file.
    const key = (item: Remembered): string => {
      if (item.kind !== 'secret') return '';
      return this.originOf(item.path) === undefined ? item.match.value : item.match.rule.id;
    };
    for (const [first, ...more] of this.grouped('secret', key)) {
      if (first?.kind !== 'secret') continue;
      const { match, path, layer, where: inFile } = first;
      const { rule } = match;
      const layers = [...new Set(more.map((item) => item.layer))].filter((each) => each !== layer);
      const others = layers.length > 0 ? `, and in ${layersText(layers)}` : '';
      const where = `${inFile === undefined ? '' : `${singleLine(inFile)} of `}${shownName(path)} in layer ${layer}${others}`;
      const origin = this.originOf(path);
      const values = new Set([first, ...more].map((item) => (item.kind === 'secret' ? item.match.value : '')));
      const count = values.size > 1 ? ` and ${values.size - 1} more like it` : '';
      yield {
        ...this.at('secret-in-layer', path, layer, ''),
        severity: severityOf(rule, origin),
        message: `${rule.title} in ${where}: ${maskSecret(match.value)}${count}.${gone([first, ...more])}${this.madeBy(layer)}${origin === undefined ? '' : originNotes[origin]}`,
        identity: match.value,
        secret: true,
        properties: { provider: rule.provider, evidence: rule.evidence, path },
      };
    }
    if (this.reader.secrets > maxSecrets)
      yield {
        rule: 'unreadable-layer',
        message: `The layers hold more than ${maxSecrets} secrets; the rest is not listed.`,
        identity: 'secrets',
        incomplete: true,
      };
  }

  private *credentials(): Generator<ImageFinding, void, undefined> {
    const known = new Set(this.reader.remembered.flatMap((item) => (item.kind === 'secret' ? [item.path] : [])));
    for (const items of [...this.grouped('credentials'), ...this.grouped('git')]) {
      const [first] = items;
      if (first === undefined || (first.kind === 'credentials' && known.has(first.path))) continue;
      if (first.kind === 'credentials' && this.originOf(first.path) === 'package') continue;
      const { path, layer, kind } = first;
      if (kind === 'git') {
        const folder = path.replace(/\/?HEAD$/, '');
        const message = `Layer ${layer} holds the version history ${shownName(folder)}.${gone(items)}${this.madeBy(layer)}`;
        yield this.at('git-history-in-image', folder, layer, message);
      } else
        yield this.at(
          'credentials-in-image',
          path,
          layer,
          `Layer ${layer} holds ${shownName(path)}.${gone(items)}${this.madeBy(layer)}`,
        );
    }
  }

  private *setuid(left: readonly Remembered[]): Generator<ImageFinding, void, undefined> {
    const usual: string[] = [];
    for (const item of left) {
      if (item.kind !== 'setuid') continue;
      const { path, layer, bit, capabilities } = item;
      const kind = setuidKind(path);
      if (kind === 'usual') {
        usual.push(path);
        continue;
      }
      const rule = kind === 'dangerous' ? 'privileged-program' : 'setuid-file';
      const message = `${shownName(path)} (layer ${layer}) has ${rightsText({ bit, capabilities })}.${this.madeBy(layer)}`;
      yield this.at(rule, path, layer, message);
    }
    if (usual.length === 0) return;
    const names = usual.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
    yield {
      rule: 'setuid-file',
      severity: 'info',
      message: `Programs that distributions install so have the setuid or setgid bit, or capabilities: ${names.join(', ')}.`,
      identity: 'usual',
    };
  }

  /** A folder stands for what is in it. */
  private *writable(left: readonly Remembered[]): Generator<ImageFinding, void, undefined> {
    const items = left.filter((item) => item.kind === 'writable');
    const folders = new Map(items.filter(({ isFolder }) => isFolder).map(({ path }) => [path, 0]));
    const top = (path: string): string | undefined => ancestorsOf(path).findLast((folder) => folders.has(folder));
    for (const { path } of items) {
      const above = top(path);
      if (above !== undefined) folders.set(above, (folders.get(above) ?? 0) + 1);
    }
    for (const { path, layer, isFolder } of items) {
      if (top(path) !== undefined) continue;
      const inside = folders.get(path) ?? 0;
      const more = inside > 0 ? `, as can ${inside} ${inside === 1 ? 'path' : 'paths'} in it` : '';
      const what = isFolder ? 'Everybody can write the folder' : 'Everybody can write';
      yield this.at(
        'world-writable-path',
        path,
        layer,
        `${what} ${shownName(path)} (layer ${layer})${more}.${this.madeBy(layer)}`,
      );
    }
  }

  private at(rule: ImageRuleId, path: string, layer: number, message: string): ImageFinding {
    return { rule, message, identity: path, member: `layer ${layer}/${path}` };
  }

  /** Of one kind: the same thing of the same path in several layers is one. */
  private grouped(kind: Remembered['kind'], key: (item: Remembered) => string = () => ''): Remembered[][] {
    const groups = new Map<string, Remembered[]>();
    for (const item of this.reader.remembered) {
      if (item.kind !== kind) continue;
      const id = `${item.path}\0${key(item)}`;
      const known = groups.get(id);
      if (known === undefined) groups.set(id, [item]);
      else known.push(item);
    }
    return [...groups.values()];
  }
}

const rightsText = ({ bit, capabilities }: Rights): string =>
  [
    ...(bit ? ['the setuid or setgid bit'] : []),
    ...(capabilities.length > 0 ? [`capabilities that are as good as root (${capabilities.join(', ')})`] : []),
  ].join(' and ');

const originNotes = {
  package: ' A package brought the file: if it is public, so is the value.',
  distribution: ' The file lies where only packages of the distribution have files: it is an example or for a test.',
};

/** What a package holds is mostly public; a token's own format says more than a name. */
function severityOf({ severity, evidence }: SecretRule, origin: ReturnType<typeof originOf>): Severity {
  if (origin === undefined) return severity;
  const most = origin === 'package' && evidence === 'format' ? 'medium' : 'low';
  return atLeast(severity, most) ? most : severity;
}

/** Says of what a later layer removes that the image has it all the same. */
function gone(items: readonly Remembered[]): string {
  const last = items.at(-1);
  return last?.goneIn === undefined
    ? ''
    : ` Layer ${last.goneIn} removes or replaces it, and the image has it all the same.`;
}

const layersText = (layers: readonly number[]): string =>
  layers.length === 1
    ? `layer ${layers[0] ?? 0}`
    : `layers ${layers.slice(0, -1).join(', ')} and ${layers.at(-1) ?? 0}`;
