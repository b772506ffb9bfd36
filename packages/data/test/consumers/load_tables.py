"""Loads the tables into SQLite with the keys that the data package declares, and prints how many rows each has."""

import csv
import json
import pathlib
import sqlite3
import sys

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text("utf-8"))
database = sqlite3.connect(":memory:")
database.execute("PRAGMA foreign_keys = ON")
SQL_TYPES = {"integer": "INTEGER", "boolean": "TEXT"}
counts = {}
for resource in package["resources"]:
    schema = resource["schema"]
    columns = [f'"{field["name"]}" {SQL_TYPES.get(field["type"], "TEXT")}' for field in schema["fields"]]
    keys = [f'PRIMARY KEY ({", ".join(schema["primaryKey"])})']
    for key in schema.get("foreignKeys", []):
        target = key["reference"]
        keys.append(f'FOREIGN KEY ("{key["fields"]}") REFERENCES {target["resource"]} ("{target["fields"]}")')
    database.execute(f'CREATE TABLE {resource["name"]} ({", ".join(columns + keys)})')
    with open(folder / resource["path"], newline="", encoding=resource["encoding"]) as file:
        rows = csv.reader(file, delimiter=resource["dialect"]["delimiter"], strict=True)
        assert next(rows) == [field["name"] for field in schema["fields"]]
        places = ", ".join("?" * len(columns))
        database.executemany(f'INSERT INTO {resource["name"]} VALUES ({places})', rows)
    counts[resource["name"]] = database.execute(f'SELECT count(*) FROM {resource["name"]}').fetchone()[0]
print(json.dumps(counts))
