# expects: cross-validation, preprocess-before-split
from collections import Counter

import numpy as np
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import GroupKFold

VOWELS = 'aeiou'
utterances = pd.read_csv('utterances.csv')
rows, dialects, villages = [], [], []
for (village, dialect), speaker in utterances.groupby(['village', 'dialect']):
    sounds = [sound for word in speaker['transcript'] for sound in word]
    heard = Counter(sounds)
    length = max(len(sounds), 1)
    shares = [heard.get(vowel, 0) / length for vowel in VOWELS]
    rows.append(shares + [sum(heard.get(vowel, 0) for vowel in VOWELS) / length])
    dialects.append(dialect)
    villages.append(village)

X, y, villages = np.array(rows), np.array(dialects), np.array(villages)
X = X / X.max(axis=0)
trees = ExtraTreesClassifier(n_estimators=400, random_state=8)
scores = []
for known, new in GroupKFold(n_splits=6).split(X, y, villages):
    trees.fit(X[known], y[known])
    scores.append(balanced_accuracy_score(y[new], trees.predict(X[new])))
print(np.mean(scores))
