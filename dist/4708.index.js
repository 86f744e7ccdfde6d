export const id = 4708;
export const ids = [4708];
export const modules = {

/***/ 34708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./src/stats/inference/bca.ts
var bca = __webpack_require__(48377);
;// CONCATENATED MODULE: ./src/stats/drift/ranks.ts
/** Visits the distinct values of two ascending samples without NaN in order; O(n + m). The visited object is reused. */
function mergeRuns(x, y, visit) {
    const before = [0, 0];
    const tied = [0, 0];
    const run = { value: 0, before, tied };
    for (let i = 0, j = 0; i < x.length || j < y.length;) {
        const [next, other] = [x[i] ?? Infinity, y[j] ?? Infinity];
        run.value = Math.min(next, other);
        before[0] = i;
        before[1] = j;
        while (i < x.length && x[i] === run.value)
            i++;
        while (j < y.length && y[j] === run.value)
            j++;
        tied[0] = i - before[0];
        tied[1] = j - before[1];
        visit(run);
    }
}
/** Ascending copy of a sample without its NaN. */
function ascending(values) {
    // Adding 0 makes −0 and 0 the same value.
    return values
        .filter((value) => !Number.isNaN(value))
        .map((value) => value + 0)
        .sort();
}
/** How many values are below `limit`, or with `inclusive` up to it. */
function countBelow(ascendingValues, limit, inclusive = false) {
    let low = 0;
    let high = ascendingValues.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const value = ascendingValues[middle] ?? NaN;
        if (value < limit || (inclusive && value === limit))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The first undefined reason two samples give rise to, or nothing. */
function tooFew(x, y, least = 1) {
    for (const [values, name] of [[x, 'reference'], [y, 'current table']]) {
        if (values.length >= least)
            continue;
        return {
            undefined: values.length === 0 ? `the ${name} has no values` : `the ${name} has fewer than ${least} values`,
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/stats/drift/bins.ts


/**
 * Bins of two ascending samples, cut by the reference alone; the outer ones are open. At most `bins` different values in both together:
 * each is its own bin. `quantile`: between the reference's k/bins quantiles, lower ends included; a value on which several quantiles
 * fall, which holds more than one bin's share, is a bin of its own, so that a column of mostly zeros keeps its bins. `uniform`: `bins`
 * of equal width over the reference's range. Undefined for an empty sample.
 */
function binned(reference, current, { bins, strategy }) {
    const none = tooFew(reference, current);
    if (none)
        return none;
    const values = distinctUpTo(reference, current, bins);
    if (values) {
        const cuts = values.slice(1).map((at) => ({ at, after: false }));
        return { ...countBins(reference, current, cuts), binning: 'values' };
    }
    const cuts = strategy === 'quantile' ? quantileCuts(reference, bins) : uniformCuts(reference, bins);
    if (cuts.some(({ at }) => !Number.isFinite(at)))
        return { undefined: 'infinite values in the reference leave no finite bins' };
    return { ...countBins(reference, current, cuts), binning: strategy };
}
/** The distinct values of both samples when there are no more than `limit`. */
function distinctUpTo(x, y, limit) {
    const values = [];
    mergeRuns(x, y, ({ value }) => {
        if (values.length <= limit)
            values.push(value);
    });
    return values.length <= limit ? values : undefined;
}
function quantileCuts(reference, bins) {
    // Multiplied before it is divided: an edge that is one of the values must not miss it by rounding.
    const edges = Array.from({ length: bins + 1 }, (_, k) => (0,bca/* atPlace */.ze)(reference, (k * (reference.length - 1)) / bins));
    const cuts = [];
    for (const [k, at] of edges.entries()) {
        const repeated = at === edges[k - 1] || at === edges[k + 1];
        const inner = k > 0 && k < bins;
        if (at === edges[k - 1])
            continue;
        if (inner || repeated)
            cuts.push({ at, after: false });
        if (repeated)
            cuts.push({ at, after: true });
    }
    return cuts;
}
function uniformCuts(reference, bins) {
    const [low, high] = [reference[0] ?? NaN, reference.at(-1) ?? NaN];
    if (low === high)
        return [
            { at: low, after: false },
            { at: low, after: true },
        ];
    return Array.from({ length: bins - 1 }, (_, k) => ({ at: low + ((high - low) * (k + 1)) / bins, after: false }));
}
function countBins(reference, current, cuts) {
    const cumulative = (values) => [
        ...cuts.map(({ at, after }) => countBelow(values, at, after)),
        values.length,
    ];
    const counts = (values) => {
        const ends = cumulative(values);
        return ends.map((end, i) => end - (ends[i - 1] ?? 0));
    };
    return withoutEmpty(counts(reference), counts(current));
}
/** Drops what occurs in neither sample. */
function withoutEmpty(reference, current) {
    const kept = [...reference.keys()].filter((i) => (reference[i] ?? 0) + (current[i] ?? 0) > 0);
    return {
        reference: Float64Array.from(kept, (i) => reference[i] ?? 0),
        current: Float64Array.from(kept, (i) => current[i] ?? 0),
    };
}

// EXTERNAL MODULE: ./src/stats/distributions/incomplete-gamma.ts
var incomplete_gamma = __webpack_require__(20707);
;// CONCATENATED MODULE: ./src/stats/distributions/chi-squared.ts

/** P(X > x) of the χ² distribution with `degrees` > 0 degrees of freedom. */
function chiSquaredUpper(x, degrees) {
    return (0,incomplete_gamma/* incompleteGamma */.y)(degrees / 2, x / 2).upper;
}

// EXTERNAL MODULE: ./src/stats/distributions/saddle-point.ts
var saddle_point = __webpack_require__(11811);
;// CONCATENATED MODULE: ./src/stats/distributions/hypergeometric.ts

/** scipy.stats.fisher_exact counts tables as likely as the observed one up to this, against rounding. */
const tie = 1 + 1e-7;
/**
 * Fisher's exact test: given how many are marked in all, how likely are `marked[0]` of the first sample, or fewer, or more; two-sided
 * is the sum over all tables not likelier than this one (R, scipy). Linear in the number of tables that are likely at all.
 */
function fisherExact({ marked: [a, c], rows: [n, m] }) {
    const all = a + c;
    const low = Math.max(0, all - m);
    const high = Math.min(all, n);
    const share = all / (n + m);
    const term = (x) => ((0,saddle_point/* binomialTerm */.ev)(x, n, share, 1 - share) * (0,saddle_point/* binomialTerm */.ev)(all - x, m, share, 1 - share)) /
        (0,saddle_point/* binomialTerm */.ev)(all, n + m, share, 1 - share);
    const observed = term(a);
    if (observed === 0)
        return a < n * share ? { twoSided: 0, fewer: 0, more: 1 } : { twoSided: 0, fewer: 1, more: 0 };
    const below = tail(a, low, -1, observed, [n, m, all]);
    const above = tail(a, high, 1, observed, [n, m, all]);
    return {
        twoSided: Math.min(1, observed + below.notLikelier + above.notLikelier),
        fewer: Math.min(1, observed + below.sum),
        more: Math.min(1, observed + above.sum),
    };
}
/** Sums the terms beyond `from` up to `end` by the ratio of neighbours, and those of them that are not likelier than `observed`. */
function tail(from, end, step, observed, [n, m, all]) {
    let term = observed;
    let sum = 0;
    let notLikelier = 0;
    let falling = false;
    for (let x = from; x !== end; x += step) {
        const ratio = step === 1
            ? ((n - x) * (all - x)) / ((x + 1) * (m - all + x + 1))
            : (x * (m - all + x)) / ((n - x + 1) * (all - x + 1));
        term *= ratio;
        sum += term;
        if (term <= observed * tie)
            notLikelier += term;
        falling ||= ratio < 1;
        if (falling && term <= sum * 1e-18 && term <= notLikelier * 1e-18)
            break;
    }
    return { sum, notLikelier };
}

// EXTERNAL MODULE: ./src/stats/distributions/normal.ts
var normal = __webpack_require__(55272);
// EXTERNAL MODULE: ./src/stats/value.ts
var value = __webpack_require__(52234);
;// CONCATENATED MODULE: ./src/stats/drift/frequencies.ts




const sum = (counts) => counts.reduce((total, count) => total + count, 0);
/** Why two samples of counts can't be compared, or nothing. */
function incomparable({ reference, current }) {
    if (sum(reference) === 0)
        return { undefined: 'the reference has no values' };
    if (sum(current) === 0)
        return { undefined: 'the current table has no values' };
    return undefined;
}
/** Sums a function of the two shares of each bin. One bin alone can't tell anything apart: undefined. */
function overShares(counts, term, start = 0) {
    const none = incomparable(counts);
    if (none)
        return none;
    if (counts.reference.length < 2)
        return (0,value/* undefinedBecause */.r7)('all values fall into one bin, which tells nothing apart');
    const [n, m] = [sum(counts.reference), sum(counts.current)];
    let total = start;
    for (const [i, count] of counts.reference.entries())
        total += term(count / n, (counts.current[i] ?? 0) / m);
    return (0,value/* defined */.sw)(total);
}
/**
 * Pearson's χ² test of homogeneity of two samples of counts: scipy's `chi2_contingency`, with Yates's correction for 2 × 2 only. One
 * category in both: statistic 0, p = 1. Undefined when a sample is empty.
 */
function chiSquared(counts) {
    const none = incomparable(counts);
    if (none)
        return none;
    const [n, m] = [sum(counts.reference), sum(counts.current)];
    const degrees = counts.reference.length - 1;
    let [plain, corrected, small] = [0, 0, 0];
    for (const [i, first] of counts.reference.entries()) {
        const second = counts.current[i] ?? 0;
        for (const [observed, rows] of [[first, n], [second, m]]) {
            const expected = ((first + second) * rows) / (n + m);
            const difference = Math.abs(observed - expected);
            if (expected < 5)
                small++;
            plain += (difference * difference) / expected;
            corrected += (difference - Math.min(0.5, difference)) ** 2 / expected;
        }
    }
    const statistic = degrees === 1 ? corrected : plain;
    return {
        statistic,
        degrees,
        pValue: degrees === 0 ? 1 : chiSquaredUpper(statistic, degrees),
        effect: Math.sqrt(plain / (n + m)),
        smallExpected: small / (2 * counts.reference.length),
    };
}
/**
 * Population stability index Σ (q − p) ln(q/p), shares of 0 taken as `epsilon`; and the p of H0 "no shift", after which
 * PSI · nm/(n + m) follows χ² with bins − 1 degrees of freedom (Yurdakul & Naranjo 2020). Undefined with more bins than 1/epsilon: then
 * what is missing would count for more than what is there.
 */
function populationStability(counts, epsilon) {
    if (counts.reference.length * epsilon > 1)
        return { undefined: `${counts.reference.length} bins are too many for an epsilon of ${epsilon}` };
    const or = (share) => (share === 0 ? epsilon : share);
    const psi = overShares(counts, (p, q) => (or(q) - or(p)) * Math.log(or(q) / or(p)));
    if ('undefined' in psi)
        return psi;
    const [n, m] = [sum(counts.reference), sum(counts.current)];
    return {
        value: psi.value,
        pValue: chiSquaredUpper(psi.value * (n / (n + m)) * m, counts.reference.length - 1),
    };
}
/** Jensen–Shannon divergence with logarithms to `base`: 0 to 1 for base 2. Its root is the distance, a metric. */
function jensenShannon(counts, base) {
    const towards = (p, q) => (p === 0 ? 0 : p * Math.log((2 * p) / (p + q)));
    const divergence = overShares(counts, (p, q) => towards(p, q) + towards(q, p));
    // Rounding of equal shares may leave something below 0.
    return 'value' in divergence ? (0,value/* defined */.sw)(Math.max(0, divergence.value / 2 / Math.log(base))) : divergence;
}
/** √(1 − Σ√(pq)), as √(½ Σ (√p − √q)²) so that nothing cancels. 0 to 1. */
function hellinger(counts) {
    const squares = overShares(counts, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2 / 2);
    return 'value' in squares ? (0,value/* defined */.sw)(Math.sqrt(squares.value)) : squares;
}
/** ½ Σ |p − q|: the share of rows that would have to change. 0 to 1. */
function totalVariation(counts) {
    return overShares(counts, (p, q) => Math.abs(p - q) / 2);
}
/** The largest |p − q| of a bin. 0 to 1. */
function lInfinity(counts) {
    let largest = 0;
    const visited = overShares(counts, (p, q) => {
        largest = Math.max(largest, Math.abs(p - q));
        return 0;
    });
    return 'value' in visited ? (0,value/* defined */.sw)(largest) : visited;
}
/** Below this expected count the normal approximation of a proportion is left for Fisher's exact test. */
const leastExpected = 5;
/**
 * Two-sided test of equal shares in two samples: Fisher's exact test when an expected count is below 5, else the pooled z test.
 * Undefined when a sample is empty; p = 1 when nothing or everything is marked in both.
 */
function equalShares({ marked: [a, b], rows: [n, m], }) {
    if (n === 0)
        return { undefined: 'the reference has no rows' };
    if (m === 0)
        return { undefined: 'the current table has no rows' };
    const difference = b / m - a / n;
    const share = (a + b) / (n + m);
    if (Math.min(share, 1 - share) * Math.min(n, m) < leastExpected)
        return { difference, pValue: fisherExact({ marked: [a, b], rows: [n, m] }).twoSided, method: 'fisher' };
    const z = Math.abs(difference) / Math.sqrt(share * (1 - share) * (1 / n + 1 / m));
    return { difference, pValue: Math.min(1, 2 * (0,normal/* normalUpper */.su)(z)), method: 'z' };
}
/**
 * Rows of categories that the reference doesn't have. The reference's own rate of surprises is the share of its categories that occur
 * once: each such row would be new, had it been left out (Good 1953). Fisher's one-sided test of more surprises than that, so that a
 * column of names or ids doesn't drift by having new ones. Undefined when a sample is empty.
 */
function newCategories(counts) {
    const none = incomparable(counts);
    if (none)
        return none;
    const [n, m] = [sum(counts.reference), sum(counts.current)];
    let [categories, rows, single] = [0, 0, 0];
    for (const [i, first] of counts.reference.entries()) {
        if (first === 1)
            single++;
        if (first > 0)
            continue;
        categories++;
        rows += counts.current[i] ?? 0;
    }
    const { fewer } = fisherExact({ marked: [single, rows], rows: [n, m] });
    return { categories, rows, share: rows / m, expected: single / n, pValue: rows === 0 ? 1 : fewer };
}

// EXTERNAL MODULE: ./src/engines/metrics/parameters.ts
var parameters = __webpack_require__(509);
;// CONCATENATED MODULE: ./src/engines/drift/test.ts

const numeric = ['numeric'];
const both = ['numeric', 'categorical'];
/** The least effect that counts as drift, unless the expression says otherwise. */
const threshold = (least) => ({
    threshold: (0,parameters/* number */.ai)(least, { from: 0 }),
});

;// CONCATENATED MODULE: ./src/engines/drift/count-tests.ts




const binning = {
    bins: (0,parameters/* number */.ai)(10, { from: 2, to: 10_000, whole: true }),
    strategy: (0,parameters/* choice */.Yq)(['quantile', 'uniform'], 'quantile'),
};
/** Categories as they are, numbers in bins; then a test of the counts. */
function onCounts(given, column, test) {
    if (column.kind === 'categorical')
        return test(column.frequencies);
    const counts = binned(column.reference, column.current, {
        bins: given.bins,
        strategy: given.strategy,
    });
    return 'undefined' in counts ? counts : test(counts);
}
const described = (counts) => ({
    binning: counts.binning,
    bins: counts.reference.length,
});
/** A distance of shares has no p-value of its own: χ² on the same counts tests the same hypothesis. */
function shareDistance(name, least, distance, more = {}) {
    return {
        name,
        kinds: both,
        parameters: { ...binning, ...more, ...threshold(least) },
        run: (column, given) => onCounts(given, column, (counts) => {
            const value = distance(counts, given);
            if ('undefined' in value)
                return value;
            const test = chiSquared(counts);
            if ('undefined' in test)
                return test;
            const extra = Object.fromEntries(Object.keys(more).map((key) => [key, given[key]]));
            const parameters = { ...described(counts), ...extra, significance: 'chi2' };
            return { value: value.value, pValue: test.pValue, effect: value.value, parameters };
        }),
    };
}
/** Tests of how often categories, or bins of numbers, occur. */
const countTests = [
    {
        name: 'chi2',
        kinds: both,
        parameters: { ...binning, ...threshold(0.1) },
        run: (column, given) => onCounts(given, column, (counts) => {
            const result = chiSquared(counts);
            if ('undefined' in result)
                return result;
            const { statistic, pValue, effect, degrees, smallExpected } = result;
            return { value: statistic, pValue, effect, parameters: { ...described(counts), degrees, smallExpected } };
        }),
    },
    {
        name: 'psi',
        kinds: both,
        parameters: { ...binning, epsilon: (0,parameters/* number */.ai)(1e-4, { above: 0, to: 0.1 }), ...threshold(0.1) },
        run: (column, given) => onCounts(given, column, (counts) => {
            const epsilon = given.epsilon;
            const result = populationStability(counts, epsilon);
            if ('undefined' in result)
                return result;
            return { ...result, effect: result.value, parameters: { ...described(counts), epsilon } };
        }),
    },
    shareDistance('jensen_shannon_distance', 0.1, rootOfDivergence, { base: (0,parameters/* number */.ai)(2, { above: 1 }) }),
    shareDistance('jensen_shannon_divergence', 0.01, (counts, given) => jensenShannon(counts, given.base), {
        base: (0,parameters/* number */.ai)(2, { above: 1 }),
    }),
    shareDistance('hellinger', 0.1, hellinger),
    shareDistance('total_variation', 0.1, totalVariation),
    shareDistance('l_infinity', 0.1, lInfinity),
    {
        name: 'null_rate',
        kinds: both,
        parameters: threshold(0.01),
        run({ missing, rows }) {
            const result = equalShares({ marked: missing, rows });
            if ('undefined' in result)
                return result;
            const parameters = { method: result.method, referenceMissing: missing[0], currentMissing: missing[1] };
            return { value: result.difference, pValue: result.pValue, effect: Math.abs(result.difference), parameters };
        },
    },
    {
        name: 'new_categories',
        kinds: ['categorical'],
        parameters: threshold(0),
        run(column) {
            if (column.kind !== 'categorical')
                return { undefined: 'new_categories needs text' };
            const result = newCategories(column.frequencies);
            if ('undefined' in result)
                return result;
            const { share, pValue, expected, categories, rows } = result;
            return {
                value: share,
                pValue,
                effect: Math.max(0, share - expected),
                parameters: { categories, rows, expected },
            };
        },
    },
];
function rootOfDivergence(counts, given) {
    const divergence = jensenShannon(counts, given.base);
    return 'value' in divergence ? { value: Math.sqrt(divergence.value) } : divergence;
}

;// CONCATENATED MODULE: ./src/stats/drift/distances.ts


/** Distances of two ascending samples without NaN. Undefined for an empty sample or with an infinity. */
function distance(x, y, between) {
    const none = tooFew(x, y);
    if (none)
        return none;
    if (![x[0], y[0], x.at(-1), y.at(-1)].every(Number.isFinite))
        return (0,value/* undefinedBecause */.r7)('there are infinite values');
    let sum = 0;
    let last = NaN;
    mergeRuns(x, y, ({ value, before }) => {
        if (!Number.isNaN(last))
            sum += between(Math.abs(before[0] / x.length - before[1] / y.length)) * (value - last);
        last = value;
    });
    return (0,value/* defined */.sw)(sum);
}
/** ∫ |F − G|, the earth mover's distance, in the units of the values: scipy's `wasserstein_distance`. */
function wasserstein(x, y) {
    return distance(x, y, (gap) => gap);
}
/** √(2 ∫ (F − G)²): scipy's `energy_distance`. */
function energyDistance(x, y) {
    const square = distance(x, y, (gap) => gap * gap);
    return 'value' in square ? (0,value/* defined */.sw)(Math.sqrt(2 * square.value)) : square;
}
/** The population standard deviation (denominator n). Undefined without values or with an infinity. */
function standardDeviation(values) {
    if (values.length === 0)
        return (0,value/* undefinedBecause */.r7)('there are no values');
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return (0,value/* defined */.sw)(Math.sqrt(squares / values.length));
}

// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
;// CONCATENATED MODULE: ./src/stats/drift/mmd.ts


/**
 * Maximum mean discrepancy (Gretton et al. 2012, lemma 6) with a Gaussian kernel whose σ is the median distance of the pooled sample
 * (their mean where the median is 0); p by permutations, the observed one among them. Undefined with fewer than two values in a
 * sample, with infinities, or when all values are the same.
 */
function maximumMeanDiscrepancy(x, y, { maxRows, permutations, seed }) {
    const none = tooFew(x, y, 2);
    if (none)
        return none;
    const [first, second] = [sampled(x, maxRows, new stats_random/* Random */.o(seed, 0)), sampled(y, maxRows, new stats_random/* Random */.o(seed, 1))];
    const pooled = new Float64Array(first.length + second.length);
    pooled.set(first);
    pooled.set(second, first.length);
    if (!pooled.every(Number.isFinite))
        return { undefined: 'there are infinite values' };
    const bandwidth = medianDistance(pooled.slice().sort());
    if (bandwidth === 0)
        return { undefined: 'all values are the same' };
    const kernel = new Kernel(pooled, bandwidth, first.length);
    const members = Uint32Array.from(pooled, (_, i) => i);
    const value = kernel.discrepancy(members);
    const random = new stats_random/* Random */.o(seed, 2);
    let asLarge = 1;
    for (let i = 0; i < permutations; i++) {
        shuffleStart(members, first.length, random);
        // Equal up to rounding counts as equal.
        if (kernel.discrepancy(members) >= value - 1e-12)
            asLarge++;
    }
    return { value, pValue: asLarge / (permutations + 1), bandwidth, rows: [first.length, second.length] };
}
function sampled(values, most, random) {
    if (values.length <= most)
        return values;
    const rows = Uint32Array.from(values, (_, i) => i);
    shuffleStart(rows, most, random);
    return Float64Array.from(rows.subarray(0, most), (row) => values[row] ?? NaN);
}
/** Fisher & Yates, stopped after `count` places. */
function shuffleStart(items, count, random) {
    for (let i = 0; i < count; i++) {
        const other = i + random.below(items.length - i);
        const kept = items[i] ?? 0;
        items[i] = items[other] ?? 0;
        items[other] = kept;
    }
}
/** The median of all distances of pairs; their mean where it is 0. */
function medianDistance(ascendingValues) {
    const n = ascendingValues.length;
    const distances = new Float64Array((n * (n - 1)) / 2);
    let [at, sum] = [0, 0];
    for (let i = 1; i < n; i++)
        for (let j = 0; j < i; j++) {
            const distance = (ascendingValues[i] ?? 0) - (ascendingValues[j] ?? 0);
            distances[at++] = distance;
            sum += distance;
        }
    distances.sort();
    const middle = distances.length >>> 1;
    const upper = distances[middle] ?? 0;
    const median = distances.length % 2 === 1 ? upper : (upper + (distances[middle - 1] ?? 0)) / 2;
    return median > 0 ? median : sum / distances.length;
}
/** The kernel's values of all pairs, with what of them no permutation changes summed up once. */
class Kernel {
    first;
    pairs;
    rowSums;
    total;
    constructor(pooled, bandwidth, first) {
        this.first = first;
        const n = pooled.length;
        this.pairs = new Float64Array(n * n);
        this.rowSums = new Float64Array(n);
        for (let i = 0; i < n; i++) {
            for (let j = 0; j < i; j++) {
                const value = Math.exp(-((((pooled[i] ?? 0) - (pooled[j] ?? 0)) / bandwidth) ** 2) / 2);
                this.pairs[i * n + j] = value;
                this.pairs[j * n + i] = value;
                this.rowSums[i] = (this.rowSums[i] ?? 0) + value;
                this.rowSums[j] = (this.rowSums[j] ?? 0) + value;
            }
        }
        this.total = this.rowSums.reduce((total, row) => total + row, 0);
    }
    /** MMD² when the first `first` of `members` are one sample and the rest the other. */
    discrepancy(members) {
        const { pairs, rowSums } = this;
        const n = rowSums.length;
        const [a, b] = [this.first, n - this.first];
        // In ascending order memory is read forwards, which is several times as fast.
        const sample = members.slice(0, a).sort();
        let within = 0;
        let rows = 0;
        for (let i = 0; i < a; i++) {
            const start = (sample[i] ?? 0) * n;
            rows += rowSums[sample[i] ?? 0] ?? 0;
            // Row by row: a million terms in one sum would lose the digits that the difference is made of.
            let row = 0;
            for (let j = 0; j < i; j++)
                row += pairs[start + (sample[j] ?? 0)] ?? 0;
            within += row;
        }
        within *= 2;
        const across = rows - within;
        const other = this.total - within - 2 * across;
        return within / (a * (a - 1)) + other / (b * (b - 1)) - (2 * across) / (a * b);
    }
}

;// CONCATENATED MODULE: ./src/stats/distributions/cramer-von-mises.ts
/** Nodes of the quadrature of one term; its integrand is smooth, and sixty are enough for 1e-14. */
const nodes = 256;
/**
 * P(ω² > x) of the limiting Cramér–von Mises distribution by Smirnov's alternating series of integrals over the intervals where
 * sin u < 0:
 *   2/π · Σₖ (−1)^(k+1) ∫ exp(−x u²/2) / √(−u sin u) du,   (2k−1)π < u < 2kπ,
 * each by Chebyshev's quadrature, which takes out the roots at both ends. The upper tail keeps its relative precision.
 */
function cramerVonMisesUpper(x) {
    // Below, the distribution function is under 1e-15.
    if (x < 0.005)
        return 1;
    let sum = 0;
    for (let k = 1;; k++) {
        const term = interval((2 * k - 1) * Math.PI, x);
        sum += k % 2 === 1 ? term : -term;
        if (term <= 1e-17 * sum || term < 1e-18)
            break;
    }
    return Math.min(1, Math.max(0, (2 / Math.PI) * sum));
}
function interval(start, x) {
    // The integrand dies out within a width of about 1/(x·start) when x is large: then only that piece is integrated.
    let sum = 0;
    for (let i = 0; i < nodes; i++) {
        const angle = ((i + 0.5) * Math.PI) / nodes;
        const s = Math.PI * Math.sin(angle / 2) ** 2;
        const u = start + s;
        sum += (Math.exp((-x * u * u) / 2) / Math.sqrt(u * Math.sin(s))) * Math.sin(angle);
    }
    return (sum * Math.PI * Math.PI) / (2 * nodes);
}

;// CONCATENATED MODULE: ./src/stats/distributions/kolmogorov.ts

/**
 * P(D ≥ d) for the two-sample Kolmogorov–Smirnov statistic of samples of n and m rows without ties, exactly. A random lattice path
 * from (0, 0) to (n, m) is followed backwards: the chance that the path to (i, j) has left the band mixes those of its two
 * predecessors, i : j (Schröer & Trenkler 1995; Viehmann 2021). Every term is positive, so the smallest p keeps its precision.
 * Takes about 2·d·n·m steps; meant for samples of at most 10,000.
 */
function smirnovExact(n, m, d) {
    // In steps of 1/(n·m) every difference of the two distribution functions is an integer.
    const limit = Math.round(d * n * m);
    if (limit <= 0)
        return 1;
    const inverse = Float64Array.from({ length: n + m + 1 }, (_, k) => 1 / k);
    // outside[j]: the chance for (i, j); 1 outside of the band |i·m − j·n| < limit.
    const outside = new Float64Array(m + 1).fill(1);
    for (let j = 0; j <= m && j * n < limit; j++)
        outside[j] = 0;
    for (let i = 1; i <= n; i++) {
        const first = Math.max(0, Math.floor((i * m - limit) / n) + 1);
        const last = Math.min(m, Math.ceil((i * m + limit) / n) - 1);
        if (first > last)
            return 1;
        if (first > 0)
            outside[first - 1] = 1;
        let left = first > 0 ? 1 : 0;
        for (let j = first; j <= last; j++) {
            // (i − 1, j) and (i, j − 1); a row that just entered the band still holds its 1.
            left = ((outside[j] ?? 1) * i + left * j) * (inverse[i + j] ?? 0);
            outside[j] = left;
        }
    }
    return Math.min(1, outside[m] ?? 1);
}
/**
 * P(D > d) for the one-sample statistic of `n` rows, which the two-sample one of large samples follows with n·m/(n + m) in place of
 * n. The choice of methods is that of Simard & L'Ecuyer (2011), as in scipy's `kstwo.sf`: exact up to n = 140 and in the upper tail,
 * else the expansion of Pelz & Good (1976).
 */
function kolmogorovUpper(n, d) {
    if (d >= 1)
        return 0;
    const t = n * d;
    if (t <= 0.5)
        return 1;
    if (t <= 1)
        return 1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1));
    if (t >= n - 1)
        return 2 * (1 - d) ** n;
    const square = t * d;
    if (d >= 0.5 || square > (n <= 140 ? 4 : 2.2))
        return Math.min(1, 2 * oneSidedUpper(n, d));
    if (n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4))
        return 1 - durbin(n, d);
    return Math.max(0, 1 - pelzGood(n, d));
}
/** ln(n! / nⁿ). */
function logFactorialOverPower(n) {
    return 0.5 * Math.log(2 * Math.PI * n) - n + (0,saddle_point/* stirlingError */.$R)(n);
}
/** Beyond this n·d² twice the one-sided probability is below the smallest double. */
const vanishing = 372;
/** P(D⁺ > d) by the sum of Birnbaum & Tingey (1951), all terms positive. */
function oneSidedUpper(n, d) {
    if (n * d * d > vanishing)
        return 0;
    let sum = 0;
    const last = Math.floor(n * (1 - d));
    for (let j = 0; j <= last; j++) {
        const p = d + j / n;
        const q = (n - j) / n - d;
        if (q > 0)
            sum += (0,saddle_point/* binomialTerm */.ev)(j, n, p, q) / p;
    }
    return Math.min(1, sum * d);
}
/** P(D ≤ d) by the matrix power of Durbin (1968), arranged as in Marsaglia, Tsang & Wang (2003). O((n·d)³ log n). */
function durbin(n, d) {
    const k = Math.ceil(n * d);
    const size = 2 * k - 1;
    const h = k - n * d;
    const base = new Float64Array(size * size);
    const factorial = new Float64Array(size + 1).fill(1);
    for (let i = 1; i <= size; i++)
        factorial[i] = (factorial[i - 1] ?? 1) * i;
    const over = (i) => 1 / (factorial[i] ?? 1);
    for (let row = 0; row < size; row++) {
        for (let column = 1; column <= Math.min(row + 1, size - 1); column++)
            base[row * size + column] = over(row - column + 1);
        base[row * size] = (1 - h ** (row + 1)) * over(row + 1);
    }
    // The last row is the first column turned round.
    for (let row = 0; row < size; row++)
        base[(size - 1) * size + (size - 1 - row)] = base[row * size] ?? 0;
    base[(size - 1) * size] = (1 - 2 * h ** size + Math.max(0, 2 * h - 1) ** size) * over(size);
    const { value, exponent } = powerEntry(base, size, k - 1, n);
    return Math.min(1, Math.exp(Math.log(value) + exponent * Math.LN2 + logFactorialOverPower(n)));
}
/** The middle entry (`at`, `at`) of the n-th power, as value · 2^exponent. */
function powerEntry(base, size, at, n) {
    const middle = at * size + at;
    let square = base;
    let squareExponent = 0;
    let product;
    let exponent = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1) {
            product = product ? multiply(product, square, size) : square.slice();
            exponent += squareExponent;
            exponent += scaleDown(product, middle);
        }
        if (rest === 1)
            break;
        square = multiply(square, square, size);
        squareExponent *= 2;
        squareExponent += scaleDown(square, middle);
    }
    return { value: product?.[middle] ?? 1, exponent };
}
const scaleBits = 400;
/** Divides by a power of two when the middle entry grows large; answers the power. */
function scaleDown(matrix, middle) {
    if ((matrix[middle] ?? 0) < 2 ** scaleBits)
        return 0;
    for (let i = 0; i < matrix.length; i++)
        matrix[i] = (matrix[i] ?? 0) * 2 ** -scaleBits;
    return scaleBits;
}
function multiply(a, b, size) {
    const product = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < size; k++) {
            const factor = a[i * size + k] ?? 0;
            if (factor === 0)
                continue;
            for (let j = 0; j < size; j++) {
                product[i * size + j] = (product[i * size + j] ?? 0) + factor * (b[k * size + j] ?? 0);
            }
        }
    }
    return product;
}
/** P(D ≤ d) to the order n^(−3/2): Pelz & Good (1976), equations (4) to (7), with z = d√n. */
function pelzGood(n, d) {
    const z = d * Math.sqrt(n);
    const [z2, z4, z6] = [z ** 2, z ** 4, z ** 6];
    const pi2 = Math.PI ** 2;
    const [pi4, pi6] = [pi2 * pi2, pi2 * pi2 * pi2];
    const sums = [0, 0, 0, 0];
    const extra = [0, 0];
    // The k-th exponential is below 1e-17 of the first by then.
    const terms = Math.ceil((16 * z) / Math.PI);
    for (let k = terms; k >= 1; k--) {
        const odd2 = (2 * k - 1) ** 2;
        const [odd4, odd6] = [odd2 * odd2, odd2 * odd2 * odd2];
        const half = Math.exp((-pi2 * odd2) / (8 * z2));
        sums[0] += half;
        sums[1] += half * ((pi2 * odd2) / 4 - z2);
        sums[2] += half * (6 * z6 + 2 * z4 + (pi2 * (2 * z4 - 5 * z2) * odd2) / 4 + (pi4 * (1 - 2 * z2) * odd4) / 16);
        sums[3] +=
            half *
                (-30 * z6 -
                    90 * z ** 8 +
                    (pi2 * (135 * z4 - 96 * z6) * odd2) / 4 +
                    (pi4 * (212 * z4 - 60 * z2) * odd4) / 16 +
                    (pi6 * (5 - 30 * z2) * odd6) / 64);
        const whole = k * k * Math.exp((-pi2 * k * k) / (2 * z2));
        extra[0] += whole;
        extra[1] += whole * (3 * z2 - pi2 * k * k);
    }
    const root = Math.sqrt(2 * Math.PI);
    const k0 = (root * sums[0]) / z;
    const k1 = (root * sums[1]) / (6 * z4);
    const k2 = (root * sums[2]) / (72 * z ** 7) - (pi2 * root * extra[0]) / (36 * z ** 3);
    const k3 = (root * sums[3]) / (6480 * z ** 10) + (pi2 * root * extra[1]) / (216 * z6);
    return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5;
}

