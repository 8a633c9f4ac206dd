from datetime import datetime, timedelta

from airflow.models import Variable
from airflow.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG(
    "churn_monthly",
    schedule="0 2 1 * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=20), "execution_timeout": timedelta(hours=2)},
) as dag:
    BashOperator(
        task_id="score",
        bash_command="python -m churn.score --month {{ ds[:7] }} --model " + Variable.get("model_path", "models/churn.lgb.txt"),
    )
