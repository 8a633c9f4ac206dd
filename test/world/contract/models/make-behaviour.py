"""Makes the models of behaviour.test.ts: `python3 make-behaviour.py` (onnx and numpy). The tests read what is committed and need no Python."""

from pathlib import Path

import numpy as np
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

HERE = Path(__file__).parent


def port(name, kind, shape):
    return h.make_tensor_value_info(name, kind, shape)


def const(name, array):
    return numpy_helper.from_array(np.asarray(array), name)


def write(name, nodes, inputs, outputs, constants=()):
    graph = h.make_graph(nodes, name, inputs, outputs, list(constants))
    model = h.make_model(
        graph, opset_imports=[h.make_opsetid("", 13), h.make_opsetid("ai.onnx.ml", 2)], ir_version=8, producer_name="mle-review-tests"
    )
    (HERE / f"{name}.onnx").write_bytes(model.SerializeToString())


# A model that looks at all its inputs and, as most, at no range: it takes whatever has the right types and shapes.
write(
    "behaviour",
    [
        h.make_node("LabelEncoder", ["country"], ["risk"], domain="ai.onnx.ml", keys_strings=["DE", "FR"], values_floats=[0.1, 0.2], default_float=0.5),
        h.make_node("ReduceSum", ["embedding", "axes"], ["sum"], keepdims=0),
        h.make_node("Cast", ["event_time"], ["time"], to=T.FLOAT),
        h.make_node("Mul", ["time", "tiny"], ["late"]),
        h.make_node("Mul", ["amount", "small"], ["much"]),
        h.make_node("Sum", ["risk", "sum", "late", "much"], ["logit"]),
        h.make_node("Sigmoid", ["logit"], ["score"]),
    ],
    [port("amount", T.FLOAT, ["N"]), port("country", T.STRING, ["N"]), port("embedding", T.FLOAT, ["N", 4]), port("event_time", T.INT64, ["N"])],
    [port("score", T.FLOAT, ["N"])],
    [const("axes", np.array([1], "i8")), const("tiny", np.float32(1e-12)), const("small", np.float32(1e-4))],
)

# One row more than were asked about, even where there is none.
write(
    "row-more",
    [h.make_node("Concat", ["x", "one"], ["y"], axis=0)],
    [port("x", T.FLOAT, ["N"])],
    [port("y", T.FLOAT, ["M"])],
    [const("one", np.array([1], "f4"))],
)

# A row even where there is none, else as many as were asked about.
write(
    "row-at-least",
    [
        h.make_node("Concat", ["x", "one"], ["more"], axis=0),
        h.make_node("Shape", ["x"], ["rows"]),
        h.make_node("Max", ["rows", "least"], ["some"]),
        h.make_node("Slice", ["more", "start", "some"], ["y"]),
    ],
    [port("x", T.FLOAT, ["N"])],
    [port("y", T.FLOAT, ["M"])],
    [const("one", np.array([1], "f4")), const("least", np.array([1], "i8")), const("start", np.array([0], "i8"))],
)

# 16 MiB for each row: a large batch does not fit.
write(
    "memory-by-row",
    [h.make_node("Expand", ["x", "wide"], ["w"]), h.make_node("ReduceSum", ["w", "axes"], ["y"], keepdims=0)],
    [port("x", T.FLOAT, ["N", 1])],
    [port("y", T.FLOAT, ["N"])],
    [const("wide", np.array([1, 2**22], "i8")), const("axes", np.array([1], "i8"))],
)
