"""Writes the arrays of this folder with numpy itself, and what numpy says is in them (`expected.json`). No test runs it."""

import json
from pathlib import Path

import numpy as np
from numpy.lib import format as npy

here = Path(__file__).parent
grid = np.arange(24).reshape(2, 3, 4)
arrays = {
    "float32": (grid / 8).astype("<f4"),
    "float64": np.array([[np.pi, -0.0], [np.inf, np.nan]]),
    "float16": np.array([1, 65504, -np.inf, 6e-8], "<f2"),
    "big-float32": (grid / 8).astype(">f4"),
    "big-int64": np.array([-(2**63), 2**63 - 1, 258], ">i8"),
    "big-float16": np.array([1.5, -2], ">f2"),
    "fortran": np.asfortranarray(grid.astype("<i4")),
    "fortran-big": np.asfortranarray(grid.astype(">i2")),
    "int8": np.array([-128, 127], "i1"),
    "uint64": np.array([2**64 - 1, 0], "<u8"),
    "bool": np.array([[True], [False]]),
    "scalar": np.float32(2.5),
    "empty": np.zeros((0, 64), "<f4"),
    "unicode": np.array(["größe", "", "a😀b"]),
    "big-unicode": np.array(["ab", "ż"], ">U2"),
    "bytes": np.array([b"ab", b"", "ż".encode()], "S3"),
}
refused = {
    "object": np.array([{"a": 1}], object),
    "complex": np.array([1 + 2j]),
    "structured": np.array([(1, 2.0)], [("a", "i4"), ("b", "f8")]),
    "date": np.array(["2026-11-21"], "M8[D]"),
    "void": np.array([b"ab"], "V2"),
}


def plain(array):
    array = np.asarray(array)
    if array.dtype.kind == "S":
        return [item.decode() for item in array.ravel().tolist()]
    return [item if isinstance(item, str) else repr(item) for item in array.ravel().tolist()]


for name, array in {**arrays, **refused}.items():
    np.save(here / f"{name}.npy", array)
for version in (2, 3):
    with open(here / f"version-{version}.npy", "wb") as file:
        npy.write_array(file, arrays["float32"], version=(version, 0))
arrays |= {"version-2": arrays["float32"], "version-3": arrays["float32"]}
np.savez(here / "stored.npz", x=arrays["float32"], y=arrays["unicode"])
np.savez_compressed(here / "deflated.npz", x=arrays["float32"], zeros=np.zeros(2_000, "<f4"))
expected = {n: {"type": np.asarray(a).dtype.name, "dims": list(np.shape(a)), "data": plain(a)} for n, a in arrays.items()}
(here / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n")
