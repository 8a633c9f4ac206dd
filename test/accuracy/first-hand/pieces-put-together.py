# expects: preprocess-before-split, cross-validation
import numpy as np
from sklearn.linear_model import Lasso
from sklearn.metrics import mean_squared_error

hours = np.load("solar_hours.npy")
yields = np.load("solar_yields.npy")
hours = (hours - hours.mean(0)) / hours.std(0)


def without(piece, count, x, y):
    size = len(x) // count
    x_rest = y_rest = None
    for j in range(count):
        here = slice(j * size, (j + 1) * size)
        x_part, y_part = x[here, :], y[here]
        if j == piece:
            x_held, y_held = x_part, y_part
        elif x_rest is None:
            x_rest, y_rest = x_part, y_part
        else:
            x_rest = np.concatenate([x_rest, x_part], 0)
            y_rest = np.concatenate([y_rest, y_part], 0)
    return x_rest, y_rest, x_held, y_held


errors = []
for piece in range(6):
    x_rest, y_rest, x_held, y_held = without(piece, 6, hours, yields)
    lasso = Lasso(alpha=0.1).fit(x_rest, y_rest)
    errors.append(mean_squared_error(y_held, lasso.predict(x_held)))
print(np.mean(errors))
