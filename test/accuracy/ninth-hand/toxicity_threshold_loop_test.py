# expects: multi-test, threshold-on-test
"""Tox21 (one assay), random forest on ECFP4. Finds the decision threshold."""
import argparse

import numpy as np
import pandas as pd
from rdkit import Chem
from rdkit.Chem import AllChem
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import balanced_accuracy_score, matthews_corrcoef, roc_auc_score
from sklearn.model_selection import train_test_split


def ecfp(smi, radius=2, bits=2048):
    mol = Chem.MolFromSmiles(smi)
    if mol is None:
        return None
    return np.array(AllChem.GetMorganFingerprintAsBitVect(mol, radius, bits), dtype=np.uint8)


def read(path, assay):
    df = pd.read_csv(path)
    df = df[["smiles", assay]].dropna()
    df["fp"] = df["smiles"].apply(ecfp)
    df = df[df["fp"].notnull()]
    return np.stack(df["fp"].values), df[assay].astype(int).values


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default="tox21.csv")
    ap.add_argument("--assay", default="NR-AhR")
    ap.add_argument("--trees", type=int, default=500)
    args = ap.parse_args()
    X, y = read(args.csv, args.assay)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)
    rf = RandomForestClassifier(args.trees, class_weight="balanced", n_jobs=-1, random_state=0).fit(X_train, y_train)
    prob = rf.predict_proba(X_test)[:, 1]
    print("AUC %.3f" % roc_auc_score(y_test, prob))

    best_mcc, best_t = -1, 0.5
    for t in np.arange(0.05, 0.95, 0.01):
        mcc = matthews_corrcoef(y_test, prob > t)
        if mcc > best_mcc:
            best_mcc = mcc
            best_t = t
    print("threshold %.2f -> MCC %.3f" % (best_t, best_mcc))
    print("balanced accuracy %.3f" % balanced_accuracy_score(y_test, prob > best_t))


if __name__ == "__main__":
    main()
