# expects: nothing
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier

leads = pd.read_csv("leads.csv", parse_dates=["created_at"])
mails = pd.read_csv("mails.csv", parse_dates=["sent_at"])
both = leads.merge(mails, on="contact_id", how="left")
both = both[both["sent_at"] <= both["created_at"]]
per_lead = both.groupby(["lead_id", "created_at", "employees", "won"], as_index=False).agg(
    mails=("mail_id", "count"), opened=("opened", "mean")
)
per_lead = per_lead.sort_values("created_at").fillna({"opened": 0})
cut = int(len(per_lead) * 0.7)
train, test = per_lead.iloc[:cut], per_lead.iloc[cut:]
columns = ["employees", "mails", "opened"]
model = GradientBoostingClassifier().fit(train[columns], train["won"])
print(model.score(test[columns], test["won"]))
