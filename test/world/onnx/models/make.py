"""Makes the models beside this file: `python3 make.py` (onnx and numpy). The tests read what is committed and need no Python."""

from pathlib import Path

import numpy as np
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

HERE = Path(__file__).parent


def tensor(name, kind, shape):
    return h.make_tensor_value_info(name, kind, shape)


def const(name, array):
    return numpy_helper.from_array(np.asarray(array), name)


def write(name, nodes, inputs, outputs, constants=(), opset=13, domains=()):
    graph = h.make_graph(nodes, name, inputs, outputs, list(constants))
    opsets = [h.make_opsetid("", opset), *(h.make_opsetid(domain, 1) for domain in domains)]
    model = h.make_model(graph, opset_imports=opsets, ir_version=10 if opset == 21 else 8, producer_name="mle-review-tests")
    (HERE / f"{name}.onnx").write_bytes(model.SerializeToString())


def identity(name, kind, shape):
    write(f"identity-{name}", [h.make_node("Identity", ["x"], ["y"])], [tensor("x", kind, shape)], [tensor("y", kind, shape)])


KINDS = {
    "float32": T.FLOAT, "uint8": T.UINT8, "int8": T.INT8, "uint16": T.UINT16, "int16": T.INT16, "int32": T.INT32,
    "int64": T.INT64, "string": T.STRING, "bool": T.BOOL, "float16": T.FLOAT16, "float64": T.DOUBLE,
    "uint32": T.UINT32, "uint64": T.UINT64, "bfloat16": T.BFLOAT16,
}
for name, kind in KINDS.items():
    identity(name, kind, ["N"])

write("add", [h.make_node("Add", ["a", "b"], ["sum"])], [tensor("a", T.FLOAT, ["N", 2]), tensor("b", T.FLOAT, ["N", 2])], [tensor("sum", T.FLOAT, ["N", 2])])

odd = [tensor("constructor", T.FLOAT, ["N"]), tensor("toString", T.FLOAT, ["N"])]
write("odd-names", [h.make_node("Add", ["constructor", "toString"], ["valueOf"])], odd, [tensor("valueOf", T.FLOAT, ["N"])])

random = np.random.RandomState(7)


def layers(width, count):
    nodes, constants, last = [], [], "x"
    for n in range(count):
        constants += [const(f"w{n}", random.randn(width, width).astype("f4") / width), const(f"b{n}", random.randn(width).astype("f4"))]
        nodes += [h.make_node("Gemm", [last, f"w{n}", f"b{n}"], [f"g{n}"], name=f"gemm{n}"), h.make_node("Relu", [f"g{n}"], [f"r{n}"], name=f"relu{n}")]
        last = f"r{n}"
    nodes.append(h.make_node("Softmax", [last], ["y"], name="softmax", axis=1))
    return nodes, constants


nodes, constants = layers(16, 3)
write("mlp", nodes, [tensor("x", T.FLOAT, ["N", 16])], [tensor("y", T.FLOAT, ["N", 16])], constants)

write("softmax", [h.make_node("Softmax", ["x"], ["y"], name="softmax", axis=1)], [tensor("x", T.FLOAT, ["N", 16])], [tensor("y", T.FLOAT, ["N", 16])])

# NonZero has no kernel on WebGPU: a part of the model must stay on the CPU.
write(
    "mixed",
    [
        h.make_node("MatMul", ["x", "w"], ["m"], name="matmul"),
        h.make_node("Relu", ["m"], ["r"], name="relu"),
        h.make_node("NonZero", ["r"], ["where"], name="nonzero"),
    ],
    [tensor("x", T.FLOAT, ["N", 4])],
    [tensor("r", T.FLOAT, ["N", 4]), tensor("where", T.INT64, [2, "K"])],
    [const("w", np.eye(4, dtype="f4"))],
)

