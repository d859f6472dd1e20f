"""Spells a message as people do who type fast, or who hide a word: so that the encoder reads through it."""

import random
import re

NEIGHBOURS = {
    letter: row[max(0, i - 1) : i] + row[i + 1 : i + 2]
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for i, letter in enumerate(row)
}
SIGNS = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7", "l": "1"}
SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("tion", "shun"),
    ("ight", "ite"),
    ("ou", "u"),
    ("ea", "ee"),
    ("ie", "ei"),
)
WORD = re.compile(r"[A-Za-z]{3,}")


def misspell(text: str, chance: random.Random) -> str:
    """The text with some of its words spelt otherwise, at least one where there is one."""
    words = list(WORD.finditer(text))
    if not words:
        return text
    change = chance.choice((_slip, _slip, _slip, _sign, _drawn, _star, _spaced, _sound))
    for match in sorted(
        chance.sample(words, min(len(words), chance.randint(1, 3))), key=lambda m: -m.start()
    ):
        text = text[: match.start()] + change(match[0], chance) + text[match.end() :]
    if chance.random() < 0.2:
        text = re.sub("['’]", "", text)
    return text


def _slip(word: str, chance: random.Random) -> str:
    """One letter missing, doubled, swapped with the next, or the key beside it."""
    i = chance.randrange(len(word) - 1)
    letter = word[i]
    spelt = chance.choice(
        (
            "",
            letter * 2,
            word[i + 1] + letter,
            chance.choice(NEIGHBOURS.get(letter.lower(), "") or letter),
        )
    )
    rest = i + 2 if len(spelt) == 2 and spelt != letter * 2 else i + 1
    return word[:i] + spelt + word[rest:]


def _sign(word: str, chance: random.Random) -> str:
    return re.sub(
        "[aeiostl]",
        lambda m: chance.choice(SIGNS[m[0]]) if chance.random() < 0.6 else m[0],
        word,
    )


def _drawn(word: str, chance: random.Random) -> str:
    i = chance.randrange(len(word))
    return word[:i] + word[i] * chance.randint(3, 5) + word[i + 1 :]


def _star(word: str, chance: random.Random) -> str:
    i = chance.randrange(1, len(word))
    return word[:i] + chance.choice("*-_.") + word[i + 1 :]


def _spaced(word: str, chance: random.Random) -> str:
    return chance.choice(" .-").join(word)


def _sound(word: str, chance: random.Random) -> str:
    spelt = word
    for written, heard in SOUNDS:
        spelt = spelt.replace(written, heard)
    return spelt if spelt != word else re.sub("(?<=.)[aeiou]", "", word)
