# expects: future-feature
# Wasserstand Rhein, Lücken füllen und einen Tag voraussagen
import pandas as pd
from sklearn.ensemble import RandomForestRegressor

pegel = pd.read_csv('pegel.csv', sep=';', decimal=',', parse_dates=['zeit'], index_col='zeit').sort_index()
pegel['regen'] = pegel['regen'].bfill()
for tage in (1, 2, 3):
    pegel[f'stand_{tage}'] = pegel['stand'].shift(tage)
    pegel[f'regen_{tage}'] = pegel['regen'].shift(tage)
pegel = pegel.dropna()
ein = [s for s in pegel.columns if s[-2:] in ('_1', '_2', '_3')]
lern = pegel.loc[:'2015-12-31']
pruef = pegel.loc['2016-01-01':]
wald = RandomForestRegressor(300, n_jobs=-1)
wald.fit(lern[ein], lern['stand'])
fehler = (wald.predict(pruef[ein]) - pruef['stand']).abs().mean()
print(f'mittlerer Fehler {fehler:.1f} cm')
