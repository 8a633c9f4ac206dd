# expects: overlap
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('x.csv')
X, y = df.drop('y', axis=1), df['y']
over = SMOTE(sampling_strategy=0.1)
under = RandomUnderSampler(sampling_strategy=0.5)
pipeline = Pipeline(steps=[('o', over), ('u', under)])
X, y = pipeline.fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y)
m = DecisionTreeClassifier().fit(X_train, y_train)
print(m.score(X_test, y_test))
