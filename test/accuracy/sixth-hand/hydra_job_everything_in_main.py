# expects: nothing
import hydra
import joblib
import pandas as pd
from hydra.utils import instantiate, to_absolute_path
from omegaconf import DictConfig
from sklearn.metrics import get_scorer
from sklearn.model_selection import cross_validate, train_test_split
from sklearn.pipeline import Pipeline


@hydra.main(config_path="conf", config_name="config", version_base=None)
def main(cfg: DictConfig):
    frame = pd.read_parquet(to_absolute_path(cfg.data.path))
    X, y = frame[list(cfg.data.features)], frame[cfg.data.target]
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=cfg.data.test_size, random_state=cfg.seed)
    pipe = Pipeline([("prep", instantiate(cfg.prep)), ("model", instantiate(cfg.model))])
    cv = cross_validate(pipe, X_train, y_train, cv=cfg.folds, scoring=cfg.metric)
    print("cv", cv["test_score"].mean())
    pipe.fit(X_train, y_train)
    print("test", get_scorer(cfg.metric)(pipe, X_test, y_test))
    joblib.dump(pipe, "model.joblib")


if __name__ == "__main__":
    main()
