"""Fine-tunes the base model: learns its heads together, and keeps its embedding what it was.

python train.py --base MINILM --goemotions DIR --banking77 DIR --clinc150 DIR --complaints DIR \
    --examples DIR --conversations DIR --outside DIR --pairs DIR --out DIR [--further ENCODER]
"""

import argparse
import copy
import json
import math
import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor, nn

from corpus import (
    CONVERSATION,
    DANGERS,
    NEEDS,
    TOGETHER,
    TOPICS,
    UNREAD,
    GoEmotions,
    Labelled,
    Pair,
    Requests,
    read_complaints,
    read_conversations,
    read_examples,
    read_goemotions,
    read_outside,
    read_pairs,
    read_requests,
)
from encoder import LAYERS, WIDTH, Encoder, load_base
from graph import read_weights
from measure import f1, fit_temperature, fit_thresholds, probabilities, recall_at
from spelling import misspell
from vocabulary import open_tokenizer, prune

LEARNING_RATE = 2e-4
HEAD_LEARNING_RATE = 6e-4
LAYER_DECAY = 0.85
WEIGHT_DECAY = 0.01
WARM_UP = 0.06
AVERAGING = 0.998
EMBEDDING_WEIGHT = 10.0
INTENT_SCALE = 20.0
# Cosines are spread so much before one of them is chosen.
PAIR_SCALE = 20.0
# Of the losses that are not of a head.
WEIGHTS = {"intent": 0.5, "pair": 0.5}
CLIP = 2.0
COMPLAINTS = 2000
# First the network gets used to its smaller vocabulary, with comments and requests; then it learns all heads together.
# How many steps each part has, and how many texts of each kind are in one of them.
FIRST_STEPS, ALL_STEPS = 678, 3000
FIRST = {"comments": 64, "requests": 24}
ALL = {
    "comments": 28,
    "examples": 64,
    "conversations": 28,
    "requests": 10,
    "outside": 6,
    "pairs": 16,
    "ordinary": 24,
}
# Who goes on from an encoder that shipped learns all heads at once, in fewer steps and at a lower rate, which would
# have fallen to nothing after some more steps.
FURTHER_STEPS, FURTHER_FALL, FURTHER_RATE, FURTHER_WARM_UP = 1000, 1050, 0.5, 40
# Its weights are then mixed with those it began from: between the two lie some that are better than either on the
# development split. So much is of the new ones.
FURTHER_SHARE = 0.7
# Last, what is outside is learnt once more from the finished network, beside so many examples, with labels that are
# softened: it is asked of languages that nobody taught it, and was too sure of them.
UNREAD_EXAMPLES, UNREAD_ROUNDS, UNREAD_RATE, UNREAD_DECAY, UNREAD_BATCH, SOFTENED = 6000, 10, 3e-4, 0.05, 128, 0.05
# How often an example is spelt otherwise, and how often it stands amid others.
MISSPELT, JOINED = 0.3, 0.15
# Without AVX-512 a product in half precision takes eight times as long as in single precision, not half as long.
HAS_HALF = torch.backends.cpu.get_cpu_capability().startswith("AVX512")
# One label and no other; the rest of the heads answer yes or no to each label.
ONE_OF = ("topic", "need")


@dataclass
class Pool:
    """Texts of one kind, what is known of them, and the original's embedding of each."""

    texts: list[str]
    truth: Mapping[str, Tensor]
    """For each head `[texts, labels]`, or the label's place `[texts]`, -1 where it is not known."""
    anchor: Tensor | None


# Rows of ids, what is true of each text, and the original's embeddings.
Drawn = tuple[list[list[int]], dict[str, Tensor], Tensor | None]


