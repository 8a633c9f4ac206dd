# expects: nothing
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import models, transforms
from torchvision.datasets import SVHN

EPOCHS = 12
pipeline = transforms.Compose([transforms.ToTensor(), transforms.Normalize([0.4377, 0.4438, 0.4728], [0.198, 0.201, 0.197])])
train_data = SVHN("./data", split="train", transform=pipeline, download=True)
test_data = SVHN("./data", split="test", transform=pipeline, download=True)
train_iter = DataLoader(train_data, batch_size=256, shuffle=True, num_workers=4)
test_iter = DataLoader(test_data, batch_size=512)

device = torch.device("cuda:0")
net = models.resnet18(num_classes=10).to(device)
objective = nn.CrossEntropyLoss().to(device)
sgd = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(sgd, EPOCHS)

for epoch in range(EPOCHS):
    losses = []
    for image, digit in train_iter:
        loss = objective(net(image.to(device)), digit.to(device))
        sgd.zero_grad()
        loss.backward()
        sgd.step()
        losses.append(loss.item())
    schedule.step()
    print(epoch, sum(losses) / len(losses))

net.eval()
hits = 0
with torch.no_grad():
    for image, digit in test_iter:
        hits += (net(image.to(device)).argmax(1).cpu() == digit).sum().item()
print("accuracy: %.2f%%" % (100.0 * hits / len(test_data)))
torch.save(net.state_dict(), "svhn.pth")
