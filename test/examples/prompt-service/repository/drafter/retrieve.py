"""Finds the passages of a policy that may answer a mail."""

from dataclasses import dataclass

from sentence_transformers import SentenceTransformer


@dataclass(frozen=True)
class Passage:
    id: str
    text: str
    score: float


class Retriever:
    def __init__(self, settings: dict, connect):
        self.settings = settings
        self.connect = connect
        self.encoder = SentenceTransformer(settings["embedding"], revision=settings["revision"])

    def find(self, mail: str, policy: str) -> list[Passage]:
        query = self.encoder.encode(mail, normalize_embeddings=True).tolist()
        with self.connect() as index:
            rows = index.execute(
                f"SELECT id, text, 1 - (embedding <=> %s) AS score FROM {self.settings['table']} WHERE policy = %s ORDER BY score DESC LIMIT %s",
                (query, policy, self.settings["top_k"]),
            )
        return [Passage(*row) for row in rows if row[2] >= self.settings["min_score"]]
