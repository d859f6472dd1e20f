"""Reading the named files: what is labelled for which head, and what only teaches the embedding to stay itself."""

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

# A level is read as "at least so grave", so that a doubt between two levels is not a doubt about danger.
SELF_HARM = ["self-harm-1", "self-harm-2", "self-harm-3", "self-harm-4"]
DANGERS = [
    *SELF_HARM,
    "abuse",
    "assault",
    "child",
    "medical",
    "overdose",
    "psychosis",
    "violence",
    "worry-about-other",
    "clock",
]
TOPICS = [
    "debt",
    "sexual-health",
    "relationship",
    "family",
    "work",
    "study",
    "grief",
    "loneliness",
    "health",
    "identity",
    "substance",
    "eating",
    "housing",
    "other",
]
NEEDS = ["vent", "understood", "information", "step", "person", "small-talk"]
CONVERSATION = ["person", "stuck"]
UNREAD = ["language", "gibberish"]

# Of 256 first bytes of a name's SHA-256: held out for the last measure, then for thresholds, then to learn from.
HELD_OUT, DEVELOPMENT = 51, 77

# So many messages of one person are read as one text.
TOGETHER = 5


@dataclass(frozen=True)
class Labelled:
    texts: list[str]
    truth: Mapping[str, np.ndarray]
    """For each head booleans `[texts, labels]`."""

    def where(self, chosen: np.ndarray) -> "Labelled":
        return Labelled(
            [self.texts[i] for i in np.flatnonzero(chosen)],
            {head: truth[chosen] for head, truth in self.truth.items()},
        )


@dataclass(frozen=True)
class Split:
    train: Labelled
    dev: Labelled
    test: Labelled


@dataclass(frozen=True)
class GoEmotions:
    labels: list[str]
    ekman: Mapping[str, Sequence[str]]
    sentiment: Mapping[str, Sequence[str]]
    split: Split


@dataclass(frozen=True)
class Examples:
    """The project's own messages."""

    split: Split
    near_misses: np.ndarray
    """Booleans: which of the test messages sound like a danger and are none."""


@dataclass(frozen=True)
class Pair:
    """What somebody told, and what is asked or said of it later in other words."""

    scenario: str
    said: str
    asked: str
    danger: bool = False
    """Whether what was told is a danger, or may be one."""


@dataclass(frozen=True)
class Requests:
    """Short requests of daily life; none speaks of danger."""

    texts: list[str]
    intents: np.ndarray


def read_goemotions(folder: Path) -> GoEmotions:
    labels = (folder / "labels.txt").read_text(encoding="utf-8").split()
    neutral = {"neutral": ["neutral"]}
    ekman = json.loads((folder / "ekman_mapping.json").read_text(encoding="utf-8"))
    sentiment = json.loads((folder / "sentiment_mapping.json").read_text(encoding="utf-8"))
    split = Split(*(_read_comments(folder / f"{name}.tsv", len(labels)) for name in ("train", "dev", "test")))
    return GoEmotions(labels, ekman | neutral, sentiment | neutral, split)


def read_examples(folder: Path) -> Examples:
    """Split by scenario: messages of one imagined person never stand on both sides."""
    examples = list(_lines(folder))
    whole = Labelled([example["text"] for example in examples], _truth(examples))
    place = _places(example["scenario"] for example in examples)
    near = np.array([example["nearMiss"] is not None for example in examples])
    return Examples(_split(whole, place), near[place < HELD_OUT])


def read_conversations(folder: Path) -> Split:
    """Each message of a conversation with those before it as one text; split by conversation.

    What is true of the last line is so of all that is in the text.
    """
    texts: list[str] = []
    lines: list[dict] = []
    scenarios: list[str] = []
    for conversation in _lines(folder):
        turns = conversation["turns"]
        for end in range(1, len(turns) + 1):
            texts.append("\n".join(turn["said"] for turn in turns[max(0, end - TOGETHER) : end]))
            lines.append(turns[end - 1])
            scenarios.append(conversation["scenario"])
    return _split(Labelled(texts, _truth(lines)), _places(scenarios))


def read_outside(folder: Path) -> Split:
    """Messages in other languages, gibberish, and English that looks like either; split by language or kind."""
    lines = list(_lines(folder))
    truth = np.array([[line["reason"] == label for label in UNREAD] for line in lines])
    whole = Labelled([line["text"] for line in lines], {"unread": truth})
    return _split(whole, _places(line["group"] for line in lines))


def read_requests(banking77: Path, clinc150: Path, split: str) -> Requests:
    with (banking77 / f"{split}.csv").open(encoding="utf-8", newline="") as file:
        pairs = [(row["text"].strip(), row["category"]) for row in csv.DictReader(file)]
    pairs += json.loads((clinc150 / "data_full.json").read_text(encoding="utf-8"))[split]
    names = sorted({intent for _, intent in pairs})
    return Requests([text for text, _ in pairs], np.array([names.index(intent) for _, intent in pairs]))


def read_pairs(folder: Path) -> tuple[list[Pair], list[Pair]]:
    """Those to learn from and those held out, by scenario: what one imagined person told stays together."""
    pairs = [Pair(**line) for line in _lines(folder)]
    places = _places(pair.scenario for pair in pairs)
    return (
        [pair for pair, place in zip(pairs, places, strict=True) if place >= HELD_OUT],
        [pair for pair, place in zip(pairs, places, strict=True) if place < HELD_OUT],
    )


def read_complaints(folder: Path, words: int = 90) -> list[str]:
    """The openings of long first-person stories about money."""
    with (folder / "Consumer_Complaints.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [" ".join(row["Consumer complaint narrative"].split()[:words]) for row in rows]


def _read_comments(path: Path, width: int) -> Labelled:
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    texts: list[str] = []
    truth = np.zeros((len(lines), width), dtype=bool)
    for i, line in enumerate(lines):
        text, ids, _ = line.split("\t")
        texts.append(text)
        truth[i, [int(label) for label in ids.split(",")]] = True
    return Labelled(texts, {"emotion": truth})


def _lines(folder: Path) -> Iterator[dict]:
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _truth(lines: Sequence[dict]) -> dict[str, np.ndarray]:
    return {
        "danger": np.array([[_has(line["dangers"], label) for label in DANGERS] for line in lines]),
        "topic": _one_of([line["topic"] for line in lines], TOPICS),
        "need": _one_of([line["need"] for line in lines], NEEDS),
        "conversation": np.array([[line[label] for label in CONVERSATION] for line in lines]),
        "unread": np.zeros((len(lines), len(UNREAD)), bool),
    }


def _has(dangers: Mapping[str, int], label: str) -> bool:
    if label in SELF_HARM:
        return dangers.get("self-harm", 0) > SELF_HARM.index(label)
    return label in dangers


def _one_of(values: Sequence[str], labels: Sequence[str]) -> np.ndarray:
    return np.array([[value == label for label in labels] for value in values])


def _places(names: Iterable[str]) -> np.ndarray:
    return np.array([hashlib.sha256(name.encode()).digest()[0] for name in names])


def _split(whole: Labelled, place: np.ndarray) -> Split:
    return Split(
        whole.where(place >= DEVELOPMENT),
        whole.where((place >= HELD_OUT) & (place < DEVELOPMENT)),
        whole.where(place < HELD_OUT),
    )
