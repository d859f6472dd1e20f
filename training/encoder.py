"""The network: MiniLM's six layers, one pooled sentence embedding, and a small head for each thing read."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.numpy import load_file
from torch import Tensor, nn

from vocabulary import MAX_TOKENS, rows

WIDTH = 384
LAYERS = 6
ATTENTION_HEADS = 12
INNER = 1536
HEAD_INNER = 128
# Words ship in 4 bits: 7 steps to each side of zero.
STEPS = 7
HALVES = 2
EPSILON = 1e-12


class Words(nn.Embedding):
    """Word embeddings as they ship: each half of a row in 15 steps of its own.

    The steps pass no gradient; what is learnt is the number behind them (a straight-through estimate).
    """

    def forward(self, ids: Tensor) -> Tensor:
        rows = super().forward(ids)
        halves = rows.detach().unflatten(-1, (HALVES, -1))
        scale = halves.abs().amax(-1, keepdim=True).clamp(min=1e-8) / STEPS
        stepped = ((halves / scale).round() * scale).flatten(-2)
        return rows + (stepped - rows.detach())


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = x.shape
        qkv = self.qkv(x).view(batch, length, 3, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS)
        query, key, value = qkv.permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        attended = attended.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attended_norm(x + self.dropout(self.attended(attended)))
        return self.outer_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Head(nn.Module):
    """Logits from the first token, the mean and the maximum of all tokens."""

    def __init__(self, labels: int, dropout: float) -> None:
        super().__init__()
        self.inner = nn.Linear(3 * WIDTH, HEAD_INNER)
        self.outer = nn.Linear(HEAD_INNER, labels)
        self.dropout = nn.Dropout(dropout)

    def forward(self, features: Tensor) -> Tensor:
        return self.outer(self.dropout(F.gelu(self.inner(self.dropout(features)))))


class Encoder(nn.Module):
    """`heads` gives each head's number of labels; a further head is one more entry."""

    def __init__(self, vocabulary: int, heads: Mapping[str, int], dropout: float = 0.1) -> None:
        super().__init__()
        self.words = Words(vocabulary, WIDTH)
        self.positions = nn.Embedding(MAX_TOKENS, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.embedding = nn.Linear(WIDTH, WIDTH)
        self.heads = nn.ModuleDict({name: Head(labels, dropout) for name, labels in heads.items()})
        # The embedding starts as the base model's own: the mean, unchanged.
        nn.init.eye_(self.embedding.weight)
        nn.init.zeros_(self.embedding.bias)

    def forward(self, ids: Tensor, mask: Tensor) -> dict[str, Tensor]:
        """Token ids and mask `[batch, length]` to the unit `embedding` and each head's logits."""
        positions = torch.arange(ids.shape[1])
        x = self.words(ids) + self.positions(positions) + self.types.weight[0]
        x = self.dropout(self.norm(x))
        bias = ((1.0 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        x = x.float()
        weight = mask.float()[:, :, None]
        mean = (x * weight).sum(1) / weight.sum(1)
        largest = (x + (1.0 - weight) * -1e4).amax(1)
        features = torch.cat([x[:, 0], mean, largest], dim=1)
        outputs = {"embedding": F.normalize(self.embedding(mean).float(), dim=1)}
        for name, head in self.heads.items():
            outputs[name] = head(features).float()
        return outputs


def load_base(
    base: Path, sources: list[list[int]], heads: Mapping[str, int], dropout: float = 0.1
) -> Encoder:
    """The base model's weights under our names, for the words of `sources`."""
    old = load_file(base / "model.safetensors")
    encoder = Encoder(len(sources), heads, dropout)
    weights: dict[str, np.ndarray] = {
        "words.weight": rows(old["embeddings.word_embeddings.weight"], sources),
        "positions.weight": old["embeddings.position_embeddings.weight"][:MAX_TOKENS],
        "types.weight": old["embeddings.token_type_embeddings.weight"],
    }
    renamed = {"norm": "embeddings.LayerNorm"}
    for i in range(LAYERS):
        ours, theirs = f"layers.{i}", f"encoder.layer.{i}"
        for part in ("weight", "bias"):
            parts = [old[f"{theirs}.attention.self.{which}.{part}"] for which in ("query", "key", "value")]
            weights[f"{ours}.qkv.{part}"] = np.concatenate(parts)
        renamed[f"{ours}.attended"] = f"{theirs}.attention.output.dense"
        renamed[f"{ours}.attended_norm"] = f"{theirs}.attention.output.LayerNorm"
        renamed[f"{ours}.inner"] = f"{theirs}.intermediate.dense"
        renamed[f"{ours}.outer"] = f"{theirs}.output.dense"
        renamed[f"{ours}.outer_norm"] = f"{theirs}.output.LayerNorm"
    for ours, theirs in renamed.items():
        for part in ("weight", "bias"):
            weights[f"{ours}.{part}"] = old[f"{theirs}.{part}"]
    tensors = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in weights.items()}
    missing, unexpected = encoder.load_state_dict(tensors, strict=False)
    fresh = ("embedding.", "heads.")
    assert not unexpected and all(name.startswith(fresh) for name in missing), (missing, unexpected)
    return encoder
