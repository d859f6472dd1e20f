"""Turns a training run into the folder that ships, measures that folder, and writes the model card's figures.

python export.py --run DIR --base DIR --goemotions DIR --banking77 DIR --clinc150 DIR \
    --examples DIR --outside DIR --pairs DIR --out DIR
"""

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from card import (
    Judged,
    calibration_figures,
    danger_figures,
    embedding_figures,
    emotion_figures,
    file_figures,
    label_figures,
    pair_figures,
    unread_figures,
    write_figures,
)
from corpus import (
    DANGERS,
    SELF_HARM,
    Labelled,
    Pair,
    Split,
    read_examples,
    read_goemotions,
    read_outside,
    read_pairs,
    read_requests,
)
from encoder import ATTENTION_HEADS, EPSILON, INNER, LAYERS, WIDTH, Encoder
from graph import write_graph
from measure import fit_temperature, fit_thresholds, grouped, probabilities, shares
from reader import Reader
from train import ONE_OF, Original, read_all, tokenise
from vocabulary import MAX_TOKENS, open_tokenizer

VERSION = "7"
# Training texts whose activations show how wide each column is, from each source.
CALIBRATION = 1024
# How many times recall weighs as much as precision: a wish for a person that is missed is worse than one that was
# none, and what can be read should not be called unreadable.
BETA = {"emotion": 1.0, "conversation": (2.5, 2.0), "unread": 0.75}
# From this probability on a danger is suspected. Probabilities are calibrated, so one cut costs least for all
# dangers, and rare ones need no threshold guessed from a handful of examples. Here a miss costs some twice what a
# needless question does, and of one's own life it costs most. They hear as much of the development split as encoder 5
# did at .31 (.88), for fewer near misses (.115 of them for .121).
SUSPICION, SUSPICION_OF_SELF_HARM = 0.28, 0.23
GOLDEN = (
    "I can't sleep and I keep thinking about the money I owe.",
    "Thank you so much, that really helped!",
    "i dont know who to talk to about this",
    "She left me after eleven years and the house is so quiet.",
    "omg I passed!!! 🎉😂",
    "What time does the clinic open on Saturday?",
    "I’m scared of what he’ll do when he finds out.",
    "It’s disgusting how they treat people there.",
    "😭😭",
    "lol",
    "Ich weiß nicht, was ich tun soll.",
    (
        "My mother died in March. I thought I was doing better, but today I found her glasses in a drawer and I sat "
        "on the kitchen floor for an hour. I feel silly writing this to a computer, but my sister is tired of "
        "hearing about it, and my husband says I should be over it by now. I am not over it. I do not think I want "
        "to be."
    ),
)
# What another backend may differ by on this same file, from rounding: several times the widest difference seen
# between WebAssembly and native, and far less than any two messages differ by.
TOLERANCE = {"cosine": 0.99, "logit": 0.5}
COMMENTS, REQUESTS = "GoEmotions, test", "Banking77 and CLINC150, test"


