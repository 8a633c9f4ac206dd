# expects: overlap
from autogluon.tabular import TabularDataset, TabularPredictor
from sklearn.model_selection import train_test_split

data = TabularDataset("knot_theory.csv")
train, test = train_test_split(data, test_size=0.2, random_state=0)
predictor = TabularPredictor(label="signature", path="ag").fit(data, presets="medium_quality")
print(predictor.evaluate(test))
print(predictor.leaderboard(test))
