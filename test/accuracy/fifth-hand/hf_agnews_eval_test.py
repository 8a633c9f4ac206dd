# expects: multi-test, threshold-on-test
import numpy as np
from datasets import load_dataset
from sklearn.metrics import f1_score
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding,
                          EarlyStoppingCallback, Trainer, TrainingArguments)

raw = load_dataset("ag_news")
tok = AutoTokenizer.from_pretrained("bert-base-cased")
encoded = raw.map(lambda b: tok(b["text"], truncation=True), batched=True)


def compute(p):
    return {"f1": f1_score(p.label_ids, np.argmax(p.predictions, axis=1), average="macro")}


model = AutoModelForSequenceClassification.from_pretrained("bert-base-cased", num_labels=4)
args = TrainingArguments("out", evaluation_strategy="steps", eval_steps=500, load_best_model_at_end=True,
                         metric_for_best_model="f1", num_train_epochs=3)
trainer = Trainer(model=model, args=args, train_dataset=encoded["train"], eval_dataset=encoded["test"],
                  data_collator=DataCollatorWithPadding(tok), compute_metrics=compute,
                  callbacks=[EarlyStoppingCallback(early_stopping_patience=3)])
trainer.train()
metrics = trainer.evaluate()
print(metrics)
