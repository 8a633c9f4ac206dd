"""Writes the fitted scaler and model as one ONNX graph: features in, probability out."""

from pathlib import Path

import numpy as np
import onnx
import pandas as pd
from onnx import TensorProto, helper, numpy_helper
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from fraud_scorer.config import Settings, Snapshot
from fraud_scorer.features import FEATURES


def write_onnx(path: Path, scaler: StandardScaler, model: LogisticRegression, settings: Settings, snapshot: Snapshot) -> None:
    weights = {
        "mean": scaler.mean_,
        "scale": scaler.scale_,
        "coefficients": model.coef_.reshape(-1, 1),
        "intercept": model.intercept_,
    }
    graph = helper.make_graph(
        nodes=[
            helper.make_node("Sub", ["features", "mean"], ["centred"]),
            helper.make_node("Div", ["centred", "scale"], ["scaled"]),
            helper.make_node("Gemm", ["scaled", "coefficients", "intercept"], ["logit"]),
            helper.make_node("Sigmoid", ["logit"], ["fraud_probability"]),
        ],
        name="fraud_scorer",
        inputs=[helper.make_tensor_value_info("features", TensorProto.FLOAT, ["N", len(FEATURES)])],
        outputs=[helper.make_tensor_value_info("fraud_probability", TensorProto.FLOAT, ["N", 1])],
        initializer=[numpy_helper.from_array(np.asarray(value, dtype=np.float32), name) for name, value in weights.items()],
    )
    document = helper.make_model(graph, producer_name="fraud_scorer", opset_imports=[helper.make_opsetid("", 17)])
    document.ir_version = 8
    helper.set_model_props(
        document,
        {
            "version": snapshot.id,
            "config_sha256": settings.digest,
            "dataset": snapshot.id,
            "preprocessing": ",".join(FEATURES),
        },
    )
    onnx.checker.check_model(document)
    path.write_bytes(document.SerializeToString(deterministic=True))


def write_predictions(path: Path, scaler: StandardScaler, model: LogisticRegression, features: pd.DataFrame) -> None:
    """What training says of some rows, for the contract: the artifact must say the same."""
    score = model.predict_proba(scaler.transform(features))[:, 1:]
    np.savez_compressed(path, features=features.to_numpy(), score=score.astype(np.float32))
