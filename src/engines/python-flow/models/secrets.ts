import type { Frame } from '../interpreter/frame';
import { reportFlow } from '../interpreter/report';
import type { Value } from '../values';

/** Names of what nobody may guess. */
const secretName =
  /(?:^|_)(?:token|secret|passw(?:or)?d|pass(?:phrase|code)|pass(?=$|\d)|otp|pin|nonce|salt|csrf|session(?:_?(?:id|key))?|api_?key|remember_?me(?:_?key)?|auth_?(?:key|code)|reset_?(?:key|code)|verification_?code|private_?key|encryption_?key|iv)(?:_|$|\d)/i;

/** A predictable number that is given such a name. */
export function checkSecretName(frame: Frame, name: string, value: Value, place: { at: number; end: number }): void {
  if (value.flows.length === 0) return;
  const snake = name.replace(/([a-z])([A-Z])/g, '$1_$2');
  if (secretName.test(snake)) reportFlow(frame, 'weak-random', value.flows, place, `\`${name.slice(0, 60)}\``);
}
