import type { Policy } from '../policy/schema';
import { gateSettings } from '../policy/schema';
import type { Gate, GateId } from './gate';

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders: { readonly [Id in GateId]: () => Promise<Gate<Id>> } = {
  secrets: async () => (await import('./secrets/index')).secretsGate,
  sast: async () => (await import('./sast/index')).sastGate,
  container: async () => (await import('./container/index')).containerGate,
};

export const gateIds = Object.keys(loaders) as readonly GateId[];

export const isGateId = (id: string): id is GateId => Object.hasOwn(loaders, id);

/** A gate with its settings: the policy's, or the defaults when the policy doesn't name it. */
export async function loadGate(
  id: GateId,
  policy: Policy,
): Promise<{ gate: Gate; settings: NonNullable<Policy['gates'][GateId]> }> {
  // The loader and the settings are of the same id; TypeScript can't follow that through a union.
  const gate = (await loaders[id]()) as Gate;
  return { gate, settings: policy.gates[id] ?? gateSettings[id].parse({}) };
}
