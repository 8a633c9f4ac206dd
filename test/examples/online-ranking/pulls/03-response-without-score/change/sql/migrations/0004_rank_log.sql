ALTER TABLE rank_log DROP COLUMN score;
