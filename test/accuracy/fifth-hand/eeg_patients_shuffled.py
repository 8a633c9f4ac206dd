# expects: group-split
import glob
import numpy as np
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split

epochs = pd.read_csv("epochs.csv")       # one row per epoch, many epochs per subject
print(epochs.groupby("subject").size().describe())
bands = ["delta", "theta", "alpha", "beta"]
train, test = train_test_split(epochs, test_size=0.25, random_state=1, stratify=epochs["stage"])
clf = ExtraTreesClassifier(300).fit(train[bands], train["stage"])
print(balanced_accuracy_score(test["stage"], clf.predict(test[bands])))
