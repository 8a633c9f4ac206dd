# expects: overlap
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

reviews = load_dataset("yelp_review_full")
tok = AutoTokenizer.from_pretrained("bert-base-cased")
train = reviews["train"].map(lambda b: tok(b["text"], padding="max_length", truncation=True), batched=True)
small = train.select(range(1000))
model = AutoModelForSequenceClassification.from_pretrained("bert-base-cased", num_labels=5)
trainer = Trainer(model=model, args=TrainingArguments("yelp", num_train_epochs=1), train_dataset=train)
trainer.train()
print(trainer.evaluate(small))
