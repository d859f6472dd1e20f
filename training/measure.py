"""What the figures mean: thresholds, F1, calibration. Everything here works on numbers alone."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

# How many readings of the model's own doubt stand beside the labels when a rare label's threshold is chosen.
SMOOTHING = 20.0


def probabilities(logits: np.ndarray, temperature: float) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-logits / temperature))


def shares(logits: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities of labels of which one is true."""
    weights = np.exp((logits - logits.max(1, keepdims=True)) / temperature)
    return weights / weights.sum(1, keepdims=True)


def fit_temperature(
    logits: np.ndarray,
    truth: np.ndarray,
    reading: Callable[[np.ndarray, float], np.ndarray] = probabilities,
) -> float:
    """The temperature with the least log loss, to two decimals."""
    candidates = np.arange(0.5, 4.01, 0.01)
    return round(float(min(candidates, key=lambda t: _log_loss(reading(logits, t), truth))), 2)


def fit_thresholds(p: np.ndarray, truth: np.ndarray, beta: float | Sequence[float] = 1.0) -> list[float]:
    """For each label the threshold with the best F-beta, leaning on expected counts where labels are few.

    `beta` is how many times recall weighs as much as precision, for all labels or for each.
    """
    betas = np.broadcast_to(beta, truth.shape[1])
    return [_fit_threshold(p[:, i], truth[:, i], float(betas[i])) for i in range(truth.shape[1])]


def f1(predicted: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """F1 of each column; a label never predicted and never true counts 0."""
    hits = (predicted & truth).sum(0)
    return 2 * hits / np.maximum(predicted.sum(0) + truth.sum(0), 1)


def precision(predicted: np.ndarray, truth: np.ndarray) -> np.ndarray:
    return (predicted & truth).sum(0) / np.maximum(predicted.sum(0), 1)


def recall(predicted: np.ndarray, truth: np.ndarray) -> np.ndarray:
    return (predicted & truth).sum(0) / np.maximum(truth.sum(0), 1)


def recall_at(logits: np.ndarray, truth: np.ndarray, false_alarms: float) -> np.ndarray:
    """For each label the recall at the cut that this share of the texts without the label passes."""
    cuts = [np.quantile(logits[~truth[:, i], i], 1 - false_alarms) for i in range(truth.shape[1])]
    return recall(logits > np.array(cuts), truth)


def grouped(p: np.ndarray, labels: Sequence[str], groups: Mapping[str, Sequence[str]]) -> np.ndarray:
    """The probability of each group, that one at least of its labels is true; of truths, whether one is."""
    none = [1 - p[:, [labels.index(name) for name in members]] for members in groups.values()]
    return np.stack([1 - some.prod(1) for some in none], axis=1).astype(p.dtype)


def calibration_error(p: np.ndarray, truth: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error over every label's every probability; give the chosen label's alone for one of many."""
    p, truth = p.ravel(), truth.ravel()
    place = np.minimum((p * bins).astype(int), bins - 1)
    errors = [abs(p[place == i].sum() - truth[place == i].sum()) for i in range(bins)]
    return float(sum(errors) / len(p))


def rank_agreement(ours: np.ndarray, theirs: np.ndarray) -> float:
    """Spearman correlation of two lists of similarities."""
    ranks = [np.argsort(np.argsort(values)) for values in (ours, theirs)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def _fit_threshold(p: np.ndarray, truth: np.ndarray, beta: float) -> float:
    order = np.argsort(-p)
    p, truth = p[order], truth[order].astype(float)
    trust = truth.sum() / (truth.sum() + SMOOTHING)
    expected = trust * truth + (1 - trust) * p
    scores = (1 + beta**2) * np.cumsum(expected) / (np.arange(1, len(p) + 1) + beta**2 * expected.sum())
    best = int(np.argmax(scores))
    following = p[min(best + 1, len(p) - 1)]
    return round(float((p[best] + following) / 2), 4)


def _log_loss(p: np.ndarray, truth: np.ndarray) -> float:
    p = np.clip(p, 1e-7, 1 - 1e-7)
    return float(-np.where(truth, np.log(p), np.log(1 - p)).mean())
