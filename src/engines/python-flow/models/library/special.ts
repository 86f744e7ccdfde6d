import type { Value } from '../../values';
import type { ApiCall } from '../index';

/** What a call of a library's function returns, or undefined where nothing better is known than "made of its arguments". */
export type Special = (call: ApiCall) => Value | undefined;
/** By path. */
export type Specials = Readonly<Record<string, Special | undefined>>;

export const first: Special = ({ args: [value] }) => value;
