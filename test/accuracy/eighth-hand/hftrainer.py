# expects: nothing
import evaluate
import numpy as np
from datasets import load_dataset
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding,
                          EarlyStoppingCallback, Trainer, TrainingArguments)

raw = load_dataset("rotten_tomatoes")
tok = AutoTokenizer.from_pretrained("distilbert-base-uncased")


def encode(batch):
    return tok(batch["text"], truncation=True)


ds = raw.map(encode, batched=True, remove_columns=["text"])
metric = evaluate.load("accuracy")


def compute_metrics(p):
    logits, labels = p
    return metric.compute(predictions=np.argmax(logits, axis=-1), references=labels)


model = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased", num_labels=2)
targs = TrainingArguments("out", num_train_epochs=3, evaluation_strategy="epoch", save_strategy="epoch",
                          load_best_model_at_end=True, metric_for_best_model="accuracy")
trainer = Trainer(model, targs, train_dataset=ds["train"], eval_dataset=ds["validation"],
                  data_collator=DataCollatorWithPadding(tok), compute_metrics=compute_metrics,
                  callbacks=[EarlyStoppingCallback(2)])
trainer.train()
print(trainer.evaluate(ds["test"]))
