"""A decoder in the shape of Llama: RMS norms, rotary positions, a gated inner layer. Trains on one thread."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    vocabulary: int = 4096
    width: int = 192
    inner: int = 512
    layers: int = 4
    heads: int = 3
    positions: int = 1024
    theta: float = 10000.0
    epsilon: float = 1e-5

    @property
    def head_width(self) -> int:
        return self.width // self.heads


class Decoder(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(_Layer(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        cos, sin = rotations(shape)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                # What adds to the stream starts smaller, the deeper the network.
                depth = (2 * shape.layers) ** 0.5 if name.endswith(("out.weight", "down.weight")) else 1
                nn.init.normal_(weight, std=0.02 / depth)

    def forward(self, ids: Tensor) -> Tensor:
        """Hidden states `[texts, tokens, width]`; no text may depend on the padding to its right."""
        x = self.words(ids)
        length = ids.shape[1]
        for layer in self.layers:
            x = layer(x, self.cos[:length], self.sin[:length])
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """The table of words is also what a hidden state is compared with."""
        return F.linear(hidden, self.words.weight)


class _Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.attended_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.qkv = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.out = nn.Linear(shape.width, shape.width, bias=False)
        self.inner_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.gate = nn.Linear(shape.width, shape.inner, bias=False)
        self.up = nn.Linear(shape.width, shape.inner, bias=False)
        self.down = nn.Linear(shape.inner, shape.width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        texts, length, width = x.shape
        parts = self.qkv(self.attended_norm(x)).view(texts, length, 3, self.heads, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(
            turn(query, cos, sin), turn(key, cos, sin), value, is_causal=True
        )
        x = x + self.out(attended.transpose(1, 2).reshape(texts, length, width))
        inner = self.inner_norm(x)
        return x + self.down(F.silu(self.gate(inner)) * self.up(inner))


def rotations(shape: Shape) -> tuple[Tensor, Tensor]:
    """Cosine and sine `[positions, half a head]`."""
    half = shape.head_width // 2
    speed = shape.theta ** (-torch.arange(half, dtype=torch.float64) / half)
    angle = torch.arange(shape.positions, dtype=torch.float64)[:, None] * speed
    return angle.cos().float(), angle.sin().float()


def turn(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotates the first half of each head against the second, as Llama does."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)
