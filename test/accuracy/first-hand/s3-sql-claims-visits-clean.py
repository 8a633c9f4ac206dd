# expects: nothing
"""Readmission model: the training table comes from the warehouse in one query."""
import os

import pandas as pd
import psycopg2
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

SCHEMA = os.environ.get("CLINIC_SCHEMA", "clinic")


def training_table(connection, since):
    sql = f"""
        WITH stays AS (
            SELECT s.stay_id, s.patient_id, s.discharged_at, s.ward, s.readmitted_30d
            FROM {SCHEMA}.stays s
            WHERE s.discharged_at >= '{since}'
        )
        SELECT stays.stay_id,
               stays.discharged_at,
               stays.ward,
               stays.readmitted_30d,
               COUNT(v.visit_id)      AS visits,
               MAX(v.systolic)        AS worst_systolic
        FROM stays
        LEFT JOIN {SCHEMA}.outpatient_visits v
               ON v.patient_id = stays.patient_id
              AND v.visited_on <= stays.discharged_at::date
        GROUP BY 1, 2, 3, 4
    """
    return pd.read_sql(sql, connection)


def main():
    with psycopg2.connect(os.environ["CLINIC_DSN"]) as connection:
        stays = training_table(connection, since="2019-01-01")
    stays["ward"] = stays["ward"].astype("category")
    features = ["ward", "visits", "worst_systolic"]
    past = stays[stays["discharged_at"] < "2023-01-01"]
    later = stays[stays["discharged_at"] >= "2023-01-01"]
    model = LGBMClassifier(n_estimators=300).fit(past[features], past["readmitted_30d"])
    print("auc", roc_auc_score(later["readmitted_30d"], model.predict_proba(later[features])[:, 1]))


if __name__ == "__main__":
    main()
