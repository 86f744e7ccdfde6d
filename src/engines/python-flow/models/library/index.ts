import type { Value } from '../../values';
import type { ApiCall } from '../index';
import { configuration } from './configuration';
import { containers } from './containers';
import { frameworks } from './frameworks';
import { functions } from './functions';
import { isGradio, registerHandlers } from './gradio';
import type { Specials } from './special';
import { texts } from './texts';

const specials: Specials = { ...containers, ...functions, ...texts, ...frameworks };

/** Functions of libraries whose result is worth knowing better than "made of its arguments". */
export function libraryCall(call: ApiCall): Value | undefined {
  const special = specials[call.path];
  if (special) return special(call);
  if (call.path.startsWith('configparser.')) return configuration(call);
  if (isGradio(call)) registerHandlers(call);
  return undefined;
}
