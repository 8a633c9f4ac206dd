import hashlib
from pathlib import Path

import lightgbm as lgb
import numpy as np
from feast import FeatureStore

from ranker.columns import COLUMNS
from serving.schema import RankRequest

FEATURES = [
    "listing_stats:price_eur",
    "listing_stats:photos",
    "listing_stats:views_24h",
    "seller_stats:sales_90d",
    "seller_stats:returns_rate_90d",
]


class Scorer:
    def __init__(self, model: lgb.Booster, store: FeatureStore, version: str) -> None:
        self.model, self.store, self.version = model, store, version

    @classmethod
    def load(cls, path: Path = Path("models/ranker.txt")) -> "Scorer":
        version = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        return cls(lgb.Booster(model_file=str(path)), FeatureStore(repo_path="features"), version)

    def score(self, request: RankRequest) -> np.ndarray:
        keys = [{"listing_id": it.listing_id, "seller_id": it.seller_id} for it in request.candidates]
        rows = self.store.get_online_features(features=FEATURES, entity_rows=keys).to_df()
        rows["text_score"] = [it.text_score for it in request.candidates]
        return self.model.predict(rows[COLUMNS], num_threads=2)
