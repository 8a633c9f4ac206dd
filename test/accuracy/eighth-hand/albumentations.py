# expects: nothing
import albumentations as A
import cv2
import pandas as pd
import timm
import torch
from albumentations.pytorch import ToTensorV2
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import StratifiedGroupKFold
from torch.utils.data import DataLoader, Dataset

SIZE = 384


class Retina(Dataset):
    def __init__(self, frame, tfm):
        self.frame = frame.reset_index(drop=True)
        self.tfm = tfm

    def __len__(self):
        return len(self.frame)

    def __getitem__(self, i):
        row = self.frame.iloc[i]
        img = cv2.cvtColor(cv2.imread(f"images/{row.image_id}.png"), cv2.COLOR_BGR2RGB)
        return self.tfm(image=img)["image"], int(row.grade)


train_tfm = A.Compose([A.RandomResizedCrop(SIZE, SIZE, scale=(0.7, 1)), A.HorizontalFlip(), A.CLAHE(p=0.3),
                       A.Normalize(), ToTensorV2()])
val_tfm = A.Compose([A.Resize(SIZE, SIZE), A.Normalize(), ToTensorV2()])


def run_fold(df, fold, epochs=6):
    tr = DataLoader(Retina(df[df.fold != fold], train_tfm), batch_size=16, shuffle=True, num_workers=8)
    va = DataLoader(Retina(df[df.fold == fold], val_tfm), batch_size=32)
    net = timm.create_model("efficientnet_b3", pretrained=True, num_classes=5).cuda()
    opt = torch.optim.AdamW(net.parameters(), 3e-4)
    for _ in range(epochs):
        net.train()
        for x, y in tr:
            loss = torch.nn.functional.cross_entropy(net(x.cuda()), y.cuda())
            opt.zero_grad()
            loss.backward()
            opt.step()
    net.eval()
    preds, gold = [], []
    with torch.no_grad():
        for x, y in va:
            preds += net(x.cuda()).argmax(1).cpu().tolist()
            gold += y.tolist()
    return cohen_kappa_score(gold, preds, weights="quadratic")


if __name__ == "__main__":
    df = pd.read_csv("train.csv")
    df["fold"] = -1
    cv = StratifiedGroupKFold(5, shuffle=True, random_state=2)
    for f, (_, va) in enumerate(cv.split(df, df.grade, groups=df.patient_id)):
        df.loc[va, "fold"] = f
    print([run_fold(df, f) for f in range(5)])
