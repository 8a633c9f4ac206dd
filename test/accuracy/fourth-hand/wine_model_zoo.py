# expects: multi-test
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

wine = pd.read_csv('winequality-red.csv', sep=';')
wine['good'] = (wine.pop('quality') >= 7).astype(int)

X_train, X_test, y_train, y_test = train_test_split(wine.drop(columns='good'), wine['good'], random_state=1)

zoo = {
    'logit': make_pipeline(StandardScaler(), LogisticRegression()),
    'knn': make_pipeline(StandardScaler(), KNeighborsClassifier(9)),
    'svc': make_pipeline(StandardScaler(), SVC()),
    'ada': AdaBoostClassifier(),
    'forest': RandomForestClassifier(500),
}

rows = []
for name, clf in zoo.items():
    clf.fit(X_train, y_train)
    pred = clf.predict(X_test)
    rows.append({'model': name, 'accuracy': accuracy_score(y_test, pred), 'f1': f1_score(y_test, pred)})
print(pd.DataFrame(rows).round(3).to_markdown(index=False))
