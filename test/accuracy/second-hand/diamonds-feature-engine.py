# expects: nothing
import seaborn as sns
from feature_engine.encoding import RareLabelEncoder, MeanEncoder
from feature_engine.imputation import MeanMedianImputer
from feature_engine.outliers import Winsorizer
from sklearn.linear_model import BayesianRidge
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline

diamonds = sns.load_dataset("diamonds")
for c in ["cut", "color", "clarity"]:
    diamonds[c] = diamonds[c].astype(str)

X_train, X_test, y_train, y_test = train_test_split(diamonds.drop(columns="price"), diamonds["price"], test_size=0.3, random_state=0)

pipe = Pipeline(
    [
        ("holes", MeanMedianImputer(imputation_method="median", variables=["carat", "depth", "table"])),
        ("tails", Winsorizer(capping_method="gaussian", tail="both", fold=3, variables=["carat"])),
        ("rare", RareLabelEncoder(tol=0.03, n_categories=4)),
        ("mean", MeanEncoder()),
        ("ridge", BayesianRidge()),
    ]
)
pipe.fit(X_train, y_train)
print(pipe.score(X_test, y_test))
