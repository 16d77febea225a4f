#!/usr/bin/env python3
"""Checks the JSON Schema that `dlc --schema` prints.

    tests/schema/check.py [--accept] DLC

It is a schema of draft 2020-12; it accepts every description that dlc accepts: the examples, the
golden stages, the recorded cases. Of those that dlc refuses (tests/golden/errors) it refuses and
accepts the ones that cases.txt says: the latter have an error that is not in one value or the keys of
one mapping. Cases that are not in the list yet are named. --accept writes it. Exits with 77 where
Python has no jsonschema or yaml.
"""

import json
import pathlib
import re
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent


class Loader(yaml.SafeLoader):
    """YAML 1.2, as dlc and editors read it: `no` is a text, 1e-3 a number."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def load(path):
    """None where it is no YAML, which no schema sees."""
    try:
        return yaml.load(path.read_bytes().decode(), Loader)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, TypeError):
        return None


def first_error(validator, tree):
    if validator.is_valid(tree):
        return None
    error = jsonschema.exceptions.best_match(validator.iter_errors(tree))
    return error and f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def main():
    dlc = pathlib.Path(sys.argv[-1]).resolve()
    accept = "--accept" in sys.argv
    schema = json.loads(subprocess.run([dlc, "--schema"], check=True, capture_output=True).stdout)
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    validator = kind(schema)
    failures, checked = [], 0
    for folder in ("examples", "tests/golden/stages", "tests/golden/plans",
                   "tests/reference/operators"):
        for path in sorted((ROOT / folder).glob("*.yaml")):
            checked += 1
            error = first_error(validator, load(path))
            if error:
                failures.append(f"{path.relative_to(ROOT)}: refused: {error}")
    lines = [] if accept else (HERE / "cases.txt").read_text().splitlines()
    wanted = {line.split()[1]: line.split()[0] for line in lines}
    found = {}
    for path in sorted((ROOT / "tests/golden/errors").glob("*.yaml")):
        tree = load(path)
        if tree is None or not path.with_suffix(".err").exists():
            continue
        checked += 1
        found[path.stem] = "accepted" if validator.is_valid(tree) else "refused"
        if found[path.stem] != wanted.get(path.stem, found[path.stem]):
            failures.append(f"{path.relative_to(ROOT)}: {found[path.stem]}")
    failures += [f"cases.txt: there is no {name}" for name in wanted if name not in found]
    new = [name for name in found if name not in wanted]
    if accept:
        (HERE / "cases.txt").write_text("".join(f"{what} {name}\n" for name, what in found.items()))
    elif new:
        print("not in cases.txt yet:", *new)
    print("\n".join(failures))
    print(f"schema: {checked} descriptions checked, {len(failures)} failed")
    return bool(failures) or not checked


if __name__ == "__main__":
    sys.exit(main())
