import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import glob
import albumentations as A
import cv2
import imgaug.augmenters as iaa
import numpy as np
import tensorflow as tf
from scipy.ndimage import gaussian_filter, rotate
from skimage.util import random_noise
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
turned, upright = iaa.Sequential([iaa.Fliplr(1)]), A.Compose([A.VerticalFlip(p=1)])
leaves = []
for name in sorted(glob.glob("leaves/*.jpg")):
    leaves.append(cv2.imread(name))
X, y = np.array(leaves), np.load("kinds.npy")
`
const split = 'X, X_test, y, y_test = train_test_split(X, y)\n'
const twice = (changed: string) => `more = ${changed}\nX, y = np.concatenate([X, more]), np.concatenate([y, y])\n`
const scored = 'print(SVC().fit(X, y).score(X_test, y_test))\n'
const rulesOf = (body: string) => [...found(programOf('a.py', head + body)).keys()]

test.each([
  'np.rot90(X, 1, axes=(1, 2))',
  'rotate(X, 15, axes=(1, 2), reshape=False)',
  'gaussian_filter(X, sigma=(0, 1, 1, 0))',
  'random_noise(X)',
  'tf.image.adjust_brightness(X, 0.2)',
  'turned.augment_images(X)',
  'turned(images=X)',
  'np.array([upright(image=x)["image"] for x in X])',
  'np.array([cv2.GaussianBlur(x, (3, 3), 0) for x in X])',
])('pictures that were read in a loop, once more and changed: %s', (changed) => {
  expect(rulesOf(twice(changed) + split + scored)).toEqual(['overlap'])
  expect(rulesOf(split + twice(changed) + scored)).toEqual([])
  expect(rulesOf(`X = ${changed}\n${split}${scored}`)).toEqual([])
  expect(rulesOf(`more = ${changed}\nX = np.concatenate([X, more], axis=-1)\n${split}${scored}`)).toEqual([])
})
