"""What a draft must hold before an agent sees it."""

import re

CITATION = re.compile(r"\[(p\d+)\]")
PROMISE = re.compile(r"\b(?:is covered|are covered|we will pay|ist versichert|wir zahlen|is verzekerd|wij betalen)\b", re.IGNORECASE)


def cited(draft: str) -> set[str]:
    return set(CITATION.findall(draft))


def is_supported(draft: str, passages: set[str]) -> bool:
    """Cites something, and nothing that was not retrieved."""
    named = cited(draft)
    return bool(named) and named <= passages


def promises_without_citation(draft: str) -> list[str]:
    sentences = re.split(r"(?<=[.!?])\s+", draft)
    return [sentence for sentence in sentences if PROMISE.search(sentence) and not CITATION.search(sentence)]
