# expects: nothing
import copy
import time
import torch
import torch.nn as nn
import torch.optim as optim
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, models, transforms

DEVICE = torch.device('cuda:0' if torch.cuda.is_available() else 'cpu')

tf_train = transforms.Compose([
    transforms.RandomResizedCrop(224),
    transforms.RandomHorizontalFlip(),
    transforms.ToTensor(),
    transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
])
tf_test = transforms.Compose([
    transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor(),
    transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
])

full = datasets.ImageFolder('seedlings/train', transform=tf_train)
n_val = int(0.15 * len(full))
train_set, val_set = random_split(full, [len(full) - n_val, n_val], generator=torch.Generator().manual_seed(3))
test_set = datasets.ImageFolder('seedlings/test', transform=tf_test)
loaders = {
    'train': DataLoader(train_set, batch_size=32, shuffle=True, num_workers=4),
    'val': DataLoader(val_set, batch_size=32, num_workers=4),
}
sizes = {'train': len(train_set), 'val': len(val_set)}
test_loader = DataLoader(test_set, batch_size=32, num_workers=4)


def train_model(model, criterion, optimizer, scheduler, num_epochs=25):
    since = time.time()
    best_wts = copy.deepcopy(model.state_dict())
    best_acc = 0.0
    for epoch in range(num_epochs):
        for phase in ['train', 'val']:
            model.train() if phase == 'train' else model.eval()
            running_loss, running_corrects = 0.0, 0
            for inputs, labels in loaders[phase]:
                inputs, labels = inputs.to(DEVICE), labels.to(DEVICE)
                optimizer.zero_grad()
                with torch.set_grad_enabled(phase == 'train'):
                    outputs = model(inputs)
                    _, preds = torch.max(outputs, 1)
                    loss = criterion(outputs, labels)
                    if phase == 'train':
                        loss.backward()
                        optimizer.step()
                running_loss += loss.item() * inputs.size(0)
                running_corrects += torch.sum(preds == labels.data)
            if phase == 'train':
                scheduler.step()
            acc = running_corrects.double() / sizes[phase]
            print('{} {} loss {:.4f} acc {:.4f}'.format(epoch, phase, running_loss / sizes[phase], acc))
            if phase == 'val' and acc > best_acc:
                best_acc = acc
                best_wts = copy.deepcopy(model.state_dict())
    print('done in %.0f min, best val %.4f' % ((time.time() - since) / 60, best_acc))
    model.load_state_dict(best_wts)
    return model


net = models.resnet18(pretrained=True)
net.fc = nn.Linear(net.fc.in_features, len(full.classes))
net = net.to(DEVICE)
opt = optim.SGD(net.parameters(), lr=0.001, momentum=0.9)
sched = optim.lr_scheduler.StepLR(opt, step_size=7, gamma=0.1)
net = train_model(net, nn.CrossEntropyLoss(), opt, sched)

net.eval()
ok = 0
with torch.no_grad():
    for inputs, labels in test_loader:
        out = net(inputs.to(DEVICE))
        ok += (out.argmax(1).cpu() == labels).sum().item()
print('test accuracy %.4f' % (ok / len(test_set)))
torch.save(net.state_dict(), 'resnet18_seedlings.pt')
