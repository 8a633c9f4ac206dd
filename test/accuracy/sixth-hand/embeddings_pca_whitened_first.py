# expects: preprocess-before-split
import numpy as np
import torch
import timm
from PIL import Image
from pathlib import Path
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split

model = timm.create_model("vit_small_patch16_224.dino", pretrained=True, num_classes=0).eval()
config = timm.data.resolve_model_data_config(model)
transform = timm.data.create_transform(**config, is_training=False)

vectors, labels = [], []
for path in sorted(Path("leaves").glob("*/*.jpg")):
    with torch.no_grad():
        vectors.append(model(transform(Image.open(path).convert("RGB")).unsqueeze(0))[0].numpy())
    labels.append(path.parent.name)
X, y = np.stack(vectors), np.array(labels)
X = PCA(n_components=64, whiten=True, random_state=0).fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, stratify=y, random_state=0)
probe = LogisticRegression(C=0.3, max_iter=2000).fit(X_train, y_train)
print("balanced accuracy", balanced_accuracy_score(y_test, probe.predict(X_test)))
