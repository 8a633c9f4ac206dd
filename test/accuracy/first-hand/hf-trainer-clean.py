# expects: nothing
import numpy as np
from datasets import load_dataset, load_metric
from transformers import AutoTokenizer, AutoModelForSequenceClassification, Trainer, TrainingArguments

raw = load_dataset("imdb")
split = raw["train"].train_test_split(test_size=0.1)
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")


def tokenize(batch):
    return tokenizer(batch["text"], padding="max_length", truncation=True)


train = split["train"].map(tokenize, batched=True)
val = split["test"].map(tokenize, batched=True)
test = raw["test"].map(tokenize, batched=True)
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased", num_labels=2)
metric = load_metric("accuracy")


def compute_metrics(eval_pred):
    logits, labels = eval_pred
    return metric.compute(predictions=np.argmax(logits, axis=-1), references=labels)


trainer = Trainer(model=model, args=TrainingArguments("out"), train_dataset=train, eval_dataset=val, compute_metrics=compute_metrics)
trainer.train()
print(trainer.evaluate(test))
