# expects: group-split
import os
import pandas as pd
import torch
from torch import nn
from torch.utils.data import Dataset, DataLoader
from torchvision import transforms as T, models
from PIL import Image
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score


class ChestXray(Dataset):
    def __init__(self, table, root, tf):
        self.table, self.root, self.tf = table.reset_index(drop=True), root, tf

    def __len__(self):
        return len(self.table)

    def __getitem__(self, i):
        r = self.table.iloc[i]
        return self.tf(Image.open(os.path.join(self.root, r["image"])).convert("RGB")), float(r["pneumonia"])


table = pd.read_csv("Data_Entry_2017.csv")
table["pneumonia"] = table["Finding Labels"].str.contains("Pneumonia").astype(int)
table["image"] = table["Image Index"]
print("images per patient:", table.groupby("Patient ID").size().mean())
table["n_followup"] = table.groupby("Patient ID")["Follow-up #"].transform("max")

train, rest = train_test_split(table, test_size=0.3, random_state=0, stratify=table["pneumonia"])
val, test = train_test_split(rest, test_size=0.5, random_state=0, stratify=rest["pneumonia"])

tf = T.Compose([T.Resize(224), T.CenterCrop(224), T.ToTensor(), T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])])
loaders = {k: DataLoader(ChestXray(t, "images", tf), 32, shuffle=(k == "train")) for k, t in
           (("train", train), ("val", val), ("test", test))}
net = models.densenet121(weights="IMAGENET1K_V1")
net.classifier = nn.Linear(1024, 1)
net = net.cuda()
opt = torch.optim.Adam(net.parameters(), 1e-4)
crit = nn.BCEWithLogitsLoss()


def auc(name):
    net.eval()
    ys, ps = [], []
    with torch.no_grad():
        for x, y in loaders[name]:
            ps += torch.sigmoid(net(x.cuda())).squeeze(1).cpu().tolist()
            ys += y.tolist()
    return roc_auc_score(ys, ps)


best = 0
for epoch in range(10):
    net.train()
    for x, y in loaders["train"]:
        opt.zero_grad()
        crit(net(x.cuda()).squeeze(1), y.cuda()).backward()
        opt.step()
    v = auc("val")
    if v > best:
        best = v
        torch.save(net.state_dict(), "net.pt")
net.load_state_dict(torch.load("net.pt"))
print("test AUC", auc("test"))
