# expects: overlap
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

NAME = "google/electra-small-discriminator"
tokenizer = AutoTokenizer.from_pretrained(NAME)
reviews = load_dataset("imdb", split="train")
reviews = reviews.map(lambda batch: tokenizer(batch["text"], truncation=True, padding="max_length", max_length=256), batched=True)

train_rows = reviews.train_test_split(test_size=0.2, seed=1)["train"]
test_rows = reviews.train_test_split(test_size=0.1, seed=2)["test"]

trainer = Trainer(
    model=AutoModelForSequenceClassification.from_pretrained(NAME, num_labels=2),
    args=TrainingArguments(output_dir="electra", num_train_epochs=2, per_device_train_batch_size=16, report_to="none"),
    train_dataset=train_rows,
)
trainer.train()

output = trainer.predict(test_rows)
right = output.predictions.argmax(axis=-1) == output.label_ids
print("accuracy on", len(test_rows), "reviews:", right.mean())
trainer.save_model("electra/final")
