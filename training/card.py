"""The figures of the model card, measured on the file that ships."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus import DANGERS, SELF_HARM, GoEmotions
from measure import calibration_error, f1, grouped, precision, rank_agreement, recall

CARD = Path(__file__).parent / "MODEL-CARD.md"
START, END = "<!-- figures: written by export.py -->", "<!-- end of figures -->"


@dataclass(frozen=True)
class Judged:
    """What a head said of some texts, and what is true of them."""

    p: np.ndarray
    """Probabilities `[texts, labels]`."""
    found: np.ndarray
    """Booleans `[texts, labels]`: at or above its threshold; of labels of which one is true, the likeliest."""
    truth: np.ndarray


def write_figures(figures: Sequence[str]) -> None:
    text = CARD.read_text(encoding="utf-8")
    body = "\n\n".join([START, *figures, END])
    CARD.write_text(re.sub(f"{START}.*{END}", lambda _: body, text, flags=re.DOTALL), encoding="utf-8")


def emotion_figures(
    emotions: GoEmotions, small: Judged, whole: Judged, thresholds: Mapping[str, list[float]]
) -> str:
    """The int8 file's scores, and the float network's beside them; `thresholds` of each grouping."""
    columns = [_emotion_scores(emotions, judged, thresholds) for judged in (small, whole)]
    rows = [(name, f"{columns[0][name]:.3f}", f"{columns[1][name]:.3f}") for name in columns[0]]
    return _table(
        ("GoEmotions, test split, thresholds from the development split", "int8 file", "float"), rows
    )


def danger_figures(danger: Judged, near_misses: np.ndarray, requests: np.ndarray) -> str:
    """`near_misses`: which of the texts sound like a danger and are none; `requests`: what was found in requests."""
    level, grave = (
        SELF_HARM.index("self-harm-2"),
        [i for i, label in enumerate(DANGERS) if label != "self-harm-1"],
    )
    found, truth = danger.found[:, grave].any(1), danger.truth[:, grave].any(1)
    levels = [
        np.where(rows[:, :4].any(1), 4 - rows[:, 3::-1].argmax(1), 0) for rows in (danger.found, danger.truth)
    ]
    harmed = levels[1] > 0
    near = near_misses & ~truth
    rows = [
        ("Self-harm level 2 and above, recall", recall(danger.found, danger.truth)[level]),
        ("the same, precision", precision(danger.found, danger.truth)[level]),
        (
            "Self-harm level within one step, where there is one",
            (abs(levels[0] - levels[1])[harmed] <= 1).mean(),
        ),
        ("Any danger (distress alone is none), recall", found[truth].mean()),
        ("the same, false alarms on near misses", found[near].mean()),
        ("the same, false alarms on all messages without danger", found[~truth].mean()),
        ("the same, false alarms on Banking77 and CLINC150, test", requests[:, grave].any(1).mean()),
    ]
    return _table(
        ("Own messages, held out; the encoder alone, without the lexicon", ""),
        [(n, f"{x:.3f}") for n, x in rows],
    )


def label_figures(
    title: str, labels: Sequence[str], judged: Judged, thresholds: Sequence[float] | None = None
) -> str:
    columns = [measure(judged.found, judged.truth) for measure in (precision, recall, f1)]
    rows = [
        (
            label,
            *(() if thresholds is None else (f"{thresholds[i]:.3f}",)),
            str(judged.truth[:, i].sum()),
            *(f"{column[i]:.2f}" for column in columns),
        )
        for i, label in enumerate(labels)
    ]
    head = (title, *(() if thresholds is None else ("threshold",)), "in test", "precision", "recall", "F1")
    return _table(head, rows)


def calibration_figures(heads: Mapping[str, Judged]) -> str:
    """Of labels of which one is true, only the chosen one counts."""
    return _table(
        ("Expected calibration error, test", ""),
        [(name, f"{_error(judged):.3f}") for name, judged in heads.items()],
    )


def _error(judged: Judged) -> float:
    if np.allclose(judged.p.sum(1), 1):
        return calibration_error(judged.p[judged.found], judged.truth[judged.found])
    return calibration_error(judged.p, judged.truth)


def embedding_figures(ours: Mapping[str, np.ndarray], theirs: Mapping[str, np.ndarray]) -> str:
    """For each set of texts our embeddings beside the original's."""
    rows: list[tuple[str, ...]] = []
    for name in ours:
        pairs = np.random.default_rng(0).integers(len(ours[name]), size=(2, 20_000))
        similarities = [(rows[pairs[0]] * rows[pairs[1]]).sum(1) for rows in (ours[name], theirs[name])]
        cosine = (ours[name] * theirs[name]).sum(1).mean()
        rows.append((name, f"{cosine:.3f}", f"{rank_agreement(*similarities):.3f}"))
    return _table(
        ("Embedding, int8 file beside the original", "mean cosine", "rank agreement of 20,000 pairs"), rows
    )


def pair_figures(found: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> str:
    """For each reader the embeddings of what was asked and of what was said, `[pairs, width]` each."""
    rows: list[tuple[str, ...]] = []
    for name, (asked, said) in found.items():
        likeness = asked @ said.T
        better = (likeness > np.diag(likeness)[:, None]).sum(1)
        rows.append((name, *(f"{(better < most).mean():.3f}" for most in (1, 5, 25))))
    count = len(next(iter(found.values()))[0])
    return _table((f"What answers, among {count} messages held out", "first", "in 5", "in 25"), rows)


def file_figures(folder: Path) -> str:
    rows: list[tuple[str, ...]] = []
    total = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        total += len(content)
        rows.append(
            (f"`{path.relative_to(folder)}`", f"{len(content):,}", f"`{hashlib.sha256(content).hexdigest()}`")
        )
    return _table(("File", "bytes", "SHA-256"), [*rows, ("all", f"{total:,}", "")])


def unread_figures(unread: Judged) -> str:
    found, truth = unread.found.any(1), unread.truth.any(1)
    rows = [
        ("outside, and said to be", f"{found[truth].mean():.3f}"),
        ("readable, and said to be outside", f"{found[~truth].mean():.3f}"),
    ]
    return _table(("Other languages and gibberish of kinds not trained on", ""), rows)


def _emotion_scores(
    emotions: GoEmotions, judged: Judged, thresholds: Mapping[str, list[float]]
) -> dict[str, float]:
    found, truth = judged.found, judged.truth
    scores = {
        "28 emotions, macro-F1": f1(found, truth).mean(),
        "28 emotions, micro-F1": 2 * (found & truth).sum() / (found.sum() + truth.sum()),
    }
    for name, groups in (("Ekman 7", emotions.ekman), ("4 sentiments", emotions.sentiment)):
        grouping = grouped(judged.p, emotions.labels, groups) >= np.array(thresholds[name])
        scores[f"{name}, macro-F1"] = f1(grouping, grouped(truth, emotions.labels, groups)).mean()
    return scores


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))
