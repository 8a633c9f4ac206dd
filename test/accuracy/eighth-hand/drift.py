# expects: nothing
import joblib
import pandas as pd
from scipy.stats import ks_2samp
from sklearn.preprocessing import QuantileTransformer

reference = pd.read_parquet("reference.parquet")
current = pd.read_parquet("current.parquet")
cols = reference.select_dtypes("number").columns
qt = QuantileTransformer().fit(pd.concat([reference[cols], current[cols]]))
ref_q, cur_q = qt.transform(reference[cols]), qt.transform(current[cols])
rows = []
for i, c in enumerate(cols):
    stat, p = ks_2samp(ref_q[:, i], cur_q[:, i])
    rows.append({"feature": c, "ks": stat, "p": p, "shift": current[c].mean() - reference[c].mean()})
report = pd.DataFrame(rows).sort_values("ks", ascending=False)
model = joblib.load("model.joblib")
report.attrs["score_shift"] = model.predict(current[cols]).mean() - model.predict(reference[cols]).mean()
report.to_html("drift.html")
