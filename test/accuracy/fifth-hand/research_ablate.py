# expects: multi-test
"""Ablation for table 2. Usage: python research_ablate.py --data d.npz --seed 1"""
import argparse
import json
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

GROUPS = {'demo': [0, 1, 2], 'labs': [3, 4, 5, 6], 'vitals': [7, 8, 9]}


def parse():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--seed', type=int, default=0)
    p.add_argument('--trees', type=int, default=500)
    p.add_argument('--out', default='ablation.json')
    return p.parse_args()


def main():
    args = parse()
    blob = np.load(args.data)
    X, y = blob['x'], blob['y']
    Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=0.2, stratify=y, random_state=args.seed)
    table = {}
    for name, cols in GROUPS.items():
        keep = [c for c in range(X.shape[1]) if c not in cols]
        forest = RandomForestClassifier(args.trees, random_state=args.seed)
        forest.fit(Xtr[:, keep], ytr)
        table[f'without {name}'] = roc_auc_score(yte, forest.predict_proba(Xte[:, keep])[:, 1])
    with open(args.out, 'w') as f:
        json.dump(table, f, indent=2)


if __name__ == '__main__':
    main()
