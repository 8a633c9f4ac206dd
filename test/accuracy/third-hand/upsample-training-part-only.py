# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.utils import resample, shuffle

df = pd.read_csv('Churn_Modelling.csv')
df['Gender'] = df['Gender'].map({'Female': 0, 'Male': 1})
df = df[['CreditScore', 'Gender', 'Age', 'Tenure', 'Balance', 'NumOfProducts', 'Exited']]

train, test = train_test_split(df, test_size=0.25, stratify=df['Exited'], random_state=123)

stayed = train[train.Exited == 0]
left = train[train.Exited == 1]
left_up = resample(left, replace=True, n_samples=len(stayed), random_state=123)
train = shuffle(pd.concat([stayed, left_up]), random_state=123)

clf = LogisticRegression(max_iter=2000)
clf.fit(train.drop('Exited', axis=1), train['Exited'])
print(classification_report(test['Exited'], clf.predict(test.drop('Exited', axis=1))))
