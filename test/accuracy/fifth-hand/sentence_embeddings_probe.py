# expects: nothing
"""Linear probe on frozen sentence embeddings."""
import argparse
import numpy as np
import pandas as pd
from sentence_transformers import SentenceTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

ap = argparse.ArgumentParser()
ap.add_argument("csv")
ap.add_argument("--encoder", default="all-MiniLM-L6-v2")
ns = ap.parse_args()

frame = pd.read_csv(ns.csv)
encoder = SentenceTransformer(ns.encoder)
X = encoder.encode(frame["text"].tolist(), batch_size=64, show_progress_bar=True)
X = X / np.linalg.norm(X, axis=1, keepdims=True)
Xa, Xb, ya, yb = train_test_split(X, frame["label"], test_size=0.2, random_state=1)
probe = LogisticRegression(max_iter=2000).fit(Xa, ya)
print(f1_score(yb, probe.predict(Xb), average="macro"))
