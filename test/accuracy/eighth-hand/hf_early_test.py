# expects: threshold-on-test, multi-test
from datasets import load_dataset
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, EarlyStoppingCallback, Trainer,
                          TrainingArguments)
import numpy as np

MODEL = "roberta-base"
ds = load_dataset("imdb")
tok = AutoTokenizer.from_pretrained(MODEL)
ds = ds.map(lambda b: tok(b["text"], truncation=True, padding="max_length", max_length=256), batched=True)

args = TrainingArguments(output_dir="ck", eval_strategy="steps", eval_steps=500, save_steps=500,
                         load_best_model_at_end=True, metric_for_best_model="eval_acc", num_train_epochs=5)


def acc(p):
    return {"acc": float((p.predictions.argmax(-1) == p.label_ids).mean())}


trainer = Trainer(
    model=AutoModelForSequenceClassification.from_pretrained(MODEL, num_labels=2),
    args=args,
    train_dataset=ds["train"],
    eval_dataset=ds["test"],
    compute_metrics=acc,
    callbacks=[EarlyStoppingCallback(early_stopping_patience=3)],
)
trainer.train()
print("final", trainer.evaluate(ds["test"]))
