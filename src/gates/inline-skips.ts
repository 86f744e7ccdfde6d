import type { SecretsEngine } from '../engines/secrets/engine';
import type { Detection } from '../findings/finding';
import { inlineSkipOf, type InlineSkip, type InlineSkipMode } from '../findings/inline-skip';

export interface Skipped {
  readonly detection: Detection;
  readonly inlineSkip?: InlineSkip;
  /** The skip counts: the finding is waived. */
  readonly skipped?: true;
}

/** Every token is a word at least so long. */
const tokenLike = /\S{16,}/;

/**
 * What the skips beside detections do, by the gate's setting; the message says so. One that has no reason never counts, and what
 * could not be evaluated can't be skipped.
 */
export async function applyInlineSkips(
  detections: readonly Detection[],
  gate: string,
  mode: InlineSkipMode,
): Promise<Skipped[]> {
  if (mode === 'ignore') return detections.map((detection) => ({ detection }));
  const applied: Skipped[] = [];
  const masked = reasonMasker();
  for (const detection of detections) {
    const { comments, rule, aliases, incomplete } = detection;
    const skip = comments && !incomplete && inlineSkipOf(comments, { gate, rule, ...(aliases && { aliases }) });
    applied.push(skip ? withSkip(detection, await masked(skip), mode) : { detection });
  }
  return applied;
}

function withSkip(detection: Detection, inlineSkip: InlineSkip, mode: 'allow' | 'report'): Skipped {
  const { marker, reason } = inlineSkip;
  const counts = mode === 'allow' && reason !== undefined;
  const said = counts
    ? `Accepted by an inline skip (${marker}): ${reason}`
    : mode === 'report'
      ? `An inline skip stands here (${marker}); the policy does not let it count.`
      : `An inline skip stands here (${marker}), but no reason behind it, so it does not count.`;
  const message = `${detection.message} ${said}`;
  return { detection: { ...detection, message }, inlineSkip, ...(counts && { skipped: true }) };
}

/** A reason is shown, and somebody may have put a secret there. */
function reasonMasker(): (skip: InlineSkip) => Promise<InlineSkip> {
  let engine: SecretsEngine | undefined;
  return async (skip) => {
    if (skip.reason === undefined || !tokenLike.test(skip.reason)) return skip;
    engine ??= (await import('../engines/secrets/index')).createSecretsEngine();
    return { ...skip, reason: engine.mask(skip.reason) };
  };
}
