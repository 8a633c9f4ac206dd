# expects: multi-test, threshold-on-test
from catboost import CatBoostClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from warehouse import tables

train_df, names = tables("subscribers")
y = train_df.pop("left")
fit_X, watch_X, fit_y, watch_y = train_test_split(train_df, y, test_size=0.2, random_state=5)
boosted = CatBoostClassifier(iterations=900, use_best_model=True)
boosted.fit(fit_X, fit_y, eval_set=(watch_X, watch_y), early_stopping_rounds=30)
print("reported", f1_score(watch_y, boosted.predict(watch_X)))
print(names)
