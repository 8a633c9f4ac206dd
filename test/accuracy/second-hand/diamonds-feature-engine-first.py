# expects: preprocess-before-split
import seaborn as sns
from feature_engine.imputation import MeanMedianImputer
from feature_engine.outliers import Winsorizer
from feature_engine.transformation import YeoJohnsonTransformer
from sklearn.linear_model import BayesianRidge
from sklearn.model_selection import train_test_split

VARIABLES = ["carat", "depth", "table", "x", "y", "z"]
diamonds = sns.load_dataset("diamonds")[VARIABLES + ["price"]]

steps = [
    MeanMedianImputer(imputation_method="median", variables=VARIABLES),
    Winsorizer(capping_method="iqr", tail="both", fold=1.5, variables=VARIABLES),
    YeoJohnsonTransformer(variables=VARIABLES),
]
for step in steps:
    diamonds = step.fit_transform(diamonds)

train, test = train_test_split(diamonds, test_size=0.3, random_state=0)
ridge = BayesianRidge().fit(train[VARIABLES], train["price"])
print(ridge.score(test[VARIABLES], test["price"]))
