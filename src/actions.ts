import type { GateId } from './gates/gate';

/** Every JavaScript action: its folder (its `action.yml`), the name its check run has, and the gates it runs. */
export const actions = {
  main: { folder: '.', title: 'Gatehouse', gates: [] },
  secrets: { folder: 'actions/secrets', title: 'Gatehouse: secrets', gates: ['secrets'] },
  sast: { folder: 'actions/sast', title: 'Gatehouse: sast', gates: ['sast'] },
  container: { folder: 'actions/container', title: 'Gatehouse: container', gates: ['container'] },
  metrics: { folder: 'actions/metrics', title: 'Gatehouse: metrics', gates: ['metrics'] },
  workflow: { folder: 'actions/workflow', title: 'Gatehouse: workflow', gates: ['workflow'] },
} as const satisfies Record<string, { folder: string; title: string; gates: readonly GateId[] }>;

export type ActionName = keyof typeof actions;
