# expects: preprocess-before-split
# estandarizar los dos conjuntos
import pandas as pd
from sklearn.neighbors import KNeighborsRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler

pisos = pd.read_csv("alquiler_madrid.csv")
X = pisos[["metros", "banos", "planta"]]
y = pisos["alquiler"]
X_entrena, X_prueba, y_entrena, y_prueba = train_test_split(X, y, test_size=0.2, random_state=5)
escala = MinMaxScaler()
X_entrena = escala.fit_transform(X_entrena)
X_prueba = escala.fit_transform(X_prueba)
vecinos = KNeighborsRegressor(8).fit(X_entrena, y_entrena)
print("MAE", mean_absolute_error(y_prueba, vecinos.predict(X_prueba)))
