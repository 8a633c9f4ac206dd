# expects: nothing
from clearml import Task, Logger
import pandas as pd
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

task = Task.init(project_name="plant", task_name="failures sgd")
params = task.connect({"alpha": 1e-4, "test_size": 0.2})


def load(path):
    df = pd.read_csv(path)
    return df.drop(columns="failure"), df["failure"]


X, y = load("failures.csv")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=params["test_size"], random_state=42)
model = make_pipeline(StandardScaler(), SGDClassifier(loss="log_loss", alpha=params["alpha"]))
model.fit(X_train, y_train)
auc = roc_auc_score(y_test, model.predict_proba(X_test)[:, 1])
Logger.current_logger().report_single_value("auc", auc)
