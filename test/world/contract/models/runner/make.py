"""Makes the models of run-contract's tests beside this file: `python3 make-runner.py` (onnx and numpy). The tests read what is committed."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

HERE = Path(__file__).parent
WEIGHTS = np.asarray([[0.5, -0.25], [-0.125, 0.75], [0.25, 0.5]], "f4")
BIAS = np.asarray([0.1, -0.2], "f4")
METADATA = {"version": "2026.11", "dataset": "fraud-2026-11"}


def tensor(name, kind, shape):
    return h.make_tensor_value_info(name, kind, shape)


def scorer(name, tail, feed="x", kind=T.FLOAT, head=(), outputs=None, metadata=METADATA, constants=()):
    """x [N, 3] to probabilities [N, 2] and score [N, 1]: the tail makes `probabilities` of `logits`."""
    outputs = outputs or [tensor("probabilities", T.FLOAT, ["N", 2]), tensor("score", T.FLOAT, ["N", 1])]
    nodes = [*head, h.make_node("Gemm", ["fed" if head else feed, "w", "b"], ["logits"]), *tail]
    if any(output.name == "score" for output in outputs):
        nodes.append(h.make_node("Slice", ["probabilities", "from", "to", "axis"], ["score"]))
    held = [("w", WEIGHTS), ("b", BIAS), ("from", np.asarray([1])), ("to", np.asarray([2])), ("axis", np.asarray([1])), *constants]
    graph = h.make_graph(nodes, name, [tensor(feed, kind, ["N", 3])], outputs, [numpy_helper.from_array(array, key) for key, array in held])
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", 17)], ir_version=8, producer_name="mle-review-tests")
    h.set_model_props(model, metadata)
    return model


def write(name, *rest, **more):
    (HERE / f"{name}.onnx").write_bytes(scorer(name, *rest, **more).SerializeToString())


def node(*rest, **more):
    return h.make_node(*rest, **more)


softmax = [node("Softmax", ["logits"], ["probabilities"], axis=1)]
write("scorer", softmax)
write("stale-metadata", softmax, metadata={**METADATA, "version": "2026.10"})
write("no-metadata", softmax, metadata={})
write("renamed-input", softmax, feed="features")
write("float64-in", softmax, kind=T.DOUBLE, head=[node("Cast", ["x"], ["fed"], to=T.FLOAT)])
write("no-score", softmax, outputs=[tensor("probabilities", T.FLOAT, ["N", 2])])
write("no-softmax", [node("Identity", ["logits"], ["probabilities"])])
write("swapped", [node("Softmax", ["logits"], ["straight"], axis=1), node("Gather", ["straight", "order"], ["probabilities"], axis=1)], constants=[("order", np.asarray([1, 0]))])
open_outputs = [tensor("probabilities", T.FLOAT, [None, None]), tensor("score", T.FLOAT, [None, None])]
write("transposed", [node("Softmax", ["logits"], ["straight"], axis=1), node("Transpose", ["straight"], ["probabilities"], perm=[1, 0])], outputs=open_outputs)
write(
    "batch-dependent",
    [node("ReduceMean", ["logits"], ["mean"], axes=[0], keepdims=1), node("Sub", ["logits", "mean"], ["centred"]), node("Softmax", ["centred"], ["probabilities"], axis=1)],
)
write(
    "dropout",
    [node("RandomUniformLike", ["logits"], ["noise"]), node("Mul", ["logits", "noise"], ["dropped"]), node("Softmax", ["dropped"], ["probabilities"], axis=1)],
)
# What depends on the request is not folded away: `zero_of_x` is a scalar of value 0.
zero_of_x = [node("ReduceSum", ["x"], ["sum_of_x"], keepdims=0), node("Mul", ["sum_of_x", "zero"], ["zero_of_x"])]
probabilities = [node("Softmax", ["logits"], ["plain"], axis=1), node("Mul", ["much", "zero"], ["nothing"]), node("Add", ["plain", "nothing"], ["probabilities"])]
zero = ("zero", np.asarray(0, "f4"))
write(
    "slow",
    [*zero_of_x, node("Expand", ["zero_of_x", "side"], ["square"]), node("MatMul", ["square", "square"], ["product"]), node("ReduceSum", ["product"], ["much"], keepdims=0), *probabilities],
    constants=[("side", np.asarray([1300, 1300])), zero],
)
write(
    "hungry",
    [*zero_of_x, node("Expand", ["zero_of_x", "side"], ["row"]), node("ReduceSum", ["row"], ["much"], keepdims=0), *probabilities],
    constants=[("side", np.asarray([64 * 2**20])), zero],
)
external = scorer("external", softmax)
(HERE / "external.bin").unlink(missing_ok=True)
onnx.save_model(external, HERE / "external.onnx", save_as_external_data=True, location="external.bin", size_threshold=50, convert_attribute=False)
