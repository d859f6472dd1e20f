"""The decoder as an ONNX graph with a cache of keys and values, as transformers.js runs it; 8-bit weights."""

from collections.abc import Mapping

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from network import Shape

MICROSOFT = "com.microsoft"
BLOCK = 32
"""Weights that share one scale: what ONNX Runtime has kernels for on every backend."""


def write_graph(
    weights: Mapping[str, np.ndarray], rotations: Mapping[str, np.ndarray], shape: Shape
) -> onnx.ModelProto:
    """From `input_ids`, `attention_mask` and `past_key_values.*` to `logits` and `present.*`.

    `rotations` has the tables `cos` and `sin`, `[positions, half a head]`.
    """
    return _Graph(weights, rotations, shape).decoder()


class _Graph:
    def __init__(
        self, weights: Mapping[str, np.ndarray], rotations: Mapping[str, np.ndarray], shape: Shape
    ) -> None:
        self.weights = weights
        self.rotations = rotations
        self.shape = shape
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def decoder(self) -> onnx.ModelProto:
        shape = self.shape
        x = self.embedded("input_ids")
        last, total = self.lengths()
        # The norm of what a layer is given; every later one also adds what came before.
        normed = self.norm("layers.0.attended_norm", x)
        for i in range(shape.layers):
            attended = self.attended(i, normed, last, total)
            normed, x = self.skip_norm(f"layers.{i}.inner_norm", attended, x)
            gate = self.linear(f"layers.{i}.gate", normed)
            gate = self.node("Mul", gate, self.node("Sigmoid", gate))
            inner = self.node("Mul", gate, self.linear(f"layers.{i}.up", normed))
            after = "norm" if i + 1 == shape.layers else f"layers.{i + 1}.attended_norm"
            normed, x = self.skip_norm(after, self.linear(f"layers.{i}.down", inner), x)
        self.product("words", normed, "logits")
        return self.model()

    def embedded(self, ids: str) -> str:
        """The rows of the table that the last product also uses."""
        scale = self.constant("words.scale", self.quantised("words")[1])
        table = self.constant("words.packed", self.quantised("words")[0])
        width = self.shape.width
        numbers = self.node("Cast", self.node("Gather", table, ids), to=TensorProto.FLOAT)
        middle = self.constant("middle", np.float32(128))
        scales = self.node("Gather", scale, ids)
        spread = self.node(
            "Mul",
            self.node("Sub", numbers, middle),
            self.node("Unsqueeze", scales, self.constant("last_axis", np.array([-1], np.int64))),
        )
        return self.node("Reshape", spread, self.constant("flat", np.array([0, 0, width], np.int64)))

    def lengths(self) -> tuple[str, str]:
        """For attention: the place of each text's last token, and how many there are with the cache's."""
        axis = self.constant("tokens_axis", np.array([1], np.int64))
        count = self.node("ReduceSum", "attention_mask", axis, keepdims=0)
        last = self.node("Sub", count, self.constant("one", np.array([1], np.int64)))
        total = self.node(
            "Gather", self.node("Shape", "attention_mask"), self.constant("second", np.int64(1))
        )
        return self.node("Cast", last, to=TensorProto.INT32), self.node("Cast", total, to=TensorProto.INT32)

    def attended(self, i: int, normed: str, last: str, total: str) -> str:
        present = [f"present.{i}.key", f"present.{i}.value"]
        self.nodes.append(
            helper.make_node(
                "GroupQueryAttention",
                [
                    *(self.linear(f"layers.{i}.{part}", normed) for part in ("query", "key", "value")),
                    f"past_key_values.{i}.key",
                    f"past_key_values.{i}.value",
                    last,
                    total,
                    *(self.constant(name, self.rotations[name]) for name in ("cos", "sin")),
                ],
                [f"layers.{i}.attended", *present],
                domain=MICROSOFT,
                num_heads=self.shape.heads,
                kv_num_heads=self.shape.heads,
                do_rotary=1,
                rotary_interleaved=0,
            )
        )
        return self.linear(f"layers.{i}.out", f"layers.{i}.attended")

    def linear(self, name: str, x: str) -> str:
        return self.product(f"{name}.weight", x)

    def product(self, name: str, x: str, output: str | None = None) -> str:
        packed, scale = self.quantised(name)
        outputs, inputs = self.weights[name].shape
        return self.node(
            "MatMulNBits",
            x,
            self.constant(f"{name}.packed", packed),
            self.constant(f"{name}.scale", scale),
            output=output,
            domain=MICROSOFT,
            K=inputs,
            N=outputs,
            bits=8,
            block_size=BLOCK,
        )

    def quantised(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Numbers `[outputs, blocks, BLOCK]` around 128, and the scale of each block."""
        blocks = self.weights[name].reshape(self.weights[name].shape[0], -1, BLOCK)
        scale = np.maximum(np.abs(blocks).max(axis=2), 1e-8) / 127
        packed = (np.rint(blocks / scale[:, :, None]) + 128).astype(np.uint8)
        return packed, scale.astype(np.float32)

    def norm(self, name: str, x: str) -> str:
        scale = self.constant(f"{name}.weight", self.weights[f"{name}.weight"])
        return self.node("SimplifiedLayerNormalization", x, scale, axis=-1, epsilon=self.shape.epsilon)

    def skip_norm(self, name: str, x: str, skip: str) -> tuple[str, str]:
        """The norm of the sum, and the sum."""
        normed, summed = f"{name}.normed", f"{name}.summed"
        scale = self.constant(f"{name}.weight", self.weights[f"{name}.weight"])
        self.nodes.append(
            helper.make_node(
                "SkipSimplifiedLayerNormalization",
                [x, skip, scale],
                [normed, "", "", summed],
                domain=MICROSOFT,
                epsilon=self.shape.epsilon,
            )
        )
        return normed, summed

    def node(self, kind: str, *inputs: str, output: str | None = None, **attributes: object) -> str:
        name = output or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name

    def constant(self, name: str, value: np.ndarray | np.generic) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.asarray(value), name))
        return name

    def model(self) -> onnx.ModelProto:
        shape = self.shape
        tokens = ["batch_size", "sequence_length"]

        def cache(prefix: str, length: str) -> list[onnx.ValueInfoProto]:
            sizes = ["batch_size", shape.heads, length, shape.head_width]
            return [
                helper.make_tensor_value_info(f"{prefix}.{i}.{part}", TensorProto.FLOAT, sizes)
                for i in range(shape.layers)
                for part in ("key", "value")
            ]

        graph = helper.make_graph(
            self.nodes,
            "decoder",
            [
                helper.make_tensor_value_info("input_ids", TensorProto.INT64, tokens),
                helper.make_tensor_value_info(
                    "attention_mask", TensorProto.INT64, ["batch_size", "total_sequence_length"]
                ),
                *cache("past_key_values", "past_sequence_length"),
            ],
            [
                helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*tokens, shape.vocabulary]),
                *cache("present", "total_sequence_length"),
            ],
            list(self.constants.values()),
        )
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=9)
