# expects: nothing
import numpy as np
from datasets import DatasetDict, load_dataset
from sklearn.metrics import f1_score
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments, EarlyStoppingCallback

raw = load_dataset("csv", data_files="tickets.csv", split="train").class_encode_column("label")
first = raw.train_test_split(test_size=0.2, seed=42, stratify_by_column="label")
second = first["test"].train_test_split(test_size=0.5, seed=42)
ds = DatasetDict({"train": first["train"], "validation": second["train"], "test": second["test"]})

tok = AutoTokenizer.from_pretrained("distilbert-base-uncased")
ds = ds.map(lambda b: tok(b["text"], truncation=True, padding="max_length", max_length=128), batched=True)
model = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased", num_labels=5)
trainer = Trainer(
    model=model,
    args=TrainingArguments("out", evaluation_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True),
    train_dataset=ds["train"],
    eval_dataset=ds["validation"],
    compute_metrics=lambda p: {"f1": f1_score(p.label_ids, np.argmax(p.predictions, -1), average="macro")},
    callbacks=[EarlyStoppingCallback(early_stopping_patience=3)],
)
trainer.train()
out = trainer.predict(ds["test"])
print(out.metrics)
