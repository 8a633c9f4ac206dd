ALTER TABLE scores.churn_monthly DROP COLUMN rank;
