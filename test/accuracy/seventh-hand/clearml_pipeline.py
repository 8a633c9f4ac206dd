# expects: preprocess-before-split
from clearml.automation.controller import PipelineDecorator
from clearml import TaskTypes


@PipelineDecorator.component(return_values=["X", "y"], cache=True, task_type=TaskTypes.data_processing)
def load(path):
    import pandas as pd
    from sklearn.preprocessing import StandardScaler
    df = pd.read_csv(path)
    y = df.pop("failure")
    X = pd.DataFrame(StandardScaler().fit_transform(df), columns=df.columns)
    return X, y


@PipelineDecorator.component(return_values=["X_train", "X_test", "y_train", "y_test"])
def split(X, y, test_size=0.2):
    from sklearn.model_selection import train_test_split
    return train_test_split(X, y, test_size=test_size, random_state=42)


@PipelineDecorator.component(return_values=["model"], task_type=TaskTypes.training)
def train(X_train, y_train):
    from sklearn.neural_network import MLPClassifier
    model = MLPClassifier((64, 32), max_iter=300)
    model.fit(X_train, y_train)
    return model


@PipelineDecorator.component(return_values=["accuracy"])
def evaluate(model, X_test, y_test):
    from sklearn.metrics import accuracy_score
    return accuracy_score(y_test, model.predict(X_test))


@PipelineDecorator.pipeline(name="failures", project="plant", version="0.3")
def pipeline_logic(path="s3://plant/failures.csv"):
    X, y = load(path)
    X_train, X_test, y_train, y_test = split(X, y)
    model = train(X_train, y_train)
    print("accuracy", evaluate(model, X_test, y_test))


if __name__ == "__main__":
    PipelineDecorator.set_default_execution_queue("default")
    PipelineDecorator.run_locally()
    pipeline_logic()
