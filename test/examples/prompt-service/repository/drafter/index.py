"""The connection to the passages' index."""

import os

import psycopg


def connect() -> psycopg.Connection:
    return psycopg.connect(os.environ["INDEX_URL"], connect_timeout=2)
