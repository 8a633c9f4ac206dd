# expects: nothing
import pandas as pd
from pycaret.classification import compare_models, finalize_model, predict_model, setup, tune_model
from sklearn.metrics import f1_score

data = pd.read_csv("employee.csv")
seen = data.sample(frac=0.9, random_state=786)
unseen = data.drop(seen.index).reset_index(drop=True)
setup(data=seen.reset_index(drop=True), target="left", normalize=True, session_id=123)
best = tune_model(compare_models(n_select=1))
final = finalize_model(best)
scored = predict_model(final, data=unseen)
print("F1", f1_score(unseen["left"], scored["prediction_label"]))
