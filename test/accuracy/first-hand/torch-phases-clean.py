# expects: nothing
import torch, time, copy
from torchvision import datasets, models, transforms
import torch.nn as nn
data_transforms = {'train': transforms.Compose([transforms.ToTensor()]), 'val': transforms.Compose([transforms.ToTensor()])}
data_dir = 'data/hymenoptera_data'
image_datasets = {x: datasets.ImageFolder(os.path.join(data_dir, x), data_transforms[x]) for x in ['train', 'val']}
dataloaders = {x: torch.utils.data.DataLoader(image_datasets[x], batch_size=4, shuffle=True) for x in ['train', 'val']}
dataset_sizes = {x: len(image_datasets[x]) for x in ['train', 'val']}
def train_model(model, criterion, optimizer, scheduler, num_epochs=1):
    best_acc = 0.0
    for phase in ['train', 'val']:
        if phase == 'train':
            model.train()
        else:
            model.eval()
        running_corrects = 0
        for inputs, labels in dataloaders[phase]:
            optimizer.zero_grad()
            with torch.set_grad_enabled(phase == 'train'):
                outputs = model(inputs)
                _, preds = torch.max(outputs, 1)
                loss = criterion(outputs, labels)
                if phase == 'train':
                    loss.backward()
                    optimizer.step()
            running_corrects += torch.sum(preds == labels.data)
        epoch_acc = running_corrects.double() / dataset_sizes[phase]
    return model
model_ft = models.resnet18(pretrained=True)
model_ft.fc = nn.Linear(512, 2)
criterion = nn.CrossEntropyLoss()
optimizer_ft = torch.optim.SGD(model_ft.parameters(), lr=0.001)
model_ft = train_model(model_ft, criterion, optimizer_ft, None)
