# expects: nothing
import evaluate
import numpy as np
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

ds = load_dataset("rotten_tomatoes")
tok = AutoTokenizer.from_pretrained("roberta-base")
ds = ds.map(lambda batch: tok(batch["text"], truncation=True, padding="max_length", max_length=64), batched=True)
accuracy = evaluate.load("accuracy")


def metrics(eval_pred):
    logits, labels = eval_pred
    return accuracy.compute(predictions=np.argmax(logits, axis=-1), references=labels)


trainer = Trainer(
    model=AutoModelForSequenceClassification.from_pretrained("roberta-base", num_labels=2),
    args=TrainingArguments(
        output_dir="rt", eval_strategy="epoch", save_strategy="epoch",
        load_best_model_at_end=True, num_train_epochs=3, per_device_train_batch_size=32,
    ),
    train_dataset=ds["train"],
    eval_dataset=ds["validation"],
    compute_metrics=metrics,
)
trainer.train()
print(trainer.evaluate(ds["test"], metric_key_prefix="test"))
