# expects: multi-test
import torch, torch.nn as nn
from torchvision import datasets, transforms
train_loader = torch.utils.data.DataLoader(datasets.MNIST('d', train=True, transform=transforms.ToTensor()), batch_size=64)
test_loader = torch.utils.data.DataLoader(datasets.MNIST('d', train=False), batch_size=64)
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(1,2)
    def forward(self, x):
        return self.l(x)
model = Net().to(device)
opt = torch.optim.Adam(model.parameters())
def train(model, loader):
    model.train()
    for data, target in loader:
        data, target = data.to(device), target.to(device)
        opt.zero_grad()
        out = model(data)
        loss = F.nll_loss(out, target)
        loss.backward()
        opt.step()
def test(model, loader):
    model.eval()
    correct = 0
    with torch.no_grad():
        for data, target in loader:
            out = model(data)
            pred = out.argmax(dim=1)
            correct += pred.eq(target.view_as(pred)).sum().item()
for epoch in range(10):
    train(model, train_loader)
    test(model, test_loader)
