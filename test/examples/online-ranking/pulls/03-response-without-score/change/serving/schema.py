from pydantic import BaseModel, Field


class Candidate(BaseModel):
    listing_id: int
    seller_id: int
    text_score: float = Field(ge=0)


class RankRequest(BaseModel):
    search_id: str
    locale: str = Field(pattern="^(de|en|fi|sv)$")
    candidates: list[Candidate] = Field(min_length=1, max_length=400)


class Ranked(BaseModel):
    listing_id: int
    position: str


class RankResponse(BaseModel):
    search_id: str
    items: list[Ranked]
    model_version: str
