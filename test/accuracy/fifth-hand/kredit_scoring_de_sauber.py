# expects: nothing
# Kreditausfall – zweite Fassung: erst teilen, dann skalieren
import pandas as pd
from sklearn.preprocessing import OrdinalEncoder, RobustScaler
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import confusion_matrix, roc_auc_score

daten = pd.read_excel('kredite.xlsx', sheet_name='Alle')
daten = daten.drop_duplicates().dropna(subset=['ausfall'])
obergrenze = daten['einkommen'].quantile(0.999)
daten = daten[daten['einkommen'] < obergrenze]   # Ausreißer weg
ziel = daten.pop('ausfall')
text = list(daten.select_dtypes('object').columns)
zahl = [s for s in daten.columns if s not in text]

x_lern, x_pruef, y_lern, y_pruef = train_test_split(daten, ziel, test_size=0.3, random_state=11)
x_lern, x_pruef = x_lern.copy(), x_pruef.copy()

kodierer = OrdinalEncoder(handle_unknown='use_encoded_value', unknown_value=-1).fit(x_lern[text])
skalierer = RobustScaler().fit(x_lern[zahl])
for teil in (x_lern, x_pruef):
    teil[text] = kodierer.transform(teil[text])
    teil[zahl] = skalierer.transform(teil[zahl])

wald = RandomForestClassifier(n_estimators=200, class_weight='balanced').fit(x_lern, y_lern)
print(confusion_matrix(y_pruef, wald.predict(x_pruef)))
print('AUC', roc_auc_score(y_pruef, wald.predict_proba(x_pruef)[:, 1]))
