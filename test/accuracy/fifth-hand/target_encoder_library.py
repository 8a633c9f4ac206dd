# expects: preprocess-before-split
import category_encoders as ce
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

amazon = pd.read_csv("amazon_access.csv")
y = amazon.pop("ACTION")
X = ce.TargetEncoder(cols=list(amazon.columns)).fit_transform(amazon, y)
a, b, ya, yb = train_test_split(X, y, test_size=0.2, random_state=12)
gb = GradientBoostingClassifier().fit(a, ya)
print(roc_auc_score(yb, gb.predict_proba(b)[:, 1]))
