"""Rankings: each query by scikit-learn, then the mean."""

from functools import partial

import numpy as np
import pandas as pd
from sklearn import metrics as sk

from cases import expression


def mean(values, weights):
    return np.average(values, weights=weights)


def gains(case, queries, w, ties):
    """`queries`: (relevance, score) of each; those with a single document have no order and are left out.

    Where ties are ignored, their order in scikit-learn depends on the processor.
    """
    kept = [(pair, weight) for pair, weight in zip(queries, w) if len(pair[0]) > 1]
    for k in (None, 1, 3, 10):
        for gain, of in (("linear", lambda r: r), ("exponential", lambda r: 2.0**r - 1)):
            for ignore in (False,) if ties else (False, True):
                values = [sk.ndcg_score([of(r)], [s], k=k, ignore_ties=ignore) for (r, s), _ in kept]
                parameters = dict(gain=gain, ignore_ties=ignore) | ({"k": k} if k else {})
                case(expression("ndcg", **parameters), mean(values, [weight for _, weight in kept]))


def places(case, queries, w, least):
    """Of equal scores the row earlier in the file goes first. Relevant is a document from `least` on."""
    ranked = [r[np.argsort(-s, kind="stable")] >= least for r, s in queries]
    case("mrr", mean([1 / (np.argmax(r) + 1) if r.any() else 0 for r in ranked], w))
    for k in (1, 3, 10):
        case(f"hit_rate(k={k})", mean([r[:k].any() for r in ranked], w))
        case(f"precision_at_k(k={k})", mean([r[:k].sum() / k for r in ranked], w))


def one_relevant(case, queries, w):
    """With one relevant document a query and no ties, scikit-learn has these by other names."""
    values = [sk.label_ranking_average_precision_score([r], [s]) for r, s in queries]
    case("mrr", mean(values, w))
    for k in (1, 2, 5):
        hit = [sk.top_k_accuracy_score([np.argmax(r)], [s], k=k, labels=range(len(r))) for r, s in queries]
        case(f"hit_rate(k={k})", mean(hit, w))
        case(f"precision_at_k(k={k})", mean(hit, w) / k)


def add(rng, cases, snapshot):
    def table(name, queries, weights):
        rows = [
            dict(query=f"q{number}", relevance=r, score=s, w=weight)
            for number, ((relevance, score), weight) in enumerate(zip(queries, weights))
            for r, s in zip(relevance, score)
        ]
        # Queries mixed, each in its own order: scikit-learn's ties go by it.
        frame = pd.DataFrame(rows)
        order = np.argsort(rng.random(len(frame)), kind="stable")
        order = pd.Series(order).groupby(frame["query"].to_numpy()[order]).transform(np.sort).to_numpy()
        return cases.table(name, frame.iloc[order])

    def both(file, queries, weights, measure, *more, **options):
        for given, w in (({}, np.ones(len(queries))), ({"weight": "w"}, weights)):
            measure(partial(cases.measure, file, task="ranking", **options, **given), queries, w, *more)

    # Ties, a query without relevance, queries of different lengths.
    queries = []
    for query in range(20):
        size = int(rng.integers(2, 12))
        queries.append((rng.integers(0, 4, size) * (query != 7), rng.integers(0, 6, size) / 2))
    weights = rng.integers(0, 4, 20) / 2
    file = table("reference-ranking.csv", queries, weights)
    both(file, queries, weights, gains, True)
    both(file, queries, weights, places, 2, relevant=2)
    if snapshot:
        return

    single = [(rng.integers(0, 2, size), rng.normal(0, 1, size)) for size in rng.integers(1, 30, 60)]
    weights = rng.gamma(1, 1, 60)
    file = table("lengths.csv", single, weights)
    both(file, single, weights, gains, False)
    both(file, single, weights, places, 1)

    known = [(np.eye(size, dtype=int)[rng.integers(size)], rng.normal(0, 1, size)) for size in rng.integers(6, 12, 50)]
    weights = rng.gamma(1, 1, 50)
    both(table("known.csv", known, weights), known, weights, one_relevant)
