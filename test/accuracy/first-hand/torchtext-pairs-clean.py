# expects: nothing
import torch, math
from torch import nn
from torchtext.datasets import AG_NEWS
from torch.utils.data.dataset import random_split
from torchtext.data.functional import to_map_style_dataset
train_iter, test_iter = AG_NEWS()
train_dataset = to_map_style_dataset(train_iter)
test_dataset = to_map_style_dataset(test_iter)
num_train = int(len(train_dataset) * 0.95)
split_train_, split_valid_ = random_split(train_dataset, [num_train, len(train_dataset) - num_train])
train_dataloader = DataLoader(split_train_, batch_size=64, collate_fn=collate_batch)
valid_dataloader = DataLoader(split_valid_, batch_size=64, collate_fn=collate_batch)
test_dataloader = DataLoader(test_dataset, batch_size=64, collate_fn=collate_batch)
class TextClassificationModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(64, 4)
    def forward(self, text, offsets):
        return self.fc(text)
model = TextClassificationModel()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=5)
def train(dataloader):
    model.train()
    for idx, (label, text, offsets) in enumerate(dataloader):
        optimizer.zero_grad()
        predicted_label = model(text, offsets)
        loss = criterion(predicted_label, label)
        loss.backward()
        optimizer.step()
        acc = (predicted_label.argmax(1) == label).sum().item()
def evaluate(dataloader):
    model.eval()
    total_acc, total_count = 0, 0
    with torch.no_grad():
        for idx, (label, text, offsets) in enumerate(dataloader):
            predicted_label = model(text, offsets)
            loss = criterion(predicted_label, label)
            total_acc += (predicted_label.argmax(1) == label).sum().item()
            total_count += label.size(0)
    return total_acc / total_count
for epoch in range(1, 11):
    train(train_dataloader)
    accu_val = evaluate(valid_dataloader)
accu_test = evaluate(test_dataloader)
