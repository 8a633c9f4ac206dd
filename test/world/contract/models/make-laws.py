"""Makes the models of laws-*.onnx beside this file: `python3 make-laws.py` (onnx and numpy). The tests read what is committed and need no Python."""

from pathlib import Path

import numpy as np
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

HERE = Path(__file__).parent
random = np.random.RandomState(11)
W1, B1 = random.randn(4, 8).astype("f4"), random.randn(8).astype("f4")
W2, B2 = random.randn(8, 2).astype("f4"), random.randn(2).astype("f4")


def tensor(name, kind, shape):
    return h.make_tensor_value_info(name, kind, shape)


def const(name, array):
    return numpy_helper.from_array(np.asarray(array), name)


def write(name, nodes, inputs, outputs, constants=()):
    graph = h.make_graph(nodes, name, inputs, outputs, list(constants))
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", 13)], ir_version=8, producer_name="mle-review-tests")
    (HERE / f"laws-{name}.onnx").write_bytes(model.SerializeToString())


def scorer(name, before=(), after=(), inside="x", logits="logits", constants=(), probabilities=True):
    """x [N, 4] -> probabilities [N, 2] and score [N]; `before` makes `inside` of x, `after` makes other logits."""
    nodes = [
        *before,
        h.make_node("Gemm", [inside, "w1", "b1"], ["h"]),
        h.make_node("Relu", ["h"], ["r"]),
        h.make_node("Gemm", ["r", "w2", "b2"], ["logits"]),
        *after,
        h.make_node("Softmax" if probabilities else "Identity", [logits], ["probabilities"], **({"axis": 1} if probabilities else {})),
        h.make_node("Softmax", [logits], ["soft"], axis=1),
        h.make_node("Gather", ["soft", "one"], ["score"], axis=1),
    ]
    given = [const("w1", W1), const("b1", B1), const("w2", W2), const("b2", B2), const("one", np.array(1)), *constants]
    write(name, nodes, [tensor("x", T.FLOAT, ["N", 4])], [tensor("probabilities", T.FLOAT, ["N", 2]), tensor("score", T.FLOAT, ["N"])], given)


scorer("honest")
scorer("no-softmax", probabilities=False)
scorer("batch-mean", inside="c", before=[h.make_node("ReduceMean", ["x"], ["m"], axes=[0]), h.make_node("Sub", ["x", "m"], ["c"])])
scorer(
    "dropout",
    inside="d",
    before=[h.make_node("Dropout", ["x", "half", "yes"], ["d"])],
    constants=[const("half", np.float32(0.5)), const("yes", np.array(True))],
)
scorer(
    "dropout-optimised",
    after=[h.make_node("Dropout", ["logits", "half", "yes"], ["d"])],
    logits="d",
    constants=[const("half", np.float32(0.5)), const("yes", np.array(True))],
)
place = [
    h.make_node("Shape", ["logits"], ["s"]),
    h.make_node("Gather", ["s", "zero"], ["n"]),
    h.make_node("Range", ["zero", "n", "step"], ["places"]),
    h.make_node("Cast", ["places"], ["floats"], to=T.FLOAT),
    h.make_node("Unsqueeze", ["floats", "axes"], ["column"]),
    h.make_node("Concat", ["column", "column"], ["both"], axis=1),
    h.make_node("Mul", ["both", "tilt"], ["tilted"]),
    h.make_node("Add", ["logits", "tilted"], ["placed"]),
]
scorer(
    "row-index",
    after=place,
    logits="placed",
    constants=[const("zero", np.array(0)), const("step", np.array(1)), const("axes", np.array([1])), const("tilt", np.array([[0.1, -0.1]], "f4"))],
)
# Exported for one batch: the shape is said to be open, and a Reshape in it is not.
for size in (1, 32):
    scorer(f"fixed-{size}", inside="f", before=[h.make_node("Reshape", ["x", "f_shape"], ["f"])], constants=[const("f_shape", np.array([size, 4]))])

# A score over 1 where the first column is above 9.5, and nowhere else.
write(
    "rarely-wrong",
    [
        h.make_node("Gather", ["x", "zero"], ["first"], axis=1),
        h.make_node("Sub", ["first", "edge"], ["over"]),
        h.make_node("Relu", ["over"], ["more"]),
        h.make_node("Sigmoid", ["first"], ["s"]),
        h.make_node("Add", ["s", "more"], ["score"]),
    ],
    [tensor("x", T.FLOAT, ["N", 4])],
    [tensor("score", T.FLOAT, ["N"])],
    [const("zero", np.array(0)), const("edge", np.float32(9.5))],
)
write("log", [h.make_node("Log", ["amount"], ["y"])], [tensor("amount", T.FLOAT, ["N"])], [tensor("y", T.FLOAT, ["N"])])

# Score that grows with the amount, and one that falls again from 5 on.
write("growing", [h.make_node("Sigmoid", ["amount"], ["score"])], [tensor("amount", T.FLOAT, ["N"])], [tensor("score", T.FLOAT, ["N"])])
write(
    "falling-again",
    [h.make_node("Sub", ["amount", "five"], ["off"]), h.make_node("Mul", ["off", "off"], ["square"]), h.make_node("Neg", ["square"], ["down"]), h.make_node("Exp", ["down"], ["score"])],
    [tensor("amount", T.FLOAT, ["N"])],
    [tensor("score", T.FLOAT, ["N"])],
    [const("five", np.float32(5))],
)

# Token ids [N, S] to a score [N]: an embedding of 16 words, the mean over the sequence.
write(
    "sequence",
    [
        h.make_node("Gather", ["table", "ids"], ["vectors"]),
        h.make_node("ReduceMean", ["vectors"], ["mean"], axes=[1], keepdims=0),
        h.make_node("ReduceMean", ["mean"], ["raw"], axes=[1], keepdims=0),
        h.make_node("Sigmoid", ["raw"], ["score"]),
    ],
    [tensor("ids", T.INT64, ["N", "S"])],
    [tensor("score", T.FLOAT, ["N"])],
    [const("table", random.randn(16, 4).astype("f4"))],
)
# Needs five steps at least, whatever the shape says.
write(
    "convolution",
    [h.make_node("Conv", ["x", "kernel"], ["c"]), h.make_node("ReduceMean", ["c"], ["m"], axes=[1, 2], keepdims=0), h.make_node("Sigmoid", ["m"], ["score"])],
    [tensor("x", T.FLOAT, ["N", 1, "S"])],
    [tensor("score", T.FLOAT, ["N"])],
    [const("kernel", random.randn(2, 1, 5).astype("f4"))],
)
# Rows against each other, and a mean that is the whole batch's.
write(
    "pairs",
    [
        h.make_node("Transpose", ["x"], ["t"], perm=[1, 0]),
        h.make_node("MatMul", ["x", "t"], ["likeness"]),
        h.make_node("ReduceMean", ["x"], ["mean"], keepdims=0),
    ],
    [tensor("x", T.FLOAT, ["N", 4])],
    [tensor("likeness", T.FLOAT, ["N", "N"]), tensor("mean", T.FLOAT, [])],
)
# Which row of the batch is the greatest: an integer that depends on the others.
write(
    "rank",
    [h.make_node("ReduceSum", ["x", "last"], ["sum"], keepdims=0), h.make_node("ReduceMax", ["sum"], ["most"], keepdims=1), h.make_node("Equal", ["sum", "most"], ["is"]), h.make_node("Cast", ["is"], ["best"], to=T.INT64)],
    [tensor("x", T.FLOAT, ["N", 4])],
    [tensor("best", T.INT64, ["N"])],
    [const("last", np.array([1]))],
)
