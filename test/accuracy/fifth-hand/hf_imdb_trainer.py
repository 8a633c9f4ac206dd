# expects: nothing
import numpy as np
import evaluate
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

raw = load_dataset("imdb")
tok = AutoTokenizer.from_pretrained("distilbert-base-uncased")
encoded = raw.map(lambda b: tok(b["text"], truncation=True, padding="max_length"), batched=True)
parts = encoded["train"].train_test_split(test_size=0.1, seed=42)
metric = evaluate.load("accuracy")


def compute(p):
    logits, labels = p
    return metric.compute(predictions=np.argmax(logits, axis=-1), references=labels)


model = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased", num_labels=2)
args = TrainingArguments("out", evaluation_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True,
                         num_train_epochs=3, per_device_train_batch_size=16)
trainer = Trainer(model=model, args=args, train_dataset=parts["train"], eval_dataset=parts["test"], compute_metrics=compute)
trainer.train()
print(trainer.evaluate(encoded["test"]))
