import asyncio
import logging
import time

from fastapi import FastAPI, HTTPException
from prometheus_client import Counter, Histogram, make_asgi_app

from serving.schema import Ranked, RankRequest, RankResponse
from serving.scorer import Scorer

app = FastAPI(title="search-ranker", version="1.6.0")
app.mount("/metrics", make_asgi_app())
log = logging.getLogger("ranker")
latency = Histogram("ranker_latency_seconds", "Time for one search", ["model_version"])
timeouts = Counter("ranker_timeouts_total", "Searches that kept the order of the index", ["model_version"])
scorer = Scorer.load()


@app.get("/healthz")
def healthz() -> dict:
    return {"model_version": scorer.version}


@app.post("/rank")
async def rank(request: RankRequest) -> RankResponse:
    started = time.perf_counter()
    try:
        scores = await asyncio.wait_for(asyncio.to_thread(scorer.score, request), timeout=0.040)
    except TimeoutError:
        timeouts.labels(scorer.version).inc()
        raise HTTPException(status_code=503, detail="the gateway keeps the order of the index") from None
    order = sorted(zip(request.candidates, scores), key=lambda pair: -pair[1])
    items = [Ranked(listing_id=it.listing_id, position=str(i + 1)) for i, (it, _) in enumerate(order)]
    latency.labels(scorer.version).observe(time.perf_counter() - started)
    log.info("ranked", extra={"search_id": request.search_id, "model_version": scorer.version, "candidates": len(items)})
    return RankResponse(search_id=request.search_id, items=items, model_version=scorer.version)
