# expects: preprocess-before-split, multi-test
# %% [markdown]
# # Glass identification
# Which glass was found at the scene?

# %%
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.decomposition import FastICA
from sklearn.ensemble import BaggingClassifier
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import QuantileTransformer
from sklearn.tree import DecisionTreeClassifier

# %%
glass = pd.read_csv("glass.csv")
glass.hist(figsize=(12, 9))
plt.show()

# %%
X = glass.drop(columns="Type")
y = glass["Type"]
X = QuantileTransformer(n_quantiles=100, output_distribution="normal").fit_transform(X)
X = FastICA(n_components=6, random_state=0).fit_transform(X)

# %%
split = train_test_split(X, y, test_size=0.3, stratify=y, random_state=2)
X_train, X_test = split[0], split[1]
y_train, y_test = split[2], split[3]

# %%
def fitted(estimator):
    return estimator.fit(X_train, y_train)


single = fitted(DecisionTreeClassifier(max_depth=6))
bagged = fitted(BaggingClassifier(KNeighborsClassifier(3), n_estimators=25))

# %%
print("tree", single.score(X_test, y_test))
print("bag ", bagged.score(X_test, y_test))
