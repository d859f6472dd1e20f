"""The prompts and replies that are learnt, as token ids."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

USER, ASSISTANT, END = "<|user|>", "<|assistant|>", "<|end|>"

# The system message is always the same: a network this small learns it by heart, and is not shown it.
CHAT_TEMPLATE = (
    "{% for message in messages %}{% if message['role'] != 'system' %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}"
    "{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)

LONGEST = 384
# A line of the plan said so often is one token: the plan is much of the prompt, and always in the same words.
OFTEN = 1 / 200


@dataclass(frozen=True)
class Pair:
    prompt: str
    reply: str

    @property
    def text(self) -> str:
        return self.prompt + self.reply + END


def read_pairs(path: Path) -> list[Pair]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_pair(json.loads(line)) for line in lines]


def _pair(row: dict) -> Pair:
    turns = [message for message in row["prompt"] if message["role"] != "system"]
    return Pair(
        "".join(f"<|{turn['role']}|>{turn['content']}{END}" for turn in turns) + ASSISTANT, row["reply"]
    )


def make_tokenizer(pairs: list[Pair], size: int) -> Tokenizer:
    """Byte-level BPE: every text can be written, the usual words are one token."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    marks = [AddedToken(mark, special=True, normalized=False) for mark in (END, USER, ASSISTANT)]
    lines = [AddedToken(line, special=False, normalized=False) for line in _plan_lines(pairs)]
    tokenizer.add_special_tokens(marks)
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(lines),
        special_tokens=marks,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    words = [pair.text for pair in pairs]
    for line in lines:
        words = [text.replace(line.content, "") for text in words]
    tokenizer.train_from_iterator(words, trainer)
    tokenizer.add_tokens(lines)
    return tokenizer


def _plan_lines(pairs: list[Pair]) -> list[str]:
    counts: Counter[str] = Counter()
    for pair in pairs:
        plan = pair.prompt.rsplit("\n\n", 1)[-1].removesuffix(END + ASSISTANT)
        counts.update(plan.split("\n"))
    return sorted(line for line, count in counts.items() if count > OFTEN * len(pairs))


@dataclass(frozen=True)
class Row:
    ids: list[int]
    first: int
    """Where the reply begins; what stands before is not learnt."""


def rows(pairs: list[Pair], tokenizer: Tokenizer) -> list[Row]:
    made = []
    for pair in pairs:
        prompt = tokenizer.encode(pair.prompt).ids
        ids = prompt + tokenizer.encode(pair.reply + END).ids
        if len(ids) <= LONGEST:
            made.append(Row(ids, len(prompt)))
    return made