;// CONCATENATED MODULE: ./src/stats/distributions/rank-sums.ts
/**
 * The number of ways, out of 2ⁿ, in which a subset of the (doubled, so whole) midranks sums to each value: the null distribution of
 * Wilcoxon's signed-rank statistic, ties included. O(n³).
 */
function signedRankCounts(doubledRanks) {
    const counts = new Float64Array(doubledRanks.reduce((sum, rank) => sum + rank, 1));
    counts[0] = 1;
    let reached = 0;
    for (const rank of doubledRanks) {
        reached += rank;
        for (let sum = reached; sum >= rank; sum--)
            counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0);
    }
    return counts;
}
/**
 * P(U ≤ u) of the Mann–Whitney statistic of samples of n and m without ties, for u ≤ n·m/2: the coefficients of the Gaussian binomial
 * ∏ (1 − q^(m+i)) / (1 − qⁱ), i = 1…n, in O(n·u).
 */
function mannWhitneyLower(u, n, m) {
    const [small, large] = n <= m ? [n, m] : [m, n];
    const counts = new Float64Array(Math.floor(u) + 1);
    counts[0] = 1;
    let ways = 1;
    for (let i = 1; i <= small; i++) {
        const factor = large + i;
        ways *= factor / i;
        for (let k = counts.length - 1; k >= factor; k--)
            counts[k] = (counts[k] ?? 0) - (counts[k - factor] ?? 0);
        for (let k = i; k < counts.length; k++)
            counts[k] = (counts[k] ?? 0) + (counts[k - i] ?? 0);
    }
    let sum = 0;
    for (const count of counts)
        sum += count;
    return Math.min(1, sum / ways);
}

