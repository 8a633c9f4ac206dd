# expects: nothing
# mantar sınıflandırma ödevi, özellik karma yöntemi
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction import FeatureHasher
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

veri = pd.read_csv("mantar.csv")
hedef = (veri["class"] == "p").astype(int)
kayitlar = veri.drop("class", axis=1).to_dict("records")
oznitelik = FeatureHasher(n_features=64).transform(kayitlar)
egitim_x, sinama_x, egitim_y, sinama_y = train_test_split(oznitelik, hedef, test_size=0.2)
orman = RandomForestClassifier()
orman.fit(egitim_x, egitim_y)
print(confusion_matrix(sinama_y, orman.predict(sinama_x)))
