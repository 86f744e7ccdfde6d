const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has `act`, which may not wait for anything, done when this process is told to end or ends of itself; the signal takes its course
 * afterwards. What was asked for last is done first. Answers what calls it off.
 */
export function whenEnding(act: () => void): () => void {
  const callOff = (): void => {
    process.off('exit', act);
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    callOff();
    try {
      act();
    } finally {
      // With the last listener gone the signal does what it does by default.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  process.prependListener('exit', act);
  for (const signal of signals) process.prependListener(signal, onSignal);
  return callOff;
}
