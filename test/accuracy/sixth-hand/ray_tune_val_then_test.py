# expects: nothing
import numpy as np
import torch
from ray import train, tune
from ray.tune.schedulers import ASHAScheduler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from sklearn.model_selection import train_test_split

data = np.load("wine_spectra.npz")
X_rest, X_test, y_rest, y_test = train_test_split(data["X"], data["y"], test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.25, random_state=0)


def tensors(X, y):
    return TensorDataset(torch.tensor(X, dtype=torch.float32), torch.tensor(y))


def build(config):
    return nn.Sequential(nn.Linear(X_train.shape[1], config["width"]), nn.ReLU(), nn.Linear(config["width"], 3))


def fit(model, config, X, y):
    opt = torch.optim.Adam(model.parameters(), lr=config["lr"])
    for a, b in DataLoader(tensors(X, y), batch_size=config["batch"], shuffle=True):
        loss = nn.functional.cross_entropy(model(a), b)
        opt.zero_grad()
        loss.backward()
        opt.step()


def accuracy(model, X, y):
    with torch.no_grad():
        return (model(torch.tensor(X, dtype=torch.float32)).argmax(1).numpy() == y).mean()


def trainable(config):
    model = build(config)
    for epoch in range(30):
        fit(model, config, X_train, y_train)
        train.report({"val_accuracy": accuracy(model, X_val, y_val)})


space = {"lr": tune.loguniform(1e-4, 1e-1), "width": tune.choice([32, 128, 512]), "batch": tune.choice([16, 64])}
tuner = tune.Tuner(trainable, param_space=space, tune_config=tune.TuneConfig(num_samples=40, scheduler=ASHAScheduler(metric="val_accuracy", mode="max")))
best = tuner.fit().get_best_result("val_accuracy", "max").config
model = build(best)
for _ in range(30):
    fit(model, best, X_rest, y_rest)
print("test accuracy", accuracy(model, X_test, y_test))
