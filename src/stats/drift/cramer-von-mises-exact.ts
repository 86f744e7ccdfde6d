/**
 * P(statistic ≥ observed) of the two-sample Cramér–von Mises test over all orders of n and m rows, for samples of at most 20: how many
 * lattice paths reach each value of the criterion (Xiao, Gordon & Yakovlev 2006). `u` is Anderson's U, ties by midranks.
 */
export function exactCramerVonMises(u: number, n: number, m: number): number {
  const common = leastCommonMultiple(n, m);
  const [a, b] = [common / n, common / m];
  // U in the whole units of the path sum.
  const product = n * m;
  const observed = Math.floor((common ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
  let column: Map<number, number>[] = [];
  for (let j = 0; j <= m; j++) {
    const next: Map<number, number>[] = [];
    for (let i = 0; i <= n; i++) {
      const step = (a * i - b * j) ** 2;
      const sums = new Map<number, number>();
      const paths = i === 0 && j === 0 ? [new Map([[0, 1]])] : [next[i - 1], column[i]];
      for (const path of paths)
        for (const [value, ways] of path ?? []) sums.set(value + step, (sums.get(value + step) ?? 0) + ways);
      next.push(sums);
    }
    column = next;
  }
  let [reaching, all] = [0, 0];
  for (const [value, ways] of column[n] ?? []) {
    all += ways;
    if (value >= observed) reaching += ways;
  }
  return reaching / all;
}

function leastCommonMultiple(n: number, m: number): number {
  let [a, b] = [n, m];
  while (b > 0) [a, b] = [b, a % b];
  return (n / a) * m;
}
