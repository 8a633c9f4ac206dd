# expects: nothing
import glob
import argparse
import cv2
import numpy as np
import joblib
from skimage.feature import hog
from sklearn.svm import LinearSVC
from sklearn.model_selection import train_test_split
from sklearn.metrics import classification_report

ap = argparse.ArgumentParser()
ap.add_argument('-p', '--pos', default='INRIA/pos')
ap.add_argument('-n', '--neg', default='INRIA/neg')
ap.add_argument('-o', '--out', default='svm.joblib')
args = vars(ap.parse_args())

WIN = (64, 128)


def describe(img):
    g = cv2.cvtColor(img, cv2.COLOR_BGR2GRAY)
    g = cv2.resize(g, WIN).astype('float32')
    g = (g - g.mean()) / (g.std() + 1e-6)      # contrast
    return hog(g, orientations=9, pixels_per_cell=(8, 8), cells_per_block=(2, 2), block_norm='L2-Hys')


data = []
labels = []
for f in sorted(glob.glob(args['pos'] + '/*.png')):
    img = cv2.imread(f)
    data.append(describe(img))
    labels.append(1)
print('[INFO] positives', len(data))

rng = np.random.RandomState(0)
for f in sorted(glob.glob(args['neg'] + '/*.jpg')):
    img = cv2.imread(f)
    h, w = img.shape[:2]
    if h < 128 or w < 64:
        continue
    # one random window of each negative
    y0 = rng.randint(0, h - 128 + 1)
    x0 = rng.randint(0, w - 64 + 1)
    data.append(describe(img[y0:y0 + 128, x0:x0 + 64]))
    labels.append(0)
print('[INFO] total', len(data))

data = np.array(data)
labels = np.array(labels)
(trainX, testX, trainY, testY) = train_test_split(data, labels, test_size=0.25, random_state=42)

print('[INFO] training...')
model = LinearSVC(C=0.01, max_iter=5000)
model.fit(trainX, trainY)

print('[INFO] evaluating...')
predictions = model.predict(testX)
print(classification_report(testY, predictions, target_names=['background', 'person']))
joblib.dump(model, args['out'])

cap = cv2.VideoCapture('street.mp4')
while cap.isOpened():
    ok, frame = cap.read()
    if not ok:
        break
    for y0 in range(0, frame.shape[0] - 128, 32):
        for x0 in range(0, frame.shape[1] - 64, 32):
            d = describe(frame[y0:y0 + 128, x0:x0 + 64])
            if model.decision_function([d])[0] > 1.0:
                cv2.rectangle(frame, (x0, y0), (x0 + 64, y0 + 128), (0, 255, 0), 2)
    cv2.imshow('out', frame)
    if cv2.waitKey(1) & 0xFF == ord('q'):
        break
cap.release()
cv2.destroyAllWindows()
