# expects: overlap
import pandas as pd
from sklearn.utils import resample, shuffle
from sklearn.svm import LinearSVC
from sklearn.metrics import f1_score

df = pd.read_csv('stroke.csv').select_dtypes('number')
major = df[df.stroke == 0]
minor = df[df.stroke == 1]
minor_up = resample(minor, n_samples=len(major), random_state=123)
df = pd.concat([major, minor_up])
df = shuffle(df, random_state=123)

cut = int(.75 * len(df))
train = df.iloc[:cut]
test = df.iloc[cut:]
svc = LinearSVC().fit(train.drop('stroke', axis=1), train['stroke'])
print(f1_score(test['stroke'], svc.predict(test.drop('stroke', axis=1))))
