# expects: random-split-over-time
from pathlib import Path

import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def features(visits: pd.Series) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "yesterday": visits.shift(1),
            "last_week": visits.shift(7),
            "mean_7": visits.shift(1).rolling(7).mean(),
            "y": visits,
        }
    ).dropna()


def main(path: Path) -> float:
    log = pd.read_csv(path)
    log["day"] = pd.to_datetime(log["day"])
    visits = log.groupby("day")["visits"].sum().sort_index()
    table = features(visits)
    train, test = train_test_split(table, test_size=60, random_state=1)
    pipe = make_pipeline(StandardScaler(), Ridge())
    pipe.fit(train.drop(columns="y"), train["y"])
    return pipe.score(test.drop(columns="y"), test["y"])


if __name__ == "__main__":
    print(f"R2 = {main(Path('traffic.csv')):.3f}")
