# expects: cross-validation, preprocess-before-split
import numpy as np
from pathlib import Path
from scipy.io import wavfile
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler

names = sorted(Path('whales').glob('*.wav'))


def summaries(paths, seconds):
    rows = []
    for path in paths:
        rate, sound = wavfile.read(path)
        sound = sound[: seconds * rate].reshape(-1, 1)
        sound = sound[:, 0]
        rows.append([np.percentile(sound, 5), np.abs(sound).mean(), sound.std()])
    return np.array(rows)


X = StandardScaler().fit_transform(summaries(names, 4))
y = np.array([int(path.stem.endswith('call')) for path in names])
for fit, hold in KFold(n_splits=5, shuffle=True, random_state=2).split(X):
    forest = RandomForestClassifier(n_estimators=300, random_state=2)
    forest.fit(X[fit], y[fit])
    print(roc_auc_score(y[hold], forest.predict_proba(X[hold])[:, 1]))