def main() -> None:
    arguments = _arguments()
    random.seed(arguments.seed)
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)

    emotions = read_goemotions(arguments.goemotions)
    requests = read_requests(arguments.banking77, arguments.clinc150, "train")
    complaints = read_complaints(arguments.complaints)[:COMPLAINTS]
    spec, sources = prune(arguments.base)
    tokenizer = open_tokenizer(spec, arguments.longest)
    heads = {
        "emotion": emotions.labels,
        "danger": DANGERS,
        "topic": TOPICS,
        "need": NEEDS,
        "conversation": CONVERSATION,
        "unread": UNREAD,
    }
    encoder = load_base(arguments.base, sources, {name: len(labels) for name, labels in heads.items()})
    before: Encoder | None = None
    if arguments.further is not None:
        graph = onnx.load(arguments.further / "onnx" / "model_quantized.onnx").graph
        encoder.load_state_dict({name: torch.tensor(part) for name, part in read_weights(graph).items()})
        before = copy.deepcopy(encoder)
    learner = Learner(
        encoder, tokenizer, int(requests.intents.max()) + 1, random.Random(arguments.seed), arguments.out
    )
    learner.resume()

    original = Original(arguments.base, arguments.longest)
    pools = {
        "comments": _comments(emotions, original),
        "requests": _requests(requests, complaints, original),
    }
    is_new = arguments.further is None
    first_steps, all_steps = (FIRST_STEPS, ALL_STEPS) if is_new else (0, FURTHER_STEPS)
    rate = partial(_rate, first_steps, ALL_STEPS if is_new else FURTHER_FALL)
    if learner.step < first_steps:
        learner.learn(pools, FIRST, range(learner.step, first_steps), rate)
        _report_comments(learner, emotions.split.dev)

    examples = read_examples(arguments.examples)
    outside = read_outside(arguments.outside)
    own = examples.split.train.texts
    pools["examples"] = Pool(own, _own_truth(examples.split.train), original(own))
    conversations = read_conversations(arguments.conversations)
    pools["conversations"] = Pool(conversations.train.texts, _own_truth(conversations.train), None)
    pools["outside"] = Pool(outside.train.texts, _tensors(outside.train), None)
    told = read_pairs(arguments.pairs)[0]
    pools["pairs"] = _pairs(told)
    pools["ordinary"] = _ordinary(told, learner.chance)
    learner.learn(pools, ALL, range(learner.step, first_steps + all_steps), rate)
    if before is not None:
        _average(learner.averaged, before, FURTHER_SHARE)
    _settle_unread(learner, outside.train, own)
    _report_comments(learner, emotions.split.dev)
    _report_examples(learner, "message", examples.split.dev)
    _report_examples(learner, "conversation", conversations.dev)
    _save(arguments, learner.averaged, heads, spec, learner.started)


