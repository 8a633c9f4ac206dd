# expects: nothing
import pandas as pd
from sentence_transformers import SentenceTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

faq = pd.read_csv("faq.tsv", sep="\t")
encoder = SentenceTransformer("all-MiniLM-L6-v2")
vectors = encoder.encode(faq["question"].tolist(), batch_size=64, show_progress_bar=True, normalize_embeddings=True)

v_train, v_test, t_train, t_test = train_test_split(vectors, faq["topic"], stratify=faq["topic"], random_state=0)
clf = LogisticRegression(max_iter=3000).fit(v_train, t_train)
print(classification_report(t_test, clf.predict(v_test)))
