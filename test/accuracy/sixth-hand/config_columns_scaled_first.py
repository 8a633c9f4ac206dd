# expects: preprocess-before-split
import argparse
import pandas as pd
import yaml
from sklearn.linear_model import Lasso
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import RobustScaler

parser = argparse.ArgumentParser()
parser.add_argument("--config", default="config.yaml")
cfg = yaml.safe_load(open(parser.parse_args().config))
frame = pd.read_csv(cfg["data"]["path"]).dropna(subset=[cfg["data"]["target"]])
numeric = cfg["data"]["numeric"]
frame[numeric] = RobustScaler().fit_transform(frame[numeric])
train, test = train_test_split(frame, test_size=cfg["split"]["test_size"], random_state=cfg["split"]["seed"])
lasso = Lasso(alpha=cfg["model"]["alpha"]).fit(train[numeric], train[cfg["data"]["target"]])
print(mean_absolute_error(test[cfg["data"]["target"]], lasso.predict(test[numeric])))
