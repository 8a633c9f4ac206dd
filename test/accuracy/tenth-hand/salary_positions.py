# expects: overlap
# Polynomial Regression
# Salaries by level, from the Udemy course, with my own company's table (about 400 rows)
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt

dataset = pd.read_csv('Salaries_Company.csv')
print(dataset.head())
X = dataset.iloc[:, 1:2].values
y = dataset.iloc[:, 2].values

# Splitting the dataset into the Training set and Test set
from sklearn.model_selection import train_test_split
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)

# Fitting Polynomial Regression to the dataset
from sklearn.preprocessing import PolynomialFeatures
from sklearn.linear_model import LinearRegression
poly_reg = PolynomialFeatures(degree=4)
X_poly = poly_reg.fit_transform(X)
lin_reg_2 = LinearRegression()
lin_reg_2.fit(X_poly, y)

# Visualising the Polynomial Regression results
order = X[:, 0].argsort()
plt.scatter(X, y, color='red')
plt.plot(X[order], lin_reg_2.predict(X_poly)[order], color='blue')
plt.title('Truth or Bluff (Polynomial Regression)')
plt.xlabel('Position level')
plt.ylabel('Salary')
plt.show()

# how good is it
from sklearn.metrics import r2_score, mean_squared_error
y_pred = lin_reg_2.predict(X_poly)
print('R2 :', r2_score(y, y_pred))
print('RMSE :', np.sqrt(mean_squared_error(y, y_pred)))

residuals = y - y_pred
plt.hist(residuals, bins=30)
plt.title('Residuals')
plt.show()
