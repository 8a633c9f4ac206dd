# expects: overlap
import pandas as pd
from sklearn.naive_bayes import GaussianNB

df = pd.read_csv('mushrooms_numeric.csv')
df = df[df['cap_diameter'] > 0]

train = df.sample(frac=0.8, random_state=1)
test = df.sample(frac=0.2, random_state=2)

cols = ['cap_diameter', 'stem_height', 'stem_width', 'gill_size']
nb = GaussianNB()
nb.fit(train[cols], train['poisonous'])

guess = nb.predict(test[cols])
right = (guess == test['poisonous']).sum()
print('%d of %d right' % (right, len(test)))
