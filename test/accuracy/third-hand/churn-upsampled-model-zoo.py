# expects: overlap, multi-test
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import f1_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.utils import resample

df = pd.read_csv('Churn_Modelling.csv')
df['Gender'] = df['Gender'].map({'Female': 0, 'Male': 1})
df = df[['CreditScore', 'Gender', 'Age', 'Tenure', 'Balance', 'NumOfProducts', 'Exited']]

stayed = df[df.Exited == 0]
left = df[df.Exited == 1]
left_up = resample(left, replace=True, n_samples=len(stayed), random_state=123)
balanced = pd.concat([stayed, left_up])
print(balanced.Exited.value_counts())

X = balanced.drop('Exited', axis=1)
y = balanced['Exited']
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=123)

models = {
    'rf': RandomForestClassifier(n_estimators=200),
    'gb': GradientBoostingClassifier(),
    'knn': KNeighborsClassifier(7),
}
rows = []
for name, m in models.items():
    m.fit(X_train, y_train)
    p = m.predict(X_test)
    rows.append({'model': name, 'f1': f1_score(y_test, p), 'recall': recall_score(y_test, p)})
print(pd.DataFrame(rows))
