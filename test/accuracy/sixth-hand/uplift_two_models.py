# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

mail = pd.read_csv("hillstrom.csv")
mail["treated"] = (mail["segment"] != "No E-Mail").astype(int)
features = ["recency", "history", "mens", "womens", "newbie"]
train, test = train_test_split(mail, test_size=0.4, random_state=9, stratify=mail["treated"])
treated = RandomForestClassifier(300, min_samples_leaf=50).fit(train.loc[train.treated == 1, features], train.loc[train.treated == 1, "visit"])
control = RandomForestClassifier(300, min_samples_leaf=50).fit(train.loc[train.treated == 0, features], train.loc[train.treated == 0, "visit"])
uplift = treated.predict_proba(test[features])[:, 1] - control.predict_proba(test[features])[:, 1]
top = test.assign(uplift=uplift).nlargest(int(0.3 * len(test)), "uplift")
gain = top.loc[top.treated == 1, "visit"].mean() - top.loc[top.treated == 0, "visit"].mean()
print("uplift in the top 30%%: %.4f" % gain)
