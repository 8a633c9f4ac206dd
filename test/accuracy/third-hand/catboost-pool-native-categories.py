# expects: nothing
from catboost import CatBoostClassifier, Pool
from catboost.datasets import amazon
from sklearn.model_selection import train_test_split

train_df, test_df = amazon()
y = train_df.ACTION
X = train_df.drop('ACTION', axis=1)
cat_features = list(range(X.shape[1]))

X_train, X_val, y_train, y_val = train_test_split(X, y, train_size=0.8, random_state=1234)
train_pool = Pool(X_train, y_train, cat_features=cat_features)
val_pool = Pool(X_val, y_val, cat_features=cat_features)

model = CatBoostClassifier(iterations=1000, learning_rate=0.1, eval_metric='AUC', od_type='Iter', od_wait=40, verbose=100)
model.fit(train_pool, eval_set=val_pool)
model.get_feature_importance(train_pool, prettified=True)

submission = test_df[['id']].copy()
submission['Action'] = model.predict_proba(Pool(test_df.drop('id', axis=1), cat_features=cat_features))[:, 1]
submission.to_csv('submit.csv', index=False)
