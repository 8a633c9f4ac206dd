# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score
from sklearn.preprocessing import StandardScaler

rate = pd.read_csv("rates.csv").sort_values("day")[["rate"]].to_numpy()
border = round(0.75 * len(rate))
scaler = StandardScaler().fit(rate)
even = scaler.transform(rate)
known, answers, asked, truth = [], [], [], []
for day in range(10, border):
    known.append(even[day - 10:day, 0])
    answers.append(even[day, 0])
for day in range(border, len(even)):
    asked.append(even[day - 10:day, 0])
    truth.append(even[day, 0])
model = Ridge().fit(np.array(known), np.array(answers))
print(r2_score(np.array(truth), model.predict(np.array(asked))))
