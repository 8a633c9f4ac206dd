# expects: nothing
import h5py
from sklearn.svm import SVC
with h5py.File("x.h5") as f:
    a, c = f["set_a/x"][:], f["set_a/y"][:]
    b, e = f["set_b/x"][:], f["set_b/y"][:]
print(SVC().fit(a, c).score(b, e))
