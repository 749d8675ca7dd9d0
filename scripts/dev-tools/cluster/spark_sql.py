"""Asks Spark every query of a folder: spark_sql.py SQL-FOLDER FACTS ANSWERS.

FACTS is what tables-spark.sql is to find instead of /lake/facts: FACTS.kpis and so on. ANSWERS becomes
{name: {columns, rows}}.
"""

import decimal
import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession


def plain(value):
    return float(value) if isinstance(value, decimal.Decimal) else value


def main(folder: str, facts: str, answers: str) -> None:
    spark = SparkSession.builder.appName("spark_sql").getOrCreate()
    tables = Path(folder, "tables-spark.sql").read_text("utf-8").replace("/lake/facts", facts)
    for statement in filter(str.strip, tables.split(";")):
        spark.sql(statement)
    found = {}
    for file in sorted(Path(folder).glob("*.sql")):
        if file.name.startswith(("tables-", "views-")):
            continue
        rows = spark.sql(file.read_text("utf-8"))
        found[file.stem] = {"columns": rows.columns, "rows": [[plain(cell) for cell in row] for row in rows.collect()]}
    Path(answers).write_text(json.dumps(found), "utf-8")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
