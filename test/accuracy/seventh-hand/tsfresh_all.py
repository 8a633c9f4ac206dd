# expects: preprocess-before-split
# Fehler im Roboter vorhersagen
import pandas as pd
from tsfresh import extract_features, select_features
from tsfresh.examples import load_robot_execution_failures
from tsfresh.utilities.dataframe_functions import impute
from sklearn.tree import DecisionTreeClassifier
from sklearn.model_selection import train_test_split
from sklearn.metrics import classification_report
from sklearn.preprocessing import PowerTransformer

zeitreihen = pd.read_csv("roboter_zeitreihen.csv")
y = pd.read_csv("roboter_labels.csv", index_col="id")["fehler"]
merkmale = extract_features(zeitreihen, column_id="id", column_sort="time")
merkmale = merkmale.fillna(merkmale.median())
merkmale = pd.DataFrame(PowerTransformer().fit_transform(merkmale), index=merkmale.index, columns=merkmale.columns)
X_train, X_test, y_train, y_test = train_test_split(merkmale, y, test_size=.4, random_state=1)
baum = DecisionTreeClassifier(max_depth=5)
baum.fit(X_train, y_train)
print(classification_report(y_test, baum.predict(X_test)))
