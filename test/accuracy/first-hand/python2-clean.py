# expects: nothing
import pandas as pd
try:
    import cPickle as pickle
except ImportError:
    import pickle
try:
    from sklearn.model_selection import train_test_split
except ImportError:
    from sklearn.cross_validation import train_test_split
from sklearn.ensemble import RandomForestClassifier

df = pd.read_csv("pima.csv")
train, test = train_test_split(df, test_size=0.3)
cols = list(df.columns[:8])
rf = RandomForestClassifier(n_estimators=100)
rf.fit(train[cols], train['class'])
preds = rf.predict(test[cols])
print "accuracy: %f" % (preds == test['class']).mean()
print pd.crosstab(test['class'], preds)
