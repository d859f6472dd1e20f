"""The encoder as an ONNX graph, written node by node: what ONNX Runtime runs fast, and nothing else."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import ATTENTION_HEADS, EPSILON, HALVES, LAYERS, STEPS, WIDTH

MICROSOFT = "com.microsoft"
BLOCKED = -1e4


def write_graph(
    weights: Mapping[str, np.ndarray], heads: list[str], ranges: Mapping[str, np.ndarray]
) -> onnx.ModelProto:
    """One graph from token ids to `embedding` and each head; weights are stored and multiplied as 8-bit numbers.

    `ranges` gives, for each product, the largest input seen in each column.
    """
    return _Graph(weights, ranges).encoder(heads)


def read_weights(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """The weights that `write_graph` was given, as near as its 8 and 4 bits keep them."""
    constants = {constant.name: numpy_helper.to_array(constant) for constant in graph.initializer}
    weights: dict[str, np.ndarray] = {}
    for name, value in constants.items():
        layer, _, part = name.rpartition(".")
        if part == "bias":
            weights[name] = value
        if part != "weight":
            continue
        if layer == "words":
            halves = np.stack([value % 16, value // 16], axis=1).astype(np.float32) - (STEPS + 1)
            weights[name] = (halves * constants[f"{name}.scale"][:, :, None]).reshape(len(value), WIDTH)
        elif f"{name}.scale" in constants:
            weights[name] = value * constants[f"{name}.scale"]
        elif f"{layer}.ease" in constants:
            eased = (value.astype(np.float32) - 128) * constants[f"{layer}.scale"]
            weights[name] = (eased * constants[f"{layer}.ease"][:, None]).T
        else:
            weights[name] = value
    return {name: np.ascontiguousarray(weight, np.float32) for name, weight in weights.items()}


class _Graph:
    def __init__(self, weights: Mapping[str, np.ndarray], ranges: Mapping[str, np.ndarray]) -> None:
        self.weights = weights
        self.ranges = ranges
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def encoder(self, heads: list[str]) -> onnx.ModelProto:
        ids, mask, types = "input_ids", "attention_mask", "token_type_ids"
        x = self.embedded(ids, types)

        weight = self.node("Cast", mask, to=TensorProto.FLOAT)
        missing = self.node("Sub", self.constant("one", np.float32(1)), weight)
        blocked = self.node("Mul", missing, self.constant("blocked", np.float32(BLOCKED)))
        bias = self.attention_bias(blocked, ids)
        for i in range(LAYERS):
            x = self.layer(f"layers.{i}", x, bias)

        last = self.constant("last", np.array([-1], np.int64))
        tokens = self.constant("tokens", np.array([1], np.int64))
        weight = self.node("Unsqueeze", weight, last)
        total = self.node("ReduceSum", self.node("Mul", x, weight), tokens, keepdims=0)
        mean = self.node("Div", total, self.node("ReduceSum", weight, tokens, keepdims=0))
        largest = self.node(
            "ReduceMax", self.node("Add", x, self.node("Unsqueeze", blocked, last)), axes=[1], keepdims=0
        )
        first = self.node("Gather", x, self.constant("zero", np.int64(0)), axis=1)
        features = self.node("Concat", first, mean, largest, axis=1)

        embedding = self.linear("embedding", mean)
        length = self.node("ReduceL2", embedding, axes=[1], keepdims=1)
        self.node("Div", embedding, length, output="embedding")
        for name in heads:
            inner = self.node("Gelu", self.linear(f"heads.{name}.inner", features), domain=MICROSOFT)
            self.linear(f"heads.{name}.outer", inner, output=name)

        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
            for name in (ids, mask, types)
        ]
        widths = {
            "embedding": WIDTH,
            **{name: len(self.weights[f"heads.{name}.outer.bias"]) for name in heads},
        }
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", width])
            for name, width in widths.items()
        ]
        graph = helper.make_graph(
            self.nodes, "confidant-encoder", inputs, outputs, list(self.constants.values())
        )
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="confidant")

    def embedded(self, ids: str, types: str) -> str:
        zero = self.constant("zero", np.int64(0))
        length = self.node("Gather", self.node("Shape", ids), self.constant("one_index", np.int64(1)))
        positions = self.node("Range", zero, length, self.constant("one_index", np.int64(1)))
        words = self.words("words.weight", ids)
        places = self.node("Add", self.rows("positions.weight", positions), self.rows("types.weight", types))
        return self.norm("norm", self.node("Add", words, places))

    def attention_bias(self, blocked: str, ids: str) -> str:
        """The mask as `[batch, 1, length, length]`, the one form that every backend's attention takes."""
        shape = self.node("Shape", ids)
        batch = self.node("Slice", shape, self.ints("start", [0]), self.ints("tokens", [1]))
        length = self.node("Slice", shape, self.ints("tokens", [1]), self.ints("end", [2]))
        target = self.node("Concat", batch, self.ints("tokens", [1]), length, length, axis=0)
        wide = self.node("Unsqueeze", blocked, self.ints("heads_and_rows", [1, 2]))
        return self.node("Expand", wide, target)

    def layer(self, name: str, x: str, bias: str) -> str:
        qkv = self.linear(f"{name}.qkv", x)
        query, key, value = (f"{name}.{part}" for part in ("query", "key", "value"))
        self.nodes.append(
            helper.make_node("Split", [qkv, self.ints("thirds", [WIDTH] * 3)], [query, key, value], axis=-1)
        )
        attended = self.node(
            "MultiHeadAttention", query, key, value, "", "", bias, domain=MICROSOFT, num_heads=ATTENTION_HEADS
        )
        x = self.skip_norm(f"{name}.attended_norm", self.linear(f"{name}.attended", attended), x)
        inner = self.node("Gelu", self.linear(f"{name}.inner", x), domain=MICROSOFT)
        return self.skip_norm(f"{name}.outer_norm", self.linear(f"{name}.outer", inner), x)

    def linear(self, name: str, x: str, output: str | None = None) -> str:
        weight = np.ascontiguousarray(self.weights[f"{name}.weight"].T)
        # A few columns are up to thirty times wider than the rest and would leave those few of the 256 steps. Part of
        # that width goes into the weights, which bear it better (as in SmoothQuant, 2022).
        ease = np.sqrt(np.maximum(self.ranges[name] / np.median(self.ranges[name]), 1))
        x = self.node("Mul", x, self.constant(f"{name}.ease", (1 / ease).astype(np.float32)))
        weight = weight * ease[:, None]
        # Unsigned with zero at 128: signed weights saturate in the 16-bit sums of processors without VNNI.
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / 127
        quantised = (np.rint(weight / scale) + 128).astype(np.uint8)
        return self.node(
            "DynamicQuantizeMatMul",
            x,
            self.constant(f"{name}.weight", quantised),
            self.constant(f"{name}.scale", scale.astype(np.float32)),
            self.constant(f"{name}.zero", np.full(len(scale), 128, np.uint8)),
            self.constant(f"{name}.bias", self.weights[f"{name}.bias"]),
            domain=MICROSOFT,
            output=output,
        )

    def words(self, name: str, ids: str) -> str:
        """Rows of 4-bit numbers: the first half of a row lies in the low bits, the second in the high ones."""
        halves = self.weights[name].reshape(-1, HALVES, WIDTH // HALVES)
        scale = np.maximum(np.abs(halves).max(axis=2, keepdims=True), 1e-8) / STEPS
        low, high = (np.rint(halves / scale) + STEPS + 1).astype(np.uint8).transpose(1, 0, 2)
        packed = self.node(
            "Cast",
            self.node("Gather", self.constant(name, low + 16 * high), ids),
            to=TensorProto.FLOAT,
        )
        sixteen, zero = (
            self.constant("sixteen", np.float32(16)),
            self.constant("middle", np.float32(STEPS + 1)),
        )
        high_bits = self.node("Floor", self.node("Div", packed, sixteen))
        low_bits = self.node("Sub", packed, self.node("Mul", high_bits, sixteen))
        scales = self.node("Gather", self.constant(f"{name}.scale", scale[:, :, 0].astype(np.float32)), ids)
        last = self.constant("last", np.array([-1], np.int64))
        parts: list[str] = []
        for i, bits in enumerate((low_bits, high_bits)):
            one = self.node("Gather", scales, self.constant(f"half_{i}", np.int64(i)), axis=2)
            parts.append(self.node("Mul", self.node("Sub", bits, zero), self.node("Unsqueeze", one, last)))
        return self.node("Concat", *parts, axis=2)

    def rows(self, name: str, ids: str) -> str:
        table = self.weights[name]
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
        quantised = np.rint(table / scale).astype(np.int8)
        row = self.node(
            "Cast", self.node("Gather", self.constant(name, quantised), ids), to=TensorProto.FLOAT
        )
        return self.node(
            "Mul", row, self.node("Gather", self.constant(f"{name}.scale", scale.astype(np.float32)), ids)
        )

    def norm(self, name: str, x: str) -> str:
        return self.node("LayerNormalization", x, *self.scale_and_shift(name), axis=-1, epsilon=EPSILON)

    def skip_norm(self, name: str, x: str, skip: str) -> str:
        parts = self.scale_and_shift(name)
        return self.node("SkipLayerNormalization", x, skip, *parts, domain=MICROSOFT, epsilon=EPSILON)

    def scale_and_shift(self, name: str) -> tuple[str, str]:
        return (
            self.constant(f"{name}.weight", self.weights[f"{name}.weight"]),
            self.constant(f"{name}.bias", self.weights[f"{name}.bias"]),
        )

    def ints(self, name: str, values: list[int]) -> str:
        return self.constant(name, np.array(values, np.int64))

    def constant(self, name: str, value: np.ndarray | np.generic) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.asarray(value), name))
        return name

    def node(
        self, operator: str, *inputs: str, output: str | None = None, domain: str = "", **attributes: Any
    ) -> str:
        result = output or f"{operator}_{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(operator, list(inputs), [result], name=result, domain=domain, **attributes)
        )
        return result
