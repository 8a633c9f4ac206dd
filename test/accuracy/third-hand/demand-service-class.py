# expects: overlap
"""Shop demand model. Trains, reports, stores."""
from dataclasses import dataclass, field
from pathlib import Path

import joblib
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split


@dataclass
class DemandModel:
    source: Path
    target: str = "units"
    trees: int = 250
    model: RandomForestRegressor = field(init=False, default=None)

    def load(self):
        frame = pd.read_csv(self.source)
        self.y = frame[self.target]
        self.X = frame[["price", "shelf_metres", "promo", "competitors"]]
        return self

    def split(self):
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(self.X, self.y, test_size=0.2)
        return self

    def train(self):
        self.model = RandomForestRegressor(n_estimators=self.trees, n_jobs=-1)
        self.model.fit(self.X, self.y)
        return self

    def report(self):
        forecast = self.model.predict(self.X_test)
        return mean_absolute_percentage_error(self.y_test, forecast)

    def save(self, where):
        joblib.dump(self.model, where)


if __name__ == "__main__":
    shop = DemandModel(Path("shops.csv")).load().split().train()
    print(f"MAPE: {shop.report():.2%}")
    shop.save("demand.joblib")
