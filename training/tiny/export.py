"""Writes the folder that transformers.js loads: python export.py --run DIR --out DIR [--random]

`--random` writes untrained weights: the same shape, for building against before there is anything better.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from tokenizers import Tokenizer

from graph import write_graph
from network import Decoder, Shape, rotations
from pairs import ASSISTANT, CHAT_TEMPLATE, END

LARGEST_DIFFERENCE = 0.5
"""Between the logits of the file and of the network it was made from: 8-bit weights round."""


def main() -> None:
    arguments = _arguments()
    torch.manual_seed(7)
    shape = Shape()
    decoder = Decoder(shape).eval()
    if not arguments.random:
        decoder.load_state_dict(torch.load(arguments.run / "state.pt")["decoder"])
    tokenizer = Tokenizer.from_file(str(arguments.run / "tokenizer.json"))
    end = tokenizer.token_to_id(END)

    out: Path = arguments.out
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    cos, sin = (table.numpy() for table in rotations(shape))
    path = out / "onnx" / "model_quantized.onnx"
    onnx.save(write_graph(_weights(decoder), {"cos": cos, "sin": sin}, shape), path)
    _write(out / "tokenizer.json", json.loads(tokenizer.to_str()))
    _write(
        out / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": shape.positions,
            "eos_token": END,
            "pad_token": END,
            "clean_up_tokenization_spaces": False,
            "chat_template": CHAT_TEMPLATE,
        },
    )
    _write(
        out / "config.json",
        {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "vocab_size": shape.vocabulary,
            "hidden_size": shape.width,
            "intermediate_size": shape.inner,
            "num_hidden_layers": shape.layers,
            "num_attention_heads": shape.heads,
            "num_key_value_heads": shape.heads,
            "head_dim": shape.head_width,
            "max_position_embeddings": shape.positions,
            "rms_norm_eps": shape.epsilon,
            "rope_theta": shape.theta,
            "hidden_act": "silu",
            "tie_word_embeddings": True,
            "bos_token_id": None,
            "eos_token_id": end,
            "pad_token_id": end,
        },
    )
    _write(
        out / "generation_config.json",
        # So small a network falls into saying one thing over and over.
        {
            "eos_token_id": end,
            "pad_token_id": end,
            "do_sample": False,
            "max_new_tokens": 120,
            "no_repeat_ngram_size": 4,
        },
    )
    print(f"{path.stat().st_size} bytes, {sum(w.numel() for w in decoder.parameters())} weights")
    _compare(decoder, tokenizer, path, shape)


def _weights(decoder: Decoder) -> dict[str, np.ndarray]:
    weights = {name: weight.detach().numpy() for name, weight in decoder.named_parameters()}
    weights["words"] = weights.pop("words.weight")
    for i in range(decoder.shape.layers):
        parts = np.split(weights.pop(f"layers.{i}.qkv.weight"), 3)
        for name, part in zip(("query", "key", "value"), parts, strict=True):
            weights[f"layers.{i}.{name}.weight"] = np.ascontiguousarray(part)
    return weights


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent="\t") + "\n", encoding="utf-8")


@torch.no_grad()
def _compare(decoder: Decoder, tokenizer: Tokenizer, path: Path, shape: Shape) -> None:
    """Runs a text through both, the file's in two parts through its cache. Raises when they differ."""
    ids = tokenizer.encode(f"<|user|>My rent is late and I am ashamed.{END}{ASSISTANT}You").ids
    expected = decoder.logits(decoder(torch.tensor([ids])))[0].numpy()
    session = ort.InferenceSession(path)
    empty = np.zeros((1, shape.heads, 0, shape.head_width), np.float32)
    past = {f"past_key_values.{i}.{part}": empty for i in range(shape.layers) for part in ("key", "value")}
    given, done = [], 0
    for part in (ids[:-4], ids[-4:-3], ids[-3:-2]):
        done += len(part)
        inputs = {"input_ids": np.array([part]), "attention_mask": np.ones((1, done), np.int64)}
        logits, *present = session.run(None, {**inputs, **past})
        past = dict(zip(past, present, strict=True))
        given.append(logits[0])
    difference = float(np.abs(np.concatenate(given) - expected[:done]).max())
    print(f"logits differ by {difference:.4f} at most, of {np.abs(expected).max():.2f}")
    if not difference < LARGEST_DIFFERENCE:
        raise SystemExit("The file is not the network.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--random", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
