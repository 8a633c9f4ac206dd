CREATE TABLE passages_v3 (
  id text PRIMARY KEY,
  policy text NOT NULL,
  text text NOT NULL,
  embedding vector(1024) NOT NULL
);
CREATE INDEX passages_v3_by_policy ON passages_v3 (policy);
