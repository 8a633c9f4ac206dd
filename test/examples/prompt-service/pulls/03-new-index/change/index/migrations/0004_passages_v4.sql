CREATE TABLE passages_v4 (
  id text PRIMARY KEY,
  policy text NOT NULL,
  text text NOT NULL,
  embedding vector(1024) NOT NULL
);
CREATE INDEX passages_v4_by_policy ON passages_v4 (policy);
DROP TABLE passages_v3;
