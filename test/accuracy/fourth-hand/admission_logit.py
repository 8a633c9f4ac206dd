# expects: overlap
# %% [markdown]
# UCLA admission data, logit as in the course book

# %%
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

adm = pd.read_csv("binary.csv")
adm.groupby("admit")[["gre", "gpa"]].mean()

# %%
m = smf.logit("admit ~ gre + gpa + C(rank)", data=adm).fit()
print(m.summary())
print(np.exp(m.params))

# %%
adm["phat"] = m.predict(adm)
adm["yhat"] = (adm["phat"] > 0.5).astype(int)
print(pd.crosstab(adm["admit"], adm["yhat"]))
print("correctly classified:", (adm["yhat"] == adm["admit"]).mean())
