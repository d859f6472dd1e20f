"""The words the encoder knows: those of the base vocabulary that its texts use most, and common emoji.

python vocabulary.py --base MINILM --goemotions DIR --banking77 DIR --clinc150 DIR --complaints DIR --examples DIR

chooses them anew and writes `vocabulary.txt`. It is committed, so that an added example does not move every word.
"""

import argparse
import json
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

MAX_TOKENS = 256
# So many that the file that ships stays under 16 MB.
SIZE = 16000
# How many times a text of the project's own counts: its words are the ones that matter.
OWN = 10
CHOSEN = Path(__file__).parent / "vocabulary.txt"
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
SKIN_TONES = "[\U0001f3fb-\U0001f3ff]"

# Faces, gestures, hearts and the few signs that carry a mood. The base model has none of them.
EMOJI_RANGES = (
    (0x2639, 0x263A),
    (0x270A, 0x270D),
    (0x2728, 0x2728),
    (0x2763, 0x2764),
    (0x1F389, 0x1F38A),
    (0x1F440, 0x1F450),
    (0x1F48B, 0x1F48C),
    (0x1F493, 0x1F49F),
    (0x1F4A2, 0x1F4AF),
    (0x1F525, 0x1F525),
    (0x1F595, 0x1F596),
    (0x1F5A4, 0x1F5A4),
    (0x1F600, 0x1F64F),
    (0x1F90C, 0x1F92F),
    (0x1F937, 0x1F937),
    (0x1F970, 0x1F97A),
    (0x1F9E1, 0x1F9E1),
)
EMOJI = [chr(code) for first, last in EMOJI_RANGES for code in range(first, last + 1)]
APOSTROPHES, QUOTES = "[‘’‚‛ʼʹ′´`＇]", "[“”„‟«»″]"


def prune(base: Path, chosen: Path | None = CHOSEN) -> tuple[dict[str, object], list[list[int]]]:
    """A tokenizer, and for each of its ids the base ids whose mean embedding it starts from.

    It knows the words of the file `chosen`; without one, every word in Latin script.
    """
    spec = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    old: dict[str, int] = spec["model"]["vocab"]
    base_tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    base_tokenizer.no_padding()
    base_tokenizer.no_truncation()

    kept = [token for token in sorted(old, key=old.__getitem__) if _is_kept(token)]
    if chosen is not None:
        words = set(chosen.read_text(encoding="utf-8").splitlines())
        kept = [token for token in kept if token in words]
    sources = [[old[token]] for token in kept]
    for sign in EMOJI:
        name = unicodedata.name(sign).lower()
        sources.append(base_tokenizer.encode(name, add_special_tokens=False).ids)

    vocabulary = {token: index for index, token in enumerate([*kept, *EMOJI])}
    spec["model"]["vocab"] = vocabulary
    spec["truncation"] = None
    spec["padding"] = None
    spec["added_tokens"] = [
        *(_added(token, vocabulary[token], special=True) for token in SPECIAL),
        *(_added(sign, vocabulary[sign], special=False) for sign in EMOJI),
    ]
    # A thumb is a thumb in any skin tone; left in, the tone would be one unknown token.
    replaced = [
        {"type": "Replace", "pattern": {"Regex": pattern}, "content": content}
        for pattern, content in ((SKIN_TONES, ""), (APOSTROPHES, "'"), (QUOTES, '"'))
    ]
    spec["normalizer"] = {"type": "Sequence", "normalizers": [*replaced, spec["normalizer"]]}
    for token in spec["post_processor"]["special_tokens"].values():
        token["ids"] = [vocabulary[name] for name in token["tokens"]]
    return spec, sources


def rows(table: np.ndarray, sources: list[list[int]]) -> np.ndarray:
    """The embedding rows of the pruned vocabulary, taken from the base table."""
    return np.stack([table[ids].mean(axis=0) for ids in sources])


def open_tokenizer(spec: dict[str, object], max_tokens: int = MAX_TOKENS) -> Tokenizer:
    """A tokenizer of this specification that cuts after `max_tokens` and does not pad."""
    tokenizer = Tokenizer.from_str(json.dumps(spec))
    tokenizer.enable_truncation(max_tokens)
    return tokenizer


def _most_used(tokens: list[str], tokenizer: Tokenizer, texts: Sequence[str], size: int) -> list[str]:
    """The tokens used most, in their order; letters and pairs of letters are always kept, to spell the rest."""
    used = Counter(
        token
        for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)
        for token in encoding.tokens
    )
    places = {token: place for place, token in enumerate(tokens)}
    always = [
        token
        for token in tokens
        if token in SPECIAL or len(token.removeprefix("##")) <= 2 - (token[0] != "#")
    ]
    ranked = sorted(set(tokens) - set(always), key=lambda token: (-used[token], places[token]))
    kept = {*always, *ranked[: size - len(always)]}
    return [token for token in tokens if token in kept]


def _is_kept(token: str) -> bool:
    if token in SPECIAL:
        return True
    if token.startswith("[unused"):
        return False
    return all(_is_latin_or_sign(character) for character in token.removeprefix("##"))


def _is_latin_or_sign(character: str) -> bool:
    if unicodedata.category(character)[0] in "LM":
        return unicodedata.name(character, "").startswith("LATIN")
    return not unicodedata.name(character, "").startswith(("CJK", "KANGXI", "TIBETAN", "DEVANAGARI"))


def _added(token: str, index: int, *, special: bool) -> dict[str, object]:
    return {
        "id": index,
        "content": token,
        "single_word": False,
        "lstrip": False,
        "rstrip": False,
        "normalized": False,
        "special": special,
    }


def _main() -> None:
    from corpus import read_complaints, read_examples, read_goemotions, read_requests

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("base", "goemotions", "banking77", "clinc150", "complaints", "examples"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    texts = [
        *read_goemotions(arguments.goemotions).split.train.texts,
        *read_requests(arguments.banking77, arguments.clinc150, "train").texts,
        *read_complaints(arguments.complaints),
        *OWN * read_examples(arguments.examples).split.train.texts,
    ]
    spec, _ = prune(arguments.base, None)
    vocabulary: dict[str, int] = spec["model"]["vocab"]
    words = [token for token in vocabulary if token not in EMOJI]
    chosen = _most_used(words, open_tokenizer(spec), texts, SIZE - len(EMOJI))
    CHOSEN.write_text("".join(f"{token}\n" for token in chosen), encoding="utf-8")


if __name__ == "__main__":
    _main()
