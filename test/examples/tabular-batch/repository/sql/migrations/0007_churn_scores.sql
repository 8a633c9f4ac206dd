CREATE TABLE scores.churn_monthly (
    subscription_id BIGINT NOT NULL,
    month DATE NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    rank INTEGER NOT NULL,
    model_version VARCHAR NOT NULL,
    PRIMARY KEY (subscription_id, month)
);
