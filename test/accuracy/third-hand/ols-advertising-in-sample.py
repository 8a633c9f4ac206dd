# expects: overlap
import numpy as np
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from sklearn.metrics import mean_squared_error

adv = pd.read_csv('Advertising.csv', index_col=0)
print(adv.describe().T)
print(adv.corr())

lm = smf.ols('sales ~ TV + radio + TV:radio', data=adv).fit()
print(lm.summary())
print(sm.stats.anova_lm(lm))

pred = lm.predict(adv)
rmse = np.sqrt(mean_squared_error(adv['sales'], pred))
print('RMSE of the model: {:.3f}'.format(rmse))