;// CONCATENATED MODULE: ./src/stats/drift/cramer-von-mises-exact.ts
/**
 * P(statistic ≥ observed) of the two-sample Cramér–von Mises test over all orders of n and m rows, for samples of at most 20: how many
 * lattice paths reach each value of the criterion (Xiao, Gordon & Yakovlev 2006). `u` is Anderson's U, ties by midranks.
 */
function exactCramerVonMises(u, n, m) {
    const common = leastCommonMultiple(n, m);
    const [a, b] = [common / n, common / m];
    // U in the whole units of the path sum.
    const product = n * m;
    const observed = Math.floor((common ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
    let column = [];
    for (let j = 0; j <= m; j++) {
        const next = [];
        for (let i = 0; i <= n; i++) {
            const step = (a * i - b * j) ** 2;
            const sums = new Map();
            const paths = i === 0 && j === 0 ? [new Map([[0, 1]])] : [next[i - 1], column[i]];
            for (const path of paths)
                for (const [value, ways] of path ?? [])
                    sums.set(value + step, (sums.get(value + step) ?? 0) + ways);
            next.push(sums);
        }
        column = next;
    }
    let [reaching, all] = [0, 0];
    for (const [value, ways] of column[n] ?? []) {
        all += ways;
        if (value >= observed)
            reaching += ways;
    }
    return reaching / all;
}
function leastCommonMultiple(n, m) {
    let [a, b] = [n, m];
    while (b > 0)
        [a, b] = [b, a % b];
    return (n / a) * m;
}

;// CONCATENATED MODULE: ./src/stats/drift/two-sample.ts






/** scipy's `ks_2samp` is exact up to so many rows of either sample. */
const smirnovRows = 10_000;
/**
 * Kolmogorov–Smirnov: the largest distance of the two distribution functions. With ties the p-value is conservative. The asymptotic one
 * is the one-sample distribution with nm/(n + m) rows.
 */
function kolmogorovSmirnov(x, y) {
    const none = tooFew(x, y);
    if (none)
        return none;
    let statistic = 0;
    mergeRuns(x, y, ({ before, tied }) => {
        statistic = Math.max(statistic, Math.abs((before[0] + tied[0]) / x.length - (before[1] + tied[1]) / y.length));
    });
    if (Math.max(x.length, y.length) <= smirnovRows)
        return { statistic, pValue: smirnovExact(x.length, y.length, statistic), method: 'exact' };
    const rows = roundHalfEven((x.length / (x.length + y.length)) * y.length);
    return { statistic, pValue: kolmogorovUpper(rows, statistic), method: 'asymptotic' };
}
/** numpy's rounding, which scipy applies to the number of rows. */
function roundHalfEven(value) {
    const rounded = Math.round(value);
    return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}
/** scipy's `cramervonmises_2samp` is exact up to so many rows of both samples. */
const cramerRows = 20;
/** Cramér–von Mises (Anderson 1962): the squared distance of the two distribution functions over the pooled sample; ties by midranks. */
function cramerVonMises(x, y) {
    const none = tooFew(x, y, 2);
    if (none)
        return none;
    const [n, m] = [x.length, y.length];
    const [total, product] = [n + m, n * m];
    let [first, second] = [0, 0];
    mergeRuns(x, y, ({ before, tied }) => {
        // Midrank less the place in its own sample, squared and summed over the run: places go up by one.
        const midrank = before[0] + before[1] + (tied[0] + tied[1] + 1) / 2;
        first += squaresOver(midrank - before[0], tied[0]);
        second += squaresOver(midrank - before[1], tied[1]);
    });
    const u = n * first + m * second;
    const statistic = u / (product * total) - (4 * product - 1) / (6 * total);
    if (Math.max(n, m) <= cramerRows)
        return { statistic, pValue: exactCramerVonMises(u, n, m), method: 'exact' };
    // Matched to the limit by its mean and variance: equations 11, 14 and 15 of Anderson.
    const mean = (1 + 1 / total) / 6;
    const variance = ((total + 1) * (4 * product * total - 3 * (n * n + m * m) - 2 * product)) / (180 * total * total * product);
    const standardised = 1 / 6 + (statistic - mean) / Math.sqrt(45 * variance);
    return { statistic, pValue: cramerVonMisesUpper(standardised), method: 'asymptotic' };
}
/** (offset − 1)² + (offset − 2)² + … , `count` terms. */
function squaresOver(offset, count) {
    const middle = offset - (count + 1) / 2;
    return count * middle * middle + (count * (count * count - 1)) / 12;
}
/** scipy's `mannwhitneyu`: exact when a sample has no more rows than this and nothing is tied. */
const mannWhitneyRows = 8;
/** … and the table of the exact distribution has no more entries than this. */
const mannWhitneyTable = 2e7;
/** Mann–Whitney U of the first sample, two-sided; the normal approximation is corrected for ties and continuity. */
function mannWhitney(x, y) {
    const none = tooFew(x, y);
    if (none)
        return none;
    const [n, m] = [x.length, y.length];
    const total = n + m;
    let statistic = 0;
    let tieTerm = 0;
    mergeRuns(x, y, ({ before, tied }) => {
        statistic += tied[0] * (before[1] + tied[1] / 2);
        const size = tied[0] + tied[1];
        tieTerm += size * (size * size - 1);
    });
    const larger = Math.max(statistic, n * m - statistic);
    if (Math.min(n, m) <= mannWhitneyRows && tieTerm === 0 && n * m <= mannWhitneyTable) {
        return { statistic, pValue: Math.min(1, 2 * mannWhitneyLower(n * m - larger, n, m)), method: 'exact' };
    }
    const variance = ((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
    // All values tied: nothing differs.
    if (!(variance > 0))
        return { statistic, pValue: 1, method: 'asymptotic' };
    const z = (larger - (n * m) / 2 - 0.5) / Math.sqrt(variance);
    return { statistic, pValue: Math.min(1, 2 * (0,normal/* normalUpper */.su)(z)), method: 'asymptotic' };
}

;// CONCATENATED MODULE: ./src/engines/drift/sample-tests.ts





/** A test of two samples of numbers with a p-value of its own. */
function sampleTest(name, least, test, effectOf) {
    return {
        name,
        kinds: numeric,
        parameters: threshold(least),
        run(column) {
            if (column.kind !== 'numeric')
                return { undefined: `${name} needs numbers` };
            const { reference, current } = column;
            const result = test(reference, current);
            if ('undefined' in result)
                return result;
            return {
                value: result.statistic,
                pValue: result.pValue,
                effect: effectOf(result.statistic, reference.length, current.length),
                parameters: { method: result.method },
            };
        },
    };
}
/** A distance of two samples of numbers has no p-value of its own: Kolmogorov–Smirnov tests the same hypothesis. */
function sampleDistance(name, { of, effect: effectOf, relative }) {
    return {
        name,
        kinds: numeric,
        parameters: threshold(0.1),
        run(column) {
            if (column.kind !== 'numeric')
                return { undefined: `${name} needs numbers` };
            const { reference, current } = column;
            const distance = of(reference, current);
            if ('undefined' in distance)
                return distance;
            const test = kolmogorovSmirnov(reference, current);
            if ('undefined' in test)
                return test;
            const spread = spreadOf(reference, current);
            if ('undefined' in spread)
                return spread;
            const effect = distance.value === 0 ? 0 : effectOf(distance.value, spread.value);
            const parameters = { significance: 'ks', deviation: spread.value };
            return { value: relative ? effect : distance.value, pValue: test.pValue, effect, parameters };
        },
    };
}
/** The standard deviation of the reference; of both samples together where the reference is constant. */
function spreadOf(reference, current) {
    const own = standardDeviation(reference);
    if ('undefined' in own || own.value > 0)
        return own;
    const together = new Float64Array(reference.length + current.length);
    together.set(reference);
    together.set(current, reference.length);
    return standardDeviation(together);
}
/** Tests of the numbers themselves. */
const sampleTests = [
    sampleTest('ks', 0.1, kolmogorovSmirnov, (d) => d),
    // The root mean squared distance of the two distribution functions.
    sampleTest('cvm', 0.05, cramerVonMises, (t, n, m) => Math.sqrt(Math.max(0, t) * (1 / n + 1 / m))),
    // The rank-biserial correlation.
    sampleTest('mannwhitney', 0.1, mannWhitney, (u, n, m) => Math.abs((2 * u) / (n * m) - 1)),
    sampleDistance('wasserstein', { of: wasserstein, effect: (value, deviation) => value / deviation }),
    sampleDistance('wasserstein_normed', {
        of: wasserstein,
        effect: (value, deviation) => value / deviation,
        relative: true,
    }),
    sampleDistance('energy_distance', { of: energyDistance, effect: (value, deviation) => value / Math.sqrt(deviation) }),
    {
        name: 'mmd',
        kinds: numeric,
        parameters: {
            max_rows: (0,parameters/* number */.ai)(1000, { from: 2, to: 5000, whole: true }),
            permutations: (0,parameters/* number */.ai)(500, { from: 1, to: 100_000, whole: true }),
            ...threshold(0.1),
        },
        run(column, given) {
            if (column.kind !== 'numeric')
                return { undefined: 'mmd needs numbers' };
            const seed = column.seed();
            const permutations = given.permutations;
            const options = { maxRows: given.max_rows, permutations, seed };
            const result = maximumMeanDiscrepancy(column.reference, column.current, options);
            if ('undefined' in result)
                return result;
            const { value, pValue, bandwidth, rows } = result;
            const parameters = { bandwidth, permutations, referenceRows: rows[0], currentRows: rows[1], seed };
            return { value, pValue, effect: Math.sqrt(Math.max(0, value)), parameters };
        },
    },
];

;// CONCATENATED MODULE: ./src/engines/drift/catalogue.ts


/** Every drift test by its name. */
const driftTests = new Map([...sampleTests, ...countTests].map((test) => [test.name, test]));

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/policy/nearest.ts
var nearest = __webpack_require__(19876);
// EXTERNAL MODULE: ./src/stats/inference/index.ts + 12 modules
var inference = __webpack_require__(98474);
// EXTERNAL MODULE: ./src/engines/metrics/expression.ts
var metrics_expression = __webpack_require__(15779);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/engines/drift/column.ts



/** A column without any value is of the other's kind. */
function pairColumns(name, reference, current) {
    const shared = {
        name,
        rows: [rowsOf(reference), rowsOf(current)],
        missing: [missingIn(reference), missingIn(current)],
    };
    const [first, second] = [
        isEmpty(reference) ? undefined : reference.kind,
        isEmpty(current) ? undefined : current.kind,
    ];
    if (first !== undefined && second !== undefined && first !== second)
        return { ...shared, kind: 'mixed', reference: first === 'number' ? 'numbers' : 'text' };
    if ((first ?? second ?? reference.kind) === 'text')
        return { ...shared, kind: 'categorical', frequencies: categories(reference, current) };
    const samples = { reference: ascending(valuesOf(reference)), current: ascending(valuesOf(current)) };
    return { ...shared, kind: 'numeric', ...samples, seed: () => digest(samples.reference, samples.current) };
}
const rowsOf = (column) => (column.kind === 'number' ? column.values.length : column.codes.length);
const valuesOf = (column) => (column.kind === 'number' ? column.values : new Float64Array());
const isEmpty = (column) => missingIn(column) === rowsOf(column);
function missingIn(column) {
    return column.kind === 'number' ? countNaN(column) : column.codes.reduce((n, code) => n + (code < 0 ? 1 : 0), 0);
}
function countNaN({ values }) {
    let count = 0;
    for (const value of values)
        if (Number.isNaN(value))
            count++;
    return count;
}
/** Counts of each category, in the order in which they first occur. */
function categories(reference, current) {
    const places = new Map();
    const counts = [reference, current].map((column) => {
        if (column.kind === 'number')
            return [];
        const { codes, dictionary } = column;
        const byCode = new Float64Array(dictionary.length);
        for (const code of codes)
            if (code >= 0)
                byCode[code] = (byCode[code] ?? 0) + 1;
        const byPlace = [];
        for (const [code, category] of dictionary.entries()) {
            const place = places.get(category) ?? places.size;
            places.set(category, place);
            byPlace[place] = byCode[code] ?? 0;
        }
        return byPlace;
    });
    const all = (table) => Array.from({ length: places.size }, (_, i) => counts[table]?.[i] ?? 0);
    return { ...withoutEmpty(all(0), all(1)), binning: 'categories' };
}
function digest(...samples) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { buffer, byteOffset, byteLength } of samples)
        hash.update(new Uint8Array(buffer, byteOffset, byteLength));
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/engines/drift/drift.ts








/** How p-values are adjusted over all tests of all columns. */
const adjustments = { bh: inference/* benjaminiHochberg */.Uh, by: inference/* benjaminiYekutieli */.NP, holm: inference/* holm */.fU, bonferroni: inference/* bonferroni */.FR };
/**
 * Compares two tables column by column. A column has drifted when a test of it is significant after adjustment and its effect reaches
 * the test's threshold. Throws a UsageError for an unknown test, a TableError for a column that isn't there or a table without rows.
 */
function compareTables(reference, current, options) {
    const chosen = options.tests.map(chooseTest);
    for (const table of [reference, current])
        if (table.rows === 0)
            throw new error/* TableError */.rQ(table.source, 'has no rows');
    const names = options.columns.length > 0 ? [...new Set(options.columns)] : sharedNames(reference, current);
    const outcomes = names.map((name) => {
        const pair = pairColumns(name, columnOf(reference, name), columnOf(current, name));
        return { pair, results: testsFor(pair, chosen).map((entry) => ({ entry, outcome: run(pair, entry) })) };
    });
    const pValues = outcomes.flatMap(({ results }) => results.flatMap(({ outcome }) => ('value' in outcome ? [outcome.pValue] : [])));
    const adjusted = adjustments[options.adjustment](pValues).values();
    const columns = outcomes.map(({ pair, results }) => judged(pair, results.map(({ entry, outcome }) => resultOf(entry, outcome, 'value' in outcome ? (adjusted.next().value ?? 1) : 1, options.alpha))));
    return {
        schema: 'gatehouse.drift/v1',
        rows: { reference: reference.rows, current: current.rows },
        alpha: options.alpha,
        adjustment: options.adjustment,
        columns,
        drifted: columns.filter(({ drifted }) => drifted).map(({ column }) => column),
        undecided: columns
            .filter(({ tests, drifted }) => !drifted && tests.every(({ value }) => value === null))
            .map(({ column }) => column),
        ...onlyIn(reference, current),
    };
}
function chooseTest(text) {
    const expression = (0,metrics_expression/* parseMetric */.u)(text);
    const test = driftTests.get(expression.name);
    if (!test) {
        const valid = [...driftTests.keys()];
        const meant = (0,nearest/* nearest */.p)(expression.name, valid);
        throw new errors/* UsageError */.eb(`there is no drift test ${expression.name}${meant ? `; did you mean ${meant}?` : ''}; tests: ${valid.join(', ')}`);
    }
    const given = (0,parameters/* readParameters */.Zu)(test.parameters, expression);
    return { text, test, given: { ...given, threshold: given.threshold } };
}
function sharedNames(reference, current) {
    const others = new Set(current.names);
    const shared = reference.names.filter((name) => others.has(name) && !reference.skipped.has(name) && !current.skipped.has(name));
    if (shared.length === 0)
        throw new error/* TableError */.rQ(current.source, `has no column in common with ${reference.source}`);
    return shared;
}
function onlyIn(reference, current) {
    const [first, second] = [new Set(reference.names), new Set(current.names)];
    return {
        onlyReference: reference.names.filter((name) => !second.has(name)),
        onlyCurrent: current.names.filter((name) => !first.has(name)),
    };
}
function columnOf(table, name) {
    const column = table.column(name);
    if (!column)
        throw new error/* TableError */.rQ(table.source, table.skipped.get(name) ?? 'there is no such column', { column: name });
    return column;
}
/** Numbers with so few different values are counted, not ranked: ties would make ranks blind. */
const fewValues = 10;
/** The named tests that fit the column's kind, or all named ones, to say why not, when none fits; else the kind's own. */
function testsFor(pair, chosen) {
    if (pair.kind === 'mixed')
        return [];
    if (chosen.length > 0) {
        const fitting = chosen.filter(({ test }) => test.kinds.includes(pair.kind));
        return fitting.length > 0 ? fitting : chosen;
    }
    const names = pair.kind === 'categorical'
        ? ['chi2', 'new_categories', 'null_rate']
        : [distinct(pair.reference, pair.current, fewValues) ? 'chi2' : 'ks', 'null_rate'];
    return names.map(chooseTest);
}
/** Whether two ascending samples have at most `limit` different values together. */
function distinct(reference, current, limit) {
    const values = new Set();
    for (const sample of [reference, current])
        for (const value of sample)
            if (values.add(value).size > limit)
                return false;
    return true;
}
function run(pair, { test, given }) {
    if (pair.kind === 'mixed')
        return { undefined: 'the kinds differ' };
    if (!test.kinds.includes(pair.kind))
        return { undefined: `${test.name} needs ${test.kinds.join(' or ')} values; this column is ${pair.kind}` };
    return test.run(pair, given);
}
/** An effect that misses its threshold by rounding alone has reached it. */
const rounding = 1e-12;
function resultOf({ text, given }, outcome, adjustedP, alpha) {
    if ('undefined' in outcome)
        return { test: text, value: null, drifted: false, reason: outcome.undefined, parameters: {} };
    const { value, pValue, effect, parameters } = outcome;
    const { threshold } = given;
    const drifted = adjustedP <= alpha && effect >= threshold - rounding && effect > 0;
    return { test: text, value, pValue, adjustedP, effect, threshold, drifted, parameters };
}
function judged(pair, tests) {
    if (pair.kind === 'mixed') {
        const [first, second] = pair.reference === 'numbers' ? ['numbers', 'text'] : ['text', 'numbers'];
        const reason = `${first} in the reference, ${second} in the current table`;
        const changed = { test: 'type', value: null, drifted: true, reason, parameters: {} };
        return { column: pair.name, kind: 'mixed', tests: [changed], drifted: true };
    }
    return { column: pair.name, kind: pair.kind, tests, drifted: tests.some(({ drifted }) => drifted) };
}

// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
;// CONCATENATED MODULE: ./src/engines/drift/render.ts

/** `gatehouse.drift/v1`. */
function driftJson(drift) {
    return `${JSON.stringify(drift, null, 2)}\n`;
}
/** A table for a terminal: one line a test, then what drifted and what nothing is known of. */
function driftText(drift) {
    const { rows, alpha, adjustment, columns } = drift;
    const cells = [
        ['column', 'kind', 'test', 'value', 'p', 'adjusted p', 'effect', 'threshold', ''],
        ...columns.flatMap((column) => column.tests.map((test) => cellsOf(column, test))),
    ];
    const widths = (cells[0] ?? []).map((_, i) => cells.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0));
    const table = cells.map((row) => row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd());
    return `${[
        `${rows.reference} rows in the reference, ${rows.current} in the current table`,
        `drifted: adjusted p (${adjustment}) up to ${alpha}, and an effect that reaches the threshold`,
        '',
        ...table,
        '',
        listed('drifted', drift.drifted) ?? `no drift in ${columns.length} columns`,
        listed('undecided', drift.undecided),
        listed('only in the reference', drift.onlyReference),
        listed('only in the current table', drift.onlyCurrent),
    ]
        .filter((line) => line !== undefined)
        .join('\n')}\n`;
}
function listed(what, names) {
    return names.length === 0 ? undefined : `${what}: ${names.map(reports_escape/* visible */.RK).join(', ')}`;
}
function cellsOf({ column, kind }, test) {
    return [
        (0,reports_escape/* visible */.RK)(column),
        kind,
        (0,reports_escape/* visible */.RK)(test.test),
        figure(test.value),
        figure(test.pValue),
        figure(test.adjustedP),
        figure(test.effect),
        figure(test.threshold),
        [test.drifted ? 'DRIFT' : '', test.reason ?? ''].filter((text) => text !== '').join(': '),
    ];
}
function figure(value) {
    return value === undefined ? '' : value === null ? 'null' : String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./src/engines/drift/index.ts




// EXTERNAL MODULE: ./src/formats/table/index.ts + 1 modules
var table = __webpack_require__(64963);
// EXTERNAL MODULE: ./src/commands/options.ts
var commands_options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/drift.ts





/** `gatehouse drift REFERENCE CURRENT`: computes and prints, without judging. Answers the exit code. */
async function drift(positionals, values) {
    const [reference, current, ...more] = positionals;
    if (reference === undefined || current === undefined || more.length > 0)
        throw new errors/* UsageError */.eb(`drift takes two tables, REFERENCE and CURRENT, not ${positionals.length}`);
    const format = (0,commands_options/* oneOf */.yL)('--format', values.format ?? 'text', ['text', 'json']);
    const options = {
        columns: values.column ?? [],
        tests: values.test ?? [],
        alpha: alphaOf(values.alpha ?? '0.05'),
        adjustment: (0,commands_options/* oneOf */.yL)('--adjust', values.adjust ?? 'bh', Object.keys(adjustments)),
    };
    const wanted = options.columns.length > 0 ? options.columns : undefined;
    const [first, second] = [await (0,table/* readTable */.xz)(reference, wanted), await (0,table/* readTable */.xz)(current, wanted)];
    const result = compareTables(first, second, options);
    (0,terminal/* writeResult */.Z)(format === 'json' ? driftJson(result) : driftText(result), values.output);
    return 0;
}
function alphaOf(text) {
    const alpha = text.trim() === '' ? NaN : Number(text);
    if (alpha > 0 && alpha < 1)
        return alpha;
    throw new errors/* UsageError */.eb(`--alpha ${text}: must be between 0 and 1`);
}


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46620);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19876);






/** The one folder a command works on; the current one when none is named. */
function rootOf(positionals) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`one PATH is checked at a time, not ${positionals.length}: ${positionals.join(' ')}`);
    const root = positionals[0] ?? '.';
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: can't be opened: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
    }
    if (!stat)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: no such folder`);
    if (!stat.isDirectory())
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: is not a folder`);
    return root;
}
function gatesOf(ids) {
    return [...new Set(ids)].map((id) => {
        if ((0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isGateId */ .N5)(id))
            return id;
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, _gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ);
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no gate ${id}${meant ? `; did you mean ${meant}?` : ''}; gates: ${_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ.join(', ')}`);
    });
}
/** One of a few words. */
function oneOf(option, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, valid);
    throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} ${value}: ${meant ? `did you mean ${meant}? ` : ''}valid: ${valid.join(', ')}`);
}
/** A policy file as the caller names it: relative to where the command runs, or else to the checked folder. */
function configOf(config, root) {
    if (config === undefined)
        return undefined;
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(config) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(config) : node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
}


