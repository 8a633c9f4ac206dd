"""The service that the agents' desktop asks for a draft."""

import logging

from anthropic import Anthropic, APITimeoutError
from fastapi import FastAPI
from pydantic import BaseModel, Field

from drafter.guard import is_supported, promises_without_citation
from drafter.index import connect
from drafter.retrieve import Retriever
from drafter.settings import load

settings = load()
retriever = Retriever(settings.retriever, connect)
client = Anthropic(timeout=12, max_retries=1)
log = logging.getLogger("drafter")
app = FastAPI()
VERSION = "2026.11.1"


class Mail(BaseModel):
    id: str
    policy: str = Field(pattern=r"^HM-\d{8}$")
    masked_text: str = Field(min_length=1, max_length=12_000)


class Draft(BaseModel):
    reply: str
    citations: list[str]
    handover: bool
    model_version: str = VERSION


def empty() -> Draft:
    return Draft(reply="", citations=[], handover=True)


@app.post("/draft")
def draft(mail: Mail) -> Draft:
    passages = retriever.find(mail.masked_text, mail.policy)
    if not passages or passages[0].score < settings.handover_below:
        return empty()
    prompt = settings.reply.format(passages="\n".join(f"[{p.id}] {p.text}" for p in passages), mail=mail.masked_text)
    try:
        answer = client.messages.create(system=settings.system, messages=[{"role": "user", "content": prompt}], **settings.llm)
    except APITimeoutError:
        log.warning("timeout", extra={"mail": mail.id, "model_version": VERSION})
        return empty()
    text = answer.content[0].text.strip()
    known = {p.id for p in passages}
    if text == "HANDOVER" or not is_supported(text, known) or promises_without_citation(text):
        return empty()
    log.info("drafted", extra={"mail": mail.id, "model_version": VERSION, "passages": len(passages), "score": passages[0].score})
    return Draft(reply=text, citations=sorted(known), handover=False)


@app.get("/health")
def health() -> dict:
    return {"status": "ok", "model_version": VERSION}
