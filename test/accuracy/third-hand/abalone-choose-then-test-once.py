# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import RepeatedKFold, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

names = ['sex', 'length', 'diameter', 'height', 'whole', 'shucked', 'viscera', 'shell', 'rings']
abalone = pd.read_csv('abalone.data', header=None, names=names)
abalone['sex'] = abalone['sex'].map({'M': 0, 'F': 1, 'I': 2})
dev, test = train_test_split(abalone, test_size=0.2, random_state=1)

candidates = {
    'ridge': make_pipeline(StandardScaler(), Ridge()),
    'knn': make_pipeline(StandardScaler(), KNeighborsRegressor(15)),
    'forest': RandomForestRegressor(300, n_jobs=-1),
}
scores = {}
for name, est in candidates.items():
    cv = cross_val_score(est, dev[names[:-1]], dev['rings'], cv=RepeatedKFold(n_splits=5, n_repeats=2), scoring='neg_mean_absolute_error')
    scores[name] = -cv.mean()
winner = min(scores, key=scores.get)
chosen = candidates[winner].fit(dev[names[:-1]], dev['rings'])
print(scores, winner, mean_absolute_error(test['rings'], chosen.predict(test[names[:-1]])))

# for the deployment, use everything
candidates[winner].fit(abalone[names[:-1]], abalone['rings'])
