# expects: nothing
from ultralytics import YOLO

model = YOLO("yolov8n.pt")
model.train(data="helmets.yaml", epochs=100, imgsz=640, patience=20)
metrics = model.val(split="test")
print(metrics.box.map50)
