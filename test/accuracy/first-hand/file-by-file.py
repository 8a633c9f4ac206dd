# expects: preprocess-before-split
import os

import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import StandardScaler


def judge(path):
    hours = pd.read_csv(path)
    scaled = StandardScaler().fit_transform(hours[["wind", "cloud", "load"]])
    cut = int(len(scaled) * 0.8)
    train, test = scaled[:cut], scaled[cut:]
    model = Ridge().fit(train[:, :2], train[:, 2])
    print(path, mean_absolute_error(test[:, 2], model.predict(test[:, :2])))


for name in os.listdir("stations"):
    if name.endswith(".csv"):
        judge(os.path.join("stations", name))
