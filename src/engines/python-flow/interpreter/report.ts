import { flowRule, type RuleId } from '../rules';
import type { Module } from '../modules';
import { stepped, type Flow, type Origin, type Step } from '../values';
import type { Frame } from './frame';

/** Whether the way leads through a module. */
function passes(flow: Flow, module: Module): boolean {
  for (let step: Step | undefined = flow.step; step !== undefined; step = step.before)
    if (step.module === module) return true;
  return false;
}

const isOf = (rule: RuleId, origin: Origin): boolean => (rule === 'weak-random') === (origin === 'weak-random');

/** Reports the flows that can do harm at a place, and says whether there were any. */
export function reportFlow(
  frame: Frame,
  rule: RuleId,
  flows: readonly Flow[],
  { at, end }: { readonly at: number; readonly end: number },
  sink: string,
): boolean {
  if (flows.length === 0) return false;
  const { hazard } = flowRule(rule);
  const harmful = flows.filter(({ safe, source }) => (safe & hazard) === 0 && isOf(rule, source.origin));
  const [flow] = stepped(harmful, frame.module, at, `reaches ${sink}`);
  if (flow === undefined) return false;
  const { module, entered, site } = frame;
  // What a helper in another module does with what it is given is the fault of the call that gives it.
  const isGiven =
    module !== entered && site !== undefined && (passes(flow, entered) || !frame.machine.modules.has(module));
  frame.machine.report({ rule, module: isGiven ? entered : module, ...(isGiven ? site : { at, end }), sink, flow });
  return true;
}
