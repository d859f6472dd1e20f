"""Reading the named files: labelled comments, and plain sentences that only teach the embedding to stay itself."""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Labelled:
    texts: list[str]
    truth: np.ndarray
    """Booleans `[texts, labels]`."""


@dataclass(frozen=True)
class GoEmotions:
    labels: list[str]
    ekman: Mapping[str, Sequence[str]]
    sentiment: Mapping[str, Sequence[str]]
    train: Labelled
    dev: Labelled
    test: Labelled


def read_goemotions(folder: Path) -> GoEmotions:
    labels = (folder / "labels.txt").read_text(encoding="utf-8").split()
    neutral = {"neutral": ["neutral"]}
    ekman = json.loads((folder / "ekman_mapping.json").read_text(encoding="utf-8"))
    sentiment = json.loads((folder / "sentiment_mapping.json").read_text(encoding="utf-8"))
    train, dev, test = (_read_split(folder / f"{name}.tsv", len(labels)) for name in ("train", "dev", "test"))
    return GoEmotions(labels, ekman | neutral, sentiment | neutral, train, dev, test)


def read_sentences(banking77: Path, clinc150: Path, split: str) -> list[str]:
    """Short requests of daily life, without their labels."""
    with (banking77 / f"{split}.csv").open(encoding="utf-8", newline="") as file:
        banking = [row["text"].strip() for row in csv.DictReader(file)]
    clinc = json.loads((clinc150 / "data_full.json").read_text(encoding="utf-8"))
    return banking + [text for text, _ in clinc[split]]


def read_complaints(folder: Path, words: int = 90) -> list[str]:
    """The openings of long first-person stories about money."""
    with (folder / "Consumer_Complaints.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [" ".join(row["Consumer complaint narrative"].split()[:words]) for row in rows]


def _read_split(path: Path, labels: int) -> Labelled:
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    texts: list[str] = []
    truth = np.zeros((len(lines), labels), dtype=bool)
    for i, line in enumerate(lines):
        text, ids, _ = line.split("\t")
        texts.append(text)
        truth[i, [int(label) for label in ids.split(",")]] = True
    return Labelled(texts, truth)
