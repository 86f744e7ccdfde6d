import type { Frame } from '../interpreter/frame';
import { reportFlow } from '../interpreter/report';
import type { Subscript } from '../syntax/ast';
import { apisOf, type Value } from '../values';

/** What the frameworks keep for a visitor between requests. */
const sessions =
  /^(?:flask\.session|django\.http\.HttpRequest\(\)\.session|starlette\.requests\.Request\(\)\.session|aiohttp_session\.get_session\(\))$/;

export function isSession(value: Value): boolean {
  return apisOf(value).some((path) => sessions.test(path));
}

/** `session[index] = value` */
export function checkTrust(frame: Frame, object: Value, index: Value, value: Value, { at, end }: Subscript): void {
  if (!isSession(object)) return;
  for (const flows of [frame.flowsIn(value), index.flows]) {
    reportFlow(frame, 'trust-boundary', flows, { at, end }, 'the session');
    reportFlow(frame, 'weak-random', flows, { at, end }, 'a value of the session');
  }
}
