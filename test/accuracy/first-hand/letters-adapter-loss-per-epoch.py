# expects: multi-test
import torch
from datasets import load_dataset
from peft import LoraConfig, get_peft_model
from torch.utils.data import DataLoader
from transformers import AutoModelForSequenceClassification, AutoTokenizer, default_data_collator

tokens = AutoTokenizer.from_pretrained("distilbert-base-uncased", revision="6cdc0aa")
letters = load_dataset("csv", data_files="letters.csv")["train"].train_test_split(test_size=0.2, seed=1)
letters = letters.map(lambda row: tokens(row["text"], truncation=True, padding="max_length"), batched=True)
learned = DataLoader(letters["train"], batch_size=16, shuffle=True, collate_fn=default_data_collator)
asked = DataLoader(letters["test"], batch_size=32, collate_fn=default_data_collator)
base = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased", revision="6cdc0aa")
model = get_peft_model(base, LoraConfig(r=8, task_type="SEQ_CLS"))
steps = torch.optim.AdamW(model.parameters(), lr=1e-4)
for epoch in range(6):
    model.train()
    for batch in learned:
        loss = model(**batch).loss
        loss.backward()
        steps.step()
        steps.zero_grad()
    model.eval()
    total = 0.0
    for batch in asked:
        with torch.no_grad():
            total += model(**batch).loss.item()
    print(epoch, total / len(asked))
