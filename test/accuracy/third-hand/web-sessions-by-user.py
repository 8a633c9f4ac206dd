# expects: group-split, encode-before-split
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

sessions = pd.read_csv("sessions.csv")
busy = sessions.groupby("user_id")["session_id"].nunique()
print("%d users, %.1f sessions each" % (len(busy), busy.mean()))

for col in ("browser", "landing_page", "country"):
    sessions[col] = LabelEncoder().fit_transform(sessions[col].astype(str))

y = sessions["bought"]
X = sessions.drop(columns=["bought", "user_id", "session_id"])
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=31)
forest = RandomForestClassifier(200, class_weight="balanced").fit(X_train, y_train)
print(balanced_accuracy_score(y_test, forest.predict(X_test)))