def main() -> None:
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    emotions = read_goemotions(arguments.goemotions)
    examples = read_examples(arguments.examples)
    requests = read_requests(arguments.banking77, arguments.clinc150, "test").texts
    spec = json.loads((arguments.run / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer = open_tokenizer(spec)
    run = json.loads((arguments.run / "run.json").read_text(encoding="utf-8"))
    heads: Mapping[str, list[str]] = run["heads"]
    vocabulary = len(spec["model"]["vocab"])
    encoder = Encoder(vocabulary, {name: len(labels) for name, labels in heads.items()})
    encoder.load_state_dict(load_file(arguments.run / "weights.safetensors"))

    folder: Path = arguments.out
    model = folder / "onnx" / "model_quantized.onnx"
    model.parent.mkdir(parents=True, exist_ok=True)
    weights = {name: tensor.numpy() for name, tensor in encoder.state_dict().items()}
    seen = emotions.split.train.texts[:CALIBRATION] + examples.split.train.texts[:CALIBRATION]
    ranges = _input_ranges(encoder, tokenise(tokenizer, seen))
    graph = write_graph(weights, list(heads), ranges)
    onnx.checker.check_model(graph)
    model.write_bytes(graph.SerializeToString())

    reader = Reader(model, tokenizer, arguments.threads)
    outside = read_outside(arguments.outside)
    splits = {"emotion": emotions.split, "unread": _both(examples.split, outside)}
    splits |= {name: examples.split for name in heads if name not in splits}
    fitted: dict[str, dict[str, object]] = {}
    judged: dict[str, Judged] = {}
    texts = {
        id(split): (reader.read(split.dev.texts), reader.read(split.test.texts)) for split in splits.values()
    }
    for name, labels in heads.items():
        split = splits[name]
        dev, test = (outputs[name] for outputs in texts[id(split)])
        fitted[name] = {"output": name, "labels": labels} | _fitted(
            name, dev, split.dev.truth[name]
        )
        judged[name] = _judge(fitted[name], test, split.test.truth[name])
    dev_emotions = texts[id(emotions.split)][0]["emotion"]
    p = probabilities(dev_emotions, fitted["emotion"]["temperature"])
    groupings = {
        name: fit_thresholds(
            grouped(p, emotions.labels, groups),
            grouped(emotions.split.dev.truth["emotion"], emotions.labels, groups),
        )
        for name, groups in (("Ekman 7", emotions.ekman), ("4 sentiments", emotions.sentiment))
    }
    grouping_thresholds = {
        "sentiment": dict(zip(emotions.sentiment, groupings["4 sentiments"], strict=True)),
        "ekman": dict(zip(emotions.ekman, groupings["Ekman 7"], strict=True)),
    }
    _write(folder / "config.json", _config(vocabulary, fitted, grouping_thresholds), indent="\t")
    _write(folder / "tokenizer.json", spec)
    _write(folder / "tokenizer_config.json", _tokenizer_config(), indent="\t")
    cases = [_golden(reader, text) for text in GOLDEN]
    _write(folder / "golden.json", {"tolerance": TOLERANCE, "cases": cases})

    original = Original(arguments.base, MAX_TOKENS)
    _, pairs = read_pairs(arguments.pairs)
    some_requests = reader.read(requests[::4])
    ours = {COMMENTS: texts[id(emotions.split)][1]["embedding"], REQUESTS: some_requests["embedding"]}
    theirs = {
        name: original(some).numpy()
        for name, some in ((COMMENTS, emotions.split.test.texts), (REQUESTS, requests[::4]))
    }
    whole = read_all(encoder, tokenise(tokenizer, emotions.split.test.texts))["emotion"].numpy()
    alarms = probabilities(some_requests["danger"], fitted["danger"]["temperature"]) >= np.array(
        fitted["danger"]["thresholds"]
    )
    write_figures(
        [
            f"Trained in {run['minutes']} minutes{_further(run)}, seed {run['seed']}.",
            danger_figures(judged["danger"], examples.near_misses, alarms),
            *(
                label_figures(
                    f"{name}, own messages held out",
                    heads[name],
                    judged[name],
                    fitted[name].get("thresholds"),
                )
                for name in ("danger", "conversation", "topic", "need")
            ),
            unread_figures(judged["unread"]),
            emotion_figures(
                emotions,
                judged["emotion"],
                _judge(fitted["emotion"], whole, emotions.split.test.truth["emotion"]),
                groupings,
            ),
            calibration_figures(judged),
            embedding_figures(ours, theirs),
            pair_figures(
                {
                    "int8 file": _asked_and_said(lambda some: reader.read(some)["embedding"], pairs),
                    "the original": _asked_and_said(lambda some: original(some).numpy(), pairs),
                }
            ),
            label_figures(
                "emotion, GoEmotions test",
                heads["emotion"],
                judged["emotion"],
                fitted["emotion"]["thresholds"],
            ),
            file_figures(folder),
        ]
    )


def _further(run: Mapping[str, object]) -> str:
    return "" if run["further"] is None else f", going on from encoder {run['further']}"


def _asked_and_said(
    embed: Callable[[list[str]], np.ndarray], pairs: list[Pair]
) -> tuple[np.ndarray, np.ndarray]:
    return embed([pair.asked for pair in pairs]), embed([pair.said for pair in pairs])


def _both(readable: Split, outside: Split) -> Split:
    """What can be read beside what cannot."""
    return Split(
        *(
            Labelled(
                one.texts + two.texts, {"unread": np.concatenate([one.truth["unread"], two.truth["unread"]])}
            )
            for one, two in (
                (readable.train, outside.train),
                (readable.dev, outside.dev),
                (readable.test, outside.test),
            )
        )
    )


def _input_ranges(encoder: Encoder, rows: list[list[int]]) -> dict[str, np.ndarray]:
    """For each linear layer the largest absolute input in each column."""
    ranges: dict[str, Tensor] = {}

    def widen(name: str, x: Tensor) -> None:
        largest = x.abs().flatten(0, -2).amax(0)
        ranges[name] = torch.maximum(ranges[name], largest) if name in ranges else largest

    for name, module in encoder.named_modules():
        if isinstance(module, nn.Linear):
            module.register_forward_pre_hook(lambda _, inputs, name=name: widen(name, inputs[0]))
    read_all(encoder, rows)
    for module in encoder.modules():
        module._forward_pre_hooks.clear()
    return {name: largest.numpy() for name, largest in ranges.items()}


def _fitted(name: str, logits: np.ndarray, truth: np.ndarray) -> dict[str, object]:
    """How to read a head, from the development split."""
    if name in ONE_OF:
        return {"temperature": fit_temperature(logits, truth, shares)}
    # What is outside was learnt with softened labels, which leaves little to correct (see `train.py`).
    temperature = 1.0 if name == "unread" else fit_temperature(logits, truth)
    if name == "danger":
        cuts = [SUSPICION_OF_SELF_HARM if label in SELF_HARM else SUSPICION for label in DANGERS]
        return {"temperature": temperature, "thresholds": cuts}
    thresholds = fit_thresholds(probabilities(logits, temperature), truth, BETA[name])
    return {"temperature": temperature, "thresholds": thresholds}


def _judge(fitted: Mapping[str, object], logits: np.ndarray, truth: np.ndarray) -> Judged:
    if "thresholds" not in fitted:
        p = shares(logits, fitted["temperature"])
        return Judged(p, np.eye(p.shape[1], dtype=bool)[p.argmax(1)], truth)
    p = probabilities(logits, fitted["temperature"])
    return Judged(p, p >= np.array(fitted["thresholds"]), truth)


def _config(
    vocabulary: int, heads: Mapping[str, object], groupings: Mapping[str, object]
) -> dict[str, object]:
    return {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "vocab_size": vocabulary,
        "hidden_size": WIDTH,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": ATTENTION_HEADS,
        "intermediate_size": INNER,
        "hidden_act": "gelu",
        "max_position_embeddings": MAX_TOKENS,
        "type_vocab_size": 2,
        "layer_norm_eps": EPSILON,
        "pad_token_id": 0,
        "confidant": {
            "version": VERSION,
            "maxTokens": MAX_TOKENS,
            "embedding": {"output": "embedding", "dimension": WIDTH},
            "heads": heads,
            "groupings": groupings,
        },
    }


def _tokenizer_config() -> dict[str, object]:
    return {
        "tokenizer_class": "BertTokenizer",
        "model_max_length": MAX_TOKENS,
        "do_lower_case": True,
        **{f"{name}_token": f"[{name.upper()}]" for name in ("pad", "unk", "cls", "sep", "mask")},
    }


def _golden(reader: Reader, text: str) -> dict[str, object]:
    outputs = reader.read([text])
    return {"text": text, **{name: [round(float(x), 4) for x in value[0]] for name, value in outputs.items()}}


def _write(path: Path, value: object, indent: str | None = None) -> None:
    separators = (",", ": ") if indent else (",", ":")
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    path.write_text(text + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("run", "base", "goemotions", "banking77", "clinc150", "examples", "outside", "pairs", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
