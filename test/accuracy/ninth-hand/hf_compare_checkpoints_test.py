# expects: multi-test
"""Fine-tune a few encoders on the hate-speech data and put the test scores in a markdown table."""
import gc

import numpy as np
import pandas as pd
import torch
from datasets import Dataset, DatasetDict
from sklearn.metrics import f1_score, matthews_corrcoef
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

CHECKPOINTS = [
    "bert-base-uncased",
    "roberta-base",
    "microsoft/deberta-v3-small",
    "vinai/bertweet-base",
]


def to_dataset():
    parts = {}
    for name in ["train", "test"]:
        d = pd.read_csv(f"olid_{name}.tsv", sep="\t")
        d["label"] = (d["subtask_a"] == "OFF").astype(int)
        parts[name] = Dataset.from_pandas(d[["tweet", "label"]], preserve_index=False)
    return DatasetDict(parts)


def scores(p):
    hat = np.argmax(p.predictions, axis=1)
    return {"f1": f1_score(p.label_ids, hat, average="macro"), "mcc": matthews_corrcoef(p.label_ids, hat)}


def run(ckpt, data):
    tok = AutoTokenizer.from_pretrained(ckpt)
    enc = data.map(lambda b: tok(b["tweet"], truncation=True, max_length=96, padding="max_length"), batched=True)
    model = AutoModelForSequenceClassification.from_pretrained(ckpt, num_labels=2)
    args = TrainingArguments(
        output_dir=f"out/{ckpt.replace('/', '_')}",
        num_train_epochs=3,
        per_device_train_batch_size=32,
        learning_rate=2e-5,
        logging_steps=100,
        save_strategy="no",
        report_to="none",
    )
    trainer = Trainer(model=model, args=args, train_dataset=enc["train"], compute_metrics=scores)
    trainer.train()
    result = trainer.evaluate(enc["test"])
    del model, trainer
    gc.collect()
    torch.cuda.empty_cache()
    return result


if __name__ == "__main__":
    data = to_dataset()
    table = []
    for ckpt in CHECKPOINTS:
        r = run(ckpt, data)
        table.append({"model": ckpt, "macro_f1": r["eval_f1"], "mcc": r["eval_mcc"]})
        print(table[-1])
    print(pd.DataFrame(table).to_markdown(index=False, floatfmt=".4f"))
