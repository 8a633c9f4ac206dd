# expects: nothing
import argparse

import evaluate
import numpy as np
from datasets import load_dataset
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    EarlyStoppingCallback,
    Trainer,
    TrainingArguments,
    set_seed,
)

acc_metric = evaluate.load("accuracy")
f1_metric = evaluate.load("f1")


def compute_metrics(eval_pred):
    logits, labels = eval_pred
    preds = np.argmax(logits, axis=-1)
    out = acc_metric.compute(predictions=preds, references=labels)
    out.update(f1_metric.compute(predictions=preds, references=labels, average="macro"))
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="distilbert-base-uncased")
    parser.add_argument("--max_len", type=int, default=256)
    parser.add_argument("--lr", type=float, default=2e-5)
    parser.add_argument("--seed", type=int, default=13)
    args = parser.parse_args()
    set_seed(args.seed)

    raw = load_dataset("imdb")
    split = raw["train"].train_test_split(test_size=0.1, seed=args.seed)
    tok = AutoTokenizer.from_pretrained(args.model)

    def encode(batch):
        return tok(batch["text"], truncation=True, max_length=args.max_len)

    train_ds = split["train"].map(encode, batched=True, remove_columns=["text"])
    val_ds = split["test"].map(encode, batched=True, remove_columns=["text"])
    test_ds = raw["test"].map(encode, batched=True, remove_columns=["text"])

    model = AutoModelForSequenceClassification.from_pretrained(args.model, num_labels=2)
    targs = TrainingArguments(
        output_dir="out/imdb",
        learning_rate=args.lr,
        per_device_train_batch_size=16,
        per_device_eval_batch_size=64,
        num_train_epochs=5,
        evaluation_strategy="epoch",
        save_strategy="epoch",
        load_best_model_at_end=True,
        metric_for_best_model="f1",
        warmup_ratio=0.06,
        weight_decay=0.01,
        fp16=True,
        seed=args.seed,
    )
    trainer = Trainer(
        model=model,
        args=targs,
        train_dataset=train_ds,
        eval_dataset=val_ds,
        tokenizer=tok,
        data_collator=DataCollatorWithPadding(tok),
        compute_metrics=compute_metrics,
        callbacks=[EarlyStoppingCallback(early_stopping_patience=2)],
    )
    trainer.train()
    res = trainer.evaluate(test_ds, metric_key_prefix="test")
    print({k: round(v, 4) for k, v in res.items() if k.startswith("test_")})
    trainer.save_model("out/imdb/best")


if __name__ == "__main__":
    main()
