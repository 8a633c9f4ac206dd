# expects: nothing
from dataclasses import dataclass

import evaluate
import numpy as np
from datasets import load_dataset
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, EarlyStoppingCallback, HfArgumentParser,
                          Trainer, TrainingArguments)


@dataclass
class Options:
    checkpoint: str = "bert-base-uncased"
    max_length: int = 96


options, = HfArgumentParser(Options).parse_args_into_dataclasses()
emotions = load_dataset("emotion")
tok = AutoTokenizer.from_pretrained(options.checkpoint)
emotions = emotions.map(lambda b: tok(b["text"], truncation=True, max_length=options.max_length, padding="max_length"), batched=True)
f1 = evaluate.load("f1")


def metrics(p):
    return f1.compute(predictions=np.argmax(p.predictions, axis=1), references=p.label_ids, average="macro")


trainer = Trainer(
    model=AutoModelForSequenceClassification.from_pretrained(options.checkpoint, num_labels=6),
    args=TrainingArguments("out", evaluation_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True, num_train_epochs=6),
    train_dataset=emotions["train"],
    eval_dataset=emotions["validation"],
    compute_metrics=metrics,
    callbacks=[EarlyStoppingCallback(2)],
)
trainer.train()
result = trainer.predict(emotions["test"])
print(result.metrics)
