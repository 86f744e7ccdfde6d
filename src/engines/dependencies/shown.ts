import { singleLine } from '../../single-line';

export const shown = (text: string): string => singleLine(text).slice(0, 200);

/** A URL may hold a password, before its host or in its query. */
export const withoutUser = (url: string): string =>
  shown(url.replace(/[?#][^]*$/, '').replace(/^([a-z][a-z0-9+.-]*:\/\/|\/\/|)[^/\s]*@/i, '$1'));
export const withoutQuery = (revision: string): string => shown(revision.replace(/[?#][^]*$/, ''));

export const isLocal = (url: string): boolean =>
  /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(url);
