# expects: preprocess-before-split, encode-before-split
# Kreditausfall – Vorhersage (Praktikum, Gruppe 7)
import pandas as pd
from sklearn.preprocessing import LabelEncoder, RobustScaler
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import confusion_matrix, roc_auc_score

daten = pd.read_excel('kredite.xlsx', sheet_name='Alle')
daten = daten.drop_duplicates().dropna(subset=['ausfall'])
ziel = daten.pop('ausfall')

# Textspalten in Zahlen umwandeln
for spalte in daten.select_dtypes('object').columns:
    daten[spalte] = LabelEncoder().fit_transform(daten[spalte].astype(str))

# alles auf eine ähnliche Skala bringen
skalierer = RobustScaler()
werte = skalierer.fit_transform(daten)

x_lern, x_pruef, y_lern, y_pruef = train_test_split(werte, ziel, test_size=0.3, random_state=11)
wald = RandomForestClassifier(n_estimators=200, class_weight='balanced')
wald.fit(x_lern, y_lern)
vorhersage = wald.predict(x_pruef)
print(confusion_matrix(y_pruef, vorhersage))
print('AUC', roc_auc_score(y_pruef, wald.predict_proba(x_pruef)[:, 1]))
