# expects: nothing
import evaluate
import numpy as np
from datasets import DatasetDict, load_dataset
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding,
                          EarlyStoppingCallback, Trainer, TrainingArguments)

NAME = "distilbert-base-uncased"
raw = load_dataset("csv", data_files="tickets.csv", split="train")
parts = raw.train_test_split(test_size=0.2, seed=7)
held = parts["test"].train_test_split(test_size=0.5, seed=7)
data = DatasetDict({"train": parts["train"], "validation": held["train"], "test": held["test"]})

tokenizer = AutoTokenizer.from_pretrained(NAME)
data = data.map(lambda batch: tokenizer(batch["text"], truncation=True, max_length=256), batched=True, remove_columns=["text"])
f1 = evaluate.load("f1")


def compute_metrics(eval_pred):
    logits, labels = eval_pred
    return f1.compute(predictions=np.argmax(logits, axis=-1), references=labels, average="macro")


model = AutoModelForSequenceClassification.from_pretrained(NAME, num_labels=8)
args = TrainingArguments(output_dir="out", eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True,
                         metric_for_best_model="f1", learning_rate=2e-5, num_train_epochs=6)
trainer = Trainer(model=model, args=args, train_dataset=data["train"], eval_dataset=data["validation"],
                  processing_class=tokenizer, data_collator=DataCollatorWithPadding(tokenizer),
                  compute_metrics=compute_metrics, callbacks=[EarlyStoppingCallback(2)])
trainer.train()
print(trainer.evaluate())
out = trainer.predict(data["test"])
print(out.metrics)
