# expects: overlap, multi-test
"""NSL-KDD rare attack classes, compare tree ensembles."""
import time
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.ensemble import AdaBoostClassifier, ExtraTreesClassifier, RandomForestClassifier
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from xgboost import XGBClassifier

ATTACK = {"normal": 0, "dos": 1, "probe": 2, "r2l": 3, "u2r": 4}
PROTO = {"tcp": 0, "udp": 1, "icmp": 2}


def load_data(fn="nsl_kdd_grouped.csv"):
    df = pd.read_csv(fn)
    df["protocol_type"] = df["protocol_type"].map(PROTO)
    df["flag_ok"] = (df["flag"] == "SF").astype(int)
    y = df["attack_group"].map(ATTACK)
    X = df.drop(columns=["attack_group", "flag", "service", "difficulty"])
    return X, y


def balance(X, y):
    print("before:", y.value_counts().to_dict())
    ros = RandomOverSampler(random_state=42)
    X_b, y_b = ros.fit_resample(X, y)
    print("after: ", y_b.value_counts().to_dict())
    return X_b, y_b


def main():
    X, y = load_data()
    X, y = balance(X, y)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=42)

    models = [
        ("tree", DecisionTreeClassifier(random_state=0)),
        ("rf", RandomForestClassifier(n_estimators=100, n_jobs=-1, random_state=0)),
        ("extra", ExtraTreesClassifier(n_estimators=100, n_jobs=-1, random_state=0)),
        ("ada", AdaBoostClassifier(n_estimators=100, random_state=0)),
        ("xgb", XGBClassifier(n_estimators=200, max_depth=8)),
    ]
    scores = []
    for name, clf in models:
        start = time.time()
        clf.fit(X_train, y_train)
        y_pred = clf.predict(X_test)
        scores.append([name, f1_score(y_test, y_pred, average="macro"), time.time() - start])
        print("=" * 10, name)
        print(classification_report(y_test, y_pred, target_names=list(ATTACK), digits=4))
    print(pd.DataFrame(scores, columns=["model", "macro_f1", "secs"]).to_string(index=False))


if __name__ == "__main__":
    main()
