# expects: nothing
from datasets import DatasetDict, load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

NAME = "google/electra-small-discriminator"
tokenizer = AutoTokenizer.from_pretrained(NAME)


def encode(batch):
    return tokenizer(batch["text"], truncation=True, padding="max_length", max_length=256)


outer = load_dataset("imdb", split="train").train_test_split(test_size=0.2, seed=1)
inner = outer["train"].train_test_split(test_size=0.1, seed=1)
reviews = DatasetDict({"train": inner["train"], "validation": inner["test"], "test": outer["test"]}).map(encode, batched=True)

arguments = TrainingArguments(output_dir="electra", evaluation_strategy="steps", eval_steps=200, num_train_epochs=2)
trainer = Trainer(
    model=AutoModelForSequenceClassification.from_pretrained(NAME, num_labels=2),
    args=arguments,
    train_dataset=reviews["train"],
    eval_dataset=reviews["validation"],
)
trainer.train()
output = trainer.predict(reviews["test"])
print("accuracy:", (output.predictions.argmax(axis=-1) == output.label_ids).mean())
