import numpy as np
from sentence_transformers import SentenceTransformer

encoder = SentenceTransformer("intfloat/multilingual-e5-small")


def similarity(query: str, titles: list[str]) -> np.ndarray:
    """Cosine of a query and each title."""
    vectors = encoder.encode([query, *titles], normalize_embeddings=True)
    return vectors[1:] @ vectors[0]
