import type { GateId } from './gates/gate';

/**
 * Every JavaScript action: its folder (its `action.yml`), the name its check run has, and what it judges: a change, by the gates
 * named or by all that apply; the jobs that the same run needed; or the run of another workflow.
 */
export const actions = {
  main: { folder: '.', title: 'Gatehouse', judges: 'change', gates: [] },
  secrets: { folder: 'actions/secrets', title: 'Gatehouse: secrets', judges: 'change', gates: ['secrets'] },
  sast: { folder: 'actions/sast', title: 'Gatehouse: sast', judges: 'change', gates: ['sast'] },
  dependencies: {
    folder: 'actions/dependencies',
    title: 'Gatehouse: dependencies',
    judges: 'change',
    gates: ['dependencies'],
  },
  container: { folder: 'actions/container', title: 'Gatehouse: container', judges: 'change', gates: ['container'] },
  artifacts: { folder: 'actions/artifacts', title: 'Gatehouse: artifacts', judges: 'change', gates: ['artifacts'] },
  metrics: { folder: 'actions/metrics', title: 'Gatehouse: metrics', judges: 'change', gates: ['metrics'] },
  reports: { folder: 'actions/reports', title: 'Gatehouse: reports', judges: 'change', gates: ['reports'] },
  workflow: { folder: 'actions/workflow', title: 'Gatehouse: workflow', judges: 'change', gates: ['workflow'] },
  verdict: { folder: 'actions/verdict', title: 'Gatehouse: verdict', judges: 'jobs', gates: [] },
  publish: { folder: 'actions/publish', title: 'Gatehouse: publish', judges: 'run', gates: [] },
} as const satisfies Record<string, { folder: string; title: string; judges: Judges; gates: readonly GateId[] }>;

export type Judges = 'change' | 'jobs' | 'run';

export type ActionName = keyof typeof actions;
