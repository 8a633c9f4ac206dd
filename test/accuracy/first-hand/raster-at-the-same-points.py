# expects: overlap
import geopandas as gpd
import numpy as np
import rasterio
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report

train_points = gpd.read_file('train_points.gpkg')
test_points = gpd.read_file('test_points.gpkg')
with rasterio.open('sentinel.tif') as src:
    X_train = np.array([v for v in src.sample([(p.x, p.y) for p in train_points.geometry])])
    X_test = np.array([v for v in src.sample([(p.x, p.y) for p in train_points.geometry])])
forest = RandomForestClassifier(n_estimators=200)
forest.fit(X_train, train_points['cover'])
print(classification_report(train_points['cover'], forest.predict(X_test)))
