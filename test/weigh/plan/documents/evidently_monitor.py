import pandas as pd
from evidently import Report
from evidently.metrics import ValueDrift
from evidently.presets import DataDriftPreset, DataSummaryPreset

reference = pd.read_parquet("reference.parquet")
current = pd.read_parquet("current.parquet")
report = Report([DataSummaryPreset(), DataDriftPreset(), ValueDrift(column="prediction")])
snapshot = report.run(current, reference)
