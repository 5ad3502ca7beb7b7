# SPDX-FileCopyrightText: Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks a schema, then files against it: validate.py SCHEMA FILE... Prints a line a fault."""
import json
import sys

import jsonschema


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = load(sys.argv[1])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    for fault in validator.iter_errors(load(path)):
        place = "/".join(str(part) for part in fault.absolute_path)
        print(f"{path}: {place}: {fault.message[:200]}")
