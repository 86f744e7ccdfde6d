import { domainToUnicode } from 'node:url';
import { registryHosts } from './places';
import { isOneSlip } from './typosquat';

/** Hosts that people read past, since packages come from there. */
const known: ReadonlySet<string> = new Set([
  ...registryHosts,
  ...['registry.npmjs.com', 'crates.io', 'static.crates.io', 'conda.anaconda.org', 'github.com', 'gitlab.com'],
]);

/** Shorter hosts are one letter from each other by chance. */
const minLength = 10;

/** The host that a place is made to be taken for: `registry.npmjs.org.evil.example`, `registry-npmjs.org`; undefined where there is none. */
export function imitatedHost(place: string): string | undefined {
  const [host = ''] = place.replace(/\.?(?=[:/]|$)/, '').split(/[:/]/);
  if (known.has(host)) return undefined;
  const plain = withoutMarks(host);
  const shape = host.includes('xn--') ? shapeOf(domainToUnicode(host)) : undefined;
  // `github.com-work` is a name of somebody's own for SSH: no domain has a hyphen there.
  const isPublic = /^(?:xn--.*|[^-]*)$/.test(lastLabel(host));
  for (const meant of known) {
    if (domainOf(host) === domainOf(meant)) continue;
    if (host.startsWith(`${meant}.`) || (isPublic && host.startsWith(`${meant}-`)) || plain === withoutMarks(meant))
      return meant;
    if (meant.length >= minLength && isOneSlip(host, meant)) return meant;
    if (shape?.test(meant) === true && lastLabel(host) === lastLabel(meant)) return meant;
  }
  return undefined;
}

const withoutMarks = (host: string): string => host.replace(/[-._]/g, '');
const lastLabel = (host: string): string => host.slice(host.lastIndexOf('.') + 1);
const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Letters of other scripts stand for any that they may look like. */
const shapeOf = (host: string): RegExp =>
  new RegExp(`^${host.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&').replace(/[^\0-\x7f]/gu, '.')}$`);

/** Addresses in which a known host stands where a user does (`https://pypi.org@evil.example/`): the host that is asked, and what it is taken for. */
export function disguisedHosts(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  for (const [, user = '', host = ''] of plain.matchAll(
    /:\\?\/\\?\/([^\s/\\?#"'@]{1,255})@(?:[^\s/\\?#"']*@)?([\w.-]{1,255})/g,
  )) {
    const [name = ''] = user.toLowerCase().split(/[:%]/);
    if (known.has(name) && name !== host.toLowerCase()) found.set(host.toLowerCase(), name);
  }
  return found;
}
