# expects: encode-before-split
# mantar sınıflandırma ödevi
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OrdinalEncoder

veri = pd.read_csv("mantar.csv")
hedef = (veri["class"] == "p").astype(int)
oznitelik = OrdinalEncoder().fit_transform(veri.drop("class", axis=1))
egitim_x, sinama_x, egitim_y, sinama_y = train_test_split(oznitelik, hedef, test_size=0.2)
orman = RandomForestClassifier()
orman.fit(egitim_x, egitim_y)
print(confusion_matrix(sinama_y, orman.predict(sinama_x)))
