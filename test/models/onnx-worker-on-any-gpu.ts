import './any-gpu.ts';
import '../../src/onnx-worker.ts';
