"""Scores card transactions for the risk that they are charged back as fraud."""
