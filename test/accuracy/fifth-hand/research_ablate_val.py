# expects: nothing
"""Ablation on the validation part; the test part is looked at once, with the winner."""
import argparse
import logging
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

log = logging.getLogger(__name__)
GROUPS = {'demo': [0, 1, 2], 'labs': [3, 4, 5, 6], 'vitals': [7, 8, 9], 'none': []}


def main(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--seed', type=int, default=0)
    args = p.parse_args(argv)
    with np.load(args.data) as blob:
        X, y = blob['x'], blob['y']
    Xrest, Xte, yrest, yte = train_test_split(X, y, test_size=0.2, stratify=y, random_state=args.seed)
    Xtr, Xva, ytr, yva = train_test_split(Xrest, yrest, test_size=0.25, stratify=yrest, random_state=args.seed)
    best = (-1.0, None, None)
    for name, cols in GROUPS.items():
        keep = [c for c in range(X.shape[1]) if c not in cols]
        forest = RandomForestClassifier(500, random_state=args.seed).fit(Xtr[:, keep], ytr)
        auc = roc_auc_score(yva, forest.predict_proba(Xva[:, keep])[:, 1])
        log.info('without %s: %.3f', name, auc)
        if auc > best[0]:
            best = (auc, forest, keep)
    _, forest, keep = best
    log.info('test %.3f', roc_auc_score(yte, forest.predict_proba(Xte[:, keep])[:, 1]))


if __name__ == '__main__':
    logging.basicConfig(level=logging.INFO)
    main()
