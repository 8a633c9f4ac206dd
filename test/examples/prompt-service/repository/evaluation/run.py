"""Drafts a reply to each labelled question, has it judged, and writes the figures."""

import json
from collections import Counter, defaultdict
from pathlib import Path

import yaml
from openai import OpenAI

from drafter.service import Mail, draft

HERE = Path(__file__).parent


def judged(client: OpenAI, judge: dict, rubric: str, question: dict, reply: str) -> dict:
    content = json.dumps({"passages": question["passages"], "mail": question["mail"], "reply": reply}, ensure_ascii=False)
    answer = client.chat.completions.create(
        **judge["llm"],
        messages=[{"role": "system", "content": rubric}, {"role": "user", "content": content}],
        response_format={"type": "json_object"},
    )
    return json.loads(answer.choices[0].message.content)


def share(hits: int, n: int) -> dict:
    return {"value": round(hits / n, 4), "count": hits, "n": n}


def figures(rows: list[dict]) -> dict:
    counts = Counter(name for row in rows for name in ("supported", "wrong_promise", "handover") if row[name])
    total = len(rows)
    slices = defaultdict(dict)
    for key in ("language", "line"):
        for value in sorted({row[key] for row in rows}):
            part = [row for row in rows if row[key] == value]
            slices[key][value] = {"n": len(part), "supported_rate": share(sum(row["supported"] for row in part), len(part))}
    return {
        "metrics": {
            "supported_rate": share(counts["supported"], total),
            "wrong_promise_rate": share(counts["wrong_promise"], total),
            "handover_rate": share(counts["handover"], total),
        },
        "slices": dict(slices),
    }


def main() -> None:
    judge = yaml.safe_load((HERE / "judge/judge.yml").read_text(encoding="utf-8"))
    rubric = (HERE / "judge/prompts/rubric.md").read_text(encoding="utf-8")
    questions = [json.loads(line) for line in Path("data/questions.jsonl").read_text(encoding="utf-8").splitlines()]
    client = OpenAI()
    rows = []
    for question in questions:
        made = draft(Mail(id=question["id"], policy=question["policy"], masked_text=question["mail"]))
        verdict = {"supported": True, "wrong_promise": False} if made.handover else judged(client, judge, rubric, question, made.reply)
        rows.append({**question, **verdict, "handover": made.handover})
    results = {"version": 1, "model": "reply-drafter", **figures(rows)}
    (HERE / "results.json").write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
