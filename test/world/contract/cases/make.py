"""Makes the cases beside this file: `python3 make.py` (onnx and numpy). The tests read what is committed and need no Python."""

from pathlib import Path

import numpy as np
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper
from onnx.external_data_helper import set_external_data

HERE = Path(__file__).parent


def tensor(name, kind=T.FLOAT, shape=("N",)):
    return h.make_tensor_value_info(name, kind, list(shape))


def case(name, nodes, inputs, outputs, sets, constants=(), opset=13, domains=()):
    """`sets`: for each data set the protos of its inputs, then of its outputs."""
    graph = h.make_graph(nodes, name, inputs, outputs, list(constants))
    opsets = [h.make_opsetid("", opset), *(h.make_opsetid(domain, 1) for domain in domains)]
    model = h.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="mle-review-tests")
    (HERE / name).mkdir(exist_ok=True)
    (HERE / name / "model.onnx").write_bytes(model.SerializeToString())
    for n, (given, expected) in enumerate(sets):
        folder = HERE / name / f"test_data_set_{n}"
        folder.mkdir(exist_ok=True)
        for side, protos in (("input", given), ("output", expected)):
            for i, proto in enumerate(protos):
                (folder / f"{side}_{i}.pb").write_bytes(proto.SerializeToString())


def value(name, *numbers, kind="f4"):
    return numpy_helper.from_array(np.array(numbers, dtype=kind), name)


add = [h.make_node("Add", ["a", "b"], ["sum"])]
case(
    "add", add, [tensor("a"), tensor("b")], [tensor("sum", shape=[3])],
    [([value("a", 1, 2, 3), value("b", 1, 1, 1)], [value("sum", 2, 3, 4)]),
     ([value("a", 0, np.nan, 1e6), value("b", 0, 1, 1)], [value("sum", 0, np.nan, 1e6 + 1)])],
)

# Two outputs of one type; the files are in another order than the model's, and say so by their names.
case(
    "by-name", [h.make_node("Neg", ["x"], ["y"]), h.make_node("Abs", ["x"], ["z"])], [tensor("x")], [tensor("y"), tensor("z")],
    [([value("x", -1, 2)], [value("z", 1, 2), value("y", 1, -2)])],
)

# As exporters once wrote them: no names in the files, weights listed among the inputs.
case("nameless", add, [tensor("a"), tensor("b", shape=[2])], [tensor("sum")], [([value("", 1, 2)], [value("", 3, 5)])], [value("b", 2, 3)])

# A model whose inputs and outputs were renamed after its data had been written.
case("foreign", add, [tensor("a"), tensor("b")], [tensor("sum")], [([value("gpu_0/x", 1), value("gpu_0/y", 2)], [value("gpu_0/z", 3)])])

case(
    "text", [h.make_node("Concat", ["x", "x"], ["y"], axis=0)], [tensor("x", T.STRING)], [tensor("y", T.STRING)],
    [([h.make_tensor("x", T.STRING, [1], ["Zürich".encode()])], [h.make_tensor("y", T.STRING, [2], ["Zürich".encode()] * 2)])],
)

optional = h.make_optional_type_proto(h.make_tensor_type_proto(T.FLOAT, ["N"]))
held = h.make_optional("x", 1, value("x", 1, 2))
case(
    "optional", [h.make_node("OptionalHasElement", ["x"], ["y"])], [h.make_value_info("x", optional)], [tensor("y", T.BOOL, [])],
    [([held], [numpy_helper.from_array(np.array(True), "y")])], opset=15,
)

outside = value("a", 1, 2, 3)
set_external_data(outside, "a.bin", offset=4, length=12)
data = outside.raw_data
outside.ClearField("raw_data")
case("external", add, [tensor("a"), tensor("b")], [tensor("sum")], [([outside, value("b", 1, 1, 1)], [value("sum", 2, 3, 4)])])
(HERE / "external" / "test_data_set_0" / "a.bin").write_bytes(b"\0" * 4 + data)

half = h.make_tensor("x", T.BFLOAT16, [1], np.array([0x3F80], dtype="u2").tobytes(), raw=True)
same = h.make_tensor("y", T.BFLOAT16, [1], np.array([0x3F80], dtype="u2").tobytes(), raw=True)
case("bfloat16", [h.make_node("Identity", ["x"], ["y"])], [tensor("x", T.BFLOAT16, [1])], [tensor("y", T.BFLOAT16, [1])], [([half], [same])])

sequence = h.make_sequence_type_proto(h.make_tensor_type_proto(T.FLOAT, ["N"]))
items = h.make_sequence("x", 1, [value("", 1), value("", 2, 3)])
case(
    "sequence", [h.make_node("SequenceLength", ["x"], ["y"])], [h.make_value_info("x", sequence)], [tensor("y", T.INT64, [])],
    [([items], [numpy_helper.from_array(np.array(2, dtype="i8"), "y")])],
)

case(
    "operator", [h.make_node("Frobnicate", ["x"], ["y"], domain="example.org")], [tensor("x")], [tensor("y")],
    [([value("x", 1)], [value("y", 1)])], domains=["example.org"],
)

# Never ends.
body = h.make_graph(
    [h.make_node("Identity", ["on"], ["still"]), h.make_node("Identity", ["was"], ["is"])], "body",
    [tensor("n", T.INT64, []), tensor("on", T.BOOL, []), tensor("was", T.FLOAT, [1])], [tensor("still", T.BOOL, []), tensor("is", T.FLOAT, [1])],
)
case(
    "endless", [h.make_node("Loop", ["", "go", "x"], ["y"], body=body)], [tensor("x", shape=[1])], [tensor("y", shape=[1])],
    [([value("x", 1)], [value("y", 1)])], [numpy_helper.from_array(np.array(True), "go")],
)
