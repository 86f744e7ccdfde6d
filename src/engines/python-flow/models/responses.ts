import type { Frame } from '../interpreter/frame';
import { reportFlow } from '../interpreter/report';
import type { Attribute, Subscript } from '../syntax/ast';
import { apisOf, onlyConstant, type Value } from '../values';

/** Responses that are filled in bit by bit. */

const response =
  /^(?:flask\.(?:Response|make_response)|bottle\.response|django\.http\.HttpResponse|sanic\.response\.\w+|starlette\.responses\.Response)(?:\(\))?(?:\.headers)?$/;

/** `response.headers['Location'] = value` */
export function checkHeader(frame: Frame, object: Value, index: Value, value: Value, { at, end }: Subscript): void {
  if (!apisOf(object).some((path) => response.test(path))) return;
  const name = onlyConstant(index);
  if (typeof name !== 'string') return;
  if (name.toLowerCase() === 'set-cookie') {
    const text = onlyConstant(value);
    const isOpen = typeof text === 'string' && !/;\s*secure\b/i.test(text);
    if (isOpen)
      frame.machine.report({
        rule: 'insecure-cookie',
        module: frame.module,
        at,
        end,
        sink: 'The header Set-Cookie without `Secure`',
      });
  }
  if (name.toLowerCase() !== 'location') return;
  reportFlow(frame, 'open-redirect', frame.flowsIn(value), { at, end }, 'the header Location');
}

/** `response.data = value`, `response.location = value` */
export function checkBody(frame: Frame, object: Value, value: Value, { at, end, name }: Attribute): void {
  if (!/^(?:data|response|location|content)$/.test(name) || !apisOf(object).some((path) => response.test(path))) return;
  const isBody = name !== 'location';
  reportFlow(
    frame,
    isBody ? 'cross-site-scripting' : 'open-redirect',
    frame.flowsIn(value),
    { at, end },
    isBody ? 'the page' : 'the header Location',
  );
}
