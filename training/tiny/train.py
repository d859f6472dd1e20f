"""Learns to write the guide's replies: python train.py --pairs FILE --out DIR [--minutes 35] [--threads 1]

Every 200 steps the state is written to DIR; the same command goes on from there after an interruption.
"""

import argparse
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from network import Decoder, Shape
from pairs import Row, make_tokenizer, read_pairs, rows

# Muon for the matrices of the layers: a fifth more time for a step, and as far in two thirds of the steps.
MATRIX_RATE = 6e-3
WORDS_RATE = 2e-3
LOWEST = 0.03
WEIGHT_DECAY = 0.05
WARM_UP = 30
CLIP = 1.0
TOKENS = 2048
"""In one step, padding among them."""
HELD_OUT = 200
SAVED_EVERY = 200


def main() -> None:
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)

    pairs = read_pairs(arguments.pairs)
    random.Random(arguments.seed).shuffle(pairs)
    shape = Shape()
    words = out / "tokenizer.json"
    if not words.exists():
        make_tokenizer(pairs[HELD_OUT:], shape.vocabulary).save(str(words))
    tokenizer = Tokenizer.from_file(str(words))
    held_out, learnt = rows(pairs[:HELD_OUT], tokenizer), rows(pairs[HELD_OUT:], tokenizer)

    decoder = Decoder(shape)
    optimisers = _optimisers(decoder)
    state = out / "state.pt"
    step, spent = 0, 0.0
    if state.exists():
        saved = torch.load(state)
        decoder.load_state_dict(saved["decoder"])
        for optimiser, part in zip(optimisers, saved["optimisers"], strict=True):
            optimiser.load_state_dict(part)
        step, spent = saved["step"], saved["spent"]
    print(
        f"{len(learnt)} replies, {sum(map(len, (row.ids for row in learnt)))} tokens, step {step}", flush=True
    )

    limit = arguments.minutes * 60
    began = time.monotonic() - spent
    while step < arguments.steps and time.monotonic() - began < limit:
        # By steps or by time, whichever ends sooner: the rate falls with it.
        done = max(step / arguments.steps, (time.monotonic() - began) / limit)
        for optimiser, rate in zip(optimisers, (MATRIX_RATE, WORDS_RATE), strict=True):
            optimiser.param_groups[0]["lr"] = rate * _share(step, done)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = _loss(decoder, _draw(learnt, step, arguments.seed))
        decoder.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(decoder.parameters(), CLIP)
        for optimiser in optimisers:
            optimiser.step()
        step += 1
        if step % 50 == 0:
            print(f"step {step}: {loss.item():.3f}, {time.monotonic() - began:.0f} s", flush=True)
        if step % SAVED_EVERY == 0:
            _save(state, decoder, optimisers, step, time.monotonic() - began)
            print(f"held out {_measure(decoder, held_out):.3f}", flush=True)
    _save(state, decoder, optimisers, step, time.monotonic() - began)
    print(f"held out {_measure(decoder, held_out):.3f} after {step} steps", flush=True)


def _optimisers(decoder: Decoder) -> list[torch.optim.Optimizer]:
    matrices = [weight for name, weight in decoder.named_parameters() if _is_matrix(name, weight)]
    others = [weight for name, weight in decoder.named_parameters() if not _is_matrix(name, weight)]
    return [
        torch.optim.Muon(matrices, lr=MATRIX_RATE, weight_decay=WEIGHT_DECAY, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=WORDS_RATE, betas=(0.9, 0.95), weight_decay=0.0),
    ]


def _is_matrix(name: str, weight: Tensor) -> bool:
    return weight.dim() == 2 and not name.startswith("words")


def _share(step: int, done: float) -> float:
    """Of the full rate: up in a few steps, then down along a cosine."""
    warm = min(1.0, (step + 1) / WARM_UP)
    return warm * (LOWEST + (1 - LOWEST) * 0.5 * (1 + math.cos(math.pi * min(1.0, done))))


def _draw(learnt: list[Row], step: int, seed: int) -> list[Row]:
    """Rows of like length, drawn by the step alone, so that an interrupted run goes on as it would have."""
    chance = random.Random(f"{seed}/{step}")
    pool = sorted((chance.choice(learnt) for _ in range(256)), key=lambda row: len(row.ids))
    first = chance.randrange(len(pool))
    length = len(pool[first].ids)
    count = max(1, TOKENS // length)
    return pool[max(0, first + 1 - count) : first + 1]


def _loss(decoder: Decoder, batch: list[Row]) -> Tensor:
    """Mean over the reply's tokens."""
    length = max(len(row.ids) for row in batch)
    ids = torch.tensor([row.ids + [0] * (length - len(row.ids)) for row in batch])
    hidden = decoder(ids[:, :-1])
    places = [(i, at) for i, row in enumerate(batch) for at in range(row.first - 1, len(row.ids) - 1)]
    which, at = (torch.tensor(part) for part in zip(*places, strict=True))
    return F.cross_entropy(decoder.logits(hidden[which, at]), ids[which, at + 1])


@torch.no_grad()
def _measure(decoder: Decoder, held_out: list[Row]) -> float:
    losses = [_loss(decoder, [row]).item() for row in held_out]
    return sum(losses) / len(losses)


def _save(
    state: Path, decoder: Decoder, optimisers: list[torch.optim.Optimizer], step: int, spent: float
) -> None:
    beside = state.with_suffix(".new")
    parts = [optimiser.state_dict() for optimiser in optimisers]
    torch.save({"decoder": decoder.state_dict(), "optimisers": parts, "step": step, "spent": spent}, beside)
    beside.replace(state)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=20000)
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


if __name__ == "__main__":
    main()
