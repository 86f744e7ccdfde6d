export const id = 5549;
export const ids = [5549];
export const modules = {

/***/ 45549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bG: () => (/* reexport */ comparedColumns),
  Cj: () => (/* reexport */ directionInCatalogue),
  oU: () => (/* reexport */ measureFiles),
  HM: () => (/* reexport */ openModels),
  mC: () => (/* reexport */ parametersOf),
  uo: () => (/* reexport */ metrics_expression/* parseMetric */.u),
  iA: () => (/* reexport */ prepare),
  vB: () => (/* reexport */ tasks)
});

// UNUSED EXPORTS: catalogue, columnsToRead, findColumns, measure, requireColumn

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/policy/nearest.ts
var nearest = __webpack_require__(19876);
;// CONCATENATED MODULE: ./src/stats/metrics/counts.ts
function countClasses(labels, predictions, classes, weights) {
    const actual = new Float64Array(classes);
    const predicted = new Float64Array(classes);
    const correct = new Float64Array(classes);
    let total = 0;
    for (let i = 0; i < labels.length; i++) {
        const label = labels[i] ?? 0;
        const prediction = predictions[i] ?? 0;
        const weight = weights ? (weights[i] ?? 0) : 1;
        actual[label] = (actual[label] ?? 0) + weight;
        predicted[prediction] = (predicted[prediction] ?? 0) + weight;
        if (label === prediction)
            correct[label] = (correct[label] ?? 0) + weight;
        total += weight;
    }
    return { classes, actual, predicted, correct, total };
}
/** Which classes occur among labels or predictions: over these a macro average runs (scikit-learn's `unique_labels`). */
function classesPresent(labels, predictions, classes) {
    const present = new Uint8Array(classes);
    for (const codes of [labels, predictions])
        // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over arrays of two types its iterator takes many times as long
        for (let i = 0; i < codes.length; i++)
            present[codes[i] ?? 0] = 1;
    return present;
}
/** The confusion matrix, row-major: cell `true × classes + predicted` holds the weight of these rows. */
function confusionMatrix(labels, predictions, classes, weights) {
    const cells = new Float64Array(classes * classes);
    for (let i = 0; i < labels.length; i++) {
        const cell = (labels[i] ?? 0) * classes + (predictions[i] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
    }
    return cells;
}

// EXTERNAL MODULE: ./src/stats/value.ts
var stats_value = __webpack_require__(52234);
// EXTERNAL MODULE: ./src/stats/metrics/mean.ts
var metrics_mean = __webpack_require__(24352);
;// CONCATENATED MODULE: ./src/stats/metrics/decisions.ts


/** Metrics of decisions (labels against predicted labels). All are undefined where the rows weigh nothing. */
function nothing({ total }) {
    return total === 0 ? (0,stats_value/* undefinedBecause */.r7)('there are no rows, or their weights sum to 0') : undefined;
}
const at = (values, index) => values[index] ?? 0;
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Share of the rows that were taken for what they are. */
function accuracy(counts) {
    return nothing(counts) ?? (0,stats_value/* defined */.sw)(sum(counts.correct) / counts.total);
}
/**
 * Mean recall over the classes that occur among the labels (scikit-learn `balanced_accuracy_score`); `adjusted` rescales it so
 * that chance is 0. A class that was predicted but never occurs is left out, and the note says so.
 */
function balancedAccuracy(counts, adjusted) {
    let recalls = 0;
    let occurring = 0;
    let onlyPredicted = 0;
    for (let c = 0; c < counts.classes; c++) {
        if (at(counts.actual, c) > 0) {
            occurring++;
            recalls += at(counts.correct, c) / at(counts.actual, c);
        }
        else if (at(counts.predicted, c) > 0)
            onlyPredicted++;
    }
    const mean = recalls / occurring;
    if (adjusted && occurring === 1)
        return (0,stats_value/* undefinedBecause */.r7)('the labels hold one class only, so chance is 1');
    const chance = 1 / occurring;
    return (nothing(counts) ??
        (0,stats_value/* defined */.sw)(adjusted ? (mean - chance) / (1 - chance) : mean, onlyPredicted === 0 ? undefined : `left out ${classes(onlyPredicted)} without a row of that label`));
}
const classes = (count) => (count === 1 ? 'a class' : `${count} classes`);
const precision = (correct, _actual, predicted) => [correct, predicted];
const recall = (correct, actual) => [correct, actual];
const jaccard = (correct, actual, predicted) => [correct, actual + predicted - correct];
/** Recall of the rest: of the rows that are not of the class, the share that were not taken for it. */
const specificity = (correct, actual, predicted, total) => [
    total - actual - (predicted - correct),
    total - actual,
];
/** F-measure: beta is how many times recall counts as much as precision (van Rijsbergen 1979). */
function fbeta(beta) {
    const square = beta * beta;
    return (correct, actual, predicted) => [(1 + square) * correct, square * actual + predicted];
}
/**
 * A rate of one class or averaged over the classes, as scikit-learn's `precision_recall_fscore_support` and `jaccard_score`: `micro`
 * divides the sums, `macro` takes the mean over the classes present, `weighted` weighs them by their true rows. Where the
 * denominator is 0 the rate is `zeroDivision`, and the note says so.
 */
function averagedRate(counts, fraction, averaging) {
    const { average, zeroDivision, present } = averaging;
    const { actual, predicted, correct, total } = counts;
    const empty = nothing(counts);
    if (empty)
        return empty;
    if (average === 'binary')
        return quotient(fraction(at(correct, 1), at(actual, 1), at(predicted, 1), total), zeroDivision);
    if (average === 'micro') {
        // Every row counts once for each class here, as in one matrix of all one-against-rest decisions.
        const occurring = present.reduce((count, flag) => count + flag, 0);
        return quotient(fraction(sum(correct), sum(actual), sum(predicted), total * occurring), zeroDivision);
    }
    const rates = [];
    const weights = [];
    let conventions = 0;
    for (let c = 0; c < counts.classes; c++) {
        if (present[c] !== 1)
            continue;
        const [numerator, denominator] = fraction(at(correct, c), at(actual, c), at(predicted, c), total);
        if (denominator === 0)
            conventions++;
        const rate = denominator === 0 ? zeroDivision : numerator / denominator;
        if (Number.isNaN(rate))
            continue;
        rates.push(rate);
        weights.push(average === 'macro' ? 1 : at(actual, c));
    }
    if (rates.length === 0)
        return (0,stats_value/* undefinedBecause */.r7)('the rate is 0/0 for every class');
    const weight = weights.reduce((acc, value) => acc + value, 0);
    // Classes without true rows only: scikit-learn averages them plainly.
    const weighted = rates.reduce((acc, rate, i) => acc + rate * (weight === 0 ? 1 : (weights[i] ?? 0)), 0);
    const note = conventions === 0 ? undefined : `the rate of ${classes(conventions)} is 0/0, ${taken(zeroDivision)}`;
    return (0,stats_value/* defined */.sw)(weighted / (weight === 0 ? rates.length : weight), note);
}
function quotient([numerator, denominator], zeroDivision) {
    if (denominator !== 0)
        return (0,stats_value/* defined */.sw)(numerator / denominator);
    if (Number.isNaN(zeroDivision))
        return (0,stats_value/* undefinedBecause */.r7)('0/0: no row counts in the denominator');
    return (0,stats_value/* defined */.sw)(zeroDivision, `0/0, ${taken(zeroDivision)}: no row counts in the denominator`);
}
const taken = (zeroDivision) => Number.isNaN(zeroDivision) ? 'left out of the average' : `taken as ${zeroDivision}`;
/**
 * Matthews' correlation coefficient (Gorodkin 2004 for several classes). As in scikit-learn 0 where labels or predictions hold
 * one class only, with a note.
 */
function matthews(counts) {
    const { actual, predicted, correct, total } = counts;
    const dot = (a, b) => a.reduce((acc, value, i) => acc + value * at(b, i), 0);
    const covariance = sum(correct) * total - dot(actual, predicted);
    const product = (total * total - dot(predicted, predicted)) * (total * total - dot(actual, actual));
    const empty = nothing(counts);
    if (empty)
        return empty;
    return product > 0
        ? (0,stats_value/* defined */.sw)(covariance / Math.sqrt(product))
        : (0,stats_value/* defined */.sw)(0, '0/0, taken as 0: labels or predictions hold one class only');
}
/**
 * Cohen's kappa: agreement beyond chance. With `linear` or `quadratic` weights a disagreement costs the distance of the classes
 * or its square, by their order. Undefined where labels and predictions hold the same single class.
 */
function cohenKappa(labels, predictions, counts, kind, weights) {
    const { actual, predicted, correct, total } = counts;
    const empty = nothing(counts);
    if (empty)
        return empty;
    const observed = kind === 'none' ? total - sum(correct) : distance(labels, predictions, kind, weights);
    const expected = expectedDistance(actual, predicted, kind) / total;
    if (!(expected > 0))
        return (0,stats_value/* undefinedBecause */.r7)('labels and predictions hold the same single class, so chance agreement is 1');
    return (0,stats_value/* defined */.sw)(1 - observed / expected);
}
function distance(labels, predictions, kind, weights) {
    let result = 0;
    for (let i = 0; i < labels.length; i++) {
        const apart = Math.abs((labels[i] ?? 0) - (predictions[i] ?? 0));
        result += (kind === 'linear' ? apart : apart * apart) * (weights ? (weights[i] ?? 0) : 1);
    }
    return result;
}
/** Σ actual[i] × predicted[j] × distance(i, j), in time linear in the classes. */
function expectedDistance(actual, predicted, kind) {
    let result = 0;
    if (kind === 'none') {
        const all = sum(predicted);
        for (let i = 0; i < actual.length; i++)
            result += at(actual, i) * (all - at(predicted, i));
        return result;
    }
    if (kind === 'quadratic') {
        const [first, second] = [sum(actual), sum(predicted)];
        const moment = (values, power, from) => values.reduce((acc, value, i) => acc + value * (i - from) ** power, 0);
        // From the middle of the classes that occur: far from 0 the terms would cancel out, and not wholly.
        const middle = Math.round((moment(actual, 1, 0) + moment(predicted, 1, 0)) / (first + second));
        return (moment(actual, 2, middle) * second -
            2 * moment(actual, 1, middle) * moment(predicted, 1, middle) +
            first * moment(predicted, 2, middle));
    }
    // Between class i and i + 1 lies one step for every pair on both sides of it.
    const [allActual, allPredicted] = [sum(actual), sum(predicted)];
    let [belowActual, belowPredicted] = [0, 0];
    for (let i = 0; i + 1 < actual.length; i++) {
        belowActual += at(actual, i);
        belowPredicted += at(predicted, i);
        result += belowActual * (allPredicted - belowPredicted) + (allActual - belowActual) * belowPredicted;
    }
    return result;
}
/** Share of `hits` (1 or 0 a row) among the rows: top-k accuracy and the like. */
function share(hits, weights) {
    const total = (0,metrics_mean/* totalWeight */.zN)(hits.length, weights);
    if (total === 0)
        return (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(hits.length));
    let hit = 0;
    for (let i = 0; i < hits.length; i++)
        if (hits[i] === 1)
            hit += weights ? (weights[i] ?? 0) : 1;
    return (0,stats_value/* defined */.sw)(hit / total);
}

// EXTERNAL MODULE: ./src/engines/metrics/parameters.ts
var metrics_parameters = __webpack_require__(509);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/metric.ts



/** Closes a definition over its parameters' types. */
function metric(definition) {
    const { name, direction, parameters, needs, undefinedWhen } = definition;
    return {
        name,
        direction: typeof direction === 'function' ? 'lower; none with privileged=' : direction,
        parameters,
        needs,
        undefinedWhen,
        bind(expression) {
            const values = (0,metrics_parameters/* readParameters */.Zu)(parameters, expression);
            definition.check?.(values, expression);
            return {
                expression,
                direction: typeof direction === 'function' ? direction(values) : direction,
                by: [],
                comparison: definition.comparison?.(values) ?? {},
                interval: false,
                prepare: (data) => definition.prepare(data, values, expression),
                details: (data) => definition.details?.(data, values) ?? {},
            };
        },
    };
}
/** The part of the data that a metric can't do without. */
function needed(data, part, hint = '') {
    const found = data[part];
    if (found !== undefined)
        return found;
    const option = part === 'predictions' ? '--prediction' : '--score';
    const general = `${data.source}: it needs the column of the ${part} (${option}${hint})`;
    throw new errors/* UsageError */.eb(data.lacking[part] ?? general);
}
/** Scores that are probabilities; throws the TableError that says which row isn't. */
function probabilities(data) {
    const given = needed(data, 'scores');
    if (given.notProbabilities !== undefined)
        throw new error/* TableError */.rQ('', given.notProbabilities);
    return given;
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/decisions.ts





const binaryParameters = { pos_label: (0,metrics_parameters/* optional */.lq)((0,metrics_parameters/* word */.Vm)()), threshold: (0,metrics_parameters/* optional */.lq)((0,metrics_parameters/* number */.ai)(undefined, { from: 0, to: 1 })) };
/** Predictions of a binary task: the column, or score ≥ threshold. `pos_label` naming the negative class swaps the two. */
const binaryDecider = {
    parameters: binaryParameters,
    need: 'prediction or threshold',
    of(data, { threshold, pos_label: positive }) {
        const predictions = threshold === undefined
            ? needed(data, 'predictions', ', or threshold= for a decision by the score')
            : decided(probabilities(data).columns[0] ?? new Float64Array(), threshold);
        if (!swaps(data.classes, positive))
            return { labels: data.labels, predictions };
        return { labels: data.labels.map(opposite), predictions: predictions.map(opposite) };
    },
};
function decided(scores, threshold) {
    return flagged(scores.length, (row) => (scores[row] ?? 0) >= threshold);
}
/** 1 for each row of which it holds. */
function flagged(rows, holds) {
    const flags = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        flags[row] = holds(row) ? 1 : 0;
    return flags;
}
const opposite = (label) => 1 - label;
/** Whether `pos_label` asks for the other class than the table's positive one. */
function swaps(classes, positive) {
    if (positive === undefined || same(positive, classes[1]))
        return false;
    if (same(positive, classes[0]))
        return true;
    throw new errors/* UsageError */.eb(`pos_label=${positive}: the classes are ${classes.join(' and ')}`);
}
const same = (a, b) => a === b || Number(a) === Number(b);
const multiclassDecider = {
    parameters: {},
    need: 'prediction',
    of: (data) => ({ labels: data.labels, predictions: needed(data, 'predictions') }),
};
function decisionMetric(decider, kind) {
    const { name, parameters, undefinedWhen } = kind;
    return {
        name,
        direction: 'higher',
        parameters: { ...parameters, ...decider.parameters },
        needs: [decider.need],
        undefinedWhen,
        bind(expression) {
            const [own, common] = (0,metrics_parameters/* readBoth */._Z)(parameters, decider.parameters, expression);
            const compute = kind.compute(own);
            const proportion = kind.proportion?.(own);
            const of = (data) => decider.of(data, common);
            return {
                expression,
                direction: 'higher',
                by: [],
                interval: false,
                comparison: {
                    decisions: { of, statistic: (decisions, data) => byCounts(decisions, data.classes.length, compute) },
                    ...(proportion && { proportion: (data) => proportion(of(data)) }),
                },
                prepare: (data) => byCounts(of(data), data.classes.length, compute),
                details: () => ({}),
            };
        },
    };
}
function byCounts(decisions, classes, compute) {
    const { labels, predictions } = decisions;
    const present = classesPresent(labels, predictions, classes);
    return (weights) => compute(countClasses(labels, predictions, classes, weights), present, decisions, weights);
}
const right = ({ labels, predictions }) => flagged(labels.length, (row) => labels[row] === predictions[row]);
/** Recall of one class: it divides by labels, which both models share. */
const recallOf = (positive) => (decisions) => ({
    success: right(decisions),
    counted: flagged(decisions.labels.length, (row) => decisions.labels[row] === positive),
});
/** Kinds without a positive class. */
function withoutPositive(decider) {
    return [
        decisionMetric(decider, {
            name: 'accuracy',
            parameters: {},
            undefinedWhen: 'no rows',
            compute: () => (counts) => accuracy(counts),
            proportion: () => (decisions) => ({ success: right(decisions) }),
        }),
        decisionMetric(decider, {
            name: 'balanced_accuracy',
            parameters: { adjusted: (0,metrics_parameters/* flag */.Jt)(false) },
            undefinedWhen: 'no rows; one class only with adjusted=true',
            compute: ({ adjusted }) => (counts) => balancedAccuracy(counts, adjusted),
        }),
        decisionMetric(decider, {
            name: 'mcc',
            parameters: {},
            undefinedWhen: 'no rows',
            compute: () => (counts) => matthews(counts),
        }),
        decisionMetric(decider, {
            name: 'cohen_kappa',
            parameters: { weights: (0,metrics_parameters/* choice */.Yq)(['none', 'linear', 'quadratic'], 'none') },
            undefinedWhen: 'no rows; labels and predictions hold the same single class',
            compute: ({ weights: kind }) => (counts, _present, { labels, predictions }, weights) => cohenKappa(labels, predictions, counts, kind, weights),
        }),
    ];
}
/** Kinds that are a rate of one class, or of all of them averaged. */
function rates(decider, averages) {
    const fallback = averages.find((average) => average === 'binary');
    const common = { average: (0,metrics_parameters/* choice */.Yq)(averages, fallback), zero_division: (0,metrics_parameters/* zeroDivision */.cp)() };
    const undefinedWhen = 'no rows; 0/0 with zero_division=nan';
    const rate = (name, fraction, positive) => decisionMetric(decider, {
        name,
        parameters: common,
        undefinedWhen,
        compute: ({ average, zero_division: zeroDivision }) => (counts, present) => averagedRate(counts, fraction, { average, zeroDivision, present }),
        proportion: ({ average }) => (average === 'binary' && positive !== undefined ? recallOf(positive) : undefined),
    });
    return [
        rate('precision', precision),
        rate('recall', recall, 1),
        rate('f1', fbeta(1)),
        decisionMetric(decider, {
            name: 'fbeta',
            parameters: { beta: (0,metrics_parameters/* number */.ai)(undefined, { above: 0 }), ...common },
            undefinedWhen,
            compute: ({ beta, average, zero_division: zeroDivision }) => (counts, present) => averagedRate(counts, fbeta(beta), { average, zeroDivision, present }),
        }),
        rate('jaccard', jaccard),
        rate('specificity', specificity, 0),
    ];
}
const binaryDecisionMetrics = [
    ...withoutPositive(binaryDecider),
    ...rates(binaryDecider, ['binary', 'micro', 'macro', 'weighted']),
];
const multiclassDecisionMetrics = [
    ...withoutPositive(multiclassDecider),
    ...rates(multiclassDecider, ['micro', 'macro', 'weighted']),
];

;// CONCATENATED MODULE: ./src/stats/fairness/gaps.ts

const missing = 'a group has no rows that the rate can be taken of';
/** Largest difference, ≥ 0 (fairlearn `difference`). */
function difference(values, overall, method) {
    if (values.some(Number.isNaN))
        return (0,stats_value/* undefinedBecause */.r7)(missing);
    if (method === 'between_groups')
        return (0,stats_value/* defined */.sw)(largest(values) - smallest(values));
    return (0,stats_value/* defined */.sw)(largest(values.map((value) => Math.abs(value - overall))));
}
/** Smallest ratio, between 0 and 1 (fairlearn `ratio`). Undefined where it is 0/0: no group selects anybody. */
function ratio(values, overall, method) {
    if (values.some(Number.isNaN))
        return (0,stats_value/* undefinedBecause */.r7)(missing);
    const most = method === 'between_groups' ? largest(values) : overall;
    if (most === 0)
        return (0,stats_value/* undefinedBecause */.r7)('0/0: the rate is 0 in every group');
    if (method === 'between_groups')
        return (0,stats_value/* defined */.sw)(smallest(values) / most);
    return (0,stats_value/* defined */.sw)(smallest(values.map((value) => Math.min(value / overall, overall / value))));
}
/** Largest and smallest without spreading into arguments: there may be a million groups. */
const largest = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
const smallest = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
/** Unprivileged − privileged, with its sign (AIF360): negative where the unprivileged side has less. */
function signedDifference(unprivileged, privileged) {
    if (Number.isNaN(unprivileged) || Number.isNaN(privileged))
        return (0,stats_value/* undefinedBecause */.r7)(missing);
    return (0,stats_value/* defined */.sw)(unprivileged - privileged);
}
/** Unprivileged / privileged (AIF360): above 1 where the unprivileged side has more. Undefined where the privileged side has 0. */
function signedRatio(unprivileged, privileged) {
    if (Number.isNaN(unprivileged) || Number.isNaN(privileged))
        return (0,stats_value/* undefinedBecause */.r7)(missing);
    if (privileged === 0)
        return (0,stats_value/* undefinedBecause */.r7)('the rate of the privileged side is 0');
    return (0,stats_value/* defined */.sw)(unprivileged / privileged);
}

;// CONCATENATED MODULE: ./src/stats/fairness/spread.ts


/** The gap of each rate, then the worst of them or their mean. Undefined where one is. */
function spreadOf(rates, { scale, method, agg }) {
    const gap = scale === 'difference' ? difference : ratio;
    const gaps = [];
    for (const { values, overall } of rates) {
        const value = gap(values, overall, method);
        if ('undefined' in value)
            return value;
        gaps.push(value.value);
    }
    return (0,stats_value/* defined */.sw)(aggregate(gaps, scale, agg));
}
function aggregate(gaps, scale, agg) {
    if (agg === 'mean')
        return gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
    return scale === 'difference' ? Math.max(...gaps) : Math.min(...gaps);
}
/** Ratios are differences of logarithms. */
function onScale({ values, overall }, { scale }) {
    return scale === 'difference' ? { values, overall } : { values: values.map(Math.log), overall: Math.log(overall) };
}
/**
 * How far a resample moved the groups apart: the gap of their deviations from where they were, the largest over the rates. No gap
 * between any of them moved by more. NaN where a group lost the rows of its rate; infinite where a ratio has a rate of 0.
 */
function radiusOf(rates, resampled, spread) {
    let radius = 0;
    for (const [r, rate] of rates.entries()) {
        const moved = resampled[r];
        if (!moved || moved.values.some(Number.isNaN))
            return NaN;
        const [a, b] = [onScale(rate, spread), onScale(moved, spread)];
        const deviations = b.values.map((value, group) => value - (a.values[group] ?? NaN));
        const gap = difference(deviations, b.overall - a.overall, spread.method);
        radius = Math.max(radius, 'value' in gap ? gap.value : Infinity);
    }
    return radius;
}
/**
 * The interval of a gap from the radius that a share `level` of the resamples stays within: simultaneous for all pairs of groups
 * (and all rates), so it covers the true gap at least as often as `level` says, also where all groups are equal. The percentile
 * and BCa intervals of a maximum don't: they can even leave out the gap itself.
 */
function spreadInterval(rates, radius, spread) {
    const ends = [-1, 1].map((side) => {
        const gaps = rates.map((rate) => {
            const { values, overall } = onScale(rate, spread);
            const gap = difference(values, overall, spread.method);
            const moved = Math.max(0, ('value' in gap ? gap.value : Infinity) + side * radius);
            return spread.scale === 'difference' ? Math.min(1, moved) : Math.exp(-(Number.isNaN(moved) ? 0 : moved));
        });
        return aggregate(gaps, spread.scale, spread.agg);
    });
    return [Math.min(...ends), Math.max(...ends)];
}

// EXTERNAL MODULE: ./src/stats/metrics/probabilities.ts
var metrics_probabilities = __webpack_require__(96494);
// EXTERNAL MODULE: ./src/stats/metrics/ranked.ts
var metrics_ranked = __webpack_require__(2942);
;// CONCATENATED MODULE: ./src/engines/metrics/data.ts

const tasks = ['binary', 'multiclass', 'regression', 'ranking'];
function scoresOf(columns, notProbabilities) {
    const kept = new Map();
    return {
        columns,
        notProbabilities,
        ranked(column) {
            const found = kept.get(column) ?? (0,metrics_ranked/* rank */.Tm)(columns[column] ?? new Float64Array());
            kept.set(column, found);
            return found;
        },
    };
}
function takeScores(scores, rows) {
    return (scores &&
        scoresOf(scores.columns.map((column) => gather(column, rows)), scores.notProbabilities));
}
/**
 * The rows that weigh anything; undefined where all do, and where none does, of which every metric is undefined. What weighs nothing
 * is no evidence. A query of a ranking weighs what its first row does.
 */
function weighingRows({ rows, weights }, queries) {
    if (!weights)
        return undefined;
    const first = new Map();
    queries?.forEach((query, row) => {
        if (!first.has(query))
            first.set(query, row);
    });
    const weightOf = (row) => weights[queries ? (first.get(queries[row] ?? 0) ?? row) : row] ?? 0;
    const weighing = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => weightOf(row) > 0);
    return weighing.length === rows || weighing.length === 0 ? undefined : weighing;
}
function gather(values, rows) {
    if (!values)
        return undefined;
    const taken = sameKind(values, rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i] ?? 0] ?? 0;
    return taken;
}
function sameKind(values, length) {
    if (values instanceof Float64Array)
        return new Float64Array(length);
    if (values instanceof Int32Array)
        return new Int32Array(length);
    return values instanceof Uint32Array ? new Uint32Array(length) : new Uint8Array(length);
}
/** Groups that occur in these rows, renumbered. */
function takeGrouping({ columns, codes, names }, rows) {
    return compact(columns, gather(codes, rows), names.length, (code) => names[code] ?? []);
}
/** Two groupings crossed: the combinations that occur. */
function cross(a, b) {
    // Distinct pairs, numbered as they come: the product of two counts may be far more than the rows.
    const pairs = new Map();
    const names = [];
    const codes = a.codes.map((code, row) => {
        const pair = code * b.names.length + (b.codes[row] ?? 0);
        let index = pairs.get(pair);
        if (index === undefined) {
            index = pairs.size;
            pairs.set(pair, index);
            names.push([...(a.names[code] ?? []), ...(b.names[b.codes[row] ?? 0] ?? [])]);
        }
        return index;
    });
    return compact([...a.columns, ...b.columns], codes, names.length, (code) => names[code] ?? []);
}
/** Drops groups without rows and sorts the rest by name, so that the order doesn't depend on the file's. */
function compact(columns, codes, count, nameOf) {
    const occurs = new Uint8Array(count);
    for (const code of codes)
        occurs[code] = 1;
    const kept = [...occurs.keys()].filter((code) => occurs[code] === 1).map((code) => ({ code, name: nameOf(code) }));
    kept.sort((x, y) => compareNames(x.name, y.name));
    const renumbered = new Int32Array(count);
    for (const [index, { code }] of kept.entries())
        renumbered[code] = index;
    return { columns, codes: codes.map((code) => renumbered[code] ?? 0), names: kept.map(({ name }) => name) };
}
function compareNames(a, b) {
    for (const [i, name] of a.entries()) {
        const order = compareValues(name, b[i] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers by size, before other text by its characters. */
function compareValues(a, b) {
    const [x, y] = [numeric(a), numeric(b)];
    if (!Number.isNaN(x) && !Number.isNaN(y))
        return x - y || (a < b ? -1 : a > b ? 1 : 0);
    if (Number.isNaN(x) !== Number.isNaN(y))
        return Number.isNaN(x) ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
}
const numeric = (text) => (text.trim() === '' ? NaN : Number(text));

;// CONCATENATED MODULE: ./src/stats/fairness/groups.ts
/** The confusion matrix of every group, in one pass over the rows. */
function confusions({ labels, predictions, groups, count }, weights) {
    const cells = weights ? new Float64Array(4 * count) : new Int32Array(4 * count);
    for (let i = 0; i < groups.length; i++) {
        const cell = 4 * (groups[i] ?? 0) + 2 * (labels[i] ?? 0) + (predictions[i] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
    }
    const result = [];
    for (let cell = 0; cell < cells.length; cell += 4)
        result.push({ tn: cells[cell] ?? 0, fp: cells[cell + 1] ?? 0, fn: cells[cell + 2] ?? 0, tp: cells[cell + 3] ?? 0 });
    return result;
}
/** Several confusion matrices as one: the whole, or a privileged side of several groups. */
function pooled(parts) {
    let [tn, fp, fn, tp] = [0, 0, 0, 0];
    for (const part of parts) {
        tn += part.tn;
        fp += part.fp;
        fn += part.fn;
        tp += part.tp;
    }
    return { tn, fp, fn, tp };
}
const rowsIn = ({ tn, fp, fn, tp }) => tn + fp + fn + tp;

;// CONCATENATED MODULE: ./src/stats/fairness/rates.ts

const denominators = {
    rows: rowsIn,
    positives: ({ tp, fn }) => tp + fn,
    negatives: ({ tn, fp }) => tn + fp,
    'predicted positives': ({ tp, fp }) => tp + fp,
    'predicted negatives': ({ tn, fn }) => tn + fn,
};
const rates_rates = {
    'selection rate': { part: ({ tp, fp }) => tp + fp, of: 'rows' },
    'true positive rate': { part: ({ tp }) => tp, of: 'positives' },
    'false negative rate': { part: ({ fn }) => fn, of: 'positives' },
    'false positive rate': { part: ({ fp }) => fp, of: 'negatives' },
    precision: { part: ({ tp }) => tp, of: 'predicted positives' },
    'false discovery rate': { part: ({ fp }) => fp, of: 'predicted positives' },
    'false omission rate': { part: ({ fn }) => fn, of: 'predicted negatives' },
    accuracy: { part: ({ tp, tn }) => tp + tn, of: 'rows' },
    'error rate': { part: ({ fp, fn }) => fp + fn, of: 'rows' },
};
/** The rate, or NaN where the group has no rows to divide by: 0/0 is never 0 here, or a group without positives would look unfair or fair. */
function rateOf(name, confusion) {
    const rate = rates_rates[name];
    const rows = denominators[rate.of](confusion);
    return rows > 0 ? rate.part(confusion) / rows : NaN;
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/groups.ts




/** Groups of rows as the fairness metrics compare them. */
const groupParameters = {
    by: (0,metrics_parameters/* words */.aL)('(--by)'),
    min_size: (0,metrics_parameters/* number */.ai)(30, { from: 1, whole: true }),
};
function groupingFor(data, by) {
    if (by.length === 0)
        throw new errors/* UsageError */.eb('it compares groups: say by which column (by=COLUMN)');
    return data.grouping(by);
}
/**
 * Which groups `privileged=` names: values of the one column of `by`, or one value for each of its columns. Throws a UsageError
 * that lists the groups where a name is none of them.
 */
function privilegedGroups({ columns, names }, wanted) {
    if (wanted.length === 0)
        return names.map(() => false);
    const single = columns.length === 1;
    const groups = single ? wanted.map((value) => [value]) : [wanted];
    const shown = (group) => (single ? group.join() : `[${group.join(', ')}]`);
    for (const group of groups) {
        if (names.some((name) => sameGroup(name, group)))
            continue;
        const known = names.slice(0, 10).map(shown).join(', ') + (names.length > 10 ? ', …' : '');
        throw new errors/* UsageError */.eb(`privileged=${shown(group)} is no group of ${columns.join(' × ')}: ${known}`);
    }
    return names.map((name) => groups.some((group) => sameGroup(name, group)));
}
const sameGroup = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);
/** Two sides made of the groups: [unprivileged, privileged]. */
function sidesOf(groups, privileged) {
    return [pooled(groups.filter((_, i) => !privileged[i])), pooled(groups.filter((_, i) => privileged[i]))];
}
/** Why the gap would be no evidence, counted in rows, not in weight; undefined where it is. */
function insufficient(rows, grouping, { minSize, needs, privileged }) {
    const counts = confusions(rows, undefined);
    const names = privileged
        ? ['the unprivileged side', 'the privileged side']
        : grouping.names.map((_, group) => groupName(grouping, group));
    const parts = privileged ? sidesOf(counts, privileged) : counts;
    const sizes = parts.map(denominators.rows);
    const filled = sizes.flatMap((size, i) => (size > 0 ? [i] : []));
    const [only = 0] = filled;
    if (filled.length === 0)
        return 'there are no rows';
    if (filled.length === 1)
        return `there is one group only: ${names[only] ?? ''} (${counted(sizes[only] ?? 0)})`;
    const problems = parts.flatMap((part, i) => {
        const size = sizes[i] ?? 0;
        if (size < minSize)
            return [`${names[i] ?? ''} has ${counted(size)}, fewer than min_size=${minSize}`];
        const lacking = needs.filter((need) => denominators[need](part) === 0);
        return lacking.map((need) => `${names[i] ?? ''} has no ${need} among ${counted(size)}`);
    });
    if (problems.length === 0)
        return undefined;
    const shown = problems.slice(0, 3).join('; ');
    return problems.length > 3 ? `${shown}; and ${problems.length - 3} more` : shown;
}
const counted = (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'}`;
function groupName({ columns, names }, group) {
    return columns.map((column, i) => `${column}=${names[group]?.[i] ?? ''}`).join(', ');
}
/** Groups that a reader can take in; of more the smallest are shown, which are the ones in doubt. */
const mostShown = 50;
/** Counts in rows, and what the metric compares, of each group. */
function shownGroups(rows, grouping, values) {
    const all = confusions(rows, undefined).map((group, i) => ({
        group: i,
        rows: denominators.rows(group),
        counts: group,
    }));
    const kept = all.length <= mostShown ? all : [...all].sort((a, b) => a.rows - b.rows).slice(0, mostShown);
    const groups = kept.map(({ group, rows: size, counts }) => ({
        group: Object.fromEntries(grouping.columns.map((column, c) => [column, grouping.names[group]?.[c] ?? ''])),
        rows: size,
        positives: denominators.positives(counts),
        predictedPositives: denominators['predicted positives'](counts),
        ...Object.fromEntries(Object.entries(values(group)).map(([name, value]) => [name, Number.isFinite(value) ? value : null])),
    }));
    return all.length <= mostShown ? { groups } : { groups, groupsLeftOut: all.length - mostShown };
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/scores.ts







/** Metrics of the score of a binary task. */
const positive = { pos_label: (0,metrics_parameters/* optional */.lq)((0,metrics_parameters/* word */.Vm)()) };
/** A metric of the order of the scores: any finite numbers will do. */
function ordered(name, undefinedWhen, compute) {
    return metric({
        name,
        direction: 'higher',
        parameters: {},
        needs: ['score'],
        undefinedWhen,
        prepare: (data) => byRank(data, compute),
        // Of 2,000 pairs of equally good models at 300 rows BCa at 95 % calls 2.9 to 4.4 % worse by average precision, and as many better.
        comparison: () => ({ percentile: true }),
    });
}
function byRank(data, compute) {
    const ranked = new metrics_ranked/* RankedClass */.K9(needed(data, 'scores').ranked(0), data.labels);
    return (weights) => compute(ranked, weights);
}
const rocAucMetric = metric({
    name: 'roc_auc',
    direction: 'higher',
    parameters: { max_fpr: (0,metrics_parameters/* number */.ai)(1, { above: 0, to: 1 }) },
    needs: ['score'],
    undefinedWhen: 'one class only',
    prepare: (data, { max_fpr: maxFpr }) => byRank(data, (ranked, weights) => (0,metrics_ranked/* rocAucOf */.BL)(ranked, weights, maxFpr)),
    comparison: ({ max_fpr: maxFpr }) => (maxFpr < 1 ? {} : { auc: rankedBy }),
});
function rankedBy(data) {
    const given = needed(data, 'scores');
    return { labels: data.labels, scores: given.columns[0] ?? new Float64Array(), order: given.ranked(0).order };
}
const averagePrecisionMetric = ordered('average_precision', 'no rows (0 without positives, with a note)', metrics_ranked/* averagePrecisionOf */.Z6);
const prAucMetric = ordered('pr_auc_trapezoid', 'no positives', metrics_ranked/* precisionRecallArea */.r_);
const ksMetric = ordered('ks_separation', 'one class only', metrics_ranked/* ksSeparation */.tD);
/** Labels as `pos_label` has them; the scores stay, being of the class that it names. */
function labelsOf(data, { pos_label: named }) {
    return swaps(data.classes, named) ? data.labels.map((label) => 1 - label) : data.labels;
}
const brierLossesOf = (data, values) => (0,metrics_probabilities/* brierLosses */._k)(labelsOf(data, values), probabilities(data).columns);
const logLossMetric = metric({
    name: 'log_loss',
    direction: 'lower',
    parameters: { labels: (0,metrics_parameters/* words */.aL)() },
    needs: ['probability'],
    undefinedWhen: 'the file holds one class only, and labels= does not name both',
    prepare(data, { labels }) {
        const { columns } = probabilities(data);
        if (!data.bothClasses && labels.length < 2)
            return () => (0,stats_value/* undefinedBecause */.r7)(`the labels hold one class only; log_loss(labels=[${data.classes.join(', ')}]) computes it all the same`);
        const losses = (0,metrics_probabilities/* logLosses */.yB)(data.labels, columns);
        return (weights) => (0,metrics_mean/* weightedMean */.hY)(losses, weights);
    },
    comparison: () => ({
        mean: (data) => ({ losses: (0,metrics_probabilities/* logLosses */.yB)(data.labels, probabilities(data).columns) }),
    }),
});
const brierMetric = metric({
    name: 'brier',
    direction: 'lower',
    parameters: positive,
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare(data, values) {
        const losses = brierLossesOf(data, values);
        return (weights) => (0,metrics_mean/* weightedMean */.hY)(losses, weights);
    },
    comparison: (values) => ({ mean: (data) => ({ losses: brierLossesOf(data, values) }) }),
});
const calibrationParameters = {
    bins: (0,metrics_parameters/* number */.ai)(15, { from: 1, to: 10_000, whole: true }),
    strategy: (0,metrics_parameters/* choice */.Yq)(['uniform', 'quantile'], 'uniform'),
};
const eceMetric = metric({
    name: 'ece',
    direction: 'lower',
    parameters: { ...calibrationParameters, norm: (0,metrics_parameters/* choice */.Yq)(['l1', 'l2', 'max'], 'l1') },
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare: (data, { bins, strategy, norm }) => calibration(data, bins, strategy, norm),
});
const mceMetric = metric({
    name: 'mce',
    direction: 'lower',
    parameters: calibrationParameters,
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare: (data, { bins, strategy }) => calibration(data, bins, strategy, 'max'),
});
function calibration(data, bins, strategy, norm) {
    const confidences = probabilities(data).columns[0] ?? new Float64Array();
    const binned = (0,metrics_probabilities/* bin */.e5)(confidences, bins, strategy);
    return (weights) => (0,metrics_probabilities/* calibrationError */.fW)(confidences, data.labels, binned, norm, weights);
}
const scoreMetrics = [
    rocAucMetric,
    averagePrecisionMetric,
    prAucMetric,
    logLossMetric,
    brierMetric,
    eceMetric,
    mceMetric,
    ksMetric,
];

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/fairness-scores.ts










/** Fairness by scores: how far a metric of the score lies apart between groups. */
const common = {
    ...groupParameters,
    method: (0,metrics_parameters/* choice */.Yq)(['between_groups', 'to_overall'], 'between_groups'),
    privileged: (0,metrics_parameters/* words */.aL)(),
};
function scoreGap(gap) {
    return {
        name: gap.name,
        direction: 'lower; none with privileged=',
        parameters: { ...gap.parameters, ...common },
        needs: [gap.need, 'group'],
        undefinedWhen: `one group only; a group under min_size${gap.needs.length > 0 ? `, or without ${gap.needs.join(' or ')}` : ''}`,
        bind(expression, by) {
            const [own, shared] = (0,metrics_parameters/* readBoth */._Z)(gap.parameters, common, expression);
            const { min_size: minSize, method, privileged } = shared;
            const columns = shared.by.length > 0 ? shared.by : by;
            const labelled = (data, grouping) => ({
                labels: data.labels,
                predictions: data.labels,
                groups: grouping.codes,
                count: grouping.names.length,
            });
            const spread = { scale: 'difference', method, agg: 'worst_case' };
            const valuesOf = (data) => {
                const { codes, names } = groupingFor(data, columns);
                const parts = rowsOf(codes, names.length).map((part) => gap.of(data, part, own));
                const all = method === 'to_overall' ? gap.of(data, Uint32Array.from(codes.keys()), own) : undefined;
                return (weights) => [
                    { values: parts.map((part) => (0,stats_value/* numberOf */.rl)(part(weights))), overall: all ? (0,stats_value/* numberOf */.rl)(all(weights)) : NaN },
                ];
            };
            return {
                expression,
                ...(privileged.length === 0 && { gap: { spread, of: valuesOf } }),
                direction: privileged.length === 0 ? 'lower' : 'none',
                by: columns,
                interval: true,
                comparison: { strata: (data) => groupingFor(data, columns).codes },
                prepare(data) {
                    const grouping = groupingFor(data, columns);
                    const sides = privileged.length > 0 ? privilegedGroups(grouping, privileged) : undefined;
                    const rows = labelled(data, grouping);
                    const problem = insufficient(rows, grouping, { minSize, needs: gap.needs, privileged: sides });
                    if (problem !== undefined)
                        return () => (0,stats_value/* undefinedBecause */.r7)(problem);
                    if (!sides) {
                        const values = valuesOf(data);
                        return (weights) => spreadOf(values(weights), spread);
                    }
                    const codes = grouping.codes.map((code) => (sides[code] ? 1 : 0));
                    const [out, inside] = rowsOf(codes, 2).map((part) => gap.of(data, part, own));
                    return (weights) => signedDifference(out ? (0,stats_value/* numberOf */.rl)(out(weights)) : NaN, inside ? (0,stats_value/* numberOf */.rl)(inside(weights)) : NaN);
                },
                details(data) {
                    const grouping = groupingFor(data, columns);
                    const values = rowsOf(grouping.codes, grouping.names.length).map((part) => (0,stats_value/* numberOf */.rl)(gap.of(data, part, own)(data.weights)));
                    return shownGroups(labelled(data, grouping), grouping, (group) => ({ [gap.compares]: values[group] ?? NaN }));
                },
            };
        },
    };
}
/** The rows of each code, in their order. */
function rowsOf(codes, count) {
    const sizes = new Uint32Array(count);
    for (const code of codes)
        sizes[code] = (sizes[code] ?? 0) + 1;
    const rows = Array.from(sizes, (size) => new Uint32Array(size));
    sizes.fill(0);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? 0;
        const place = sizes[code] ?? 0;
        const part = rows[code];
        if (part)
            part[place] = row;
        sizes[code] = place + 1;
    }
    return rows;
}
function aucOf(data, rows) {
    const scores = needed(data, 'scores').columns[0] ?? new Float64Array();
    const { order, ends } = (0,metrics_ranked/* rank */.Tm)(gather(scores, rows));
    // Ranked within the group, but numbered as rows of the table, whose labels and weights they index.
    const ranked = new metrics_ranked/* RankedClass */.K9({ order: gather(rows, order), ends }, data.labels);
    return (weights) => (0,metrics_ranked/* rocAucOf */.BL)(ranked, weights);
}
function calibrationOf(data, rows, { bins, strategy }) {
    const confidences = gather(probabilities(data).columns[0] ?? new Float64Array(), rows);
    const labels = gather(data.labels, rows);
    const binned = (0,metrics_probabilities/* bin */.e5)(confidences, bins, strategy);
    return (weights) => (0,metrics_probabilities/* calibrationError */.fW)(confidences, labels, binned, 'l1', weights && gather(weights, rows));
}
const scoreFairnessMetrics = [
    scoreGap({
        name: 'roc_auc_difference',
        parameters: {},
        need: 'score',
        needs: ['positives', 'negatives'],
        compares: 'rocAuc',
        of: aucOf,
    }),
    scoreGap({
        name: 'ece_difference',
        parameters: calibrationParameters,
        need: 'probability',
        needs: [],
        compares: 'ece',
        of: calibrationOf,
    }),
];

;// CONCATENATED MODULE: ./src/stats/fairness/entropy.ts

/**
 * Generalised entropy index of the benefits b = 1 + prediction − label (Speicher 2018): 0 where all get the same. alpha 1 is
 * Theil's index, with 0 ln 0 = 0; alpha 0 the mean log deviation, undefined where somebody gets nothing. AIF360's values, but
 * for alpha 0, where its code divides by the mean once more than its formula.
 */
function generalizedEntropy({ none, right, extra }, alpha) {
    const total = none + right + extra;
    if (total === 0)
        return (0,stats_value/* undefinedBecause */.r7)('there are no rows, or their weights sum to 0');
    const mean = (right + 2 * extra) / total;
    if (mean === 0)
        return (0,stats_value/* undefinedBecause */.r7)('nobody gets any benefit: every row is a false negative');
    const term = termOf(alpha, mean);
    const sum = [
        [none, 0],
        [right, 1],
        [extra, 2],
    ].reduce((acc, [weight = 0, benefit = 0]) => (weight === 0 ? acc : acc + weight * term(benefit)), 0);
    return Number.isFinite(sum)
        ? (0,stats_value/* defined */.sw)(sum / total)
        : (0,stats_value/* undefinedBecause */.r7)(`a row without benefit has no term for alpha=${alpha}`);
}
function termOf(alpha, mean) {
    if (alpha === 1)
        return (benefit) => (benefit === 0 ? 0 : (benefit / mean) * Math.log(benefit / mean));
    if (alpha === 0)
        return (benefit) => -Math.log(benefit / mean);
    return (benefit) => ((benefit / mean) ** alpha - 1) / (alpha * (alpha - 1));
}
/** Standard deviation of the benefits over their mean: √(2 × generalised entropy with alpha 2). */
function coefficientOfVariation(benefits) {
    const index = generalizedEntropy(benefits, 2);
    return 'value' in index ? (0,stats_value/* defined */.sw)(Math.sqrt(Math.max(0, 2 * index.value))) : index;
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/fairness.ts









function gapMetric(gap) {
    const common = { ...groupParameters, ...binaryDecider.parameters };
    const needs = [...new Set(gap.rates.map((name) => rates_rates[name].of))];
    return {
        name: gap.name,
        direction: typeof gap.direction === 'function' ? 'lower; none with privileged=' : gap.direction,
        parameters: { ...groupParameters, ...gap.parameters, ...binaryDecider.parameters },
        needs: ['prediction or threshold', 'group'],
        undefinedWhen: gap.undefinedWhen,
        bind(expression, by) {
            const [own, shared] = (0,metrics_parameters/* readBoth */._Z)(gap.parameters, common, expression);
            const privileged = gap.privileged?.(own) ?? [];
            const spread = gap.spread?.(own);
            const columns = shared.by.length > 0 ? shared.by : by;
            const of = (data) => ({
                ...binaryDecider.of(data, shared),
                groups: groupingFor(data, columns).codes,
            });
            const ratesOf = (decisions, data) => {
                const rows = grouped(decisions, groupingFor(data, columns));
                return (weights) => groupedRates(confusions(rows, weights), gap.rates);
            };
            const statistic = (decisions, data) => {
                if (spread) {
                    const values = ratesOf(decisions, data);
                    return (weights) => spreadOf(values(weights), spread);
                }
                const grouping = groupingFor(data, columns);
                const isPrivileged = privilegedGroups(grouping, privileged);
                const rows = grouped(decisions, grouping);
                return (weights) => {
                    const sides = sidesOf(confusions(rows, weights), isPrivileged);
                    return gap.combine?.(...sides) ?? (0,stats_value/* undefinedBecause */.r7)('there are no two sides');
                };
            };
            return {
                expression,
                direction: typeof gap.direction === 'function' ? gap.direction(own) : gap.direction,
                by: columns,
                interval: true,
                ...(spread && { gap: { spread, of: (data) => ratesOf(of(data), data), ofDecisions: ratesOf } }),
                comparison: { decisions: { of, statistic }, strata: (data) => groupingFor(data, columns).codes },
                prepare(data) {
                    const grouping = groupingFor(data, columns);
                    const decisions = of(data);
                    const sides = spread ? undefined : privilegedGroups(grouping, privileged);
                    const minSize = shared.min_size;
                    const problem = insufficient(grouped(decisions, grouping), grouping, { minSize, needs, privileged: sides });
                    return problem === undefined ? statistic(decisions, data) : () => (0,stats_value/* undefinedBecause */.r7)(problem);
                },
                details(data) {
                    const grouping = groupingFor(data, columns);
                    const rows = grouped(of(data), grouping);
                    const weighted = confusions(rows, data.weights);
                    return shownGroups(rows, grouping, (group) => Object.fromEntries(gap.rates.map((name) => [camelCase(name), rateOf(name, weighted[group] ?? pooled([]))])));
                },
            };
        },
    };
}
function grouped({ labels, predictions, groups }, grouping) {
    return {
        labels: Uint8Array.from(labels),
        predictions: Uint8Array.from(predictions),
        groups: groups ?? new Int32Array(labels.length),
        count: grouping.names.length,
    };
}
function groupedRates(groups, names) {
    const all = pooled(groups);
    return names.map((name) => ({ values: groups.map((group) => rateOf(name, group)), overall: rateOf(name, all) }));
}
const camelCase = (name) => name.replace(/ (\w)/g, (_, letter) => letter.toUpperCase());
const method = (0,metrics_parameters/* choice */.Yq)(['between_groups', 'to_overall'], 'between_groups');
const few = 'one group only; a group under min_size';
/** Where the rate is not one of all rows, a group may have none to take it of. */
const lacking = (rate) => (rates_rates[rate].of === 'rows' ? few : `${few}, or without ${rates_rates[rate].of}`);
const fewOnSide = 'a side under min_size';
/** A rate of two sides, combined with its sign. */
const sided = (name, combine) => (unprivileged, privileged) => combine(rateOf(name, unprivileged), rateOf(name, privileged));
/** Largest difference of one rate; with `privileged=` the signed one of two sides. */
function rateDifference(name, rate) {
    return gapMetric({
        name,
        parameters: { method, privileged: (0,metrics_parameters/* words */.aL)() },
        rates: [rate],
        direction: ({ privileged }) => (privileged.length === 0 ? 'lower' : 'none'),
        spread: ({ method: how, privileged }) => privileged.length === 0 ? { scale: 'difference', method: how, agg: 'worst_case' } : undefined,
        privileged: ({ privileged }) => privileged,
        undefinedWhen: lacking(rate),
        combine: sided(rate, signedDifference),
    });
}
function rateRatio(name, rate) {
    return gapMetric({
        name,
        parameters: { method },
        rates: [rate],
        direction: 'higher',
        spread: ({ method: how }) => ({ scale: 'ratio', method: how, agg: 'worst_case' }),
        undefinedWhen: `${lacking(rate)}; the rate is 0 in every group`,
    });
}
const oddsRates = ['true positive rate', 'false positive rate'];
/** The gaps of true and false positive rate: the worse of the two, or their mean (Hardt 2016; fairlearn). */
function equalizedOdds(name, scale) {
    return gapMetric({
        name,
        parameters: { method, agg: (0,metrics_parameters/* choice */.Yq)(['worst_case', 'mean'], 'worst_case') },
        rates: oddsRates,
        direction: scale === 'difference' ? 'lower' : 'higher',
        spread: ({ method: how, agg }) => ({ scale, method: how, agg }),
        undefinedWhen: `${few}, or without positives or negatives${scale === 'ratio' ? '; a rate is 0 in every group' : ''}`,
    });
}
/** A comparison of two sides (AIF360); `privileged=` must be given. */
function twoSides(name, compared, direction, undefinedWhen, combine) {
    return gapMetric({
        name,
        parameters: { privileged: { ...(0,metrics_parameters/* words */.aL)(), shown: undefined, fallback: undefined } },
        rates: compared,
        direction,
        privileged: ({ privileged }) => privileged,
        undefinedWhen,
        combine,
    });
}
/** Mean of the differences of true and false positive rate, as they are or without their signs. */
function averageOdds(name, direction, size) {
    return twoSides(name, oddsRates, direction, `${fewOnSide}, or without positives or negatives`, (unprivileged, privileged) => {
        const [tpr, fpr] = oddsRates.map((rate) => size(rateOf(rate, unprivileged) - rateOf(rate, privileged)));
        return (0,stats_value/* defined */.sw)(((tpr ?? NaN) + (fpr ?? NaN)) / 2);
    });
}
/** Inequality of what the decisions give the rows, whatever their group. */
function entropyMetric(name, parameters, compute) {
    const { parameters: common, need } = binaryDecider;
    return {
        name,
        direction: 'lower',
        parameters: { ...parameters, ...common },
        needs: [need],
        undefinedWhen: 'no rows; every row is a false negative',
        bind(expression) {
            const [own, shared] = (0,metrics_parameters/* readBoth */._Z)(parameters, common, expression);
            const of = (data) => binaryDecider.of(data, shared);
            const statistic = (decisions) => {
                const rows = grouped(decisions, { columns: [], codes: new Int32Array(), names: [[]] });
                return (weights) => {
                    const { tn, fp, fn, tp } = pooled(confusions(rows, weights));
                    return compute({ none: fn, right: tn + tp, extra: fp }, own);
                };
            };
            return {
                expression,
                direction: 'lower',
                by: [],
                interval: true,
                comparison: { decisions: { of, statistic } },
                prepare: (data) => statistic(of(data)),
                details: () => ({}),
            };
        },
    };
}
const fairnessMetrics = [
    rateDifference('demographic_parity_difference', 'selection rate'),
    rateRatio('demographic_parity_ratio', 'selection rate'),
    equalizedOdds('equalized_odds_difference', 'difference'),
    equalizedOdds('equalized_odds_ratio', 'ratio'),
    rateDifference('equal_opportunity_difference', 'true positive rate'),
    rateRatio('equal_opportunity_ratio', 'true positive rate'),
    rateDifference('predictive_parity_difference', 'precision'),
    rateDifference('accuracy_difference', 'accuracy'),
    rateDifference('error_rate_difference', 'error rate'),
    rateDifference('false_positive_rate_difference', 'false positive rate'),
    rateDifference('false_negative_rate_difference', 'false negative rate'),
    rateDifference('false_discovery_rate_difference', 'false discovery rate'),
    rateDifference('false_omission_rate_difference', 'false omission rate'),
    twoSides('statistical_parity_difference', ['selection rate'], 'none', fewOnSide, sided('selection rate', signedDifference)),
    twoSides('disparate_impact', ['selection rate'], 'none', `${fewOnSide}; the privileged side selects nobody`, sided('selection rate', signedRatio)),
    averageOdds('average_odds_difference', 'none', (gap) => gap),
    averageOdds('average_abs_odds_difference', 'lower', Math.abs),
    entropyMetric('theil_index', {}, (benefits) => generalizedEntropy(benefits, 1)),
    entropyMetric('generalized_entropy_index', { alpha: (0,metrics_parameters/* number */.ai)(2) }, (benefits, { alpha }) => generalizedEntropy(benefits, alpha)),
    entropyMetric('coefficient_of_variation', {}, (benefits) => coefficientOfVariation(benefits)),
];

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/matrix.ts






/** A larger table can't be read any more. */
const mostCells = 100 * 100;
const parameters = {
    cell: (0,metrics_parameters/* words */.aL)(),
    normalize: (0,metrics_parameters/* choice */.Yq)(['none', 'true', 'pred', 'all'], 'none'),
};
/** Cells of a binary matrix by their usual names, as (true class, predicted class). */
const binaryCells = {
    tn: [0, 0],
    fp: [0, 1],
    fn: [1, 0],
    tp: [1, 1],
};
/**
 * The confusion matrix: a table, in `matrix` of the measurement (rows true, columns predicted; scikit-learn `confusion_matrix`), or
 * one of its cells as a number: `cell=fp`, `cell=[cat, dog]` (true, predicted).
 */
function matrixMetric(decide) {
    return metric({
        name: 'confusion_matrix',
        direction: 'none',
        parameters,
        needs: ['prediction'],
        undefinedWhen: 'always without cell=, being a table (in `matrix`); 0/0 with normalize=',
        prepare(data, values, expression) {
            const { labels, predictions } = decide(data);
            if (values.cell.length === 0)
                return () => (0,stats_value/* undefinedBecause */.r7)('it is a table, not a number: see matrix, or ask for one cell=');
            const [actual, predicted] = cellOf(values.cell, data.classes, expression.text);
            return (weights) => {
                const cells = normalized(confusionMatrix(labels, predictions, data.classes.length, weights), data.classes.length, values);
                const value = cells[actual * data.classes.length + predicted] ?? NaN;
                return Number.isNaN(value) ? (0,stats_value/* undefinedBecause */.r7)('0/0: no row counts in the denominator') : (0,stats_value/* defined */.sw)(value);
            };
        },
        details(data, values) {
            const { labels, predictions } = decide(data);
            const n = data.classes.length;
            if (values.cell.length > 0 || n * n > mostCells)
                return {};
            const cells = normalized(confusionMatrix(labels, predictions, n, data.weights), n, values);
            const shown = [...cells].map((cell) => (Number.isNaN(cell) ? null : cell));
            return { classes: data.classes, matrix: data.classes.map((_, row) => shown.slice(row * n, (row + 1) * n)) };
        },
    });
}
function cellOf(cell, classes, text) {
    const [first = '', second] = cell;
    const named = second === undefined && classes.length === 2 && Object.hasOwn(binaryCells, first) ? binaryCells[first] : undefined;
    if (named)
        return named;
    const [actual, predicted] = [classes.indexOf(first), classes.indexOf(second ?? '')];
    if (cell.length === 2 && actual >= 0 && predicted >= 0)
        return [actual, predicted];
    throw new errors/* UsageError */.eb(`metric ${text}: cell is [true class, predicted class]${classes.length === 2 ? ', or tn, fp, fn, tp' : ''}; the classes are ${classes.slice(0, 20).join(', ')}`);
}
/** 0/0 is NaN. */
function normalized(cells, classes, { normalize }) {
    if (normalize === 'none')
        return cells;
    const key = (cell) => {
        if (normalize === 'all')
            return 0;
        return normalize === 'true' ? Math.floor(cell / classes) : cell % classes;
    };
    const totals = new Float64Array(classes);
    cells.forEach((weight, cell) => (totals[key(cell)] = (totals[key(cell)] ?? 0) + weight));
    return cells.map((weight, cell) => weight / (totals[key(cell)] ?? NaN));
}
const binaryMatrix = matrixMetric((data) => binaryDecider.of(data, { pos_label: undefined, threshold: undefined }));
const multiclassMatrix = matrixMetric((data) => multiclassDecider.of(data, {}));

;// CONCATENATED MODULE: ./src/stats/metrics/multiclass.ts


/** Weight of the rows of each class. */
function supports(labels, classes, weights) {
    const result = new Float64Array(classes);
    for (let i = 0; i < labels.length; i++) {
        const label = labels[i] ?? 0;
        result[label] = (result[label] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
    }
    return result;
}
/**
 * A binary metric of each class against the rest, averaged (scikit-learn `_average_binary_score`). Undefined where it is for a
 * class that counts; the reason names the class by its number in `names`.
 */
function overClasses(binary, support, average, names) {
    let [total, weights] = [0, 0];
    const notes = new Set();
    for (const [c, name] of names.entries()) {
        const weight = average === 'macro' ? 1 : (support[c] ?? 0);
        if (weight === 0)
            continue;
        const value = binary(c);
        if ('undefined' in value)
            return (0,stats_value/* undefinedBecause */.r7)(`class ${name} against the rest: ${value.undefined}`);
        if (value.note !== undefined)
            notes.add(`class ${name}: ${value.note}`);
        total += weight * value.value;
        weights += weight;
    }
    if (weights === 0)
        return (0,stats_value/* undefinedBecause */.r7)('there are no rows, or their weights sum to 0');
    return (0,stats_value/* defined */.sw)(total / weights, notes.size === 0 ? undefined : [...notes].join('; '));
}
function pool(labels, scores) {
    const classes = scores.length;
    const all = new Float64Array(labels.length * classes);
    const hits = new Uint8Array(all.length);
    for (const [c, column] of scores.entries())
        for (let i = 0; i < labels.length; i++) {
            all[i * classes + c] = column[i] ?? 0;
            if (labels[i] === c)
                hits[i * classes + c] = 1;
        }
    return { ranked: (0,metrics_ranked/* rank */.Tm)(all), hits, classes };
}
const repeated = (weights, times) => weights && Float64Array.from({ length: weights.length * times }, (_, i) => weights[Math.floor(i / times)] ?? 0);
const pooledRocAuc = ({ ranked, hits, classes }, weights) => (0,metrics_ranked/* rocAuc */.om)(ranked, hits, repeated(weights, classes));
const pooledAveragePrecision = ({ ranked, hits, classes }, weights) => (0,metrics_ranked/* averagePrecision */.cF)(ranked, hits, repeated(weights, classes));
/** One-against-rest ROC AUC. Undefined where a class has no rows (Provost & Domingos 2000; scikit-learn `multi_class='ovr'`). */
function rocAucOneVsRest({ labels, ranked, names }, average, weights) {
    const binary = (c) => (0,metrics_ranked/* rocAuc */.om)(ranked[c] ?? (0,metrics_ranked/* rank */.Tm)(new Float64Array()), labels, weights, { positive: c });
    return overClasses(binary, supports(labels, names.length, weights), average, names);
}
/** One-against-rest average precision. */
function averagePrecisionOneVsRest({ labels, ranked, names }, average, weights) {
    const binary = (c) => (0,metrics_ranked/* averagePrecision */.cF)(ranked[c] ?? (0,metrics_ranked/* rank */.Tm)(new Float64Array()), labels, weights, { positive: c });
    return overClasses(binary, supports(labels, names.length, weights), average, names);
}
/**
 * One-against-one ROC AUC (Hand & Till 2001; scikit-learn `multi_class='ovo'`): the mean over the pairs of classes, `weighted` by the
 * rows of each pair. One pass a class instead of one a pair. Undefined where a class has no rows. scikit-learn refuses
 * weights here; a row of weight w counts as w rows.
 */
function rocAucOneVsOne({ labels, ranked, names }, average, weights) {
    const classes = names.length;
    const support = supports(labels, classes, weights);
    const absent = support.indexOf(0);
    if (absent >= 0)
        return (0,stats_value/* undefinedBecause */.r7)(`class ${names[absent] ?? ''} has no rows`);
    const areas = ranked.map((column, c) => areasAgainst(column, labels, c, classes, weights));
    let [total, all] = [0, 0];
    for (let a = 0; a < classes; a++)
        for (let b = a + 1; b < classes; b++) {
            const [rowsA, rowsB] = [support[a] ?? 0, support[b] ?? 0];
            const auc = ((areas[a]?.[b] ?? 0) + (areas[b]?.[a] ?? 0)) / 2 / rowsA / rowsB;
            const weight = average === 'macro' ? 1 : rowsA + rowsB;
            total += weight * auc;
            all += weight;
        }
    return all === 0 ? (0,stats_value/* undefinedBecause */.r7)('there is one class only') : (0,stats_value/* defined */.sw)(total / all);
}
/** By the score of class `own`: the weight of pairs in which a row of `own` lies above a row of each other class, ties half. */
function areasAgainst({ order, ends }, labels, own, classes, weights) {
    const areas = new Float64Array(classes);
    const below = new Float64Array(classes);
    let start = 0;
    for (const end of ends) {
        let ownWeight = 0;
        // Half of the tied rows count as below: added before the row of `own` looks, the other half after.
        const add = () => {
            for (let i = start; i < end; i++) {
                const row = order[i] ?? 0;
                const label = labels[row] ?? 0;
                below[label] = (below[label] ?? 0) + (weights ? (weights[row] ?? 0) : 1) / 2;
            }
        };
        add();
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            if (labels[row] === own)
                ownWeight += weights ? (weights[row] ?? 0) : 1;
        }
        if (ownWeight > 0)
            for (let c = 0; c < classes; c++)
                areas[c] = (areas[c] ?? 0) + ownWeight * (below[c] ?? 0);
        add();
        start = end;
    }
    return areas;
}
/**
 * 1 for each row whose class is among its k highest scores. Of equal scores the later class goes first, as scikit-learn's
 * `top_k_accuracy_score` has it.
 */
function topHits(labels, scores, k) {
    return Uint8Array.from(labels, (label, row) => {
        const own = scores[label]?.[row] ?? NaN;
        let ahead = 0;
        for (const [c, column] of scores.entries()) {
            const other = column[row] ?? NaN;
            if (other > own || (other === own && c > label))
                ahead++;
        }
        return ahead < k ? 1 : 0;
    });
}
/** The class of the highest score of each row, the first of equal ones (numpy `argmax`), and that score. */
function argmax(scores, rows) {
    const classes = new Int32Array(rows);
    const best = new Float64Array(rows).fill(-Infinity);
    for (const [c, column] of scores.entries())
        for (let i = 0; i < rows; i++)
            if ((column[i] ?? 0) > (best[i] ?? 0)) {
                best[i] = column[i] ?? 0;
                classes[i] = c;
            }
    return { classes, scores: best };
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/multiclass.ts









/** Metrics of the scores of several classes. */
function rankedScores(data, scores) {
    return { labels: data.labels, ranked: scores.columns.map((_, c) => scores.ranked(c)), names: data.classes };
}
const multiclass_rocAucMetric = metric({
    name: 'roc_auc',
    direction: 'higher',
    parameters: {
        multi_class: (0,metrics_parameters/* choice */.Yq)(['ovr', 'ovo'], undefined),
        average: (0,metrics_parameters/* choice */.Yq)(['macro', 'weighted', 'micro'], 'macro'),
    },
    needs: ['probability'],
    undefinedWhen: 'a class without rows, or with all of them',
    check({ multi_class: multi, average }, { text }) {
        if (multi === 'ovo' && average === 'micro')
            throw new errors/* UsageError */.eb(`metric ${text}: average=micro goes with multi_class=ovr only`);
    },
    prepare(data, { multi_class: multi, average }) {
        const scores = probabilities(data);
        if (average === 'micro') {
            const pooled = pool(data.labels, scores.columns);
            return (weights) => pooledRocAuc(pooled, weights);
        }
        const ranked = rankedScores(data, scores);
        return (weights) => (multi === 'ovr' ? rocAucOneVsRest : rocAucOneVsOne)(ranked, average, weights);
    },
});
const multiclass_averagePrecisionMetric = metric({
    name: 'average_precision',
    direction: 'higher',
    parameters: { average: (0,metrics_parameters/* choice */.Yq)(['macro', 'weighted', 'micro'], 'macro') },
    needs: ['score'],
    undefinedWhen: 'no rows',
    prepare(data, { average }) {
        const scores = needed(data, 'scores');
        if (average === 'micro') {
            const pooled = pool(data.labels, scores.columns);
            return (weights) => pooledAveragePrecision(pooled, weights);
        }
        const ranked = rankedScores(data, scores);
        return (weights) => averagePrecisionOneVsRest(ranked, average, weights);
    },
});
const multiclass_logLossMetric = metric({
    name: 'log_loss',
    direction: 'lower',
    parameters: {},
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare(data) {
        const losses = (0,metrics_probabilities/* logLosses */.yB)(data.labels, probabilities(data).columns);
        return (weights) => (0,metrics_mean/* weightedMean */.hY)(losses, weights);
    },
    comparison: () => ({ mean: (data) => ({ losses: (0,metrics_probabilities/* logLosses */.yB)(data.labels, probabilities(data).columns) }) }),
});
const multiclass_brierMetric = metric({
    name: 'brier',
    direction: 'lower',
    parameters: {},
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare(data) {
        const losses = (0,metrics_probabilities/* brierLosses */._k)(data.labels, probabilities(data).columns);
        return (weights) => (0,metrics_mean/* weightedMean */.hY)(losses, weights);
    },
    comparison: () => ({ mean: (data) => ({ losses: (0,metrics_probabilities/* brierLosses */._k)(data.labels, probabilities(data).columns) }) }),
});
const topKMetric = metric({
    name: 'top_k_accuracy',
    direction: 'higher',
    parameters: { k: (0,metrics_parameters/* number */.ai)(2, { from: 1, whole: true }) },
    needs: ['score'],
    undefinedWhen: 'k is not below the number of classes: every row would be a hit',
    prepare(data, { k }) {
        const { columns } = needed(data, 'scores');
        if (k >= columns.length)
            return () => (0,stats_value/* undefinedBecause */.r7)(`with ${columns.length} classes every row is among the first ${k}`);
        const hits = topHits(data.labels, columns, k);
        return (weights) => share(hits, weights);
    },
    comparison: ({ k }) => ({
        proportion: (data) => ({ success: topHits(data.labels, needed(data, 'scores').columns, k) }),
    }),
});
/** Confidence in the class of the highest probability, and whether that was right (Guo 2017). */
function multiclass_calibration(data, bins, strategy, norm) {
    const { classes, scores } = argmax(probabilities(data).columns, data.rows);
    const right = Uint8Array.from(classes, (c, row) => (c === data.labels[row] ? 1 : 0));
    const binned = (0,metrics_probabilities/* bin */.e5)(scores, bins, strategy);
    return (weights) => (0,metrics_probabilities/* calibrationError */.fW)(scores, right, binned, norm, weights);
}
const multiclass_eceMetric = metric({
    name: 'ece',
    direction: 'lower',
    parameters: { ...calibrationParameters, norm: (0,metrics_parameters/* choice */.Yq)(['l1', 'l2', 'max'], 'l1') },
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare: (data, { bins, strategy, norm }) => multiclass_calibration(data, bins, strategy, norm),
});
const multiclass_mceMetric = metric({
    name: 'mce',
    direction: 'lower',
    parameters: calibrationParameters,
    needs: ['probability'],
    undefinedWhen: 'no rows',
    prepare: (data, { bins, strategy }) => multiclass_calibration(data, bins, strategy, 'max'),
});
const multiclassScoreMetrics = [
    multiclass_rocAucMetric,
    multiclass_averagePrecisionMetric,
    multiclass_logLossMetric,
    multiclass_brierMetric,
    multiclass_eceMetric,
    multiclass_mceMetric,
    topKMetric,
];

// EXTERNAL MODULE: ./src/stats/metrics/argsort.ts
var argsort = __webpack_require__(36049);
;// CONCATENATED MODULE: ./src/stats/metrics/retrieval.ts



/** `queries` numbers the query of each row from 0; queries without rows are passed over. */
function rankings(relevance, scores, queries, count) {
    const byScore = (0,argsort/* argsort */.X)(scores.map((score) => -score));
    const places = new Uint32Array(count + 1);
    for (const query of queries)
        places[query + 1] = (places[query + 1] ?? 0) + 1;
    for (let query = 1; query <= count; query++)
        places[query] = (places[query] ?? 0) + (places[query - 1] ?? 0);
    const ends = places.slice(1).filter((end, query) => end > (places[query] ?? 0));
    const order = new Uint32Array(queries.length);
    for (const row of byScore) {
        const query = queries[row] ?? 0;
        const place = places[query] ?? 0;
        order[place] = row;
        places[query] = place + 1;
    }
    return { relevance, scores, order, ends };
}
/** The mean over the queries. Undefined where no query counts. */
function queryMean({ values, firstRows, leftOut }, weights) {
    const of = weights && Float64Array.from(firstRows, (row) => weights[row] ?? 0);
    if (values.length === 0)
        return (0,stats_value/* undefinedBecause */.r7)(leftOut === 0 ? (0,metrics_mean/* noWeight */.Qs)(0) : 'every query has one document only');
    if ((0,metrics_mean/* totalWeight */.zN)(values.length, of) === 0)
        return (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(values.length));
    const mean = (0,metrics_mean/* weightedMean */.hY)(values, of);
    if (leftOut === 0 || 'undefined' in mean)
        return mean;
    return (0,stats_value/* defined */.sw)(mean.value, `left out ${leftOut} ${leftOut === 1 ? 'query' : 'queries'} with one document only`);
}
function perQuery({ order, ends }, value, counts = () => true) {
    const values = [];
    const firstRows = [];
    let [start, leftOut] = [0, 0];
    for (const end of ends) {
        const rows = order.subarray(start, end);
        start = end;
        if (counts(rows)) {
            values.push(value(rows));
            firstRows.push(rows.reduce((first, row) => Math.min(first, row)));
        }
        else
            leftOut++;
    }
    return { values: Float64Array.from(values), firstRows: Uint32Array.from(firstRows), leftOut };
}
/**
 * Normalised discounted cumulative gain of each query: discount 1/log2(place + 1) (Järvelin & Kekäläinen 2002; scikit-learn
 * `ndcg_score`). Relevance must be ≥ 0. A query without any relevance scores 0; one with a single document, whose order can't
 * be wrong, is left out.
 */
function ndcg(ranked, { k = Infinity, gain, ignoreTies }) {
    const { relevance, scores } = ranked;
    const gainOf = (row) => {
        const grade = relevance[row] ?? 0;
        return gain === 'linear' ? grade : 2 ** grade - 1;
    };
    return perQuery(ranked, (rows) => {
        const gains = Float64Array.from(rows, gainOf);
        const ideal = discounted(gains.slice().sort().reverse(), k);
        if (ideal === 0)
            return 0;
        overTies(rows, scores, (start, end) => {
            const run = gains.subarray(start, end);
            if (ignoreTies)
                run.reverse();
            else
                run.fill(run.reduce((total, value) => total + value, 0) / run.length);
        });
        return discounted(gains, k) / ideal;
    }, (rows) => rows.length > 1);
}
function discounted(gains, k) {
    let total = 0;
    for (let place = 0; place < Math.min(k, gains.length); place++)
        total += (gains[place] ?? 0) / Math.log2(place + 2);
    return total;
}
function overTies(rows, scores, run) {
    for (let start = 0; start < rows.length;) {
        let end = start + 1;
        while (end < rows.length && scores[rows[end] ?? 0] === scores[rows[start] ?? 0])
            end++;
        if (end - start > 1)
            run(start, end);
        start = end;
    }
}
/** 1 / place of the first relevant document of each query; 0 where there is none. `from` is the least relevance that counts. */
function reciprocalRanks(ranked, from) {
    return perQuery(ranked, (rows) => 1 / (firstRelevant(ranked, rows, from) + 1));
}
function firstRelevant({ relevance }, rows, from) {
    const place = rows.findIndex((row) => (relevance[row] ?? 0) >= from);
    return place < 0 ? Infinity : place;
}
/** 1 where a relevant document is among the first k of a query, else 0. */
function hits(ranked, k, from) {
    return perQuery(ranked, (rows) => (firstRelevant(ranked, rows, from) < k ? 1 : 0));
}
/** Share of relevant documents among the first k places of a query; places beyond its last document count as not relevant. */
function precisionsAtK(ranked, k, from) {
    const { relevance } = ranked;
    return perQuery(ranked, (rows) => {
        let relevant = 0;
        for (const row of rows.subarray(0, k))
            if ((relevance[row] ?? 0) >= from)
                relevant++;
        return relevant / k;
    });
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/ranking.ts




/** Metrics of rankings: the mean over the queries. */
const rankingsOf = (data) => rankings(data.relevance, needed(data, 'scores'), data.queries, data.queryCount);
function overQueries(name, undefinedWhen, parameters, values) {
    return metric({
        name,
        direction: 'higher',
        parameters,
        needs: ['score', 'query'],
        undefinedWhen,
        prepare(data, given) {
            const each = values(rankingsOf(data), given, data);
            return (weights) => queryMean(each, weights);
        },
    });
}
const places = (0,metrics_parameters/* number */.ai)(undefined, { from: 1, whole: true });
const relevant = { relevant: (0,metrics_parameters/* optional */.lq)((0,metrics_parameters/* number */.ai)(undefined)) };
/** From which relevance on a document counts as relevant. */
function relevantFrom(data, { relevant: given }) {
    const from = given ?? data.relevantFrom;
    if (from !== undefined)
        return from;
    throw new errors/* UsageError */.eb('the relevance has more grades than 0 and 1: say from which on a document is relevant (--relevant MIN)');
}
const rankingMetrics = [
    overQueries('ndcg', 'no query with two documents', { k: (0,metrics_parameters/* optional */.lq)(places), gain: (0,metrics_parameters/* choice */.Yq)(['linear', 'exponential'], 'linear'), ignore_ties: (0,metrics_parameters/* flag */.Jt)(false) }, (ranked, { k, gain, ignore_ties: ignoreTies }) => ndcg(ranked, { k, gain, ignoreTies })),
    overQueries('mrr', 'no rows', relevant, (ranked, values, data) => reciprocalRanks(ranked, relevantFrom(data, values))),
    overQueries('hit_rate', 'no rows', { k: places, ...relevant }, (ranked, values, data) => hits(ranked, values.k, relevantFrom(data, values))),
    overQueries('precision_at_k', 'no rows', { k: places, ...relevant }, (ranked, values, data) => precisionsAtK(ranked, values.k, relevantFrom(data, values))),
];

;// CONCATENATED MODULE: ./src/stats/metrics/regression.ts



const absoluteError = (target, prediction) => Math.abs(target - prediction);
const squaredError = (target, prediction) => (target - prediction) ** 2;
/** Relative to |target|, at least float64 eps as in scikit-learn: a target of 0 makes the mean huge. */
const percentageError = (target, prediction) => Math.abs(prediction - target) / Math.max(Math.abs(target), Number.EPSILON);
/** For targets and predictions above −1. */
const squaredLogError = (target, prediction) => (Math.log1p(target) - Math.log1p(prediction)) ** 2;
/** Loss of a forecast of the alpha-quantile (Koenker & Bassett 1978). */
function pinball(alpha) {
    return (target, prediction) => target >= prediction ? alpha * (target - prediction) : (1 - alpha) * (prediction - target);
}
function losses(targets, predictions, loss) {
    return targets.map((target, i) => loss(target, predictions[i] ?? 0));
}
/** How many rows count at all. */
function countedRows(rows, weights) {
    if (!weights)
        return rows;
    let counted = 0;
    for (const weight of weights)
        counted += weight > 0 ? 1 : 0;
    return counted;
}
/** Equal values have variance 0, which a mean that was rounded would miss: 0.1 three times sums to more than 0.3. */
function moments(values, weights, total) {
    const only = onlyValue(values, weights);
    if (only !== undefined)
        return { mean: only, variance: 0 };
    const mean = (0,metrics_mean/* weightedSum */.rO)(values, weights) / total;
    const squares = values.map((value) => (value - mean) ** 2);
    return { mean, variance: (0,metrics_mean/* weightedSum */.rO)(squares, weights) / total };
}
/** The value that all rows that count have; undefined where they differ. */
function onlyValue(values, weights) {
    let only;
    for (let i = 0; i < values.length; i++) {
        if (weights?.[i] === 0)
            continue;
        only ??= values[i];
        if (values[i] !== only)
            return undefined;
    }
    return only;
}
/** 1 − unexplained / variance of the targets, and what to say when the targets don't vary (scikit-learn `force_finite`). */
function explained(unexplained, variance, forceFinite) {
    if (variance !== 0)
        return (0,stats_value/* defined */.sw)(1 - unexplained / variance);
    if (!forceFinite)
        return (0,stats_value/* undefinedBecause */.r7)('all targets are equal');
    return (0,stats_value/* defined */.sw)(unexplained === 0 ? 1 : 0, `all targets are equal, taken as ${unexplained === 0 ? '1' : '0'}`);
}
/**
 * Coefficient of determination. Undefined below two rows. Where all targets are equal: 1 if every prediction is exact, else 0,
 * with a note; undefined when `forceFinite` is false.
 */
function r2(targets, predictions, forceFinite, weights) {
    const total = (0,metrics_mean/* totalWeight */.zN)(targets.length, weights);
    if (total === 0)
        return (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(targets.length));
    if (countedRows(targets.length, weights) < 2)
        return (0,stats_value/* undefinedBecause */.r7)('it needs at least two rows');
    const unexplained = (0,metrics_mean/* weightedSum */.rO)(losses(targets, predictions, squaredError), weights) / total;
    return explained(unexplained, moments(targets, weights, total).variance, forceFinite);
}
/** Like `r2`, but a constant error of the predictions is forgiven. */
function explainedVariance(targets, predictions, forceFinite, weights) {
    const total = (0,metrics_mean/* totalWeight */.zN)(targets.length, weights);
    if (total === 0)
        return (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(targets.length));
    const residuals = targets.map((target, i) => target - (predictions[i] ?? 0));
    const unexplained = moments(residuals, weights, total).variance;
    return explained(unexplained, moments(targets, weights, total).variance, forceFinite);
}
/** Largest absolute error among the rows that weigh anything. */
function maxError(errors, weights) {
    let largest = -1;
    for (let i = 0; i < errors.length; i++)
        if (!weights || (weights[i] ?? 0) > 0)
            largest = Math.max(largest, errors[i] ?? 0);
    return largest < 0 ? (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(errors.length)) : (0,stats_value/* defined */.sw)(largest);
}
/**
 * Median: the value that half of the weight lies at or below, or the mean of the two around it where the halves meet exactly
 * (Hyndman & Fan 1996, definition 2; scikit-learn's weighted percentile with `average`). `order` is `argsort(values)`.
 */
function median(values, order, weights) {
    const half = (0,metrics_mean/* totalWeight */.zN)(values.length, weights) / 2;
    if (half === 0)
        return (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(values.length));
    let below = 0;
    let lower;
    for (const row of order) {
        const weight = weights ? (weights[row] ?? 0) : 1;
        if (weight === 0)
            continue;
        if (lower !== undefined)
            return (0,stats_value/* defined */.sw)((lower + (values[row] ?? 0)) / 2);
        below += weight;
        if (below - half > Number.EPSILON)
            return (0,stats_value/* defined */.sw)(values[row] ?? 0);
        if (below >= half)
            lower = values[row] ?? 0;
    }
    return (0,stats_value/* defined */.sw)(lower ?? values[order[order.length - 1] ?? 0] ?? 0);
}
/** Pearson's correlation. Undefined below two rows and where targets or predictions don't vary. */
function pearson(targets, predictions, weights) {
    const total = (0,metrics_mean/* totalWeight */.zN)(targets.length, weights);
    if (total === 0)
        return (0,stats_value/* undefinedBecause */.r7)((0,metrics_mean/* noWeight */.Qs)(targets.length));
    if (countedRows(targets.length, weights) < 2)
        return (0,stats_value/* undefinedBecause */.r7)('it needs at least two rows');
    const a = moments(targets, weights, total);
    const b = moments(predictions, weights, total);
    const product = targets.map((target, i) => (target - a.mean) * ((predictions[i] ?? 0) - b.mean));
    const scale = Math.sqrt(a.variance) * Math.sqrt(b.variance);
    if (!(scale > 0))
        return (0,stats_value/* undefinedBecause */.r7)(`all ${a.variance > 0 ? 'predictions' : 'targets'} are equal`);
    return (0,stats_value/* defined */.sw)(Math.max(-1, Math.min(1, (0,metrics_mean/* weightedSum */.rO)(product, weights) / total / scale)));
}
/** Midranks: the mean place of a value among all, a row of weight w taking w places. `order` is `argsort(values)`. */
function midranks(values, order, weights) {
    const ranks = new Float64Array(values.length);
    let below = 0;
    for (let start = 0; start < order.length;) {
        const value = values[order[start] ?? 0];
        let end = start;
        let tied = 0;
        for (; end < order.length && values[order[end] ?? 0] === value; end++)
            tied += weights ? (weights[order[end] ?? 0] ?? 0) : 1;
        for (let i = start; i < end; i++)
            ranks[order[i] ?? 0] = below + (tied + 1) / 2;
        below += tied;
        start = end;
    }
    return ranks;
}
function rankPair(targets, predictions) {
    return { targets, predictions, targetOrder: (0,argsort/* argsort */.X)(targets), predictionOrder: (0,argsort/* argsort */.X)(predictions) };
}
/** Spearman's rank correlation: Pearson's of the midranks, so ties count. Undefined where Pearson's is. */
function spearman(pair, weights) {
    return pearson(midranks(pair.targets, pair.targetOrder, weights), midranks(pair.predictions, pair.predictionOrder, weights), weights);
}

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/regression.ts






/** Metrics of numbers. */
const predictionsOf = (data) => needed(data, 'predictions');
function simple(name, direction, undefinedWhen, parameters, prepare, mean) {
    return metric({
        name,
        direction,
        parameters,
        needs: ['prediction'],
        undefinedWhen,
        prepare: (data, values) => prepare(data.targets, predictionsOf(data), values),
        comparison: (values) => (mean ? { mean: (data) => mean(data.targets, predictionsOf(data), values) } : {}),
    });
}
/** The mean of a loss a row. */
function meanLoss(name, parameters, lossOf, finish) {
    const of = (targets, predictions, values) => ({
        losses: losses(targets, predictions, lossOf(values)),
        ...(finish && { finish }),
    });
    const prepare = (targets, predictions, values) => meanOf(of(targets, predictions, values));
    return simple(name, 'lower', 'no rows', parameters, prepare, of);
}
function meanOf({ losses: all, finish }) {
    return (weights) => {
        const mean = (0,metrics_mean/* weightedMean */.hY)(all, weights);
        return finish && 'value' in mean ? (0,stats_value/* defined */.sw)(finish(mean.value)) : mean;
    };
}
const percentageErrors = (targets, predictions) => ({
    losses: losses(targets, predictions, percentageError),
});
const mape = simple('mape', 'lower', 'no rows', {}, (targets, predictions) => {
    const { losses: all } = percentageErrors(targets, predictions);
    const zeros = targets.reduce((count, target) => count + (target === 0 ? 1 : 0), 0);
    return (weights) => {
        const mean = (0,metrics_mean/* weightedMean */.hY)(all, weights);
        return zeros > 0 && 'value' in mean
            ? (0,stats_value/* defined */.sw)(mean.value, `divides by a target of 0 in ${zeros} ${zeros === 1 ? 'row' : 'rows'}`)
            : mean;
    };
}, percentageErrors);
/** Logarithms of values at or below −1 don't exist. */
function logarithmic(name, finish) {
    const of = (targets, predictions) => ({
        losses: losses(targets, predictions, squaredLogError),
        ...(finish && { finish }),
    });
    const prepare = (targets, predictions) => {
        const tooSmall = (value) => value <= -1;
        const bad = targets.some(tooSmall) ? 'target' : predictions.some(tooSmall) ? 'prediction' : undefined;
        if (bad !== undefined)
            return () => (0,stats_value/* undefinedBecause */.r7)(`a ${bad} is −1 or less`);
        return meanOf(of(targets, predictions));
    };
    return simple(name, 'lower', 'a target or prediction of −1 or less', {}, prepare, of);
}
const finite = { force_finite: (0,metrics_parameters/* flag */.Jt)(true) };
const regressionMetrics = [
    meanLoss('mae', {}, () => absoluteError),
    meanLoss('mse', {}, () => squaredError),
    meanLoss('rmse', {}, () => squaredError, Math.sqrt),
    simple('r2', 'higher', 'fewer than two rows; equal targets with force_finite=false', finite, (targets, predictions, values) => {
        const force = values.force_finite;
        return (weights) => r2(targets, predictions, force, weights);
    }),
    mape,
    logarithmic('msle'),
    logarithmic('rmsle', Math.sqrt),
    simple('median_ae', 'lower', 'no rows', {}, (targets, predictions) => {
        const errors = losses(targets, predictions, absoluteError);
        const order = (0,argsort/* argsort */.X)(errors);
        return (weights) => median(errors, order, weights);
    }),
    simple('max_error', 'lower', 'no rows', {}, (targets, predictions) => {
        const errors = losses(targets, predictions, absoluteError);
        return (weights) => maxError(errors, weights);
    }),
    simple('explained_variance', 'higher', 'no rows; equal targets with force_finite=false', finite, (targets, predictions, values) => {
        const force = values.force_finite;
        return (weights) => explainedVariance(targets, predictions, force, weights);
    }),
    meanLoss('pinball', { alpha: (0,metrics_parameters/* number */.ai)(0.5, { from: 0, to: 1 }) }, ({ alpha }) => pinball(alpha)),
    simple('pearson_r', 'higher', 'fewer than two rows; equal targets or predictions', {}, (targets, predictions) => {
        return (weights) => pearson(targets, predictions, weights);
    }),
    simple('spearman_rho', 'higher', 'fewer than two rows; equal targets or predictions', {}, (targets, predictions) => {
        const pair = rankPair(targets, predictions);
        return (weights) => spearman(pair, weights);
    }),
];

;// CONCATENATED MODULE: ./src/engines/metrics/catalogue/index.ts










/** Every metric, by task. A name means the same in each task that has it. */
const catalogue = {
    binary: [...binaryDecisionMetrics, binaryMatrix, ...scoreMetrics, ...fairnessMetrics, ...scoreFairnessMetrics],
    multiclass: [...multiclassDecisionMetrics, multiclassMatrix, ...multiclassScoreMetrics],
    regression: regressionMetrics,
    ranking: rankingMetrics,
};
/** The metric of that name. Throws a UsageError with the nearest name, or with the task that has it. */
function findMetric(metrics, expression, task) {
    const found = metrics.find(({ name }) => name === expression.name);
    if (found)
        return found;
    const elsewhere = Object.entries(catalogue).flatMap(([other, list]) => list.some(({ name }) => name === expression.name) ? [other] : []);
    if (elsewhere.length > 0)
        throw new errors/* UsageError */.eb(`metric ${expression.text}: it is for a ${elsewhere.join(' or ')} task, and this is a ${task} one`);
    const names = metrics.map(({ name }) => name);
    const meant = (0,nearest/* nearest */.p)(expression.name.replace(/_score$|_error$|_loss$/, ''), names) ?? (0,nearest/* nearest */.p)(expression.name, names);
    throw new errors/* UsageError */.eb(`metric ${expression.text}: there is no ${expression.name}; ${meant ? `did you mean ${meant}?` : `a ${task} task has ${names.join(', ')}`}`);
}
/** The names of a metric's parameters. Throws as `findMetric` does. */
function parametersOf(task, expression) {
    const metrics = catalogue[task];
    return Object.keys(findMetric(metrics, expression, task).parameters);
}
/** Which way is better of the metric of that name: `none` where neither is, or its parameters decide; undefined where there is none. */
function directionInCatalogue(name) {
    const all = Object.values(catalogue).flat();
    const direction = all.find((metric) => metric.name === name)?.direction;
    return direction === 'lower; none with privileged=' ? 'none' : direction;
}
function bindMetric(metrics, expression, task, by) {
    return findMetric(metrics, expression, task).bind(expression, by);
}

;// CONCATENATED MODULE: ./src/engines/metrics/columns.ts


/** Names that say by themselves what a column holds. A weight is never guessed: it would change every value. */
const usual = {
    label: ['y_true', 'label', 'target'],
    relevance: ['relevance', 'y_true', 'label', 'target'],
    prediction: ['y_pred', 'prediction'],
    score: ['score', 'proba', 'probability', 'y_score', 'y_proba'],
    query: ['query', 'query_id', 'qid'],
    id: ['id'],
};
/** A score column for each class: `score_setosa`, `score_virginica`. */
const families = ['score_', 'proba_', 'probability_', 'prob_'];
/**
 * Throws a UsageError where a named column is missing, where two could be meant, and where the label can't be told. With `partial` a
 * prediction or score that isn't there is `lacking` instead.
 */
function findColumns(file, names, options, { partial = false } = {}) {
    const find = (given, option, usually) => {
        if (given !== undefined)
            return requireColumn(file, names, given, option);
        const candidates = usually.filter((name) => names.includes(name));
        if (candidates.length <= 1)
            return candidates[0];
        throw new errors/* UsageError */.eb(`${file}: columns ${candidates.join(' and ')} both could be it; say which with ${option}`);
    };
    const ranking = options.task === 'ranking' || (options.task === undefined && names.includes('relevance'));
    const label = find(options.label, '--label', ranking ? usual.relevance : usual.label);
    if (label === undefined)
        throw new errors/* UsageError */.eb(`${file}: no column holds the labels by its name (${usual.label.join(', ')}); say which with --label. Columns: ${listed(names)}`);
    const lacking = {};
    const unless = (part, none, found) => {
        try {
            return found();
        }
        catch (error) {
            if (!partial || !(error instanceof errors/* UsageError */.eb))
                throw error;
            lacking[part] = error.message;
            return none;
        }
    };
    const scores = () => options.score?.length
        ? options.score.map((column) => requireColumn(file, names, column, '--score'))
        : scoreColumns(file, names);
    return {
        label,
        prediction: unless('predictions', undefined, () => find(options.prediction, '--prediction', usual.prediction)),
        scores: unless('scores', [], scores),
        weight: find(options.weight, '--weight', []),
        id: find(options.id, '--id', usual.id),
        query: find(options.query, '--query', usual.query),
        cluster: find(options.cluster, '--cluster', []),
        ...(Object.keys(lacking).length > 0 && { lacking }),
    };
}
function scoreColumns(file, names) {
    const single = usual.score.filter((name) => names.includes(name)).map((name) => [name]);
    const several = families
        .map((prefix) => names.filter((name) => name.startsWith(prefix) && name.length > prefix.length))
        .filter((family) => family.length > 1);
    const found = [...single, ...several];
    if (found.length <= 1)
        return found[0] ?? [];
    throw new errors/* UsageError */.eb(`${file}: columns ${listed(found.flat())} all could be the score; say which with --score`);
}
/** Throws a UsageError that names the file, what it has, and the nearest name. */
function requireColumn(file, names, column, option) {
    if (names.includes(column))
        return column;
    const meant = (0,nearest/* nearest */.p)(column, names);
    const asked = option === undefined ? '' : ` (${option})`;
    throw new errors/* UsageError */.eb(`${file}: there is no column ${column}${asked}${meant === undefined ? '.' : `; did you mean ${meant}?`} Columns: ${listed(names)}`);
}
function listed(names) {
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
/** All columns that must be read. */
function columnsToRead(columns, by) {
    const { label, prediction, scores, weight, id, query, cluster } = columns;
    const all = [label, prediction, ...scores, weight, id, query, cluster, ...by];
    return [...new Set(all.filter((name) => name !== undefined))];
}

;// CONCATENATED MODULE: ./src/engines/metrics/alike.ts
/** Whether both models answer the same on every row, as far as the metric can tell. */
function isAlike({ comparison }, candidate, baseline) {
    const { decisions, auc } = comparison;
    if (decisions)
        return areEqual(decisions.of(candidate).predictions, decisions.of(baseline).predictions);
    if (auc)
        return rankAlike(auc(candidate), auc(baseline));
    return answerAlike(candidate, baseline);
}
/** Whether both models say the same of every row, to the last digit. */
function answerAlike(candidate, baseline) {
    const [own, other] = [candidate.answers(), baseline.answers()];
    return own.length === other.length && own.every((column, i) => areEqual(column, other[i] ?? []));
}
function areEqual(a, b) {
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return a.length === b.length;
}
/** The same order with the same ties: whatever the unit of the scores. */
function rankAlike(a, b) {
    const isTied = ({ scores, order }, i) => scores[order[i] ?? 0] === scores[order[i - 1] ?? 0];
    for (let i = 0; i < a.order.length; i++)
        if (a.order[i] !== b.order[i] || (i > 0 && isTied(a, i) !== isTied(b, i)))
            return false;
    return true;
}
/** What the bootstrap draws from. Where groups are compared, the smallest knows least. */
function unitsOf({ gap, comparison }, data) {
    const { rows, clusters } = data;
    const groups = gap && comparison.strata?.(data);
    const sizes = [];
    for (let row = 0; row < rows; row++) {
        const part = clusters?.[row] ?? groups?.[row] ?? 0;
        sizes[part] = (sizes[part] ?? 0) + 1;
    }
    // Parts of which no row counts are left out, as `forEach` leaves out holes.
    let [parts, smallest] = [0, Infinity];
    sizes.forEach((size) => {
        parts++;
        smallest = Math.min(smallest, size);
    });
    if (clusters)
        return { units: parts, of: 'clusters' };
    return { units: smallest, of: groups ? 'rows of a group' : 'rows' };
}

;// CONCATENATED MODULE: ./src/engines/metrics/defaults.ts
/** What is measured when nobody asks for a metric; the second list where the table has scores that fit. */
const defaultMetrics = {
    binary: {
        decisions: ['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc'],
        scores: ['roc_auc', 'average_precision'],
        probabilities: ['log_loss', 'brier', 'ece'],
    },
    multiclass: {
        decisions: ['accuracy', 'balanced_accuracy', 'f1(average=macro)', 'mcc'],
        scores: [],
        probabilities: ['roc_auc(multi_class=ovr)', 'log_loss'],
    },
    regression: { decisions: ['mae', 'rmse', 'r2', 'median_ae'], scores: [], probabilities: [] },
    ranking: { decisions: [], scores: ['ndcg', 'ndcg(k=10)'], probabilities: [] },
};

// EXTERNAL MODULE: ./src/stats/inference/index.ts + 12 modules
var inference = __webpack_require__(98474);
// EXTERNAL MODULE: ./src/stats/inference/bca.ts
var inference_bca = __webpack_require__(48377);
// EXTERNAL MODULE: ./src/stats/inference/bootstrap.ts + 1 modules
var bootstrap = __webpack_require__(19722);
// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/resample.ts
var resample = __webpack_require__(25676);
// EXTERNAL MODULE: ./src/stats/metrics/binomial-draw.ts
var binomial_draw = __webpack_require__(13751);
;// CONCATENATED MODULE: ./src/stats/metrics/resampling.ts




/** With more undefined replicates than this share the rest no longer stand for the sampling distribution. */
const mostUndefined = 0.05;
/** Up to so many kinds are left out alone by the jackknife; of more, groups: each time the statistic is O(kinds). */
const mostAlone = 400;
const groupsOfMany = 200;
/** BCa interval (Efron 1987), or the percentile interval with a note where BCa has none. */
function resampling_resample(request) {
    const { counts, statistic, replicates, level } = request;
    if (totalOf(counts) < 2)
        return { undefined: 'a bootstrap needs two rows or more' };
    const estimate = statistic(counts);
    if (!Number.isFinite(estimate))
        return { undefined: 'the statistic is undefined on the table itself' };
    const all = replicatesOf(request);
    const distribution = all.filter((value) => !Number.isNaN(value)).sort();
    const undefinedReplicates = all.length - distribution.length;
    if (undefinedReplicates > mostUndefined * replicates)
        return { undefined: `the statistic is undefined in ${undefinedReplicates} of ${replicates} bootstrap replicates` };
    const shared = {
        estimate,
        level,
        standardError: deviation(distribution),
        distribution,
        replicates,
        undefinedReplicates,
    };
    const acceleration = accelerationBy(request);
    const bca = (0,inference_bca/* bcaInterval */.GA)(distribution, estimate, acceleration, level);
    if ('undefined' in bca) {
        const interval = (0,inference_bca/* percentileInterval */.J9)(distribution, level);
        return { ...shared, interval, method: 'bootstrap-percentile', note: bca.undefined, bias: 0, acceleration: 0 };
    }
    return { ...shared, interval: bca.interval, method: 'bootstrap-bca', bias: bca.bias, acceleration };
}
function totalOf(counts) {
    let total = 0;
    for (const count of counts)
        total += count;
    return total;
}
/** The statistic of each replicate, NaN where it is undefined. */
function replicatesOf({ counts, strata, statistic, replicates, seed }) {
    const parts = partsOf(counts, strata);
    const drawn = counts instanceof Uint8Array ? new Uint8Array(counts.length) : new Float64Array(counts.length);
    return Float64Array.from({ length: replicates }, (_, replicate) => {
        const random = new stats_random/* Random */.o(seed, replicate);
        drawn.fill(0);
        for (const part of parts)
            drawPart(random, part, counts, drawn);
        return statistic(drawn);
    });
}
function partsOf(counts, strata) {
    const lists = [];
    for (let kind = 0; kind < counts.length; kind++)
        (lists[strata?.[kind] ?? 0] ??= []).push(kind);
    return lists.map((kinds) => ({
        kinds: Uint32Array.from(kinds),
        rows: kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0),
    }));
}
/** A multinomial draw of as many rows as the stratum has. */
function drawPart(random, { kinds, rows }, counts, drawn) {
    if (rows === kinds.length) {
        // Every row a kind of its own.
        const taken = new Uint8Array(kinds.length);
        (0,resample/* resampleInto */.j)(taken, random);
        for (let i = 0; i < taken.length; i++)
            drawn[kinds[i] ?? 0] = taken[i] ?? 0;
        return;
    }
    // One kind after the other, each given what is left (conditional binomials).
    let [left, weight] = [rows, rows];
    for (const kind of kinds) {
        const count = counts[kind] ?? 0;
        const taken = count >= weight ? left : (0,binomial_draw/* binomial */.Q)(random, left, count / weight);
        drawn[kind] = taken;
        left -= taken;
        weight -= count;
        if (left === 0)
            break;
    }
}
/**
 * Efron's acceleration Σu³ / 6(Σu²)^(3/2) over the influences u of the rows: leaving out one row of a kind, for as many rows as the
 * kind has. Many kinds are left out in groups, one row of each.
 */
function accelerationBy({ counts, statistic }) {
    const groups = counts.length <= mostAlone ? counts.length : groupsOfMany;
    const less = counts.slice();
    const values = new Float64Array(groups);
    const weights = new Float64Array(groups);
    for (let group = 0; group < groups; group++) {
        let [rows, kinds] = [0, 0];
        for (let kind = group; kind < counts.length; kind += groups) {
            const count = counts[kind] ?? 0;
            if (count === 0)
                continue;
            less[kind] = count - 1;
            rows += count;
            kinds++;
        }
        const value = kinds === 0 ? NaN : statistic(less);
        for (let kind = group; kind < counts.length; kind += groups)
            less[kind] = counts[kind] ?? 0;
        // Without which the statistic is undefined counts as without influence.
        if (!Number.isFinite(value))
            continue;
        values[group] = value;
        weights[group] = rows / kinds;
    }
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
    let [squares, cubes] = [0, 0];
    values.forEach((value, i) => {
        const u = mean - value;
        squares += (weights[i] ?? 0) * u * u;
        cubes += (weights[i] ?? 0) * u * u * u;
    });
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
function deviation(values) {
    if (values.length < 2)
        return 0;
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

;// CONCATENATED MODULE: ./src/engines/metrics/exact.ts


/** What only rounding makes of a standard error of 0. */
const rounding = 1e-12;
/** Differences whose distribution is known: no resampling. */
/** DeLong's interval of a difference of areas under the ROC curve. */
function byDeLong(candidate, baseline, weights, { margin, level }) {
    const orders = { candidate: candidate.order, baseline: baseline.order };
    const result = (0,inference/* deLong */.aU)(candidate.labels, candidate.scores, baseline.scores, weights, orders);
    if ('undefined' in result)
        return result;
    const { delta, standardError } = result;
    if (standardError < rounding && !rankAlike(candidate, baseline))
        return withoutVariance(result, { margin, level });
    return {
        interval: (0,inference/* normalInterval */.Dm)(delta, standardError, level),
        level,
        pValue: (0,inference/* normalNonInferiority */.lO)(delta, standardError, margin),
        pWorse: (0,inference/* normalNonInferiority */.lO)(-delta, standardError, -margin),
        method: 'delong',
        basis: { units: Math.min(result.positives, result.negatives), of: 'rows of a class' },
    };
}
/**
 * Two models that rank every row of a class equally well (both separate the classes, say) leave no variance to see, and of few rows
 * that says little. A row may lose its whole placement with a chance p and still none of n rows does with (1 − p)ⁿ: the exact bounds
 * of a share that was never seen (Clopper & Pearson 1934), of the rarer class.
 */
function withoutVariance({ delta, positives, negatives }, { margin, level }) {
    const rows = Math.min(positives, negatives);
    const unseen = 1 - ((1 - level) / 2) ** (1 / rows);
    const chanceOf = (share) => (share <= 0 ? 1 : Math.max(0, 1 - share) ** rows);
    return {
        interval: [Math.max(-1, delta - unseen), Math.min(1, delta + unseen)],
        level,
        pValue: chanceOf(delta + margin),
        pWorse: chanceOf(-delta - margin),
        method: 'delong',
        note: 'no row tells how much the difference varies: the interval is what so many rows can rule out',
    };
}
/** How often both models, one of them or neither are right. */
function tableOf(candidate, baseline) {
    const cells = [0, 0, 0, 0];
    for (let row = 0; row < candidate.success.length; row++) {
        if (candidate.counted && candidate.counted[row] !== 1)
            continue;
        const cell = 2 * (candidate.success[row] ?? 0) + (baseline.success[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const [neither = 0, baselineOnly = 0, candidateOnly = 0, both = 0] = cells;
    return { both, baselineOnly, candidateOnly, neither };
}
/** Newcombe's interval of the difference of two shares of the same rows, and the test that goes with the margin. */
function byTable(table, { margin, level }) {
    const interval = (0,inference/* newcombePaired */.Mo)(table, level);
    if ('undefined' in interval)
        return interval;
    const { baselineOnly, candidateOnly } = table;
    const exact = margin === 0;
    const { better, worse } = (0,inference/* mcNemarExact */.FF)(baselineOnly, candidateOnly);
    const score = exact ? NaN : (0,inference/* tangoNonInferiority */.br)(table, margin);
    return {
        interval,
        level,
        pValue: exact ? better : score,
        pWorse: exact ? worse : 1 - score,
        discordant: { candidateOnly, baselineOnly },
        method: 'newcombe',
        test: exact ? 'mcnemar-exact' : 'tango-score',
    };
}

;// CONCATENATED MODULE: ./src/engines/metrics/kinds.ts

function kindsOf({ labels, predictions, groups }, baseline) {
    let kinds = pairs({ codes: Int32Array.from(labels), count: sizeOf(labels) }, predictions);
    if (baseline)
        kinds = pairs(kinds, baseline);
    if (groups)
        kinds = pairs(kinds, groups);
    const counts = new Float64Array(kinds.count);
    const representatives = new Uint32Array(kinds.count);
    for (let row = 0; row < kinds.codes.length; row++) {
        const kind = kinds.codes[row] ?? 0;
        counts[kind] = (counts[kind] ?? 0) + 1;
        representatives[kind] = row;
    }
    return {
        counts,
        take: (decisions) => ({
            labels: gather(decisions.labels, representatives),
            predictions: gather(decisions.predictions, representatives),
            ...(decisions.groups && { groups: gather(decisions.groups, representatives) }),
        }),
    };
}
const sizeOf = (codes) => {
    let most = -1;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over arrays of two types its iterator takes many times as long
    for (let row = 0; row < codes.length; row++)
        most = Math.max(most, codes[row] ?? 0);
    return most + 1;
};
/** Products up to this are looked up in an array, larger ones in a map. */
const direct = 1 << 20;
/** Numbers the pairs that occur, in the order in which they first do. */
function pairs(a, b) {
    const width = sizeOf(b);
    if (a.count * width <= direct)
        return fewPairs(a, b, width);
    const numbers = new Map();
    const codes = new Int32Array(a.codes.length);
    for (let row = 0; row < codes.length; row++) {
        const pair = (a.codes[row] ?? 0) * width + (b[row] ?? 0);
        const number = numbers.get(pair) ?? numbers.size;
        if (number === numbers.size)
            numbers.set(pair, number);
        codes[row] = number;
    }
    return { codes, count: numbers.size };
}
function fewPairs(a, b, width) {
    const numbers = new Int32Array(a.count * width).fill(-1);
    let count = 0;
    const codes = new Int32Array(a.codes.length);
    for (let row = 0; row < codes.length; row++) {
        const pair = (a.codes[row] ?? 0) * width + (b[row] ?? 0);
        let number = numbers[pair] ?? 0;
        if (number < 0)
            numbers[pair] = number = count++;
        codes[row] = number;
    }
    return { codes, count };
}

;// CONCATENATED MODULE: ./src/engines/metrics/compare.ts










/** How many replicates a bootstrap has, and the fewest where it goes through every row of a large table each time. */
const replicates = 2000;
const fewestReplicates = 500;
/** With more undefined replicates than this share the rest no longer stand for the sampling distribution. */
const compare_mostUndefined = 0.05;
/** With more than this share the value itself rests on the few rows that happen to be there. */
const mostUnfounded = 0.5;
/** Rows times replicates that a metric may take before replicates are saved. */
const mostDraws = 100_000_000;
/**
 * Candidate − baseline on the same rows: DeLong for an area under the ROC curve, Newcombe's paired interval with McNemar's exact
 * test (margin 0) or Tango's score test for a share of the same rows, else the paired bootstrap (of whole clusters where there are).
 */
function compare(metric, candidate, baseline, options) {
    const result = compare_difference(metric, candidate, baseline, options);
    if ('undefined' in result)
        return result;
    return {
        ...result,
        ...(result.method.startsWith('bootstrap') && { basis: unitsOf(metric, candidate) }),
        ...(isAlike(metric, candidate, baseline) && { alike: true }),
    };
}
function compare_difference(metric, candidate, baseline, options) {
    const { comparison, direction } = metric;
    const { weights, clusters } = candidate;
    if (comparison.auc && !clusters)
        return byDeLong(comparison.auc(candidate), comparison.auc(baseline), weights, options);
    if (comparison.proportion && !weights && !clusters)
        return byTable(tableOf(comparison.proportion(candidate), comparison.proportion(baseline)), options);
    if (metric.gap)
        return gapDifference(metric, metric.gap, candidate, baseline, options);
    const result = resampled(metric, candidate, baseline, options);
    if ('undefined' in result)
        return result;
    return fromBootstrap(comparison.percentile ? (0,inference_bca/* asPercentile */.at)(result) : result, direction, options.margin);
}
/**
 * The difference of two largest gaps, from the simultaneous interval of each at half the error (Bonferroni): it covers at least as often
 * as it says. The bootstrap of the difference itself doesn't: noise widens the gap of fairer groups more than that of less fair ones.
 */
function gapDifference(metric, gap, candidate, baseline, options) {
    const { level } = options;
    const each = { ...options, level: 1 - (1 - level) / 2 };
    const a = gapInterval(metric, gap, candidate, each);
    if ('undefined' in a && a.unfounded)
        return a;
    if (isAlike(metric, candidate, baseline))
        return { interval: [0, 0], level, method: 'bootstrap-simultaneous' };
    if ('undefined' in a)
        return a;
    const b = gapInterval(metric, gap, baseline, each);
    if ('undefined' in b)
        return b;
    return { ...a, interval: [a.interval[0] - b.interval[1], a.interval[1] - b.interval[0]], level };
}
/** The interval of one model's own value, by the bootstrap (within the groups, where it compares groups). */
function intervalOf(metric, data, options) {
    if (metric.gap)
        return gapInterval(metric, metric.gap, data, options);
    const result = resampled(metric, data, undefined, options);
    return 'undefined' in result ? result : fromBootstrap(result, 'none', 0);
}
function fromBootstrap(result, direction, margin) {
    const { interval, level, method, note } = result;
    const notes = [note, fewer(result.replicates).note].filter((text) => text !== undefined);
    return {
        interval,
        level,
        ...(direction !== 'none' && {
            pValue: (0,inference/* bootstrapNonInferiority */.AY)(result, margin, direction),
            pWorse: (0,inference/* bootstrapNonInferiority */.AY)(result, -margin, direction === 'higher' ? 'lower' : 'higher'),
        }),
        method,
        replicates: result.replicates,
        ...(notes.length > 0 && { note: notes.join('; ') }),
    };
}
/** The interval of a largest gap between groups: simultaneous for all pairs of them. */
function gapInterval({ comparison: { decisions, strata } }, { spread, of, ofDecisions }, data, { level, seed }) {
    const estimate = of(data)(data.weights);
    const against = (rates) => (weights) => radiusOf(estimate, rates(weights), spread);
    let radii;
    if (decisions && ofDecisions && !data.weights && !data.clusters) {
        const own = decisions.of(data);
        const kinds = kindsOf(own, undefined);
        const some = kinds.take(own);
        radii = replicatesOf({
            counts: kinds.counts,
            strata: some.groups,
            statistic: against(ofDecisions(some, data)),
            replicates,
            seed,
        });
    }
    else {
        const { rows, clusters } = data;
        const statistic = overRows(data, against(of(data)));
        const some = { seed, replicates: affordable(rows), statistic };
        radii = clusters
            ? (0,bootstrap/* bootstrapReplicates */.D9)({ ...some, rows, clusters }, 0, some.replicates)
            : replicatesOf({ ...some, counts: new Uint8Array(rows).fill(1), strata: strata?.(data) });
    }
    const known = radii.filter((radius) => !Number.isNaN(radius)).sort();
    const lost = radii.length - known.length;
    if (lost > compare_mostUndefined * radii.length)
        return {
            undefined: `a group loses the rows of its rate in ${lost} of ${radii.length} resamples`,
            ...(lost > mostUnfounded * radii.length && { unfounded: true }),
        };
    const interval = spreadInterval(estimate, (0,inference_bca/* quantile */.YV)(known, level), spread);
    return { interval, level, method: 'bootstrap-simultaneous', replicates: radii.length, ...fewer(radii.length) };
}
/** Fewer replicates where each goes through the rows of a large table. */
const affordable = (rows) => Math.max(fewestReplicates, Math.min(replicates, Math.floor(mostDraws / Math.max(rows, 1))));
function fewer(made) {
    return made < replicates ? { note: `${made} replicates instead of ${replicates}: many rows` } : {};
}
/** A statistic of row weights as one of how often each row was drawn. */
function overRows({ rows, weights }, statistic) {
    if (!weights)
        return statistic;
    const product = new Float64Array(rows);
    return (counts) => {
        for (let row = 0; row < rows; row++)
            product[row] = (counts[row] ?? 0) * (weights[row] ?? 0);
        return statistic(product);
    };
}
/** The statistic of one model, or of the difference of two, over resampled rows. */
function resampled(metric, candidate, baseline, { level, seed }) {
    const { auc, decisions, mean, strata } = metric.comparison;
    const { weights, clusters, rows } = candidate;
    const shared = { seed, level, replicates };
    if (decisions && !weights && !clusters) {
        const first = decisions.of(candidate);
        const second = baseline && decisions.of(baseline);
        const kinds = kindsOf(first, second?.predictions);
        const statistic = differenceOf(decisions.statistic(kinds.take(first), candidate), second && decisions.statistic(kinds.take({ ...second, ...groupsOf(first) }), baseline));
        const groups = kinds.take(first).groups;
        return resampling_resample({ ...shared, counts: kinds.counts, strata: groups, statistic });
    }
    const some = { ...shared, replicates: affordable(rows) };
    if (mean)
        return resampledMeans(mean(candidate), baseline && mean(baseline), candidate, some);
    if (auc && baseline) {
        const [first, second] = [auc(candidate), auc(baseline)];
        const orders = { candidate: first.order, baseline: second.order };
        const scores = { labels: first.labels, candidate: first.scores, baseline: second.scores };
        return (0,inference/* bootstrapAuc */.GU)({ ...scores, weights, clusters, orders }, some);
    }
    const statistic = overRows(candidate, differenceOf(metric.prepare(candidate), baseline && metric.prepare(baseline)));
    if (strata && !clusters)
        return resampling_resample({ ...some, statistic, counts: new Uint8Array(rows).fill(1), strata: strata(candidate) });
    return (0,inference/* bootstrap */.Nw)({ ...some, statistic, rows, clusters });
}
/** A mean of the rows, or the difference of two: of rows paired, that is the mean of their differences. */
function resampledMeans(candidate, baseline, { rows, weights, clusters }, options) {
    const { finish } = candidate;
    if (finish) {
        const [first, second] = [candidate, baseline].map((model) => model && (0,metrics_mean/* resampledMean */.zw)(model.losses, weights));
        const statistic = (counts) => finish(first?.(counts) ?? NaN) - (second ? finish(second(counts)) : 0);
        return (0,inference/* bootstrap */.Nw)({ ...options, rows, clusters, statistic });
    }
    const values = baseline ? candidate.losses.map((loss, row) => loss - (baseline.losses[row] ?? 0)) : candidate.losses;
    const acceleration = clusters ? undefined : (0,inference_bca/* accelerationOf */.sf)((0,metrics_mean/* influencesOnMean */.tQ)(values, weights));
    return (0,inference/* bootstrap */.Nw)({ ...options, rows, clusters, statistic: (0,metrics_mean/* resampledMean */.zw)(values, weights), acceleration });
}
/** The groups of the candidate's rows stand for both models. */
const groupsOf = ({ groups }) => (groups ? { groups } : {});
function differenceOf(candidate, baseline) {
    if (!baseline)
        return (weights) => (0,stats_value/* numberOf */.rl)(candidate(weights));
    return (weights) => (0,stats_value/* numberOf */.rl)(candidate(weights)) - (0,stats_value/* numberOf */.rl)(baseline(weights));
}

;// CONCATENATED MODULE: ./src/engines/metrics/evaluate.ts


/** More slices than this are identifiers, not slices. */
const mostSlices = 1000;
/**
 * Every metric on all rows, then on every slice; a metric that compares the groups of those columns has none. Throws where the data
 * can't be used.
 */
function evaluate(metrics, candidate, baseline, options) {
    const { overall = true, minSize = 1, slices } = options;
    const asked = slices.map((columns) => metrics.map((metric) => ({ metric, columns: slicedBy(metric, columns) })));
    const isSliced = (metric) => asked.flat().some((each) => each.metric === metric && each.columns.length > 0);
    const whole = metrics
        .filter((metric) => overall || !isSliced(metric))
        .map((metric) => measure(metric, {}, candidate, baseline, options));
    const parts = asked.flatMap(together).flatMap(({ columns, metrics: sliced }) => {
        const grouping = candidate.grouping(columns);
        if (grouping.names.length > mostSlices)
            throw new errors/* UsageError */.eb(`--by ${columns.join(',')} makes ${grouping.names.length} slices; at most ${mostSlices}`);
        return rowsByGroup(grouping).flatMap((rows, group) => {
            const slice = Object.fromEntries(columns.map((column, c) => [column, grouping.names[group]?.[c] ?? '']));
            if (rows.length < minSize)
                return sliced.map((metric) => tooSmall(metric, slice, rows.length, minSize));
            const [own, other] = [candidate.take(rows), baseline?.take(rows)];
            return sliced.map((metric) => measure(metric, slice, own, other, options));
        });
    });
    return [...whole, ...parts];
}
/** Within a slice by the columns that a gap compares there is one group only: it is sliced by the others. */
function slicedBy({ by }, columns) {
    const compares = by.length > 0 && by.every((column) => columns.includes(column));
    return compares ? columns.filter((column) => !by.includes(column)) : columns;
}
/** The metrics by the columns that they are sliced by. */
function together(asked) {
    const byColumns = new Map();
    for (const { metric, columns } of asked) {
        if (columns.length === 0)
            continue;
        const key = JSON.stringify(columns);
        const known = byColumns.get(key);
        if (known)
            known.metrics.push(metric);
        else
            byColumns.set(key, { columns, metrics: [metric] });
    }
    return [...byColumns.values()];
}
function tooSmall({ expression, direction }, slice, rows, minSize) {
    const reason = `it has ${rows} ${rows === 1 ? 'row' : 'rows'}, fewer than min-size ${minSize}`;
    return { metric: expression.text, slice, value: null, reason, direction, rows };
}
function rowsByGroup({ codes, names }) {
    const sizes = new Uint32Array(names.length);
    for (const code of codes)
        sizes[code] = (sizes[code] ?? 0) + 1;
    const groups = Array.from(sizes, (size) => new Uint32Array(size));
    const next = new Uint32Array(names.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? 0;
        const place = next[code] ?? 0;
        const group = groups[code];
        if (group)
            group[place] = row;
        next[code] = place + 1;
    }
    return groups;
}
function measure(metric, slice, candidate, baseline, options) {
    const { text } = metric.expression;
    try {
        const value = metric.prepare(candidate)(candidate.weights);
        const own = {
            metric: text,
            slice,
            direction: metric.direction,
            rows: candidate.rows,
            ...('value' in value ? { value: value.value } : { value: null, reason: value.undefined }),
            ...('value' in value && value.note !== undefined && { note: value.note }),
            ...metric.details(candidate),
        };
        if (baseline)
            return { ...own, ...against(metric, own, candidate, baseline, options) };
        if (!metric.interval || own.value === null)
            return own;
        const inference = intervalOf(metric, candidate, options);
        if (isUnfounded(metric, inference))
            return { ...own, ...unfounded(inference) };
        return 'undefined' in inference
            ? { ...own, ...withNote(own, `no interval: ${inference.undefined}`) }
            : { ...own, ...inference, ...withNote(own, inference.note) };
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA)
            throw new errors/* UsageError */.eb(`metric ${text}: ${error.message}`);
        throw error;
    }
}
function withNote(own, note) {
    const notes = [own.note, note].filter((text) => text !== undefined);
    return notes.length === 0 ? {} : { note: notes.join('; ') };
}
function against(metric, own, candidate, baseline, options) {
    const other = metric.prepare(baseline)(baseline.weights);
    if ('undefined' in other) {
        const both = own.reason === other.undefined;
        const reason = both || own.reason === undefined ? `baseline: ${other.undefined}` : `${own.reason}; baseline: ${other.undefined}`;
        return { baseline: null, reason: both ? other.undefined : reason };
    }
    const shown = { baseline: other.value, ...withNote(own, other.note && `baseline: ${other.note}`) };
    if (own.value === null)
        return shown;
    const delta = { ...shown, delta: own.value - other.value, margin: options.margin };
    const inference = compare(metric, candidate, baseline, options);
    if (isUnfounded(metric, inference))
        return { ...shown, ...unfounded(inference) };
    if ('undefined' in inference)
        return { ...delta, ...withNote(shownNote(own, shown), `no interval: ${inference.undefined}`) };
    return { ...delta, ...inference, ...withNote(shownNote(own, shown), inference.note) };
}
/** Who says how few rows a group may have has decided it. */
const isUnfounded = ({ expression }, inference) => 'unfounded' in inference && !expression.arguments.has('min_size');
const unfounded = (inference) => ({
    value: null,
    reason: inference.undefined,
});
const shownNote = (own, { note }) => ({
    value: own.value,
    ...(note !== undefined && { note }),
});

// EXTERNAL MODULE: ./src/engines/metrics/expression.ts
var metrics_expression = __webpack_require__(15779);
;// CONCATENATED MODULE: ./src/engines/metrics/coding.ts

/** Whole numbers below this are looked up in an array instead of a map. */
const small = 1 << 16;
function categories(column) {
    if (column.kind === 'text')
        return { codes: column.codes, values: column.dictionary };
    const { values: numbers } = column;
    const values = [];
    const direct = new Int32Array(small).fill(-1);
    const others = new Map();
    const add = (row) => {
        values.push(column.rowText(row));
        return values.length - 1;
    };
    const codes = new Int32Array(numbers.length);
    for (let row = 0; row < codes.length; row++) {
        const number = numbers[row] ?? NaN;
        if (Number.isNaN(number))
            codes[row] = -1;
        else if (number >= 0 && number < small && Number.isInteger(number)) {
            let code = direct[number] ?? -1;
            if (code < 0)
                direct[number] = code = add(row);
            codes[row] = code;
        }
        else {
            let code = others.get(number);
            if (code === undefined)
                others.set(number, (code = add(row)));
            codes[row] = code;
        }
    }
    return { codes, values };
}
/** The column, which the caller has asked the reader for. */
function columnOf(table, name) {
    const column = table.column(name);
    if (column)
        return column;
    throw new error/* TableError */.rQ(table.source, table.skipped.get(name) ?? 'this column was not read', { column: name });
}
/** Categories of a column in which every row must have a value. */
function completeCategories(table, name) {
    const found = categories(columnOf(table, name));
    const missing = found.codes.indexOf(-1);
    if (missing >= 0)
        throw missingCell(table, name, missing);
    return found;
}
function missingCell(table, column, row) {
    return new error/* TableError */.rQ(table.source, 'the cell is empty', { row: row + 1, column });
}
/** A column of finite numbers, a value in every row. */
function finiteNumbers(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'text') {
        const row = column.codes.findIndex((code) => code < 0 || !Number.isFinite(Number(column.dictionary[code])));
        const text = column.dictionary[column.codes[row] ?? -1];
        if (row >= 0 && text === undefined)
            throw missingCell(table, name, row);
        throw new error/* TableError */.rQ(table.source, `${(0,error/* quoted */.TL)(text ?? '')} is not a number`, {
            row: Math.max(row, 0) + 1,
            column: name,
        });
    }
    const bad = column.values.findIndex((value) => !Number.isFinite(value));
    if (bad < 0)
        return column.values;
    const value = column.values[bad] ?? NaN;
    // A missing cell is NaN as well; where the column has both, which of the two this one is can't be told.
    const text = Number.isNaN(value) ? (column.missing > 0 ? 'the cell is empty or NaN' : 'NaN') : String(value);
    throw new error/* TableError */.rQ(table.source, text === 'the cell is empty or NaN' ? text : `${text} is not a finite number`, {
        row: bad + 1,
        column: name,
    });
}
/** Weights of the rows: finite and not negative. */
function weightsOf(table, name) {
    const weights = finiteNumbers(table, name);
    const negative = weights.findIndex((weight) => weight < 0);
    if (negative < 0)
        return weights;
    throw new error/* TableError */.rQ(table.source, `a weight can't be negative (${weights[negative] ?? 0})`, {
        row: negative + 1,
        column: name,
    });
}

;// CONCATENATED MODULE: ./src/engines/metrics/join.ts




/** How many of the ids that don't fit a message names. */
const shown = 3;
/** How many there are, and the first of them. */
class Few {
    count = 0;
    #first = [];
    add(id, ...rows) {
        if (this.count++ < shown)
            this.#first.push(`${(0,error/* quoted */.TL)(id)} (${rowsText(rows)})`);
    }
    toString() {
        return this.#first.join(', ') + (this.count > shown ? ', …' : '');
    }
}
const rowsText = (rows) => `row${rows.length === 1 ? '' : 's'} ${rows.map((row) => row + 1).join(' and ')}`;
/**
 * Joins the two tables on their ids (in a ranking: on query and id); by the order of their rows where a table has no id column.
 * Throws a UsageError for ids that are in one table only, and for different numbers of rows, with counts and the first of them. Each
 * id occurs once: see `refuseRepeatedIds`.
 */
function joinRows(candidate, baseline, ranking) {
    const [left, right] = [candidate.columns.id, baseline.columns.id];
    if (left === undefined || right === undefined) {
        if (candidate.table.rows === baseline.table.rows)
            return { rows: undefined, how: 'by the order of their rows' };
        throw new errors/* UsageError */.eb(`${candidate.table.source} has ${candidate.table.rows} rows and ${baseline.table.source} ${baseline.table.rows}: without a column of ids (--id) they can't be joined`);
    }
    const within = ranking ? 'query and ' : '';
    const how = `on ${within}column ${left}${left === right ? '' : ` (${right} in the baseline)`}`;
    const a = keysOf(candidate, left, ranking);
    const b = keysOf(baseline, right, ranking);
    if (a instanceof Float64Array && b instanceof Float64Array)
        return { rows: joinNumbers(a, b, candidate, baseline), how };
    return { rows: joinTexts(textsOf(a), textsOf(b), candidate, baseline), how };
}
/** Throws a UsageError where an id (in a ranking: of a query) occurs twice, with the rows of the first of them. */
function refuseRepeatedIds(source, ranking) {
    if (source.columns.id === undefined)
        return;
    const keys = keysOf(source, source.columns.id, ranking);
    refuseTwice(source, keys instanceof Float64Array ? numberTwins(keys, (0,argsort/* argsort */.X)(keys)) : textTwins(keys));
}
function textsOf(keys) {
    return keys instanceof Float64Array ? Array.from(keys, String) : keys;
}
/** The id of each row; every row must have one. */
function keysOf({ table, columns }, name, ranking) {
    const ids = columnOf(table, name);
    if (ids.kind === 'number' && !ranking) {
        const missing = ids.values.findIndex((value) => Number.isNaN(value));
        if (missing >= 0)
            throw missingCell(table, name, missing);
        return ids.values;
    }
    const id = texts(table, name, ids);
    if (!ranking || columns.query === undefined)
        return id;
    const queries = texts(table, columns.query, columnOf(table, columns.query));
    return id.map((text, row) => `${queries[row] ?? ''} / ${text}`);
}
function texts(table, name, column) {
    return Array.from({ length: table.rows }, (_, row) => {
        if (column.kind === 'number') {
            if (Number.isNaN(column.values[row] ?? NaN))
                throw missingCell(table, name, row);
            return column.rowText(row);
        }
        const text = column.dictionary[column.codes[row] ?? -1];
        if (text === undefined)
            throw missingCell(table, name, row);
        return text;
    });
}
function joinNumbers(a, b, candidate, baseline) {
    const sameOrder = a.length === b.length && a.every((value, row) => value === b[row]);
    if (sameOrder)
        return undefined;
    const [order, other] = [(0,argsort/* argsort */.X)(a), (0,argsort/* argsort */.X)(b)];
    const rows = new Uint32Array(a.length);
    const [onlyA, onlyB] = [new Few(), new Few()];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const [x, y] = [order[i] ?? 0, other[j] ?? 0];
        const [left, right] = [i < a.length ? (a[x] ?? 0) : Infinity, j < b.length ? (b[y] ?? 0) : Infinity];
        if (left === right && i < a.length && j < b.length) {
            rows[x] = y;
            i++;
            j++;
        }
        else if (j >= b.length || (i < a.length && left < right)) {
            onlyA.add(String(left), x);
            i++;
        }
        else {
            onlyB.add(String(right), y);
            j++;
        }
    }
    refuseUnmatched(candidate, baseline, onlyA, onlyB);
    return rows;
}
/** Rows whose id another row before them has, each with that row. */
function* numberTwins(values, order) {
    let first = order[0] ?? 0;
    for (let i = 1; i < order.length; i++) {
        const row = order[i] ?? 0;
        const value = values[row] ?? 0;
        if (value === values[first])
            yield [{ id: String(value), row }, first];
        else
            first = row;
    }
}
function joinTexts(a, b, candidate, baseline) {
    if (a.length === b.length && a.every((id, row) => id === b[row]))
        return undefined;
    const [left, right] = [new Map(a.map((id, row) => [id, row])), new Map(b.map((id, row) => [id, row]))];
    const [onlyA, onlyB] = [new Few(), new Few()];
    const rows = new Uint32Array(a.length);
    for (const [row, id] of a.entries()) {
        const found = right.get(id);
        if (found === undefined)
            onlyA.add(id, row);
        else
            rows[row] = found;
    }
    for (const [row, id] of b.entries())
        if (!left.has(id))
            onlyB.add(id, row);
    refuseUnmatched(candidate, baseline, onlyA, onlyB);
    return rows;
}
function* textTwins(ids) {
    const seen = new Map();
    for (const [row, id] of ids.entries()) {
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, row);
        else
            yield [{ id, row }, first];
    }
}
function refuseTwice({ table, columns }, twins) {
    const ids = new Set();
    const few = new Few();
    let many = 0;
    for (const [{ id, row }, first] of twins) {
        many++;
        if (ids.has(id))
            continue;
        ids.add(id);
        few.add(id, first, row);
    }
    if (many === 0)
        return;
    const [occur, rows] = [few.count === 1 ? 'id occurs' : 'ids occur', many === 1 ? 'row' : 'rows'];
    throw new errors/* UsageError */.eb(`${table.source}: column ${(0,error/* quoted */.TL)(columns.id ?? '')}: ${few.count} ${occur} more than once (${many} ${rows} too many): ${few.toString()}`);
}
function refuseUnmatched(candidate, baseline, onlyA, onlyB) {
    const problems = [
        unmatched(onlyA, candidate.table.source, baseline.table.source),
        unmatched(onlyB, baseline.table.source, candidate.table.source),
    ].flat();
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems.join('; '));
}
function unmatched(few, of, other) {
    if (few.count === 0)
        return [];
    const ids = few.count === 1 ? 'id of' : 'ids of';
    return [`${few.count} ${ids} ${of} ${few.count === 1 ? 'is' : 'are'} not in ${other}: ${few.toString()}`];
}

;// CONCATENATED MODULE: ./src/engines/metrics/classes.ts




/** How labels, predictions and score columns of a file become classes. */
/** More classes than this are identifiers or measurements, not classes. */
const mostClasses = 100_000;
/** Labels and predictions of a file as categories; every row must have both. */
function codesOf({ table, columns }, spelled) {
    const coded = (name) => {
        const { codes, values } = completeCategories(table, name);
        const occurs = new Uint8Array(values.length);
        for (const code of codes)
            occurs[code] = 1;
        const texts = values.map(spelled);
        const used = [...new Set(texts.filter((_, code) => occurs[code] === 1))];
        if (used.length > mostClasses)
            throw new error/* TableError */.rQ(table.source, `${used.length} different values are no classes`, { column: name });
        return { codes, values: texts, used };
    };
    return {
        labels: coded(columns.label),
        predictions: columns.prediction === undefined ? undefined : coded(columns.prediction),
    };
}
/** True and False are 1 and 0, however they are spelled: labels and predictions are often written by different programs. */
function booleans(value) {
    const lower = value.toLowerCase();
    return lower === 'true' ? '1' : lower === 'false' ? '0' : value;
}
/** The negative and the positive class. */
function binaryClasses(read, positive) {
    const all = read.flatMap(({ labels, predictions }) => [...labels.used, ...(predictions?.used ?? [])]);
    const seen = [...new Set(all)].sort(compareValues);
    const shown = seen.slice(0, 5).map(error/* quoted */.TL).join(', ') + (seen.length > 5 ? ', …' : '');
    const where = `${read[0]?.source.table.source ?? ''}: labels and predictions hold ${shown}`;
    if (seen.length > 2)
        throw new errors/* UsageError */.eb(`${strayOf(read)}; labels and predictions hold ${shown}: a binary task has two classes (is it --task multiclass or regression, or is a score taken for the prediction?)`);
    if (positive !== undefined) {
        const wanted = booleans(positive);
        const found = seen.find((value) => value === wanted || (Number(value) === Number(wanted) && wanted.trim() !== ''));
        if (found === undefined && seen.length > 0)
            throw new errors/* UsageError */.eb(`${where}, never --positive ${positive}`);
        const other = seen.find((value) => value !== found) ?? (found === '1' ? '0' : `not ${found ?? wanted}`);
        return [other, found ?? wanted];
    }
    if (seen.every((value) => value === '0' || value === '1'))
        return ['0', '1'];
    if (seen.every((value) => value === '-1' || value === '1'))
        return ['-1', '1'];
    throw new errors/* UsageError */.eb(`${where}: say which is the positive class, for example --positive ${seen[seen.length - 1] ?? ''}`);
}
/** Where the rarest value stands that labels and predictions hold. */
function strayOf(read) {
    const places = read.flatMap(({ source: { table, columns }, labels, predictions }) => {
        const label = { file: table.source, column: columns.label, coded: labels };
        return predictions ? [label, { file: table.source, column: columns.prediction, coded: predictions }] : [label];
    });
    const counts = new Map();
    for (const { coded } of places) {
        const rows = new Uint32Array(coded.values.length);
        for (const code of coded.codes)
            rows[code] = (rows[code] ?? 0) + 1;
        for (const [code, value] of coded.values.entries())
            if ((rows[code] ?? 0) > 0)
                counts.set(value, (counts.get(value) ?? 0) + (rows[code] ?? 0));
    }
    const [stray] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
    for (const { file, column, coded } of places) {
        const row = coded.codes.findIndex((code) => coded.values[code] === stray);
        if (row >= 0)
            return `${file}: row ${row + 1}, column ${(0,error/* quoted */.TL)(column ?? '')}: ${(0,error/* quoted */.TL)(stray)}`;
    }
    return '';
}
/** The row's class as its index in `classes`. */
function recoded({ codes, values }, classes) {
    const index = new Map(classes.map((name, i) => [name, i]));
    const places = Int32Array.from(values, (value) => index.get(value) ?? 0);
    return codes.map((code) => places[code] ?? 0);
}
/** The column of the positive class's score. */
function binaryScore({ table, columns }, classes) {
    if (columns.scores.length <= 1)
        return columns.scores;
    const own = columns.scores.filter((name) => name.endsWith(`_${classes[1]}`));
    if (columns.scores.length === 2 && own.length === 1)
        return own;
    throw new errors/* UsageError */.eb(`${table.source}: a binary task takes one --score, that of the positive class, not ${columns.scores.join(', ')}`);
}
/** `score_a`, `score_b` → a, b; undefined where the columns don't share what stands before the class. */
function suffixes(columns) {
    const [first = ''] = columns;
    for (let cut = first.length - 1; cut > 0; cut--) {
        if (!/[_.\-: ]/.test(first[cut] ?? ''))
            continue;
        const prefix = first.slice(0, cut + 1);
        if (columns.every((name) => name.startsWith(prefix) && name.length > prefix.length))
            return new Map(columns.map((name) => [name.slice(prefix.length), name]));
    }
    return undefined;
}
/** The score columns in the order of the classes: by the class in their name, else as they were given. */
function classScores({ table, columns }, classes) {
    const { scores } = columns;
    if (scores.length === 0)
        return [];
    if (scores.length !== classes.length)
        throw new errors/* UsageError */.eb(`${table.source}: there are ${classes.length} classes (${classes.slice(0, 10).join(', ')}${classes.length > 10 ? ', …' : ''}) but ${scores.length} score columns; a multiclass task takes one --score for each class, in that order`);
    const named = suffixes(scores);
    const byName = classes.map((name) => named?.get(name));
    return byName.every((name) => name !== undefined) ? byName : scores;
}

;// CONCATENATED MODULE: ./src/engines/metrics/infer.ts



/** What a table's values say about the task, where nobody says it. Throws a UsageError where they leave it open. */
function inferTask({ table, columns }) {
    if (columns.query !== undefined && columns.label === 'relevance')
        return 'ranking';
    const label = columnOf(table, columns.label);
    if (label.kind === 'number' && label.values.some((value) => !Number.isInteger(value) && !Number.isNaN(value)))
        return 'regression';
    const prediction = columns.prediction === undefined ? undefined : columnOf(table, columns.prediction);
    if (prediction?.kind === 'number' && prediction.values.some((value) => !Number.isInteger(value)))
        return 'regression';
    const distinct = new Set(categories(label).values.map(booleans));
    if (distinct.size <= 2)
        return 'binary';
    if (label.kind === 'text' || columns.scores.length > 2)
        return 'multiclass';
    throw new errors/* UsageError */.eb(`${table.source}: column ${columns.label} holds ${distinct.size} different numbers, which could be classes or a quantity; say --task multiclass or --task regression`);
}

;// CONCATENATED MODULE: ./src/engines/metrics/load.ts






/** Everything but labels, predictions and scores. */
function sharedOf({ table, columns }) {
    const kept = new Map();
    const single = (column) => {
        const found = kept.get(column) ?? groupingOf(table, column);
        kept.set(column, found);
        return found;
    };
    return {
        source: table.source,
        rows: table.rows,
        weights: columns.weight === undefined ? undefined : weightsOf(table, columns.weight),
        clusters: columns.cluster === undefined ? undefined : completeCategories(table, columns.cluster).codes,
        grouping: (names) => crossed(names, single),
        lacking: columns.lacking ?? {},
    };
}
function groupingOf(table, column) {
    requireColumn(table.source, table.names, column);
    const { codes, values } = completeCategories(table, column);
    return compact([column], codes, values.length, (code) => [values[code] ?? '']);
}
function crossed(columns, single) {
    const [first, ...rest] = columns.map(single);
    if (!first)
        throw new errors/* UsageError */.eb('a grouping needs at least one column');
    return rest.reduce(cross, first);
}
function takeShared(shared, rows) {
    const kept = new Map();
    return {
        ...shared,
        rows: rows.length,
        weights: gather(shared.weights, rows),
        clusters: gather(shared.clusters, rows),
        grouping(columns) {
            const key = JSON.stringify(columns);
            const found = kept.get(key) ?? takeGrouping(shared.grouping(columns), rows);
            kept.set(key, found);
            return found;
        },
    };
}
function answersOf({ predictions, scores }) {
    const columns = scores instanceof Float64Array ? [scores] : (scores?.columns ?? []);
    return predictions ? [predictions, ...columns] : columns;
}
/** What a task has beside the shared parts, and how to take some rows of it. */
function load_rowsOf(shared, own, takeOwn) {
    return {
        ...own,
        ...shared,
        take: (rows) => load_rowsOf(takeShared(shared, rows), takeOwn(own, rows), takeOwn),
        sharing: ({ rows, weights, clusters, grouping }) => load_rowsOf({ ...shared, rows, weights, clusters, grouping }, own, takeOwn),
        answers: () => answersOf(own),
    };
}
/** Reads the tables of one or two models as a binary task: the same coding of labels for both. */
function loadBinary(sources, options) {
    const read = sources.map((source) => ({ source, ...codesOf(source, booleans) }));
    const classes = binaryClasses(read, options.positive);
    return read.map(({ source, labels, predictions }) => {
        const own = {
            labels: Uint8Array.from(recoded(labels, classes)),
            classes,
            bothClasses: labels.used.length > 1,
            predictions: predictions && Uint8Array.from(recoded(predictions, classes)),
            scores: load_probabilities(source, binaryScore(source, classes), false),
        };
        return load_rowsOf(sharedOf(source), own, takeBinary);
    });
}
function takeBinary(own, rows) {
    return {
        ...own,
        labels: gather(own.labels, rows),
        predictions: gather(own.predictions, rows),
        scores: takeScores(own.scores, rows),
    };
}
/** Reads the tables of one or two models as a multiclass task: the classes of both together. */
function loadMulticlass(sources) {
    const read = sources.map((source) => ({ source, ...codesOf(source, (value) => value) }));
    const seen = new Set(read.flatMap(({ labels, predictions }) => [...labels.used, ...(predictions?.used ?? [])]));
    const classes = [...seen].sort(compareValues);
    // A class that no row has can be known from its score column alone.
    const fromScores = sources[0] ? suffixes(sources[0].columns.scores) : undefined;
    if (fromScores?.size && classes.every((name) => fromScores.has(name)))
        classes.splice(0, classes.length, ...[...fromScores.keys()].sort(compareValues));
    return read.map(({ source, labels, predictions }) => {
        const own = {
            labels: recoded(labels, classes),
            classes,
            predictions: predictions && recoded(predictions, classes),
            scores: load_probabilities(source, classScores(source, classes), true),
        };
        return load_rowsOf(sharedOf(source), own, takeMulticlass);
    });
}
function takeMulticlass(own, rows) {
    return {
        ...own,
        labels: gather(own.labels, rows),
        predictions: gather(own.predictions, rows),
        scores: takeScores(own.scores, rows),
    };
}
/** Score columns of finite numbers, and whether they can be probabilities. */
function load_probabilities({ table }, names, sumToOne) {
    if (names.length === 0)
        return undefined;
    const columns = names.map((name) => finiteNumbers(table, name));
    return scoresOf(columns, notProbabilities(table.source, names, columns, sumToOne));
}
/** numpy's `allclose`: how far from 1 a row of probabilities may sum. */
const sumTolerance = 1e-5 + 1e-8;
function notProbabilities(file, names, columns, sumToOne) {
    for (const [c, column] of columns.entries()) {
        const row = column.findIndex((value) => value < 0 || value > 1);
        if (row >= 0)
            return `${file}: row ${row + 1}, column ${(0,error/* quoted */.TL)(names[c] ?? '')}: ${column[row] ?? NaN} is no probability (0 to 1)`;
    }
    if (!sumToOne)
        return undefined;
    const rows = columns[0]?.length ?? 0;
    for (let row = 0; row < rows; row++) {
        const sum = columns.reduce((total, column) => total + (column[row] ?? 0), 0);
        if (Math.abs(sum - 1) > sumTolerance)
            return `${file}: row ${row + 1}: the probabilities sum to ${sum}, not to 1`;
    }
    return undefined;
}
function loadRegression(sources) {
    return sources.map((source) => {
        const { table, columns } = source;
        const own = {
            targets: finiteNumbers(table, columns.label),
            predictions: columns.prediction === undefined ? undefined : finiteNumbers(table, columns.prediction),
        };
        return load_rowsOf(sharedOf(source), own, takeRegression);
    });
}
function takeRegression(own, rows) {
    return { targets: gather(own.targets, rows), predictions: gather(own.predictions, rows) };
}
/** Reads the tables as rankings. Queries are numbered alike in both. */
function loadRanking(sources, options) {
    const queryIndex = new Map();
    return sources.map((source) => {
        const { table, columns } = source;
        if (columns.query === undefined)
            throw new errors/* UsageError */.eb(`${table.source}: a ranking needs the column of the query; say which with --query`);
        if (columns.scores.length > 1)
            throw new errors/* UsageError */.eb(`${table.source}: a ranking takes one --score, not ${columns.scores.join(', ')}`);
        const relevance = finiteNumbers(table, columns.label);
        const negative = relevance.findIndex((value) => value < 0);
        if (negative >= 0)
            throw new error/* TableError */.rQ(table.source, `relevance can't be negative (${relevance[negative] ?? 0})`, {
                row: negative + 1,
                column: columns.label,
            });
        const { codes, values } = completeCategories(table, columns.query);
        const numbers = Int32Array.from(values, (value) => {
            const index = queryIndex.get(value) ?? queryIndex.size;
            queryIndex.set(value, index);
            return index;
        });
        const [score] = columns.scores;
        const shared = sharedOf(source);
        const queries = codes.map((code) => numbers[code] ?? 0);
        const own = {
            relevance,
            relevantFrom: options.relevant ?? (relevance.every((value) => value === 0 || value === 1) ? 1 : undefined),
            scores: score === undefined ? undefined : finiteNumbers(table, score),
            queries,
            queryCount: queryIndex.size,
        };
        // The documents of a query are not independent: a resample takes whole queries.
        return load_rowsOf({ ...shared, clusters: shared.clusters ?? queries }, own, takeRanking);
    });
}
function takeRanking(own, rows) {
    return {
        ...own,
        relevance: gather(own.relevance, rows),
        scores: gather(own.scores, rows),
        queries: gather(own.queries, rows),
    };
}

;// CONCATENATED MODULE: ./src/engines/metrics/truth.ts





const truthOf = {
    binary: (a, b) => [{ name: 'the label', candidate: a.labels, baseline: b.labels }],
    multiclass: (a, b) => [
        { name: 'the label', candidate: a.labels, baseline: b.labels },
    ],
    regression: (a, b) => [
        { name: 'the label', candidate: a.targets, baseline: b.targets },
    ],
    ranking: (a, b) => [
        { name: 'the query', candidate: a.queries, baseline: b.queries },
        { name: 'the relevance', candidate: a.relevance, baseline: b.relevance },
    ],
};
/** Weights, clusters and groups that both tables have. What the models say of the rows may differ, and what joins them is equal. */
function sharedTruth(candidate, baseline, { rows }) {
    const own = new Set([candidate, baseline].flatMap(({ columns }) => {
        const { label, prediction, scores, id, query } = columns;
        return [label, prediction, ...scores, id, query];
    }));
    return candidate.table.names.flatMap((name) => {
        const [a, b] = own.has(name) ? [] : [candidate.table.column(name), baseline.table.column(name)];
        return a && b ? [{ name: `column ${(0,error/* quoted */.TL)(name)}`, ...comparable(a, b, rows) }] : [];
    });
}
function comparable(a, b, rows) {
    if (a.kind === 'number' && b.kind === 'number')
        return { candidate: a.values, baseline: joined(b.values, rows) };
    const [first, second] = [categories(a), categories(b)];
    const index = new Map();
    const numbered = ({ codes, values }) => {
        const numbers = values.map((value) => {
            const text = booleans(value);
            const number = index.get(text) ?? index.size;
            index.set(text, number);
            return number;
        });
        // A missing cell has the code −1.
        return Float64Array.from(codes, (code) => numbers[code] ?? NaN);
    };
    return { candidate: numbered(first), baseline: joined(numbered(second), rows) };
}
function joined(values, rows) {
    return rows ? gather(values, rows) : values;
}
/** How many of the rows that differ a message names. */
const truth_shown = 3;
/** Throws a UsageError where the two tables were not judged on the same truth, with both row numbers of the first that differ. */
function refuseDifferentTruth(truths, candidate, baseline, { rows: join }) {
    for (const truth of truths) {
        const different = [];
        for (let row = 0; row < truth.candidate.length; row++)
            if (isDifferent(truth.candidate[row], truth.baseline[row]))
                different.push(row);
        if (different.length === 0)
            continue;
        const { id } = candidate.columns;
        const column = id === undefined || baseline.columns.id === undefined ? undefined : candidate.table.column(id);
        const nameOf = (row) => {
            if (!column)
                return `row ${row + 1}`;
            const text = column.kind === 'number' ? column.rowText(row) : column.dictionary[column.codes[row] ?? -1];
            return `${(0,error/* quoted */.TL)(text ?? '')} (row ${row + 1}, and row ${(join?.[row] ?? row) + 1} of ${baseline.table.source})`;
        };
        const named = different.slice(0, truth_shown).map(nameOf).join(', ') + (different.length > truth_shown ? ', …' : '');
        throw new errors/* UsageError */.eb(`${candidate.table.source} and ${baseline.table.source} differ in ${truth.name} of ${different.length} of ${truth.candidate.length} rows: ${column ? 'ids ' : ''}${named}; they were not evaluated on the same data`);
    }
}
/** Cells that are missing in both tables are the same. */
const isDifferent = (a = NaN, b = NaN) => a !== b && !(Number.isNaN(a) && Number.isNaN(b));

;// CONCATENATED MODULE: ./src/engines/metrics/measure.ts












/**
 * `onlyWeighing`: rows of weight 0, which are no evidence, are not there; libraries count them. Throws a GatehouseError where the tables
 * can't be used, or not together.
 */
function prepare(models, { onlyWeighing = false } = {}) {
    const { candidate, baseline, options } = models;
    for (const source of baseline ? [candidate, baseline] : [candidate])
        if (source.table.rows === 0)
            throw new errors/* UsageError */.eb(`${source.table.source}: there are no rows`);
    const task = options.task ?? inferTask(candidate);
    if (options.positive !== undefined && task !== 'binary')
        throw new errors/* UsageError */.eb(`--positive is for a binary task, not ${task}`);
    if (options.relevant !== undefined && task !== 'ranking')
        throw new errors/* UsageError */.eb(`--relevant is for a ranking, not ${task}`);
    switch (task) {
        case 'binary': {
            const load = (sources) => loadBinary(sources, options);
            const kind = { task, load, metrics: catalogue.binary, truth: truthOf.binary, fits: fitsClassified };
            const { data, baseline: other, ...prepared } = prepareKind(models, kind, onlyWeighing);
            const charts = async () => (await __webpack_require__.e(/* import() */ 6018).then(__webpack_require__.bind(__webpack_require__, 96018))).binaryCharts(data, other);
            return { ...prepared, classes: data.classes, charts };
        }
        case 'multiclass': {
            const kind = { task, metrics: catalogue.multiclass, truth: truthOf.multiclass, fits: fitsClassified };
            const { data, baseline: _, ...prepared } = prepareKind(models, { ...kind, load: loadMulticlass }, onlyWeighing);
            return { ...prepared, classes: data.classes };
        }
        case 'regression': {
            const fits = ({ predictions }) => ({ decisions: predictions !== undefined });
            const kind = { task, metrics: catalogue.regression, truth: truthOf.regression, fits };
            const { data: _, baseline: __, ...prepared } = prepareKind(models, { ...kind, load: loadRegression }, onlyWeighing);
            return prepared;
        }
        case 'ranking': {
            const load = (sources) => loadRanking(sources, options);
            const fits = ({ scores }) => ({ scores: scores !== undefined });
            const queries = (data) => data.queries;
            const kind = { task, load, metrics: catalogue.ranking, truth: truthOf.ranking, fits, queries };
            const { data: _, baseline: __, ...prepared } = prepareKind(models, kind, onlyWeighing);
            return prepared;
        }
    }
}
/** Computes metrics of one model's table, and compares it with a baseline's. Throws a GatehouseError where it can't. */
function measure_measure({ candidate, baseline, options, ...request }) {
    const prepared = prepare({ candidate, baseline, options });
    const { rows, task, classes, join, columns } = prepared;
    return {
        ...{ rows, task, columns },
        ...(classes && { classes }),
        ...(join !== undefined && { join }),
        measurements: prepared.measure(request),
    };
}
function fitsClassified({ predictions, scores }) {
    return {
        decisions: predictions !== undefined,
        scores: scores !== undefined,
        probabilities: scores !== undefined && scores.notProbabilities === undefined,
    };
}
function prepareKind({ candidate: source, baseline: other }, kind, onlyWeighing) {
    const [all, unjoined] = kind.load(other ? [source, withoutShared(other)] : [source]);
    if (!all)
        throw new errors/* UsageError */.eb(`${source.table.source}: nothing was read`);
    for (const each of other ? [source, other] : [source])
        refuseRepeatedIds(each, kind.task === 'ranking');
    let baseline;
    let join;
    if (other && unjoined) {
        const joined = joinRows(source, other, kind.task === 'ranking');
        join = joined.how;
        baseline = (joined.rows ? unjoined.take(joined.rows) : unjoined).sharing(all);
        refuseDifferentTruth([...kind.truth(all, baseline), ...sharedTruth(source, other, joined)], source, other, joined);
    }
    const weighing = onlyWeighing ? weighingRows(all, kind.queries?.(all)) : undefined;
    const data = weighing ? all.take(weighing) : all;
    if (weighing)
        baseline = baseline?.take(weighing);
    return {
        ...{ data, baseline, alike: baseline !== undefined && answerAlike(data, baseline) },
        ...{ rows: data.rows, task: kind.task, columns: source.columns },
        ...(join !== undefined && { join }),
        measure({ where = {}, ...request }) {
            const texts = request.metrics.length > 0 ? request.metrics : usualMetrics(kind, data, source);
            const [only] = request.slices;
            const by = request.slices.length === 1 && only ? only : [];
            const metrics = texts.map((text) => bindMetric(kind.metrics, (0,metrics_expression/* parseMetric */.u)(text), kind.task, by));
            const rows = rowsWhere(data, where);
            return rows
                ? evaluate(metrics, data.take(rows), baseline?.take(rows), request)
                : evaluate(metrics, data, baseline, request);
        },
        groups: (column) => data.grouping([column]).names.map(([name = '']) => name),
        charts: () => Promise.resolve([]),
    };
}
/** Names that a mistyped one is compared with. */
const mostCompared = 10_000;
/** The rows that have one of the values wanted in each of the columns; undefined where nothing is wanted. */
function rowsWhere(data, where) {
    const columns = Object.entries(where);
    if (columns.length === 0)
        return undefined;
    const left = new Uint8Array(data.rows).fill(1);
    for (const [column, values] of columns) {
        const { codes, names } = data.grouping([column]);
        const known = names.map(([name = '']) => name);
        for (const value of values) {
            if (known.includes(value))
                continue;
            const meant = (0,nearest/* nearest */.p)(value, known.slice(0, mostCompared));
            throw new errors/* UsageError */.eb(`no row has ${column}=${value}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
        }
        const isWanted = known.map((name) => values.includes(name));
        for (let row = 0; row < data.rows; row++)
            if (isWanted[codes[row] ?? -1] !== true)
                left[row] = 0;
    }
    const rows = new Uint32Array(data.rows);
    let count = 0;
    for (let row = 0; row < data.rows; row++)
        if (left[row] === 1)
            rows[count++] = row;
    if (count === 0)
        throw new errors/* UsageError */.eb(`no row has all of ${columns.map(([column]) => column).join(', ')} as asked`);
    return rows.slice(0, count);
}
/** Weights, clusters and groups are those of the candidate's table, from which the baseline's do not differ. */
function withoutShared({ table, columns }) {
    return { table, columns: { ...columns, weight: undefined, cluster: undefined } };
}
function usualMetrics({ task, fits }, data, { table }) {
    const fit = fits(data);
    const { decisions, scores, probabilities } = defaultMetrics[task];
    const chosen = [
        ...(fit.decisions ? decisions : []),
        ...(fit.scores ? scores : []),
        ...(fit.probabilities ? probabilities : []),
    ];
    if (chosen.length > 0)
        return chosen;
    throw new errors/* UsageError */.eb(`${table.source}: there is neither a prediction nor a score to measure; say which column with --prediction or --score`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/formats/table/index.ts + 1 modules
var table = __webpack_require__(64963);
;// CONCATENATED MODULE: ./src/engines/metrics/files.ts








/**
 * Reads the columns that are needed of one or two tables and measures them. Throws a GatehouseError for whatever is wrong with them.
 */
async function measureFiles(request) {
    const { candidate: file, baseline, options, metrics, margin, level } = request;
    const names = await (0,table/* openNames */.Lg)(file);
    const slices = request.by.map((column) => crossedColumns(file, names, column));
    const models = await openModels({
        candidate: file,
        baseline,
        options,
        columns: [...slices.flat(), ...metrics.flatMap(comparedColumns)],
    });
    return { source: file, ...measure_measure({ ...models, metrics, slices, margin, level }) };
}
/**
 * Opens the tables of one or two models, with the columns that are needed. `seed` is the digest of the files: what is random
 * starts from it, so that the same files always get the same verdict. Throws a GatehouseError for whatever is wrong with them.
 */
async function openModels(files) {
    const { candidate: file, baseline: other, options } = files;
    const stop = new AbortController();
    const seeding = digest(other === undefined ? [file] : [file, other], stop.signal);
    try {
        const [candidate, baseline, seed] = await Promise.all([
            read(file, options, files),
            other === undefined ? undefined : baselineOptions(other, options).then((its) => read(other, its, files)),
            seeding,
        ]);
        return { candidate, baseline, options, seed };
    }
    catch (error) {
        // A file of gigabytes would be read on, and keep the process from ending.
        stop.abort();
        await Promise.allSettled([seeding]);
        throw error;
    }
}
/**
 * Weights and clusters are the candidate's. The baseline need not have the clusters, but the weights: those that the candidate
 * alone brings could leave out the rows that it is bad at.
 */
async function baselineOptions(file, options) {
    const names = await (0,table/* openNames */.Lg)(file);
    const there = (column) => column !== undefined && names.includes(column) ? column : undefined;
    if (options.weight !== undefined && there(options.weight) === undefined)
        throw new errors/* UsageError */.eb(`${file}: there is no column ${options.weight} (--weight): weights that the candidate alone brings could hide the rows it is bad at; write the same into both tables`);
    return { ...options, cluster: there(options.cluster) };
}
/** The columns that a metric expression compares groups of. */
const comparedColumns = (expression) => columnsOf((0,metrics_expression/* parseMetric */.u)(expression).arguments.get('by'));
const columnsOf = (by) => by === undefined ? [] : [by].flat();
function crossedColumns(file, names, column) {
    const parts = names.includes(column) ? [column] : column.split(',').map((part) => part.trim());
    return parts.map((part) => requireColumn(file, names, part, '--by'));
}
async function read(file, options, { columns: by, partial = false }) {
    const names = await (0,table/* openNames */.Lg)(file);
    const columns = findColumns(file, names, options, { partial });
    const grouping = by.filter((name) => names.includes(name));
    return { table: await (0,table/* readTable */.xz)(file, columnsToRead(columns, grouping)), columns };
}
/** SHA-256 over the contents of the files, each by its own digest. */
async function digest(files, signal) {
    const all = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files) {
        const one = (0,external_node_crypto_.createHash)('sha256');
        await (0,promises_.pipeline)(external_node_fs_default().createReadStream(file, { highWaterMark: 1 << 20 }), one, { signal });
        all.update(one.digest());
    }
    return all.digest('hex');
}

;// CONCATENATED MODULE: ./src/engines/metrics/index.ts








/***/ }),

/***/ 24352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ noWeight),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   rO: () => (/* binding */ weightedSum),
/* harmony export */   tQ: () => (/* binding */ influencesOnMean),
/* harmony export */   zN: () => (/* binding */ totalWeight),
/* harmony export */   zw: () => (/* binding */ resampledMean)
/* harmony export */ });
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52234);

/** Terms that are added up before their sum joins the total, which keeps the rounding error small at a million rows. */
const block = 1024;
/** Σ weight × value. Empty input sums to 0. */
function weightedSum(values, weights) {
    let total = 0;
    for (let start = 0; start < values.length; start += block) {
        const end = Math.min(start + block, values.length);
        let part = 0;
        if (weights)
            for (let i = start; i < end; i++)
                part += (values[i] ?? 0) * (weights[i] ?? 0);
        else
            for (let i = start; i < end; i++)
                part += values[i] ?? 0;
        total += part;
    }
    return total;
}
/** Σ weight: the number of rows where there are no weights. */
function totalWeight(rows, weights) {
    return weights ? weightedSum(weights, undefined) : rows;
}
/**
 * Σ weight × value / Σ weight: what every metric that is the mean of a loss per row comes down to. Undefined without rows, and
 * where the weights sum to 0.
 */
function weightedMean(values, weights) {
    const total = totalWeight(values.length, weights);
    if (total === 0)
        return (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)(noWeight(values.length));
    return (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)(weightedSum(values, weights) / total);
}
function noWeight(rows) {
    return rows === 0 ? 'there are no rows' : 'the weights sum to 0';
}
/** Σ count × weight × value / Σ count × weight of a resample in which row i stands `counts[i]` times: NaN where nothing weighs. */
function resampledMean(values, weights) {
    const products = weights ? values.map((value, row) => value * (weights[row] ?? 0)) : values;
    return (counts) => {
        let [sum, total] = [0, 0];
        for (let start = 0; start < counts.length; start += block) {
            const end = Math.min(start + block, counts.length);
            let [part, drawn] = [0, 0];
            if (weights)
                for (let i = start; i < end; i++) {
                    const count = counts[i] ?? 0;
                    part += count * (products[i] ?? 0);
                    drawn += count * (weights[i] ?? 0);
                }
            else
                for (let i = start; i < end; i++) {
                    const count = counts[i] ?? 0;
                    part += count * (products[i] ?? 0);
                    drawn = (drawn + count) | 0;
                }
            sum += part;
            total += drawn;
        }
        return sum / total;
    };
}
/** How far each row pulls the mean from where it is, in units that an acceleration doesn't depend on. */
function influencesOnMean(values, weights) {
    const mean = weightedSum(values, weights) / totalWeight(values.length, weights);
    return values.map((value, row) => (value - mean) * (weights ? (weights[row] ?? 0) : 1));
}


/***/ }),

/***/ 96494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ brierLosses),
/* harmony export */   e5: () => (/* binding */ bin),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   yB: () => (/* binding */ logLosses)
/* harmony export */ });
/* harmony import */ var _inference_bca__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48377);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _mean__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24352);



/** Metrics of probabilities. Scores must lie in [0, 1]; that is the caller's to check, who knows file and row. */
/** scikit-learn clips probabilities this far from 0 and 1 (float64 eps), so that one sure mistake costs 36.04, not infinity. */
const epsilon = Number.EPSILON;
/** −ln of the probability given to what the row is. `scores` holds one column (positive class) or one for each class. */
function logLosses(labels, scores) {
    const losses = new Float64Array(labels.length);
    const [only] = scores.length === 1 ? scores : [];
    for (let row = 0; row < losses.length; row++) {
        const label = labels[row] ?? 0;
        const score = (only ?? scores[label])?.[row] ?? 0;
        const given = only && label !== 1 ? 1 - score : score;
        losses[row] = -Math.log(Math.min(Math.max(given, epsilon), 1 - epsilon));
    }
    return losses;
}
/** Squared error of the probabilities of each row, summed over the classes; of the positive class alone in a binary task (Brier 1950). */
function brierLosses(labels, scores) {
    const losses = new Float64Array(labels.length);
    for (const [c, column] of scores.entries()) {
        const own = scores.length === 1 ? 1 : c;
        for (let row = 0; row < losses.length; row++) {
            const error = (column[row] ?? 0) - (labels[row] === own ? 1 : 0);
            losses[row] = (losses[row] ?? 0) + error * error;
        }
    }
    return losses;
}
/**
 * Puts confidences into bins that are closed above: (lo, hi], 0 in the first. `uniform`: equal widths over [0, 1]. `quantile`:
 * edges at the quantiles of the confidences (linear interpolation), equal edges becoming one.
 */
function bin(confidences, bins, strategy) {
    const edges = strategy === 'uniform' ? uniformEdges(bins) : quantileEdges(confidences, bins);
    const of = new Uint32Array(confidences.length);
    for (let row = 0; row < of.length; row++) {
        const confidence = confidences[row] ?? 0;
        of[row] = strategy === 'uniform' ? fromGuess(edges, confidence) : firstAtLeast(edges, confidence);
    }
    return { bins: edges.length + 1, of };
}
/** Inner edges as `numpy.linspace(0, 1, bins + 1)` rounds them. */
function uniformEdges(bins) {
    const step = 1 / bins;
    return Float64Array.from({ length: bins - 1 }, (_, i) => (i + 1) * step);
}
function quantileEdges(confidences, bins) {
    const sorted = confidences.slice().sort();
    // Multiplied before it is divided: an edge that is one of the confidences must not miss it by rounding.
    const edges = Array.from({ length: bins - 1 }, (_, i) => (0,_inference_bca__WEBPACK_IMPORTED_MODULE_0__/* .atPlace */ .ze)(sorted, ((i + 1) * (sorted.length - 1)) / bins));
    return Float64Array.from(new Set(edges));
}
/** The same as `firstAtLeast` for edges of equal widths, whose rounding may put the guess one off. */
function fromGuess(edges, value) {
    let index = Math.max(0, Math.min(edges.length, Math.floor(value * (edges.length + 1))));
    while (index > 0 && (edges[index - 1] ?? 0) >= value)
        index--;
    while (index < edges.length && (edges[index] ?? 0) < value)
        index++;
    return index;
}
/** Index of the first edge that isn't below the value. */
function firstAtLeast(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edges[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * Calibration error over bins: the distance between mean confidence and the share of rows that came true, over the bins as a
 * mean by weight (`l1`: expected calibration error, Naeini 2015, Guo 2017), as a root mean square (`l2`) or as the largest
 * (`max`: maximum calibration error). Empty bins don't count. Undefined without rows.
 */
function calibrationError(confidences, cameTrue, { bins, of }, norm, weights) {
    const count = new Float64Array(bins);
    const excess = new Float64Array(bins);
    for (let i = 0; i < confidences.length; i++) {
        const b = of[i] ?? 0;
        const weight = weights ? (weights[i] ?? 0) : 1;
        count[b] = (count[b] ?? 0) + weight;
        excess[b] = (excess[b] ?? 0) + weight * ((confidences[i] ?? 0) - (cameTrue[i] ?? 0));
    }
    const total = (0,_mean__WEBPACK_IMPORTED_MODULE_1__/* .weightedSum */ .rO)(count, undefined);
    if (total === 0)
        return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .undefinedBecause */ .r7)((0,_mean__WEBPACK_IMPORTED_MODULE_1__/* .noWeight */ .Qs)(confidences.length));
    let [mean, square, largest] = [0, 0, 0];
    for (let b = 0; b < bins; b++) {
        const n = count[b] ?? 0;
        if (n === 0)
            continue;
        const gap = Math.abs(excess[b] ?? 0) / n;
        mean += (n / total) * gap;
        square += (n / total) * gap * gap;
        largest = Math.max(largest, gap);
    }
    return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)({ l1: mean, l2: Math.sqrt(square), max: largest }[norm]);
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ rocAucOf),
/* harmony export */   K9: () => (/* binding */ RankedClass),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   Xt: () => (/* binding */ oneClass),
/* harmony export */   Z6: () => (/* binding */ averagePrecisionOf),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   om: () => (/* binding */ rocAuc),
/* harmony export */   r_: () => (/* binding */ precisionRecallArea),
/* harmony export */   tD: () => (/* binding */ ksSeparation)
/* harmony export */ });
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _argsort__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36049);
/* harmony import */ var _in_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35503);



function rank(scores) {
    const order = (0,_argsort__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores);
    const sorted = (0,_in_order__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(scores, order);
    const ends = new Uint32Array(order.length);
    let runs = 0;
    for (let i = 1; i <= sorted.length; i++)
        if (i === sorted.length || sorted[i] !== sorted[i - 1])
            ends[runs++] = i;
    return { order, ends: ends.slice(0, runs) };
}
/** Rows are taken so many at a time: bringing their weights into the order of the scores is all that jumps about in memory. */
const rowsOfPart = 4096;
/** Rows of one class against the others, ranked: everything about them that doesn't depend on weights. */
class RankedClass {
    /** How many runs of equal scores there are. */
    runs;
    order;
    /** In ascending order of the scores, 1 for a positive plus 2 for the first row of a run. */
    flags;
    /** A row is positive where its label equals `positive`. */
    constructor({ order, ends }, labels, positive = 1) {
        this.order = order;
        this.runs = ends.length;
        this.flags = (0,_in_order__WEBPACK_IMPORTED_MODULE_1__/* .hitsInOrder */ .u)(labels, positive, order);
        let start = 0;
        for (const end of ends) {
            this.flags[start] = (this.flags[start] ?? 0) | 2;
            start = end;
        }
    }
    /** All runs from the highest score to the lowest, some at a time. */
    descending(weights) {
        return new RunCursor(this.order, this.flags, weights);
    }
}
/** Goes over runs of equal scores from high to low. (A generator would read better, and take three times as long.) */
class RunCursor {
    order;
    flags;
    weights;
    /** Weight of the positives and the negatives of the next `count` runs. */
    positives;
    negatives;
    count = 0;
    gathered;
    /** The rows from here on have been taken. */
    end;
    /** Of the run that the last rows have begun. */
    begunPositives = 0;
    begunNegatives = 0;
    constructor(order, flags, weights) {
        this.order = order;
        this.flags = flags;
        this.weights = weights;
        const rows = Math.min(rowsOfPart, order.length);
        this.positives = new Float64Array(rows);
        this.negatives = new Float64Array(rows);
        this.gathered = new Float64Array(rows).fill(1);
        this.end = order.length;
    }
    /** Goes on to the next runs; false when there are none. */
    next() {
        const to = this.end;
        if (to === 0)
            return false;
        const { flags, gathered, positives, negatives } = this;
        const from = Math.max(0, to - rowsOfPart);
        if (this.weights)
            gather(this.weights, this.order, from, to, gathered);
        // Variables of their own: in a loop as hot as this, destructuring isn't always compiled away.
        let up = this.begunPositives;
        let down = this.begunNegatives;
        let count = 0;
        for (let i = to - 1; i >= from; i--) {
            const flag = flags[i] ?? 0;
            const weight = gathered[i - from] ?? 0;
            const hit = flag & 1;
            up += weight * hit;
            down += weight * (1 - hit);
            if (flag < 2)
                continue;
            positives[count] = up;
            negatives[count] = down;
            count++;
            up = 0;
            down = 0;
        }
        this.begunPositives = up;
        this.begunNegatives = down;
        this.count = count;
        this.end = from;
        return true;
    }
}
/** Puts the weights of the rows `order[from]` up to, not including, `order[to]` into `gathered`. */
function gather(weights, order, from, to, gathered) {
    for (let i = from; i < to; i++)
        gathered[i - from] = weights[order[i] ?? 0] ?? 0;
}
/** Adds up each run of equal scores; a row is positive where its label equals `positive`. */
function runsOf(ranked, labels, weights, positive = 1) {
    return allRuns(new RankedClass(ranked, labels, positive), weights);
}
function allRuns(ranked, weights) {
    const positives = new Float64Array(ranked.runs);
    const negatives = new Float64Array(ranked.runs);
    let [allPositives, allNegatives, run] = [0, 0, ranked.runs];
    const cursor = ranked.descending(weights);
    while (cursor.next())
        for (let i = 0; i < cursor.count; i++) {
            run--;
            positives[run] = cursor.positives[i] ?? 0;
            negatives[run] = cursor.negatives[i] ?? 0;
            allPositives += cursor.positives[i] ?? 0;
            allNegatives += cursor.negatives[i] ?? 0;
        }
    return { positives, negatives, allPositives, allNegatives };
}
function oneClass({ allPositives, allNegatives }) {
    if (allPositives > 0 && allNegatives > 0)
        return undefined;
    if (allPositives === 0 && allNegatives === 0)
        return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .undefinedBecause */ .r7)('there are no rows, or their weights sum to 0');
    return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .undefinedBecause */ .r7)(allPositives > 0 ? 'there are no negatives' : 'there are no positives');
}
/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting half (Fawcett 2006; scikit-learn
 * `roc_auc_score`). `maxFpr` < 1 gives the standardised partial area (McClish 1989). Undefined with one class only.
 */
function rocAuc(ranked, labels, weights, { positive = 1, maxFpr = 1 } = {}) {
    return rocAucOf(new RankedClass(ranked, labels, positive), weights, maxFpr);
}
/** The same of rows that are ranked by class, for one weighting after the other. */
function rocAucOf(ranked, weights, maxFpr = 1) {
    if (maxFpr < 1) {
        const runs = allRuns(ranked, weights);
        return oneClass(runs) ?? (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)(partialArea(runs, maxFpr));
    }
    const cursor = ranked.descending(weights);
    const { positives, negatives } = cursor;
    let [area, allPositives, allNegatives] = [0, 0, 0];
    while (cursor.next())
        for (let i = 0; i < cursor.count; i++) {
            const up = positives[i] ?? 0;
            const down = negatives[i] ?? 0;
            area += down * (allPositives + up / 2);
            allPositives += up;
            allNegatives += down;
        }
    return oneClass({ allPositives, allNegatives }) ?? (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)(area / allPositives / allNegatives);
}
function partialArea({ positives, negatives, allPositives, allNegatives }, maxFpr) {
    let [area, tpr, fpr] = [0, 0, 0];
    for (let i = positives.length - 1; i >= 0 && fpr < maxFpr; i--) {
        const [up, right] = [(positives[i] ?? 0) / allPositives, (negatives[i] ?? 0) / allNegatives];
        const part = fpr + right > maxFpr ? (maxFpr - fpr) / right : 1;
        area += right * part * (tpr + (up * part) / 2);
        tpr += up;
        fpr += right;
    }
    const least = (maxFpr * maxFpr) / 2;
    return (1 + (area - least) / (maxFpr - least)) / 2;
}
/**
 * Average precision: Σ (recall step) × precision over the distinct thresholds, a run of ties being one step, not interpolated
 * (scikit-learn `average_precision_score`). Without positives 0, as there, with a note. Undefined without rows.
 */
function averagePrecision(ranked, labels, weights, { positive = 1 } = {}) {
    return averagePrecisionOf(new RankedClass(ranked, labels, positive), weights);
}
/** The same of rows that are ranked by class, for one weighting after the other. */
function averagePrecisionOf(ranked, weights) {
    const cursor = ranked.descending(weights);
    const { positives, negatives } = cursor;
    let [area, allPositives, taken] = [0, 0, 0];
    while (cursor.next())
        for (let i = 0; i < cursor.count; i++) {
            const step = positives[i] ?? 0;
            allPositives += step;
            taken += step + (negatives[i] ?? 0);
            // Before the first row that weighs anything the precision is 0/0.
            if (taken > 0)
                area += (step * allPositives) / taken;
        }
    if (taken === 0)
        return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .undefinedBecause */ .r7)('there are no rows, or their weights sum to 0');
    return allPositives === 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)(0, 'there are no positives, taken as 0') : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)(area / allPositives);
}
/**
 * Area under the precision-recall curve by trapezoids (scikit-learn `auc` of `precision_recall_curve`), which is optimistic:
 * `averagePrecision` is the usual choice. The curve starts at recall 0, precision 1. Undefined without positives.
 */
function precisionRecallArea(ranked, weights) {
    const { positives, negatives, allPositives } = allRuns(ranked, weights);
    if (allPositives === 0)
        return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .undefinedBecause */ .r7)('there are no positives');
    let [area, up, taken, before] = [0, 0, 0, 1];
    for (let i = positives.length - 1; i >= 0; i--) {
        const step = positives[i] ?? 0;
        up += step;
        taken += step + (negatives[i] ?? 0);
        if (taken === 0)
            continue;
        const precision = up / taken;
        area += (step * (precision + before)) / 2;
        before = precision;
    }
    return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)(area / allPositives);
}
/**
 * Largest distance between the score distributions of positives and negatives (two-sample Kolmogorov-Smirnov statistic, which is
 * max |TPR − FPR| over the thresholds). Undefined with one class only.
 */
function ksSeparation(ranked, weights) {
    const runs = allRuns(ranked, weights);
    const missing = oneClass(runs);
    if (missing)
        return missing;
    let [up, down, largest] = [0, 0, 0];
    for (let i = 0; i < runs.positives.length; i++) {
        up += runs.positives[i] ?? 0;
        down += runs.negatives[i] ?? 0;
        largest = Math.max(largest, Math.abs(up / runs.allPositives - down / runs.allNegatives));
    }
    return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .sw)(largest);
}


/***/ })

};
