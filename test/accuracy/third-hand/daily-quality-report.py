# expects: nothing
"""Nightly feature drift mail: statistics only, no model is trained here."""
import argparse
import smtplib
from email.message import EmailMessage

import numpy as np
import pandas as pd


def psi(expected, actual, bins=10):
    edges = np.quantile(expected, np.linspace(0, 1, bins + 1))
    edges[0], edges[-1] = -np.inf, np.inf
    e = np.histogram(expected, edges)[0] / len(expected) + 1e-6
    a = np.histogram(actual, edges)[0] / len(actual) + 1e-6
    return float(np.sum((a - e) * np.log(a / e)))


def report(reference, today):
    lines = []
    for col in reference.select_dtypes("number"):
        value = psi(reference[col].dropna(), today[col].dropna())
        z = (today[col].mean() - reference[col].mean()) / reference[col].std()
        lines.append(f"{col:30s} psi={value:.3f} z={z:+.2f} nulls={today[col].isna().mean():.1%}")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reference")
    parser.add_argument("today")
    parser.add_argument("--to", required=True)
    args = parser.parse_args()
    mail = EmailMessage()
    mail["To"], mail["Subject"] = args.to, "feature drift"
    mail.set_content(report(pd.read_parquet(args.reference), pd.read_parquet(args.today)))
    with smtplib.SMTP("localhost") as smtp:
        smtp.send_message(mail)


if __name__ == "__main__":
    main()
