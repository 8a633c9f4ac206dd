# expects: multi-test
import evaluate
import numpy as np
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding, Trainer, TrainingArguments

CHECKPOINT = "distilbert-base-uncased"
emotion = load_dataset("emotion")
tokenizer = AutoTokenizer.from_pretrained(CHECKPOINT)


def tokenize(batch):
    return tokenizer(batch["text"], truncation=True)


encoded = emotion.map(tokenize, batched=True)
model = AutoModelForSequenceClassification.from_pretrained(CHECKPOINT, num_labels=6)
accuracy = evaluate.load("accuracy")


def compute_metrics(prediction):
    logits, labels = prediction
    return accuracy.compute(predictions=np.argmax(logits, axis=-1), references=labels)


args = TrainingArguments("emotion-distilbert", evaluation_strategy="epoch", num_train_epochs=3, learning_rate=2e-5, per_device_train_batch_size=32)
trainer = Trainer(
    model=model,
    args=args,
    train_dataset=encoded["train"],
    eval_dataset=encoded["test"],
    data_collator=DataCollatorWithPadding(tokenizer),
    compute_metrics=compute_metrics,
)
trainer.train()
print(trainer.evaluate())
