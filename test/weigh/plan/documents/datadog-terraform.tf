variable "env" {
  default = "prod"
}

# Quality of the fraud model
resource "datadog_monitor" "fraud_nulls" {
  name    = "Fraud ${var.env}: null rate of amount"
  type    = "metric alert"
  query   = "avg(last_1h):avg:fraud.null_rate{column:amount} > 0.05"
  message = <<-EOT
    Amounts are missing. Runbook: docs/fraud-runbook.md
    @pagerduty-risk
  EOT
  tags    = ["model:fraud", "env:${var.env}"]

  monitor_thresholds {
    critical = 0.05
  }
}

resource "datadog_monitor" "fraud_recall" {
  name    = "Fraud: recall on labels that arrived"
  type    = "query alert"
  query   = "avg(last_7d):avg:fraud.recall_delayed{*} < 0.78"
  message = "Retrain: see docs/fraud-runbook.md @slack-risk-ml"
}

resource "aws_s3_bucket" "drift" {
  bucket = "drift-reports"
}
