# expects: nothing
"""Answers one request at a time with the model that the training job stored."""
import joblib
import numpy as np
import pandas as pd
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
scaler = joblib.load("artifacts/scaler.joblib")
model = joblib.load("artifacts/model.joblib")


class Applicant(BaseModel):
    income: float
    debts: float
    age: int


@app.post("/score")
def score(applicant: Applicant):
    row = pd.DataFrame([applicant.model_dump()])
    row["ratio"] = row["debts"] / np.maximum(row["income"], 1)
    return {"probability": float(model.predict_proba(scaler.transform(row))[0, 1])}


@app.post("/batch")
def batch(applicants: list[Applicant]):
    rows = pd.DataFrame([a.model_dump() for a in applicants])
    rows["ratio"] = rows["debts"] / np.maximum(rows["income"], 1)
    return {"mean": float(model.predict_proba(scaler.transform(rows))[:, 1].mean())}
