# expects: nothing
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupShuffleSplit
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

stays = pd.read_csv("icu_stays.csv")
labs = pd.read_csv("labs_first_24h.csv")
agg = labs.groupby("stay_id").agg(
    lactate_max=("lactate", "max"), map_min=("map", "min"), creat_mean=("creatinine", "mean"))
df = stays.merge(agg, left_on="stay_id", right_index=True, how="left")

cols = ["age", "lactate_max", "map_min", "creat_mean"]
gss = GroupShuffleSplit(n_splits=1, test_size=0.3, random_state=9)
tr, te = next(gss.split(df, groups=df["subject_id"]))
train, test = df.iloc[tr], df.iloc[te]

pipe = Pipeline([("imp", SimpleImputer(strategy="median", add_indicator=True)),
                 ("sc", StandardScaler()),
                 ("lr", LogisticRegression(max_iter=500, class_weight="balanced"))])
pipe.fit(train[cols], train["died"])
print(roc_auc_score(test["died"], pipe.predict_proba(test[cols])[:, 1]))
