# expects: multi-test
import copy
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

NUM_CLIENTS, ROUNDS = 10, 30
transform = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.1307,), (0.3081,))])
train_data = datasets.MNIST("./data", train=True, download=True, transform=transform)
test_loader = DataLoader(datasets.MNIST("./data", train=False, transform=transform), batch_size=1000)
size = len(train_data) // NUM_CLIENTS
client_loaders = [DataLoader(Subset(train_data, range(i * size, (i + 1) * size)), batch_size=32, shuffle=True) for i in range(NUM_CLIENTS)]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(784, 128), nn.Linear(128, 10)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x.flatten(1))))


def test(model, loader):
    model.eval()
    correct = 0
    with torch.no_grad():
        for data, target in loader:
            correct += model(data).argmax(1).eq(target).sum().item()
    return correct / len(loader.dataset)


global_model = Net()
for r in range(ROUNDS):
    weights = []
    for loader in client_loaders:
        model = copy.deepcopy(global_model)
        opt = optim.SGD(model.parameters(), lr=0.01)
        model.train()
        for data, target in loader:
            opt.zero_grad()
            loss = nn.functional.cross_entropy(model(data), target)
            loss.backward()
            opt.step()
        weights.append(model.state_dict())
    global_model.load_state_dict({k: torch.stack([w[k] for w in weights]).mean(0) for k in weights[0]})
    print(f"Round {r + 1}: accuracy {test(global_model, test_loader):.4f}")
