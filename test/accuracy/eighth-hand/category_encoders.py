# expects: preprocess-before-split
import category_encoders as ce
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

amazon = pd.read_csv("amazon_access.csv")
y = amazon.pop("ACTION")
enc = ce.TargetEncoder(cols=list(amazon.columns), smoothing=10)
X = enc.fit_transform(amazon, y)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, test_size=0.2, random_state=0)
lr = LogisticRegression(max_iter=500).fit(X_train, y_train)
print(roc_auc_score(y_valid, lr.predict_proba(X_valid)[:, 1]))
