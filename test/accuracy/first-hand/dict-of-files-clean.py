# expects: nothing
import numpy as np
import pandas as pd
from datasets import Dataset, DatasetDict
from sklearn.metrics import f1_score
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

parts = DatasetDict({name: Dataset.from_pandas(pd.read_csv(f"mails/{name}.csv")) for name in ["train", "validation", "test"]})
tokenizer = AutoTokenizer.from_pretrained("roberta-base")
tokens = parts.map(lambda mails: tokenizer(mails["text"], truncation=True), batched=True).remove_columns(["text"])
model = AutoModelForSequenceClassification.from_pretrained("roberta-base", num_labels=4)
trainer = Trainer(model=model, args=TrainingArguments("out"), train_dataset=tokens["train"], eval_dataset=tokens["validation"])
trainer.train()
print(trainer.evaluate(tokens["validation"]))
told = trainer.predict(tokens["test"])
print(f1_score(told.label_ids, np.argmax(told.predictions, axis=-1), average="macro"))
