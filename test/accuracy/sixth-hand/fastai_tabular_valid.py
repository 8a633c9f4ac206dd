# expects: nothing
from fastai.tabular.all import *

path = untar_data(URLs.ADULT_SAMPLE)
df = pd.read_csv(path / "adult.csv")
test = df.sample(frac=0.15, random_state=2)
df = df.drop(test.index).reset_index(drop=True)
splits = RandomSplitter(valid_pct=0.2, seed=2)(range_of(df))
to = TabularPandas(df, procs=[Categorify, FillMissing, Normalize], cat_names=["workclass", "education"],
                   cont_names=["age", "fnlwgt", "education-num"], y_names="salary", splits=splits)
dls = to.dataloaders(bs=64)
learn = tabular_learner(dls, metrics=accuracy)
learn.fit_one_cycle(5, 1e-2)
dl = learn.dls.test_dl(test)
preds, targs = learn.get_preds(dl=dl)
print("test accuracy", accuracy(preds, targs))