class Learner:
    """The network, its running average, and what moves it."""

    def __init__(
        self, encoder: Encoder, tokenizer: Tokenizer, intents: int, chance: random.Random, out: Path
    ) -> None:
        self.encoder = encoder
        self.averaged = copy.deepcopy(encoder)
        self.tokenizer = tokenizer
        self.chance = chance
        self.started = time.time()
        # Learns what requests ask for from the embedding, and is thrown away: it keeps the embedding legible.
        self.intents = nn.Linear(WIDTH, intents)
        groups = _parameter_groups(encoder)
        groups.append({"params": list(self.intents.parameters()), "lr": HEAD_LEARNING_RATE})
        self.optimiser = torch.optim.AdamW(groups, fused=True)
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.step = 0
        self.checkpoint = out / "checkpoint.pt"

    def resume(self) -> None:
        """Goes on where a run that was stopped left its last checkpoint; the order of the texts is a new one."""
        if not self.checkpoint.exists():
            return
        kept = torch.load(self.checkpoint)
        for name, part in self._parts().items():
            part.load_state_dict(kept[name])
        self.step, self.started = kept["step"], time.time() - kept["seconds"]
        random.seed(self.step)
        self.chance.seed(self.step)
        torch.manual_seed(self.step)
        print(f"going on from step {self.step}", flush=True)

    def _keep(self) -> None:
        kept = {name: part.state_dict() for name, part in self._parts().items()}
        kept |= {"step": self.step, "seconds": time.time() - self.started}
        beside = self.checkpoint.with_suffix(".new")
        self.checkpoint.parent.mkdir(parents=True, exist_ok=True)
        torch.save(kept, beside)
        beside.replace(self.checkpoint)

    def _parts(self) -> dict[str, nn.Module | torch.optim.Optimizer]:
        return {
            "encoder": self.encoder,
            "averaged": self.averaged,
            "intents": self.intents,
            "optimiser": self.optimiser,
        }

    def learn(
        self,
        pools: Mapping[str, Pool],
        sizes: Mapping[str, int],
        steps: range,
        rate: Callable[[int], float],
    ) -> None:
        """Takes `steps` with so many texts of each pool; `rate` gives each step's share of the learning rates."""
        draws = {name: self._draw(name, pools[name], size) for name, size in sizes.items()}
        for step in steps:
            self.encoder.train()
            for group, full in zip(self.optimiser.param_groups, self.rates, strict=True):
                group["lr"] = full * rate(step)
            losses: list[Tensor] = []
            for draw in draws.values():
                rows, truth, anchor = next(draw)
                outputs = _forward(self.encoder, rows)
                if "intent" in truth:
                    outputs["intent"] = self.intents(outputs["embedding"] * INTENT_SCALE)
                if "pair" in truth:
                    asked, said = outputs["embedding"].chunk(2)
                    likeness = asked @ said.T * PAIR_SCALE
                    outputs["pair"] = likeness.masked_fill(truth.pop("also"), -torch.inf)
                losses.append(_loss(outputs, truth, anchor))
            torch.stack(losses).sum().backward()
            torch.nn.utils.clip_grad_norm_(self.encoder.parameters(), CLIP)
            self.optimiser.step()
            self.optimiser.zero_grad()
            _average(self.averaged, self.encoder, min(AVERAGING, (step + 1) / (step + 10)))
            self.step = step + 1
            if self.step % 100 == 0 or self.step == steps.stop:
                self._keep()
                parts = " ".join(
                    f"{name} {part.item():.2f}" for name, part in zip(draws, losses, strict=True)
                )
                print(
                    f"{time.time() - self.started:6.0f} s  step {self.step}/{steps.stop}  {parts}", flush=True
                )

    def read(self, texts: list[str]) -> dict[str, np.ndarray]:
        """What the running average gives for each text."""
        outputs = read_all(self.averaged, tokenise(self.tokenizer, texts), rough=True)
        return {name: output.numpy() for name, output in outputs.items()}

    def _draw(self, name: str, pool: Pool, size: int) -> Iterator[Drawn]:
        if name == "examples":
            return _draw_examples(pool, size, self.tokenizer, self.chance)
        if name == "pairs":
            return _draw_pairs(pool, size, self.tokenizer, self.chance)
        return _draw_plain(pool, size, self.tokenizer)


class Original:
    """The base model with its whole vocabulary: what the embedding should stay close to."""

    def __init__(self, base: Path, longest: int) -> None:
        spec, sources = prune(base, None)
        self.tokenizer = open_tokenizer(spec, longest)
        self.encoder = load_base(base, sources, {})
        self.encoder.words.forward = partial(nn.Embedding.forward, self.encoder.words)

    def __call__(self, texts: list[str]) -> Tensor:
        return read_all(self.encoder, tokenise(self.tokenizer, texts), rough=True)["embedding"]


def read_all(encoder: Encoder, rows: list[list[int]], rough: bool = False) -> dict[str, Tensor]:
    """Every output for every row, in the rows' order; `rough` in half precision where that is faster."""
    encoder.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    parts: list[dict[str, Tensor]] = []
    with torch.no_grad():
        for start in range(0, len(order), 128):
            parts.append(_forward(encoder, [rows[i] for i in order[start : start + 128]], rough))
    back = torch.tensor(order).argsort()
    return {name: torch.cat([part[name] for part in parts])[back] for name in parts[0]}


