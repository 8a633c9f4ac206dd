# expects: preprocess-before-split
# translated from my old R script (caret)
import pandas as pd; import numpy as np
from sklearn.preprocessing import scale
from sklearn.neighbors import KNeighborsClassifier
np.random.seed(1)
dat=pd.read_csv("wdbc.data",header=None)
lab=(dat[1]=="M").values
x=scale(dat.iloc[:,2:])
idx=np.random.choice(len(x),size=400,replace=False)
mask=np.zeros(len(x),dtype=bool); mask[idx]=True
tr_x=x[mask]; te_x=x[~mask]
tr_y=lab[mask]; te_y=lab[~mask]
k=KNeighborsClassifier(9); k.fit(tr_x,tr_y)
tab=pd.crosstab(te_y,k.predict(te_x)); print(tab)
print(np.trace(tab.values)/tab.values.sum())
