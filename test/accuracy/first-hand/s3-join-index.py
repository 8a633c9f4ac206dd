# expects: join-ignores-event-time
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score


def read(path, when):
    df = pd.read_parquet(path)
    df[when] = pd.to_datetime(df[when])
    return df


visits = read("visits.parquet", "visit_date")
labs = read("labs.parquet", "lab_date")
table = visits.merge(labs[["patient_id", "lab_date", "crp", "hb"]], on=["patient_id"], how="inner")
old, new = table[table.visit_date.dt.year < 2020], table[table.visit_date.dt.year >= 2020]
cols = ["age", "crp", "hb"]
clf = LogisticRegression().fit(old[cols], old["readmitted"])
print(f1_score(new["readmitted"], clf.predict(new[cols])))
