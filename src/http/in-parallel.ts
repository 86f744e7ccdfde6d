/**
 * Does `work` with each, at most `parallel` at a time, and answers in the order of the items. The first that fails is what it
 * rejects with: no other begins after it, and what listens to the signal of `failing` ends too.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  { parallel, failing }: { readonly parallel: number; readonly failing: AbortController },
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      failing.signal.throwIfAborted();
      try {
        results[index] = await work(item);
      } catch (error) {
        failing.abort();
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}
