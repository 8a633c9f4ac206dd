# expects: multi-test, threshold-on-test
import numpy as np
import torch
from datasets import load_dataset
from sklearn.metrics import accuracy_score, precision_recall_fscore_support
from transformers import BertForSequenceClassification, BertTokenizerFast, Trainer, TrainingArguments


def tokenize(batch):
    return tokenizer(batch["text"], padding=True, truncation=True)


def compute_metrics(pred):
    labels = pred.label_ids
    preds = pred.predictions.argmax(-1)
    precision, recall, f1, _ = precision_recall_fscore_support(labels, preds, average="binary")
    return {"accuracy": accuracy_score(labels, preds), "f1": f1, "precision": precision, "recall": recall}


tokenizer = BertTokenizerFast.from_pretrained("bert-base-uncased")
train_dataset, test_dataset = load_dataset("imdb", split=["train", "test"])
train_dataset = train_dataset.map(tokenize, batched=True, batch_size=len(train_dataset))
test_dataset = test_dataset.map(tokenize, batched=True, batch_size=len(test_dataset))
train_dataset.set_format("torch", columns=["input_ids", "attention_mask", "label"])
test_dataset.set_format("torch", columns=["input_ids", "attention_mask", "label"])

model = BertForSequenceClassification.from_pretrained("bert-base-uncased")
training_args = TrainingArguments(output_dir="./results", num_train_epochs=5, per_device_train_batch_size=16,
                                  evaluation_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True)
trainer = Trainer(model=model, args=training_args, compute_metrics=compute_metrics,
                  train_dataset=train_dataset, eval_dataset=test_dataset)
trainer.train()
print(trainer.evaluate(test_dataset))
