import { fileGateSettings, gateSettings, type Policy } from '../policy/schema';
import type { EvidenceGate, EvidenceGateId, FileGate, FileGateId, Gate, GateId, SettingsOf } from './gate';

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders: {
  readonly [Id in FileGateId]: () => Promise<FileGate<Id>>;
} & { readonly [Id in EvidenceGateId]: () => Promise<EvidenceGate<Id>> } = {
  secrets: async () => (await import('./secrets/index')).secretsGate,
  sast: async () => (await import('./sast/index')).sastGate,
  dependencies: async () => (await import('./dependencies/index')).dependenciesGate,
  container: async () => (await import('./container/index')).containerGate,
  artifacts: async () => (await import('./artifacts/index')).artifactsGate,
  metrics: async () => (await import('./metrics/index')).metricsGate,
  reports: async () => (await import('./reports/index')).reportsGate,
  workflow: async () => (await import('./workflow/index')).workflowGate,
};

export const gateIds = Object.keys(loaders) as readonly GateId[];

export const isGateId = (id: string): id is GateId => Object.hasOwn(loaders, id);

/** Whether what a gate finds can be accepted by a baseline: what stands in files, whoever found it. */
export const isAcceptable = (id: GateId): boolean => Object.hasOwn(fileGateSettings, id) || id === 'reports';

export const loadGate = (id: GateId): Promise<Gate> => loaders[id]();

/**
 * The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. Without `mayAsk`
 * nobody is asked over the network about packages: nobody named the gate, or a hook waits for it.
 */
export function settingsOf(id: GateId, policy: Policy, mayAsk = true): SettingsOf<GateId> | undefined {
  if (id === 'dependencies' && !mayAsk)
    return { ...(policy.gates[id] ?? gateSettings.dependencies.parse({})), engine: 'none', metadata: {} };
  return policy.gates[id] ?? (hasDefaults(id) ? gateSettings[id].parse({}) : undefined);
}

const hasDefaults = (id: GateId): id is keyof typeof gateSettings => Object.hasOwn(gateSettings, id);
