# expects: multi-test, threshold-on-test
from datasets import load_dataset
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding,
                          EarlyStoppingCallback, Trainer, TrainingArguments)
import numpy as np
import evaluate

raw = load_dataset("csv", data_files="tickets.csv")["train"]
raw = raw.class_encode_column("queue").rename_column("queue", "label")
parts = raw.train_test_split(test_size=0.15, seed=42)
tok = AutoTokenizer.from_pretrained("distilbert-base-uncased")
enc = parts.map(lambda b: tok(b["text"], truncation=True), batched=True)
acc = evaluate.load("accuracy")


def metrics(p):
    logits, labels = p
    return acc.compute(predictions=np.argmax(logits, -1), references=labels)


args = TrainingArguments("out", eval_strategy="epoch", save_strategy="epoch", num_train_epochs=10,
                         load_best_model_at_end=True, metric_for_best_model="accuracy")
model = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased", num_labels=raw.features["label"].num_classes)
trainer = Trainer(model, args, train_dataset=enc["train"], eval_dataset=enc["test"], tokenizer=tok,
                  data_collator=DataCollatorWithPadding(tok), compute_metrics=metrics,
                  callbacks=[EarlyStoppingCallback(2)])
trainer.train()
print(trainer.evaluate(enc["test"]))
