# expects: nothing
import editdistance
import torch
from torch import nn
from torch.utils.data import DataLoader

from ocr.data import LineImages, collate
from ocr.model import CRNN

CHARS = " abcdefghijklmnopqrstuvwxyz0123456789"
index = {c: i + 1 for i, c in enumerate(CHARS)}
loaders = {name: DataLoader(LineImages(f"lists/{name}.txt", index), 32, shuffle=name == "train", collate_fn=collate) for name in ("train", "val", "test")}
device = "cuda" if torch.cuda.is_available() else "cpu"
model = CRNN(len(CHARS) + 1).to(device)
ctc = nn.CTCLoss(blank=0, zero_infinity=True)
opt = torch.optim.Adam(model.parameters(), 3e-4)


def decode(logits):
    out = []
    for row in logits.argmax(-1).permute(1, 0):
        letters = [row[0].item()] + [b.item() for a, b in zip(row, row[1:]) if a != b]
        out.append("".join(CHARS[k - 1] for k in letters if k))
    return out


def cer(loader):
    model.eval()
    wrong = total = 0
    with torch.no_grad():
        for images, targets, lengths, texts in loader:
            for said, truth in zip(decode(model(images.to(device))), texts):
                wrong += editdistance.eval(said, truth)
                total += len(truth)
    return wrong / total


best = 1.0
for epoch in range(60):
    model.train()
    for images, targets, lengths, _ in loaders["train"]:
        logits = model(images.to(device)).log_softmax(-1)
        sizes = torch.full((logits.size(1),), logits.size(0), dtype=torch.long)
        loss = ctc(logits, targets, sizes, lengths)
        opt.zero_grad()
        loss.backward()
        opt.step()
    now = cer(loaders["val"])
    if now < best:
        best = now
        torch.save(model.state_dict(), "crnn.pt")
model.load_state_dict(torch.load("crnn.pt"))
print("test CER", cer(loaders["test"]))
