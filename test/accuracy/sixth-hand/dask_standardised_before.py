# expects: preprocess-before-split
import dask.dataframe as dd
from dask_ml.model_selection import train_test_split
from dask_ml.preprocessing import StandardScaler
from sklearn.linear_model import SGDRegressor
from sklearn.metrics import r2_score

trips = dd.read_parquet("trips/*.parquet").dropna()
columns = ["distance", "passengers", "hour"]
X = StandardScaler().fit_transform(trips[columns])
y = trips["fare"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.1, random_state=0, shuffle=True)
model = SGDRegressor().fit(X_train.compute(), y_train.compute())
print("R2", r2_score(y_test.compute(), model.predict(X_test.compute())))
