# expects: nothing
import evaluate
import torch
from accelerate import Accelerator
from datasets import load_dataset
from torch.utils.data import DataLoader
from transformers import AutoModelForSequenceClassification, AutoTokenizer

mismatched = input("mismatched? ") == "yes"
accelerator = Accelerator()
pairs = load_dataset("glue", "mnli")
columns = pairs["train"].column_names
tokenizer = AutoTokenizer.from_pretrained("bert-base-cased")
tokens = pairs.map(lambda rows: tokenizer(rows["premise"], rows["hypothesis"], truncation=True), batched=True, remove_columns=columns)
train_loader = DataLoader(tokens["train"], shuffle=True, batch_size=16)
held_loader = DataLoader(tokens["validation_mismatched" if mismatched else "validation_matched"], batch_size=32)
model = AutoModelForSequenceClassification.from_pretrained("bert-base-cased", num_labels=3)
optimizer = torch.optim.AdamW(model.parameters(), lr=2e-5)
model, optimizer, train_loader, held_loader = accelerator.prepare(model, optimizer, train_loader, held_loader)

model.train()
for batch in train_loader:
    loss = model(**batch).loss
    accelerator.backward(loss)
    optimizer.step()
    optimizer.zero_grad()

accuracy = evaluate.load("accuracy")
model.eval()
for batch in held_loader:
    with torch.no_grad():
        kinds = model(**batch).logits.argmax(dim=-1)
    kinds, labels = accelerator.gather_for_metrics((kinds, batch["labels"]))
    accuracy.add_batch(predictions=kinds, references=labels)
print(accuracy.compute())
