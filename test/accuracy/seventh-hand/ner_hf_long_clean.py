# expects: nothing
import os
from functools import partial

import evaluate
import numpy as np
import torch
import wandb
from datasets import Dataset, DatasetDict, load_dataset
from transformers import (AutoConfig, AutoModelForTokenClassification, AutoTokenizer, DataCollatorForTokenClassification,
                          EarlyStoppingCallback, Trainer, TrainingArguments, set_seed)

MODEL = os.environ.get("MODEL", "bert-base-cased")
seqeval = evaluate.load("seqeval")


def read_conll(path):
    tokens, tags, out = [], [], []
    for line in open(path, encoding="utf8"):
        line = line.rstrip()
        if not line:
            if tokens:
                out.append({"tokens": tokens, "ner_tags": tags})
            tokens, tags = [], []
            continue
        a, *_, b = line.split()
        tokens.append(a)
        tags.append(b)
    return out


def align(batch, tok, l2i):
    enc = tok(batch["tokens"], truncation=True, is_split_into_words=True)
    labels = []
    for i, tags in enumerate(batch["ner_tags"]):
        prev, row = None, []
        for w in enc.word_ids(i):
            row.append(-100 if w is None or w == prev else l2i[tags[w]])
            prev = w
        labels.append(row)
    enc["labels"] = labels
    return enc


def compute(p, names):
    pred = np.argmax(p.predictions, -1)
    true = [[names[l] for l in row if l != -100] for row in p.label_ids]
    said = [[names[q] for q, l in zip(r, row) if l != -100] for r, row in zip(pred, p.label_ids)]
    r = seqeval.compute(predictions=said, references=true)
    return {k: r[f"overall_{k}"] for k in ("precision", "recall", "f1", "accuracy")}


def main():
    set_seed(42)
    wandb.init(project="ner")
    raw = DatasetDict({s: Dataset.from_list(read_conll(f"conll/{s}.txt")) for s in ("train", "dev", "test")})
    names = sorted({t for r in raw["train"] for t in r["ner_tags"]})
    l2i = {n: i for i, n in enumerate(names)}
    tok = AutoTokenizer.from_pretrained(MODEL)
    data = raw.map(partial(align, tok=tok, l2i=l2i), batched=True, remove_columns=["tokens", "ner_tags"])
    net = AutoModelForTokenClassification.from_pretrained(MODEL, num_labels=len(names), id2label=dict(enumerate(names)), label2id=l2i)
    args = TrainingArguments("out", num_train_epochs=10, per_device_train_batch_size=16, learning_rate=3e-5,
                             eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True,
                             metric_for_best_model="f1", report_to="wandb", fp16=torch.cuda.is_available())
    trainer = Trainer(net, args, train_dataset=data["train"], eval_dataset=data["dev"],
                      data_collator=DataCollatorForTokenClassification(tok), compute_metrics=partial(compute, names=names),
                      callbacks=[EarlyStoppingCallback(2)])
    trainer.train()
    trainer.save_model("out/best")
    print(trainer.evaluate(data["test"], metric_key_prefix="test"))


if __name__ == "__main__":
    main()
