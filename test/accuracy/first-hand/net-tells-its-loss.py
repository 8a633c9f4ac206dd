# expects: multi-test
import torch
from torch.utils.data import DataLoader
from corpus import Lines
from tiny import Speaker

read = DataLoader(Lines("read.txt"), batch_size=32, shuffle=True)
kept = DataLoader(Lines("kept.txt"), batch_size=32)
speaker = Speaker(letters=80)
adam = torch.optim.AdamW(speaker.parameters(), lr=3e-4)
scale = torch.cuda.amp.GradScaler()
for epoch in range(12):
    for now, then in read:
        with torch.autocast("cuda"):
            logits, loss = speaker(now, then)
        adam.zero_grad()
        scale.scale(loss).backward()
        scale.step(adam)
        scale.update()
    speaker.eval()
    errors = []
    with torch.no_grad():
        for now, then in kept:
            _, loss = speaker(now, then)
            errors.append(loss.item())
    speaker.train()
    print(epoch, sum(errors) / len(errors))
