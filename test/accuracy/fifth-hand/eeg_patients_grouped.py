# expects: nothing
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import GroupShuffleSplit

epochs = pd.read_csv("epochs.csv")
print(epochs.groupby("subject").size().describe())
bands = ["delta", "theta", "alpha", "beta"]
cut = GroupShuffleSplit(n_splits=1, test_size=0.25, random_state=1)
tr, te = next(cut.split(epochs, groups=epochs["subject"]))
train, test = epochs.iloc[tr], epochs.iloc[te]
clf = ExtraTreesClassifier(300).fit(train[bands], train["stage"])
print(balanced_accuracy_score(test["stage"], clf.predict(test[bands])))
