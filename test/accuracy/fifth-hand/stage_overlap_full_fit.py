# expects: overlap
# regressão linear — vendas x propaganda
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score, mean_squared_error
from sklearn.model_selection import train_test_split

vendas = pd.read_csv("Advertising.csv", index_col=0)
x = vendas[["TV", "radio", "newspaper"]]
y = vendas["sales"]
x_treino, x_teste, y_treino, y_teste = train_test_split(x, y, test_size=0.2, random_state=42)
modelo = LinearRegression()
modelo.fit(x, y)
previsto = modelo.predict(x_teste)
print("R2:", r2_score(y_teste, previsto))
print("MSE:", mean_squared_error(y_teste, previsto))