/***/ }),

/***/ 49808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57310);

/** Shown only for work that lasts, and not more often than an eye follows. */
const quietMs = 700;
const intervalMs = 100;
/** Tells how a run goes on stderr: a line that is rewritten on a terminal, nothing where nobody watches. */
function terminalLog(stderr) {
    const started = performance.now();
    let last = 0;
    let drawn = false;
    return {
        progress(text) {
            const now = performance.now();
            if (!stderr.isTTY || now - started < quietMs || now - last < intervalMs)
                return;
            last = now;
            drawn = true;
            stderr.write(`\r\u001b[2K${text.slice(0, stderr.columns - 1)}`);
        },
        bug(error) {
            stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        },
        clear() {
            if (drawn)
                stderr.write('\r\u001b[2K');
        },
    };
}
/** Writes a result to a file, or to stdout when none is named. */
function writeResult(text, file) {
    if (file === undefined)
        for (const piece of (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(text))
            process.stdout.write(piece);
    else
        (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(file, text);
}


/***/ }),

/***/ 46620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20653);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(2070), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 96223))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7813)]).then(__webpack_require__.bind(__webpack_require__, 47813))).sastGate,
    dependencies: async () => (await __webpack_require__.e(/* import() */ 3324).then(__webpack_require__.bind(__webpack_require__, 3324))).dependenciesGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(6921), __webpack_require__.e(4916), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 15647))).containerGate,
    artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(3082), __webpack_require__.e(3206), __webpack_require__.e(5576), __webpack_require__.e(6944)]).then(__webpack_require__.bind(__webpack_require__, 36944))).artifactsGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 48326))).metricsGate,
    reports: async () => (await __webpack_require__.e(/* import() */ 6296).then(__webpack_require__.bind(__webpack_require__, 26296))).reportsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 68068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds can be accepted by a baseline: what stands in files, whoever found it. */
const isAcceptable = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id) || id === 'reports';
const loadGate = (id) => loaders[id]();
/**
 * The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. Without `mayAsk`
 * nobody is asked over the network about packages: nobody named the gate, or a hook waits for it.
 */
function settingsOf(id, policy, mayAsk = true) {
    if (id === 'dependencies' && !mayAsk)
        return { ...(policy.gates[id] ?? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ.dependencies.parse({})), engine: 'none', metadata: {} };
    return policy.gates[id] ?? (hasDefaults(id) ? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) : undefined);
}
const hasDefaults = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ, id);


/***/ })

};
