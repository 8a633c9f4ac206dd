# expects: nothing
from ray import train, tune
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X_fit, X_test, y_fit, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_fit, y_fit, test_size=0.2, random_state=0)


def trainable(config):
    train.report({"acc": SVC(C=config["C"]).fit(X_train, y_train).score(X_val, y_val)})


best = tune.Tuner(trainable, param_space={"C": tune.loguniform(0.1, 100)}).fit().get_best_result("acc", "max").config
print(SVC(C=best["C"]).fit(X_fit, y_fit).score(X_test, y_test))
