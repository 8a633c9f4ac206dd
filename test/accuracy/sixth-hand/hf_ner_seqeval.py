# expects: nothing
import numpy as np
import evaluate
from datasets import load_dataset
from transformers import AutoModelForTokenClassification, AutoTokenizer, DataCollatorForTokenClassification, Trainer, TrainingArguments

conll = load_dataset("conll2003")
names = conll["train"].features["ner_tags"].feature.names
tokenizer = AutoTokenizer.from_pretrained("bert-base-cased")


def align(examples):
    tokens = tokenizer(examples["tokens"], truncation=True, is_split_into_words=True)
    labels = []
    for i, tags in enumerate(examples["ner_tags"]):
        previous, ids = None, []
        for word in tokens.word_ids(batch_index=i):
            ids.append(-100 if word is None or word == previous else tags[word])
            previous = word
        labels.append(ids)
    tokens["labels"] = labels
    return tokens


encoded = conll.map(align, batched=True)
seqeval = evaluate.load("seqeval")


def metrics(p):
    guesses = np.argmax(p.predictions, axis=2)
    said = [[names[g] for g, l in zip(row, gold) if l != -100] for row, gold in zip(guesses, p.label_ids)]
    true = [[names[l] for l in gold if l != -100] for gold in p.label_ids]
    result = seqeval.compute(predictions=said, references=true)
    return {"f1": result["overall_f1"]}


model = AutoModelForTokenClassification.from_pretrained("bert-base-cased", num_labels=len(names))
args = TrainingArguments("ner", evaluation_strategy="epoch", num_train_epochs=3)
trainer = Trainer(model, args, train_dataset=encoded["train"], eval_dataset=encoded["validation"],
                  data_collator=DataCollatorForTokenClassification(tokenizer), tokenizer=tokenizer, compute_metrics=metrics)
trainer.train()
test = trainer.predict(encoded["test"])
print("test", test.metrics["test_f1"])
