"""Turns a training run into the folder that ships, measures that folder, and writes the model card's figures.

python export.py --run DIR --base DIR --goemotions DIR --banking77 DIR --clinc150 DIR --out DIR
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from card import Readings, embedding_figures, emotion_figures, file_figures, label_figures, write_figures
from corpus import read_goemotions, read_sentences
from encoder import ATTENTION_HEADS, EPSILON, INNER, LAYERS, WIDTH, Encoder, load_base
from graph import write_graph
from measure import fit_temperature, fit_thresholds, probabilities
from reader import Reader
from train import read_all, tokenise
from vocabulary import MAX_TOKENS, open_tokenizer, prune

VERSION = "1"
# Training texts whose activations show how wide each column is.
CALIBRATION = 1024
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
    spec, sources = prune(arguments.base)
    tokenizer = open_tokenizer(spec)
    run = json.loads((arguments.run / "run.json").read_text(encoding="utf-8"))
    heads: Mapping[str, list[str]] = run["heads"]
    encoder = Encoder(len(sources), {name: len(labels) for name, labels in heads.items()})
    encoder.load_state_dict(load_file(arguments.run / "weights.safetensors"))

    folder: Path = arguments.out
    model = folder / "onnx" / "model_quantized.onnx"
    model.parent.mkdir(parents=True, exist_ok=True)
    weights = {name: tensor.numpy() for name, tensor in encoder.state_dict().items()}
    ranges = _input_ranges(encoder, tokenise(tokenizer, emotions.train.texts[:CALIBRATION]))
    graph = write_graph(weights, list(heads), ranges)
    onnx.checker.check_model(graph)
    model.write_bytes(graph.SerializeToString())

    reader = Reader(model, tokenizer, arguments.threads)
    readings = {
        name: reader.read(split.texts) for name, split in (("dev", emotions.dev), ("test", emotions.test))
    }
    truth = {"emotion": emotions.dev.truth}
    fitted = {
        name: _fitted(name, labels, readings["dev"][name], truth[name]) for name, labels in heads.items()
    }
    _write(folder / "config.json", _config(len(sources), fitted), indent="\t")
    _write(folder / "tokenizer.json", spec)
    _write(folder / "tokenizer_config.json", _tokenizer_config(), indent="\t")
    cases = [_golden(reader, text) for text in GOLDEN]
    _write(folder / "golden.json", {"tolerance": TOLERANCE, "cases": cases})

    original = load_base(arguments.base, sources, {})
    requests = read_sentences(arguments.banking77, arguments.clinc150, "test")[::4]
    ours = {COMMENTS: readings["test"]["embedding"], REQUESTS: reader.read(requests)["embedding"]}
    theirs = {
        name: read_all(original, tokenise(tokenizer, texts))["embedding"].numpy()
        for name, texts in ((COMMENTS, emotions.test.texts), (REQUESTS, requests))
    }
    small = Readings(readings["dev"]["emotion"], readings["test"]["emotion"])
    whole = Readings(
        *(
            read_all(encoder, tokenise(tokenizer, split.texts))["emotion"].numpy()
            for split in (emotions.dev, emotions.test)
        )
    )
    write_figures(
        [
            f"Trained for {run['epoch']} of {run['epochs']} planned epochs, seed {run['seed']}, in {run['minutes']} minutes.",
            emotion_figures(emotions, small, whole),
            embedding_figures(ours, theirs),
            label_figures(emotions, small),
            file_figures(folder),
        ]
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


def _fitted(output: str, labels: list[str], logits: np.ndarray, truth: np.ndarray) -> dict[str, object]:
    temperature = fit_temperature(logits, truth)
    thresholds = fit_thresholds(probabilities(logits, temperature), truth)
    return {"output": output, "labels": labels, "thresholds": thresholds, "temperature": temperature}


def _config(vocabulary: int, heads: Mapping[str, object]) -> dict[str, object]:
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
    for name in ("run", "base", "goemotions", "banking77", "clinc150", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
