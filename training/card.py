"""The figures of the model card, measured on the file that ships."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus import GoEmotions
from measure import (
    calibration_error,
    f1,
    fit_temperature,
    fit_thresholds,
    grouped,
    precision,
    probabilities,
    rank_agreement,
    recall,
)

CARD = Path(__file__).parent / "MODEL-CARD.md"
START, END = "<!-- figures: written by export.py -->", "<!-- end of figures -->"


@dataclass(frozen=True)
class Readings:
    """Emotion logits of the development and test splits, one row for each text."""

    dev: np.ndarray
    test: np.ndarray


def write_figures(figures: Sequence[str]) -> None:
    text = CARD.read_text(encoding="utf-8")
    body = "\n\n".join([START, *figures, END])
    CARD.write_text(re.sub(f"{START}.*{END}", lambda _: body, text, flags=re.DOTALL), encoding="utf-8")


def emotion_figures(emotions: GoEmotions, small: Readings, whole: Readings) -> str:
    """The int8 file's scores, and the float network's beside them, each with thresholds of its own."""
    lines = [
        "| GoEmotions, test split, thresholds from the development split | int8 file | float |",
        "|---|---|---|",
    ]
    columns = [_emotion_scores(emotions, readings) for readings in (small, whole)]
    lines += [f"| {name} | {columns[0][name]:.3f} | {columns[1][name]:.3f} |" for name in columns[0]]
    return "\n".join(lines)


def label_figures(emotions: GoEmotions, readings: Readings) -> str:
    truth = emotions.test.truth
    p_dev, p = _calibrated(emotions, readings)
    thresholds = fit_thresholds(p_dev, emotions.dev.truth)
    predicted = p >= np.array(thresholds)
    columns = (precision(predicted, truth), recall(predicted, truth), f1(predicted, truth))
    lines = ["| Label | threshold | in test | precision | recall | F1 |", "|---|---|---|---|---|---|"]
    for i, label in enumerate(emotions.labels):
        scores = " | ".join(f"{column[i]:.2f}" for column in columns)
        lines.append(f"| {label} | {thresholds[i]:.3f} | {truth[:, i].sum()} | {scores} |")
    return "\n".join(lines)


def embedding_figures(ours: Mapping[str, np.ndarray], theirs: Mapping[str, np.ndarray]) -> str:
    """For each set of texts our embeddings beside the original's."""
    lines = [
        "| Embedding, int8 file beside the original | mean cosine | rank agreement of 20,000 pairs |",
        "|---|---|---|",
    ]
    for name in ours:
        pairs = np.random.default_rng(0).integers(len(ours[name]), size=(2, 20_000))
        similarities = [(rows[pairs[0]] * rows[pairs[1]]).sum(1) for rows in (ours[name], theirs[name])]
        cosine = (ours[name] * theirs[name]).sum(1).mean()
        lines.append(f"| {name} | {cosine:.3f} | {rank_agreement(*similarities):.3f} |")
    return "\n".join(lines)


def file_figures(folder: Path) -> str:
    lines = ["| File | bytes | SHA-256 |", "|---|---|---|"]
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        lines.append(f"| `{path.relative_to(folder)}` | {len(content):,} | `{digest}` |")
    return "\n".join(lines)


def _emotion_scores(emotions: GoEmotions, readings: Readings) -> dict[str, float]:
    truth = emotions.test.truth
    p_dev, p = _calibrated(emotions, readings)
    predicted = p >= np.array(fit_thresholds(p_dev, emotions.dev.truth))
    scores = {
        "28 emotions, macro-F1": f1(predicted, truth).mean(),
        "28 emotions, micro-F1": 2 * (predicted & truth).sum() / (predicted.sum() + truth.sum()),
    }
    for name, groups in (("Ekman 7", emotions.ekman), ("4 groups", emotions.sentiment)):
        dev_truth = grouped(emotions.dev.truth, emotions.labels, groups)
        thresholds = np.array(fit_thresholds(grouped(p_dev, emotions.labels, groups), dev_truth))
        found = grouped(p, emotions.labels, groups) >= thresholds
        scores[f"{name}, macro-F1"] = f1(found, grouped(truth, emotions.labels, groups)).mean()
    scores["28 emotions, expected calibration error"] = calibration_error(p, truth)
    return scores


def _calibrated(emotions: GoEmotions, readings: Readings) -> tuple[np.ndarray, np.ndarray]:
    temperature = fit_temperature(readings.dev, emotions.dev.truth)
    return probabilities(readings.dev, temperature), probabilities(readings.test, temperature)
