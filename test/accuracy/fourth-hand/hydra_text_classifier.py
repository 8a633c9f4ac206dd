# expects: nothing
import logging

import hydra
import pandas as pd
from hydra.utils import instantiate, to_absolute_path
from omegaconf import DictConfig, OmegaConf
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline

log = logging.getLogger(__name__)


@hydra.main(config_path="conf", config_name="train", version_base=None)
def main(cfg: DictConfig) -> float:
    log.info(OmegaConf.to_yaml(cfg))
    frame = pd.read_csv(to_absolute_path(cfg.data.path), sep=cfg.data.sep)
    train, test = train_test_split(frame, test_size=cfg.data.test_size, random_state=cfg.seed, stratify=frame[cfg.data.label])
    train, val = train_test_split(train, test_size=cfg.data.val_size, random_state=cfg.seed)

    pipe = Pipeline([("vectorizer", instantiate(cfg.vectorizer)), ("model", instantiate(cfg.model))])
    pipe.fit(train[cfg.data.text], train[cfg.data.label])
    val_f1 = f1_score(val[cfg.data.label], pipe.predict(val[cfg.data.text]), average="macro")
    log.info("validation f1 %.3f", val_f1)
    if cfg.final:
        test_f1 = f1_score(test[cfg.data.label], pipe.predict(test[cfg.data.text]), average="macro")
        log.info("test f1 %.3f", test_f1)
    return val_f1


if __name__ == "__main__":
    main()
