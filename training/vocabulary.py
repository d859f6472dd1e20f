"""The words the encoder knows: the base vocabulary without what English never uses, plus common emoji."""

import json
import unicodedata
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

MAX_TOKENS = 256
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


def prune(base: Path) -> tuple[dict[str, object], list[list[int]]]:
    """The tokenizer that ships, and for each of its ids the base ids whose mean embedding it starts from."""
    spec = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    old: dict[str, int] = spec["model"]["vocab"]
    base_tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    base_tokenizer.no_padding()
    base_tokenizer.no_truncation()

    kept = [token for token in sorted(old, key=old.__getitem__) if _is_kept(token)]
    sources = [[old[token]] for token in kept]
    emoji = [chr(code) for first, last in EMOJI_RANGES for code in range(first, last + 1)]
    for sign in emoji:
        name = unicodedata.name(sign).lower()
        sources.append(base_tokenizer.encode(name, add_special_tokens=False).ids)

    vocabulary = {token: index for index, token in enumerate([*kept, *emoji])}
    spec["model"]["vocab"] = vocabulary
    spec["truncation"] = None
    spec["padding"] = None
    spec["added_tokens"] = [
        *(_added(token, vocabulary[token], special=True) for token in SPECIAL),
        *(_added(sign, vocabulary[sign], special=False) for sign in emoji),
    ]
    # A thumb is a thumb in any skin tone; left in, the tone would be one unknown token.
    tones = {"type": "Replace", "pattern": {"Regex": SKIN_TONES}, "content": ""}
    spec["normalizer"] = {"type": "Sequence", "normalizers": [tones, spec["normalizer"]]}
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
