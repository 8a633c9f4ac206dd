# expects: overlap
"""
Linear regression by example, lecture 3.
Run block by block in spyder.
"""
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.datasets import load_boston
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error, r2_score

# %% data
boston = load_boston()
print(boston.keys())
print(boston.DESCR)
bos = pd.DataFrame(boston.data, columns=boston.feature_names)
bos['PRICE'] = boston.target
print(bos.head())
print(bos.describe())

# %% look
sns.set(style='whitegrid')
plt.figure()
plt.hist(bos.PRICE, bins=30)
plt.xlabel('price')
plt.show()

for c in ['CRIM', 'RM', 'PTRATIO', 'LSTAT']:
    plt.figure()
    plt.scatter(bos[c], bos.PRICE, s=8)
    plt.xlabel(c)
    plt.ylabel('price')
plt.show()

print(bos.corr()['PRICE'].sort_values())

# %% by hand: y = a + b x
x = bos['RM'].values
t = bos['PRICE'].values
b = ((x - x.mean()) * (t - t.mean())).sum() / ((x - x.mean()) ** 2).sum()
a = t.mean() - b * x.mean()
print('by hand a=%.3f b=%.3f' % (a, b))

# %% sklearn, one variable
lm = LinearRegression()
lm.fit(bos[['RM']], bos['PRICE'])
print('sklearn  a=%.3f b=%.3f' % (lm.intercept_, lm.coef_[0]))
pred = lm.predict(bos[['RM']])
print('R2', r2_score(bos['PRICE'], pred))
plt.figure()
plt.scatter(bos['RM'], bos['PRICE'], s=8)
plt.plot(bos['RM'], pred, 'r')
plt.show()

# %% sklearn, all of them
X = bos.drop('PRICE', axis=1)
lm.fit(X, bos['PRICE'])
pred = lm.predict(X)
print(pd.DataFrame(list(zip(X.columns, lm.coef_)), columns=['features', 'coef']))
mse = mean_squared_error(bos['PRICE'], pred)
print('MSE', mse, 'RMSE', np.sqrt(mse))
print('R2', lm.score(X, bos['PRICE']))

# %% residuals
plt.figure()
plt.scatter(pred, pred - bos['PRICE'], c='b', s=40, alpha=0.5)
plt.hlines(y=0, xmin=0, xmax=50)
plt.title('Residual plot')
plt.ylabel('residuals')
plt.show()
