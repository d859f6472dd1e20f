"""Fine-tunes the base model: learns to read emotions, and keeps its embedding what it was.

python train.py --base MINILM --goemotions DIR --banking77 DIR --clinc150 DIR --complaints DIR --out DIR
"""

import argparse
import copy
import json
import math
import random
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from corpus import read_complaints, read_goemotions, read_sentences
from encoder import LAYERS, Encoder, load_base
from measure import f1, fit_temperature, fit_thresholds, probabilities
from vocabulary import open_tokenizer, prune

BATCH = 64
LEARNING_RATE = 2e-4
HEAD_LEARNING_RATE = 6e-4
LAYER_DECAY = 0.85
WEIGHT_DECAY = 0.01
WARM_UP = 0.06
AVERAGING = 0.998
EMBEDDING_WEIGHT = 10.0
# Every so many steps one batch of plain sentences, for the embedding alone.
PLAIN_EVERY = 8
COMPLAINTS = 2000


def main() -> None:
    arguments = _arguments()
    random.seed(arguments.seed)
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    started = time.time()

    emotions = read_goemotions(arguments.goemotions)
    plain = (
        read_sentences(arguments.banking77, arguments.clinc150, "train")
        + read_complaints(arguments.complaints)[:COMPLAINTS]
    )
    spec, sources = prune(arguments.base)
    tokenizer = open_tokenizer(spec, arguments.longest)
    heads = {"emotion": emotions.labels}
    widths = {name: len(labels) for name, labels in heads.items()}

    original = load_base(arguments.base, sources, widths)
    encoder = load_base(arguments.base, sources, widths)
    averaged = copy.deepcopy(encoder)

    comments = tokenise(tokenizer, emotions.train.texts)
    sentences = tokenise(tokenizer, plain)
    dev = tokenise(tokenizer, emotions.dev.texts)
    comment_targets = read_all(original, comments)["embedding"]
    sentence_targets = read_all(original, sentences)["embedding"]
    truth = torch.from_numpy(emotions.train.truth).float()
    print(f"read the original's embeddings in {time.time() - started:.0f} s", flush=True)

    optimiser = torch.optim.AdamW(_parameter_groups(encoder), fused=True)
    round_steps = len(comments) // BATCH
    steps = arguments.epochs * round_steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step, steps))
    comment_batches = _batches(comments)
    sentence_batches = _batches(sentences)
    for step in range(steps):
        encoder.train()
        chosen = next(comment_batches)
        outputs = _forward(encoder, [comments[i] for i in chosen])
        loss = (
            F.binary_cross_entropy_with_logits(outputs["emotion"], truth[chosen], reduction="none")
            .sum(1)
            .mean()
        )
        loss = loss + EMBEDDING_WEIGHT * _drift(outputs["embedding"], comment_targets[chosen])
        if step % PLAIN_EVERY == 0:
            chosen = next(sentence_batches)
            outputs = _forward(encoder, [sentences[i] for i in chosen])
            loss = loss + EMBEDDING_WEIGHT * _drift(outputs["embedding"], sentence_targets[chosen])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        schedule.step()
        _average(averaged, encoder, min(AVERAGING, (step + 1) / (step + 10)))
        if (step + 1) % 100 == 0:
            print(
                f"{time.time() - started:6.0f} s  step {step + 1}/{steps}  loss {loss.item():.3f}", flush=True
            )
        if (step + 1) % round_steps == 0:
            epoch = (step + 1) // round_steps
            _report(averaged, dev, emotions.dev.truth)
            _save(arguments, averaged, heads, epoch, started)
            if epoch == arguments.stop:
                break


def read_all(encoder: Encoder, rows: list[list[int]]) -> dict[str, Tensor]:
    """Every output for every row, in the rows' order."""
    encoder.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    parts: list[dict[str, Tensor]] = []
    with torch.no_grad():
        for start in range(0, len(order), 128):
            parts.append(_forward(encoder, [rows[i] for i in order[start : start + 128]]))
    back = torch.tensor(order).argsort()
    return {name: torch.cat([part[name] for part in parts])[back] for name in parts[0]}


