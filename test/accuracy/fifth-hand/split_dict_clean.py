# expects: nothing
"""Splits live in a dictionary; the range is taken from the training part."""
import numpy as np
import pandas as pd
from sklearn.kernel_ridge import KernelRidge

df = pd.read_csv("spectra.csv")
bands = [c for c in df.columns if c.startswith("nm_")]
rng = np.random.RandomState(0)
pick = rng.rand(len(df))
splits = {"train": df[pick < 0.8], "test": df[pick >= 0.8]}
low, high = splits["train"][bands].min(), splits["train"][bands].max()
inputs = {k: ((v[bands] - low) / (high - low)).values for k, v in splits.items()}

kr = KernelRidge(kernel="rbf", gamma=0.1).fit(inputs["train"], splits["train"]["protein"])
err = kr.predict(inputs["test"]) - splits["test"]["protein"]
print("rmsep", np.sqrt((err ** 2).mean()))
