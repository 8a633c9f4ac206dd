# expects: nothing
#!/usr/bin/env python
"""Fine-tune legal-bert on contract clauses.

$ accelerate launch hf_contract_clauses.py --lr 3e-5
"""
import json
import logging
import os
from dataclasses import dataclass, field

import numpy as np
from datasets import load_dataset
from sklearn.metrics import classification_report, f1_score
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    EarlyStoppingCallback,
    HfArgumentParser,
    Trainer,
    TrainingArguments,
    set_seed,
)

log = logging.getLogger(__name__)
LABELS = ["termination", "liability", "payment", "confidentiality", "governing_law", "other"]
LABEL2ID = {l: i for i, l in enumerate(LABELS)}


@dataclass
class Args:
    model: str = field(default="nlpaueb/legal-bert-small-uncased")
    data_dir: str = field(default="clauses")
    lr: float = field(default=3e-5)
    epochs: int = field(default=8)
    max_len: int = field(default=256)
    out: str = field(default="out/clauses")
    seed: int = field(default=7)


def load(a, tok):
    files = {p: os.path.join(a.data_dir, f"{p}.jsonl") for p in ("train", "validation", "test")}
    ds = load_dataset("json", data_files=files)

    def prep(b):
        enc = tok(b["text"], truncation=True, max_length=a.max_len)
        enc["labels"] = [LABEL2ID[l] for l in b["label"]]
        return enc

    return ds.map(prep, batched=True, remove_columns=ds["train"].column_names)


def metrics(ev):
    p = ev.predictions.argmax(-1)
    return {"macro_f1": f1_score(ev.label_ids, p, average="macro"), "acc": float((p == ev.label_ids).mean())}


def main():
    (a,) = HfArgumentParser(Args).parse_args_into_dataclasses()
    logging.basicConfig(level=logging.INFO)
    set_seed(a.seed)
    tok = AutoTokenizer.from_pretrained(a.model)
    ds = load(a, tok)
    model = AutoModelForSequenceClassification.from_pretrained(
        a.model, num_labels=len(LABELS), label2id=LABEL2ID, id2label=dict(enumerate(LABELS))
    )
    targs = TrainingArguments(
        output_dir=a.out, learning_rate=a.lr, num_train_epochs=a.epochs, per_device_train_batch_size=32,
        per_device_eval_batch_size=64, eval_strategy="epoch", save_strategy="epoch", save_total_limit=2,
        load_best_model_at_end=True, metric_for_best_model="macro_f1", warmup_ratio=0.1, seed=a.seed,
    )
    trainer = Trainer(
        model=model, args=targs, train_dataset=ds["train"], eval_dataset=ds["validation"], tokenizer=tok,
        compute_metrics=metrics, callbacks=[EarlyStoppingCallback(early_stopping_patience=2)],
    )
    trainer.train()
    out = trainer.predict(ds["test"])
    pred = np.argmax(out.predictions, axis=1)
    rep = classification_report(out.label_ids, pred, target_names=LABELS, output_dict=True)
    log.info("test macro f1 %.4f", rep["macro avg"]["f1-score"])
    with open(os.path.join(a.out, "test_report.json"), "w") as fh:
        json.dump(rep, fh, indent=2)


if __name__ == "__main__":
    main()