sequence = h.make_tensor_sequence_value_info("seq", T.FLOAT, None)
write("sequence-output", [h.make_node("SequenceConstruct", ["x", "x"], ["seq"])], [tensor("x", T.FLOAT, ["N"])], [sequence])
write("sequence-input", [h.make_node("SequenceLength", ["seq"], ["n"])], [sequence], [tensor("n", T.INT64, [])])
# int4 is ONNX's type 22, which onnx of this age has no name for: the number is enough.
write(
    "int4-output",
    [h.make_node("Cast", ["x"], ["y"], to=22)],
    [tensor("x", T.FLOAT, ["N"])],
    [tensor("y", 22, ["N"])],
    opset=21,
)
write("missing-operator", [h.make_node("Frobnicate", ["x"], ["y"], domain="example.org")], [tensor("x", T.FLOAT, ["N"])], [tensor("y", T.FLOAT, ["N"])], domains=["example.org"])
write("newer-opset", [h.make_node("Identity", ["x"], ["y"])], [tensor("x", T.FLOAT, ["N"])], [tensor("y", T.FLOAT, ["N"])], opset=900)

# As many bytes as the input asks for: 4 * n of them in one output.
write("hungry", [h.make_node("ConstantOfShape", ["n"], ["y"])], [tensor("n", T.INT64, [1])], [tensor("y", T.FLOAT, ["N"])])

# Expand of one number to n, then its sum: needs 4 * n bytes and gives four.
write(
    "hungry-inside",
    [h.make_node("Expand", ["one", "n"], ["big"]), h.make_node("ReduceSum", ["big"], ["y"], keepdims=0)],
    [tensor("one", T.FLOAT, [1]), tensor("n", T.INT64, [1])],
    [tensor("y", T.FLOAT, [])],
)

body = h.make_graph(
    [h.make_node("Identity", ["going"], ["still"]), h.make_node("Add", ["held", "held"], ["next"])],
    "body",
    [tensor("i", T.INT64, []), tensor("going", T.BOOL, []), tensor("held", T.FLOAT, ["N"])],
    [tensor("still", T.BOOL, []), tensor("next", T.FLOAT, ["N"])],
)
write(
    "endless",
    [h.make_node("Loop", ["", "forever", "x"], ["y"], body=body)],
    [tensor("x", T.FLOAT, ["N"])],
    [tensor("y", T.FLOAT, ["N"])],
    [const("forever", np.array(True))],
)

# Needs x of exactly two columns, whatever the declared shape says.
write("strict", [h.make_node("Reshape", ["x", "s"], ["y"])], [tensor("x", T.FLOAT, ["N", "M"])], [tensor("y", T.FLOAT, ["N", 2])], [const("s", np.array([-1, 2], dtype="i8"))])

write("cyclic", [h.make_node("Add", ["x", "b"], ["a"]), h.make_node("Relu", ["a"], ["b"])], [tensor("x", T.FLOAT, ["N"])], [tensor("b", T.FLOAT, ["N"])])

# Says that it has 2^40 elements and brings none.
absent = T(name="w", data_type=T.FLOAT, dims=[2**40])
write("huge-initializer", [h.make_node("Add", ["x", "w"], ["y"])], [tensor("x", T.FLOAT, ["N"])], [tensor("y", T.FLOAT, ["N"])], [absent])

outside = T(name="w", data_type=T.FLOAT, dims=[1], data_location=T.EXTERNAL)
outside.external_data.add(key="location", value="../../../../package.json")
write("external-outside", [h.make_node("Add", ["x", "w"], ["y"])], [tensor("x", T.FLOAT, ["N"])], [tensor("y", T.FLOAT, ["N"])], [outside])

nested = h.make_graph([h.make_node("Identity", ["x"], ["y0"])], "g0", [], [tensor("y0", T.FLOAT, ["N"])])
for n in range(1, 400):
    branch = h.make_node("If", ["yes"], [f"y{n}"], then_branch=nested, else_branch=h.make_graph([h.make_node("Identity", ["x"], ["z"])], "e", [], [tensor("z", T.FLOAT, ["N"])]))
    nested = h.make_graph([branch], f"g{n}", [], [tensor(f"y{n}", T.FLOAT, ["N"])])
write("nested", list(nested.node), [tensor("x", T.FLOAT, ["N"]), tensor("yes", T.BOOL, [])], [tensor("y399", T.FLOAT, ["N"])])

(HERE / "garbage.onnx").write_bytes(b"this is no model\n" * 8)
