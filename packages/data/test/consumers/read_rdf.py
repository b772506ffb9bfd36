"""Reads the same graph in Turtle and in JSON-LD with rdflib, asks it what a SPARQL query asks, and prints JSON."""

import json
import sys

from rdflib import Graph

turtle, json_ld, query = sys.argv[1:]
first = Graph().parse(turtle, format="turtle")
second = Graph().parse(json_ld, format="json-ld")
rows = [[str(cell) for cell in row] for row in first.query(query)]
print(json.dumps({"triples": len(first), "differ": len(set(first) ^ set(second)), "rows": rows}, ensure_ascii=False))
