# expects: nothing
from contextlib import asynccontextmanager

import joblib
import numpy as np
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

state = {}


@asynccontextmanager
async def lifespan(app: FastAPI):
    state["pipe"] = joblib.load("pipe.joblib")
    state["threshold"] = float(open("threshold.txt").read())
    yield
    state.clear()


app = FastAPI(lifespan=lifespan)


class Applicant(BaseModel):
    income: float
    debt: float
    age: int


@app.post("/score")
def score(a: Applicant):
    x = np.array([[a.income, a.debt, a.age]])
    if not np.isfinite(x).all():
        raise HTTPException(422, "not finite")
    p = float(state["pipe"].predict_proba(x)[0, 1])
    return {"p": p, "approved": p < state["threshold"]}


@app.get("/health")
def health():
    return {"ok": "pipe" in state}
