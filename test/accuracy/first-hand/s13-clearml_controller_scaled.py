# expects: preprocess-before-split
from clearml.automation import PipelineController


def fetch(url):
    import pandas as pd
    return pd.read_csv(url)


def prepare(frame):
    from sklearn.model_selection import train_test_split
    from sklearn.preprocessing import StandardScaler
    y = frame["kind"]
    x = StandardScaler().fit_transform(frame.drop(columns="kind"))
    return train_test_split(x, y, test_size=0.2, random_state=0)


def learn(x_train, x_test, y_train, y_test):
    from sklearn.linear_model import LogisticRegression
    model = LogisticRegression().fit(x_train, y_train)
    print("accuracy", model.score(x_test, y_test))
    return model


if __name__ == "__main__":
    pipe = PipelineController(name="iris", project="examples", version="1")
    pipe.add_parameter(name="url", default="iris.csv")
    pipe.add_function_step(name="fetch", function=fetch, function_kwargs=dict(url="${pipeline.url}"), function_return=["frame"])
    pipe.add_function_step(name="prepare", function=prepare, function_kwargs=dict(frame="${fetch.frame}"),
                           function_return=["x_train", "x_test", "y_train", "y_test"])
    pipe.add_function_step(name="learn", function=learn, function_return=["model"],
                           function_kwargs=dict(x_train="${prepare.x_train}", x_test="${prepare.x_test}",
                                                y_train="${prepare.y_train}", y_test="${prepare.y_test}"))
    pipe.start_locally(run_pipeline_steps_locally=True)
