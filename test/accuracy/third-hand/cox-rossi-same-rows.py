# expects: overlap
import pandas as pd
from lifelines import CoxPHFitter, KaplanMeierFitter
from lifelines.datasets import load_rossi
from lifelines.utils import concordance_index

rossi = load_rossi()
kmf = KaplanMeierFitter()
for fin, part in rossi.groupby('fin'):
    kmf.fit(part['week'], part['arrest'], label='financial aid: %s' % fin)
    print(kmf.median_survival_time_)

cph = CoxPHFitter(penalizer=0.1)
cph.fit(rossi, duration_col='week', event_col='arrest')
cph.print_summary()

risk = cph.predict_partial_hazard(rossi)
print('C-index: ', concordance_index(rossi['week'], -risk, rossi['arrest']))
