"""Runs the file that ships as the app does: one message at a time."""

from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer


class Reader:
    def __init__(self, model: Path, tokenizer: Tokenizer, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self.names = [output.name for output in self.session.get_outputs()]
        self.tokenizer = tokenizer

    def read(self, texts: list[str]) -> dict[str, np.ndarray]:
        """Every output for every text, in the texts' order."""
        rows = [self._read_one(text) for text in texts]
        return {name: np.concatenate([row[i] for row in rows]) for i, name in enumerate(self.names)}

    def _read_one(self, text: str) -> list[np.ndarray]:
        ids = np.array([self.tokenizer.encode(text).ids], np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        return self.session.run(None, feed)
