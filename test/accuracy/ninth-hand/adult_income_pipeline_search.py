# expects: nothing
"""
Adult census income with a ColumnTransformer.
Code for the post "stop doing get_dummies by hand".
"""
import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import GridSearchCV, StratifiedKFold, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

COLUMNS = ['age', 'workclass', 'fnlwgt', 'education', 'education_num', 'marital_status', 'occupation',
           'relationship', 'race', 'sex', 'capital_gain', 'capital_loss', 'hours_per_week',
           'native_country', 'income']


def load(path='adult.data'):
    df = pd.read_csv(path, names=COLUMNS, na_values='?', skipinitialspace=True)
    df = df.drop(columns=['fnlwgt', 'education'])
    df = df.drop_duplicates()
    return df


def describe(df):
    print(df.dtypes)
    print(df.isnull().mean())
    print(df.groupby('sex')['hours_per_week'].mean())
    print('mean age %.1f, std %.1f' % (df['age'].mean(), df['age'].std()))


def make_model(numeric, categorical):
    num = Pipeline([('impute', SimpleImputer(strategy='median')),
                    ('scale', StandardScaler())])
    cat = Pipeline([('impute', SimpleImputer(strategy='most_frequent')),
                    ('onehot', OneHotEncoder(handle_unknown='ignore'))])
    pre = ColumnTransformer([('num', num, numeric), ('cat', cat, categorical)])
    return Pipeline([('pre', pre), ('clf', LogisticRegression(max_iter=1000))])


def main():
    df = load()
    describe(df)
    y = (df.pop('income') == '>50K').astype(int)
    X = df

    numeric = X.select_dtypes('number').columns.tolist()
    categorical = X.select_dtypes('object').columns.tolist()
    print(numeric, categorical)

    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)

    grid = [
        {'clf': [LogisticRegression(max_iter=1000)], 'clf__C': [0.01, 0.1, 1, 10]},
        {'clf': [GradientBoostingClassifier()], 'clf__n_estimators': [100, 300], 'clf__max_depth': [2, 3, 4]},
    ]
    search = GridSearchCV(make_model(numeric, categorical), grid, scoring='roc_auc',
                          cv=StratifiedKFold(5, shuffle=True, random_state=0), n_jobs=-1, verbose=1)
    search.fit(X_train, y_train)

    res = pd.DataFrame(search.cv_results_)
    print(res[['param_clf', 'mean_test_score', 'std_test_score']])
    print('best cv auc: %.4f' % search.best_score_)
    print(search.best_params_)

    proba = search.predict_proba(X_test)[:, 1]
    print('test auc: %.4f' % roc_auc_score(y_test, proba))
    print(classification_report(y_test, search.predict(X_test)))
    joblib.dump(search.best_estimator_, 'adult.joblib')


if __name__ == '__main__':
    main()