def tokenise(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    """The ids of each text, in the texts' order."""
    return [encoding.ids for encoding in tokenizer.encode_batch(texts)]


def _comments(emotions: GoEmotions, original: Original) -> Pool:
    train = emotions.split.train
    nothing = {
        "danger": torch.zeros(len(train.texts), len(DANGERS)),
        "unread": torch.zeros(len(train.texts), len(UNREAD)),
    }
    return Pool(train.texts, _tensors(train) | nothing, original(train.texts))


def _own_truth(labelled: Labelled) -> dict[str, Tensor]:
    truth = _tensors(labelled)
    return {name: labels.argmax(1) if name in ONE_OF else labels for name, labels in truth.items()}


def _requests(requests: Requests, complaints: list[str], original: Original) -> Pool:
    """Requests speak of no danger; of complaints only the embedding is learnt."""
    texts = requests.texts + complaints
    known = torch.arange(len(texts)) < len(requests.texts)
    danger = torch.zeros(len(texts), len(DANGERS)).masked_fill(~known[:, None], torch.nan)
    intent = torch.full((len(texts),), -1)
    intent[known] = torch.from_numpy(requests.intents)
    truth = {"danger": danger, "unread": torch.zeros(len(texts), len(UNREAD)), "intent": intent}
    return Pool(texts, truth, original(texts))


def _pairs(pairs: list[Pair]) -> Pool:
    """All that was asked, then all that was said; people, questions and what was said are numbered."""
    truth = {
        "person": _numbered([pair.scenario for pair in pairs]),
        "asked": _numbered([pair.scenario + pair.asked for pair in pairs]),
        "said": _numbered([pair.scenario + pair.said for pair in pairs]),
    }
    return Pool([pair.asked for pair in pairs] + [pair.said for pair in pairs], truth, None)


def _ordinary(pairs: list[Pair], chance: random.Random) -> Pool:
    """What people told that is no danger: each message alone, and once more after some that the same person told before."""
    told: dict[str, list[str]] = {}
    for pair in pairs:
        messages = told.setdefault(pair.scenario, [])
        if not pair.danger and pair.said not in messages:
            messages.append(pair.said)
    texts: list[str] = []
    for messages in told.values():
        texts += messages
        for end in range(2, len(messages) + 1):
            texts.append("\n".join(messages[max(0, end - chance.randint(2, TOGETHER)) : end]))
    labels = {"danger": DANGERS, "unread": UNREAD}
    return Pool(texts, {name: torch.zeros(len(texts), len(every)) for name, every in labels.items()}, None)


def _numbered(names: list[str]) -> Tensor:
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return torch.tensor([numbers[name] for name in names])


def _tensors(labelled: Labelled) -> dict[str, Tensor]:
    return {name: torch.from_numpy(truth).float() for name, truth in labelled.truth.items()}


def _forward(encoder: Encoder, rows: list[list[int]], rough: bool = False) -> dict[str, Tensor]:
    length = max(len(row) for row in rows)
    ids = torch.tensor([row + [0] * (length - len(row)) for row in rows])
    half = HAS_HALF and (rough or encoder.training)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        return encoder(ids, (ids != 0).long())


def _loss(outputs: Mapping[str, Tensor], truth: Mapping[str, Tensor], anchor: Tensor | None) -> Tensor:
    loss = torch.zeros(())
    for name, labels in truth.items():
        if labels.ndim == 1:
            if (labels >= 0).any():
                one = F.cross_entropy(outputs[name], labels, ignore_index=-1)
                loss = loss + one * WEIGHTS.get(name, 1)
        else:
            known = ~labels.isnan()
            each = F.binary_cross_entropy_with_logits(outputs[name], labels.nan_to_num(), reduction="none")
            loss = loss + (each * known).sum(1).mean()
    return loss if anchor is None else loss + EMBEDDING_WEIGHT * _drift(outputs["embedding"], anchor)


def _drift(ours: Tensor, theirs: Tensor) -> Tensor:
    """How far embeddings, and the similarities between them, are from the original's; NaN where it is not known."""
    known = ~theirs.isnan().any(1)
    ours, theirs = ours[known], theirs[known]
    similarities = F.mse_loss(ours @ ours.T, theirs @ theirs.T)
    return (1 - (ours * theirs).sum(1)).mean() + similarities


def _batches(rows: list[list[int]], size: int) -> list[list[int]]:
    """The places of all rows in batches of like length, in an order of chance."""
    order = random.sample(range(len(rows)), len(rows))
    batches: list[list[int]] = []
    for start in range(0, len(order), size * 32):
        near = sorted(order[start : start + size * 32], key=lambda i: len(rows[i]))
        batches += [near[i : i + size] for i in range(0, len(near), size)]
    random.shuffle(batches)
    return batches


def _draw_plain(pool: Pool, size: int, tokenizer: Tokenizer) -> Iterator[Drawn]:
    """Endless batches of a pool's texts, each once per round."""
    rows = tokenise(tokenizer, pool.texts)
    while True:
        for chosen in _batches(rows, size):
            truth = {head: labels[chosen] for head, labels in pool.truth.items()}
            anchor = None if pool.anchor is None else pool.anchor[chosen]
            yield [rows[i] for i in chosen], truth, anchor


def _draw_examples(pool: Pool, size: int, tokenizer: Tokenizer, chance: random.Random) -> Iterator[Drawn]:
    """Endless batches of examples, some spelt otherwise, some amid others: a danger is said once among much else."""
    assert pool.anchor is not None
    while True:
        order = chance.sample(range(len(pool.texts)), len(pool.texts))
        texts, members = [], []
        for i in order:
            group = [i]
            if chance.random() < JOINED:
                group += chance.sample(order, chance.randint(1, 2))
                chance.shuffle(group)
            text = chance.choice((" ", ". ", "\n")).join(pool.texts[j] for j in group)
            texts.append(misspell(text, chance) if chance.random() < MISSPELT else text)
            members.append(group)
        rows = tokenise(tokenizer, texts)
        for chosen in _batches(rows, size):
            groups = [members[i] for i in chosen]
            alone = torch.tensor([len(group) == 1 for group in groups])
            first = torch.tensor([group[0] for group in groups])
            truth = {
                name: labels[first].masked_fill(~alone, -1)
                if labels.ndim == 1
                else torch.stack([labels[group].amax(0) for group in groups])
                for name, labels in pool.truth.items()
            }
            anchor = pool.anchor[first].masked_fill(~alone[:, None], torch.nan)
            yield [rows[i] for i in chosen], truth, anchor


def _draw_pairs(pool: Pool, size: int, tokenizer: Tokenizer, chance: random.Random) -> Iterator[Drawn]:
    """Endless batches of what was asked and then what was said; which of them answers is told by its place.

    What one person told stands together: the others are what it could be mistaken for. What answers the same question
    too, and what else the same answer answers, is no mistake, and not compared.
    """
    rows = tokenise(tokenizer, pool.texts)
    count = len(rows) // 2
    person = pool.truth["person"].tolist()
    answers = set(zip(pool.truth["asked"].tolist(), pool.truth["said"].tolist(), strict=True))
    while True:
        turn = [chance.random() for _ in set(person)]
        order = sorted(range(count), key=lambda i: (turn[person[i]], chance.random()))
        for start in range(0, count - size + 1, size):
            chosen = order[start : start + size]
            asked, said = (pool.truth[part][chosen].tolist() for part in ("asked", "said"))
            also = torch.tensor([[(question, told) in answers for told in said] for question in asked])
            truth = {"pair": torch.arange(size), "also": also.fill_diagonal_(False)}
            yield [rows[i] for i in chosen] + [rows[count + i] for i in chosen], truth, None


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


def _rate(first: int, rest: int, step: int) -> float:
    """The share of the full learning rate: rising, then full, and over the `rest` falling to nothing.

    Without a `first` part it goes on from what was learnt before.
    """
    if step < first:
        return min(1, (step + 1) / (WARM_UP * first))
    falling = 0.5 * (1 + math.cos(math.pi * (step - first) / rest))
    return falling if first > 0 else falling * FURTHER_RATE * min(1, (step + 1) / FURTHER_WARM_UP)


def _settle_unread(learner: Learner, outside: Labelled, readable: list[str]) -> None:
    """Learns the head `unread` of the running average anew; the network under it stays as it is."""
    encoder, head = learner.averaged, learner.averaged.heads["unread"]
    texts = outside.texts + learner.chance.sample(readable, UNREAD_EXAMPLES)
    seen: list[Tensor] = []
    hook = head.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0].detach().float()))
    for row in tokenise(learner.tokenizer, texts):
        with torch.no_grad():
            _forward(encoder, [row])
    hook.remove()
    features = torch.cat(seen)
    truth = torch.zeros(len(texts), len(UNREAD))
    truth[: len(outside.texts)] = torch.from_numpy(outside.truth["unread"]).float()
    told = truth.any(1, keepdim=True)
    soft = torch.where(told, truth * (1 - SOFTENED) + SOFTENED / 2, torch.tensor(SOFTENED / 8))
    optimiser = torch.optim.AdamW(head.parameters(), lr=UNREAD_RATE, weight_decay=UNREAD_DECAY)
    count = len(outside.texts)
    head.train()
    for _ in range(UNREAD_ROUNDS):
        chosen = torch.cat([torch.arange(count), count + torch.randperm(len(texts) - count)[:count]])
        for batch in chosen[torch.randperm(len(chosen))].split(UNREAD_BATCH):
            loss = F.binary_cross_entropy_with_logits(head(features[batch]), soft[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    head.eval()


@torch.no_grad()
def _average(averaged: Encoder, encoder: Encoder, keep: float) -> None:
    for old, new in zip(averaged.parameters(), encoder.parameters(), strict=True):
        old.lerp_(new, 1 - keep)


def _report_comments(learner: Learner, comments: Labelled) -> None:
    logits, truth = learner.read(comments.texts)["emotion"], comments.truth["emotion"]
    p = probabilities(logits, fit_temperature(logits, truth))
    score = f1(p >= np.array(fit_thresholds(p, truth)), truth).mean()
    print(f"dev emotion F1 {score:.4f}", flush=True)


def _report_examples(learner: Learner, of: str, examples: Labelled) -> None:
    outputs = learner.read(examples.texts)
    for name in ONE_OF:
        labels = examples.truth[name]
        chosen = np.eye(labels.shape[1], dtype=bool)[outputs[name].argmax(1)]
        print(f"dev {of} {name} F1 {f1(chosen, labels).mean():.4f}")
    for name in ("danger", "conversation"):
        found = recall_at(outputs[name], examples.truth[name], false_alarms=0.01)
        print(f"dev {of} {name} recall at 1 % false alarms", np.round(found, 2).tolist(), flush=True)


def _save(
    arguments: argparse.Namespace,
    encoder: Encoder,
    heads: Mapping[str, list[str]],
    spec: Mapping[str, object],
    started: float,
) -> None:
    arguments.out.mkdir(parents=True, exist_ok=True)
    save_file(encoder.state_dict(), arguments.out / "weights.safetensors")
    run = {
        "heads": heads,
        "seed": arguments.seed,
        "minutes": round((time.time() - started) / 60),
        "further": None if arguments.further is None else _version(arguments.further),
    }
    (arguments.out / "run.json").write_text(json.dumps(run, indent="\t"), encoding="utf-8")
    (arguments.out / "tokenizer.json").write_text(json.dumps(spec), encoding="utf-8")


def _version(encoder: Path) -> str:
    return json.loads((encoder / "config.json").read_text(encoding="utf-8"))["confidant"]["version"]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    folders = ("goemotions", "banking77", "clinc150", "complaints", "examples", "conversations", "outside", "pairs")
    for name in ("base", *folders, "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--further", type=Path, help="folder of an encoder that shipped, to go on from")
    parser.add_argument("--longest", type=int, default=256, help="tokens of a training text")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
