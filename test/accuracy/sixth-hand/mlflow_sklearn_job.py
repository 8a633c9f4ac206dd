# expects: nothing
import logging
import sys
from urllib.parse import urlparse

import mlflow
import mlflow.sklearn
import numpy as np
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error, mean_squared_error, r2_score
from sklearn.model_selection import train_test_split

logger = logging.getLogger(__name__)


def eval_metrics(actual, pred):
    return np.sqrt(mean_squared_error(actual, pred)), mean_absolute_error(actual, pred), r2_score(actual, pred)


if __name__ == "__main__":
    np.random.seed(40)
    try:
        data = pd.read_csv("https://example.org/wine.csv", sep=";")
    except Exception:
        logger.exception("Unable to download")
        sys.exit(1)
    train, test = train_test_split(data)
    train_x, test_x = train.drop(["quality"], axis=1), test.drop(["quality"], axis=1)
    train_y, test_y = train[["quality"]], test[["quality"]]
    alpha = float(sys.argv[1]) if len(sys.argv) > 1 else 0.5
    with mlflow.start_run():
        lr = ElasticNet(alpha=alpha, l1_ratio=0.5, random_state=42)
        lr.fit(train_x, train_y)
        predicted = lr.predict(test_x)
        rmse, mae, r2 = eval_metrics(test_y, predicted)
        mlflow.log_param("alpha", alpha)
        mlflow.log_metric("rmse", rmse)
        mlflow.log_metric("mae", mae)
        signature = infer_signature(train_x, lr.predict(train_x))
        mlflow.sklearn.log_model(lr, "model", signature=signature)
