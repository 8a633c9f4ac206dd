# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

df = pd.read_csv('diabetes.csv')
zero_cols = ['Glucose', 'BloodPressure', 'SkinThickness', 'Insulin', 'BMI']
df[zero_cols] = df[zero_cols].replace(0, np.nan)
print(df.isna().mean())
print('overall means, for the report:', df[zero_cols].mean())

train, test = train_test_split(df, test_size=0.25, random_state=10)
train, test = train.copy(), test.copy()
medians = train[zero_cols].median()
for frame in (train, test):
    frame[zero_cols] = frame[zero_cols].fillna(medians)

features = df.columns.drop('Outcome')
rf = RandomForestClassifier(300, random_state=10).fit(train[features], train['Outcome'])
pred = rf.predict(test[features])
print('accuracy', (pred == test['Outcome']).mean())
