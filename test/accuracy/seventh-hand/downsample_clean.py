# expects: nothing
import pandas as pd
from sklearn.utils import resample
from sklearn.svm import LinearSVC
from sklearn.metrics import f1_score

df = pd.read_csv('stroke.csv').select_dtypes('number')
major = df[df.stroke == 0]
minor = df[df.stroke == 1]
# throw away, do not copy
major = resample(major, replace=False, n_samples=3 * len(minor), random_state=123)
df = pd.concat([major, minor]).sample(frac=1, random_state=5)

cut = int(.75 * len(df))
train, test = df.iloc[:cut], df.iloc[cut:]
svc = LinearSVC().fit(train.drop('stroke', axis=1), train['stroke'])
print(f1_score(test['stroke'], svc.predict(test.drop('stroke', axis=1))))
