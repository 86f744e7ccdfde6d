export const id = 6018;
export const ids = [6018];
export const modules = {

/***/ 96018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  binaryCharts: () => (/* binding */ binaryCharts)
});

// EXTERNAL MODULE: ./src/stats/metrics/probabilities.ts
var probabilities = __webpack_require__(96494);
// EXTERNAL MODULE: ./src/stats/metrics/ranked.ts
var metrics_ranked = __webpack_require__(2942);
;// CONCATENATED MODULE: ./src/stats/metrics/curves.ts


/** A curve's x is cut into this many equal parts. */
const curveCells = 50;
/**
 * ROC curve (Fawcett 2006, alg. 1): (0, 0), then the true positive rate at 51 false positive rates 0, 0.02 … 1. Through a run of
 * ties the curve is the straight line between its ends, as the area under it counts them; where it rises at a rate of the grid,
 * that rate has the upper end (`numpy.interp` over scikit-learn's `roc_curve`). Its area is within 1/50 of the exact one.
 */
function rocCurve(ranked, labels, weights) {
    const runs = (0,metrics_ranked/* runsOf */.ky)(ranked, labels, weights, 1);
    if ((0,metrics_ranked/* oneClass */.Xt)(runs))
        return undefined;
    const { positives, negatives, allPositives, allNegatives } = runs;
    // Multiplied first: for counts the product is exact, and a rate falls on the end of a run where it should.
    const negativesAt = (cell) => (cell * allNegatives) / curveCells;
    const curve = [[0, 0]];
    let [up, down, cell] = [0, 0, 0];
    for (let run = positives.length - 1; run >= 0; run--) {
        const [rise, width] = [positives[run] ?? 0, negatives[run] ?? 0];
        for (; cell < curveCells && negativesAt(cell) < down + width; cell++)
            curve.push([cell / curveCells, share(up + (rise * (negativesAt(cell) - down)) / width, allPositives)]);
        up += rise;
        down += width;
    }
    for (; cell <= curveCells; cell++)
        curve.push([cell / curveCells, 1]);
    return curve;
}
/**
 * Precision-recall curve as average precision adds it up, not interpolated (scikit-learn `average_precision_score`): at recall r
 * the precision of the highest threshold whose recall is at least r. Given at 51 recalls 0, 0.02 … 1 and drawn as steps: between
 * two of them it has the value of the right one, and the 101 points hold both ends of each step.
 */
function precisionRecallCurve(ranked, labels, weights) {
    const runs = (0,metrics_ranked/* runsOf */.ky)(ranked, labels, weights, 1);
    if ((0,metrics_ranked/* oneClass */.Xt)(runs))
        return undefined;
    const { positives, negatives, allPositives } = runs;
    const at = [];
    let [up, taken, precision] = [0, 0, 0];
    for (let run = positives.length - 1; run >= 0; run--) {
        const rise = positives[run] ?? 0;
        up += rise;
        taken += rise + (negatives[run] ?? 0);
        if (rise === 0)
            continue;
        precision = share(up, taken);
        while (at.length < curveCells && (at.length * allPositives) / curveCells <= up)
            at.push(precision);
    }
    // Recall 1 is that of the last positive, whatever rounding makes of the sum of weights.
    while (at.length <= curveCells)
        at.push(precision);
    return at.flatMap((y, cell) => {
        const point = [[cell / curveCells, y]];
        return cell === 0 ? point : [[(cell - 1) / curveCells, y], ...point];
    });
}
/**
 * Calibration curve (scikit-learn `calibration_curve`, strategy `uniform`): scores in bins of equal width, closed above, and for
 * each bin that has rows its mean score and its share of positives. Scores must lie in [0, 1].
 */
function calibrationCurve(scores, labels, weights, { bins = 10 } = {}) {
    const { of } = (0,probabilities/* bin */.e5)(scores, bins, 'uniform');
    const [count, score, positive] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)];
    let [up, down] = [0, 0];
    for (let row = 0; row < scores.length; row++) {
        const b = of[row] ?? 0;
        const weight = weights ? (weights[row] ?? 0) : 1;
        count[b] = (count[b] ?? 0) + weight;
        score[b] = (score[b] ?? 0) + weight * (scores[row] ?? 0);
        if (labels[row] === 1) {
            positive[b] = (positive[b] ?? 0) + weight;
            up += weight;
        }
        else
            down += weight;
    }
    if (up === 0 || down === 0)
        return undefined;
    return Array.from(count, (n, b) => n > 0 ? [[share(score[b] ?? 0, n), share(positive[b] ?? 0, n)]] : []).flat();
}
/** A part of a sum of weights: rounding makes it no more than all. */
const share = (part, whole) => Math.min(1, Math.max(0, part / whole));

;// CONCATENATED MODULE: ./src/engines/metrics/charts.ts

const kinds = [
    {
        kind: 'roc',
        title: 'ROC curve',
        x: 'False positive rate',
        y: 'True positive rate',
        curve: ({ scores, labels, weights }) => scores && rocCurve(scores.ranked(0), labels, weights),
    },
    {
        kind: 'precision-recall',
        title: 'Precision by recall',
        x: 'Recall',
        y: 'Precision',
        curve: ({ scores, labels, weights }) => scores && precisionRecallCurve(scores.ranked(0), labels, weights),
    },
    {
        kind: 'calibration',
        title: 'Calibration',
        x: 'Mean score',
        y: 'Share of positives',
        curve({ scores, labels, weights }) {
            const [column] = scores?.columns ?? [];
            return column && scores?.notProbabilities === undefined ? calibrationCurve(column, labels, weights) : undefined;
        },
    },
];
/**
 * Pictures of a binary task's scores: the candidate's, and the baseline's beside them. None without scores of the candidate, or
 * where the rows are of one class only; calibration is for scores that are probabilities.
 */
function binaryCharts(candidate, baseline) {
    return kinds.flatMap(({ curve, ...chart }) => {
        const points = curve(candidate);
        if (!points)
            return [];
        const others = baseline && curve(baseline);
        const series = [
            { name: 'candidate', points },
            ...(others ? [{ name: 'baseline', points: others }] : []),
        ];
        return [{ ...chart, series }];
    });
}


/***/ })

};