def tokenise(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    """The ids of each text, in the texts' order."""
    return [encoding.ids for encoding in tokenizer.encode_batch(texts)]


def _forward(encoder: Encoder, rows: list[list[int]]) -> dict[str, Tensor]:
    length = max(len(row) for row in rows)
    ids = torch.tensor([row + [0] * (length - len(row)) for row in rows])
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=encoder.training):
        return encoder(ids, (ids != 0).long())


def _drift(ours: Tensor, theirs: Tensor) -> Tensor:
    """How far embeddings, and the similarities between them, are from the original's."""
    similarities = F.mse_loss(ours @ ours.T, theirs @ theirs.T)
    return (1 - (ours * theirs).sum(1)).mean() + similarities


def _batches(rows: list[list[int]]) -> Iterator[list[int]]:
    """Endless batches of rows of like length, each row once per round."""
    while True:
        order = random.sample(range(len(rows)), len(rows))
        batches: list[list[int]] = []
        for start in range(0, len(order), BATCH * 32):
            near = sorted(order[start : start + BATCH * 32], key=lambda i: len(rows[i]))
            batches += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
        random.shuffle(batches)
        yield from batches


def _parameter_groups(encoder: Encoder) -> list[dict[str, object]]:
    """Lower layers learn more slowly; norms and biases do not decay."""
    groups: list[dict[str, object]] = []
    for name, parameter in encoder.named_parameters():
        if name.startswith("heads."):
            rate = HEAD_LEARNING_RATE
        elif name.startswith("embedding."):
            rate = LEARNING_RATE
        else:
            depth = int(name.split(".")[1]) + 1 if name.startswith("layers.") else 0
            rate = LEARNING_RATE * LAYER_DECAY ** (LAYERS - depth)
        decay = WEIGHT_DECAY if parameter.ndim > 1 and not name.startswith("embedding.") else 0.0
        groups.append({"params": [parameter], "lr": rate, "weight_decay": decay})
    return groups


def _rate(step: int, steps: int) -> float:
    warm_up = WARM_UP * steps
    if step < warm_up:
        return step / warm_up
    return 0.5 * (1 + math.cos(math.pi * (step - warm_up) / (steps - warm_up)))


@torch.no_grad()
def _average(averaged: Encoder, encoder: Encoder, keep: float) -> None:
    for old, new in zip(averaged.parameters(), encoder.parameters(), strict=True):
        old.lerp_(new, 1 - keep)


def _report(encoder: Encoder, dev: list[list[int]], truth: np.ndarray) -> None:
    logits = read_all(encoder, dev)["emotion"].numpy()
    p = probabilities(logits, fit_temperature(logits, truth))
    score = f1(p >= np.array(fit_thresholds(p, truth)), truth).mean()
    print(f"dev macro-F1 {score:.4f}", flush=True)


def _save(
    arguments: argparse.Namespace,
    encoder: Encoder,
    heads: Mapping[str, list[str]],
    epoch: int,
    started: float,
) -> None:
    arguments.out.mkdir(parents=True, exist_ok=True)
    save_file(encoder.state_dict(), arguments.out / "weights.safetensors")
    run = {
        "heads": heads,
        "epoch": epoch,
        "epochs": arguments.epochs,
        "seed": arguments.seed,
        "minutes": round((time.time() - started) / 60),
    }
    (arguments.out / "run.json").write_text(json.dumps(run, indent="\t"), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("base", "goemotions", "banking77", "clinc150", "complaints", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=4, help="rounds the learning rate is planned for")
    parser.add_argument("--stop", type=int, help="rounds after which to stop before the plan ends")
    parser.add_argument("--longest", type=int, default=128, help="tokens of a training text")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
