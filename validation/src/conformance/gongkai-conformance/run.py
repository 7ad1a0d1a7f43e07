"""Holds an engine against the conformance kit: python3 run.py [--kit FOLDER-OR-JAR] [ENGINE.py]

The engine is a Python module with a function
    check(rule_set, rule, documents, blank_policy, parameters) -> result, or None for a rule that it has not
whose result is of the form of "expected" in a case, without "blankPolicies"; reconcile.py is an example of one.
Ends with 0 if everything that the engine says is as expected, and with 1 otherwise.
"""
import argparse
import copy
import importlib.util
import json
import os
import pathlib
import sys
import traceback
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
NOTHING = object()


class Kit:
    """The files of a kit: of a folder, or of the jar that it is published in."""

    def __init__(self, path):
        self.folder = zipfile.Path(path, "gongkai-conformance/") if os.path.isfile(path) else pathlib.Path(path)
        self.read = {}

    def file(self, name):
        if name not in self.read:
            self.read[name] = json.loads((self.folder / name).read_bytes().decode("utf-8"))
        return self.read[name]

    def whole(self, told):
        """The documents with those told as {"from": file, "set": {pointer: value}, "remove": [pointer]} put together."""
        if isinstance(told, list):
            return [self.whole(each) for each in told]
        if not isinstance(told, dict):
            return told
        if not isinstance(told.get("from"), str):
            return {name: self.whole(value) for name, value in told.items()}
        document = copy.deepcopy(self.file(told["from"]))
        for pointer, value in told.get("set", {}).items():
            parent, name = place(document, pointer)
            parent[name] = value
        for pointer in told.get("remove", []):
            parent, name = place(document, pointer)
            del parent[name]
        return document

    def cases(self):
        """Every case of every rule of every set under each blank policy, with its parameters, documents and result."""
        for rule_set in self.file("manifest.json")["ruleSets"]:
            parameters = {
                name: self.file(value) if name == "calendar" else value
                for name, value in rule_set["parameters"].items()
            }
            for rule in rule_set["rules"]:
                for case in self.file(rule["file"])["cases"]:
                    documents = self.whole(case["documents"])
                    for expected in case["expected"]:
                        result = {name: value for name, value in expected.items() if name != "blankPolicies"}
                        for policy in expected["blankPolicies"]:
                            yield rule_set["id"], rule["id"], case["case"], documents, policy, parameters, result


def place(document, pointer):
    names = [name.replace("~1", "/").replace("~0", "~") for name in pointer.split("/")[1:]]
    for name in names[:-1]:
        document = document[name]
    return document, names[-1]


def engine(path):
    spec = importlib.util.spec_from_file_location("engine", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def about(element):
    """What an element of a list is about: a finding its cells, a cell its pointer."""
    if isinstance(element, dict) and isinstance(element.get("cells"), list):
        cells = sorted(about(cell) for cell in element["cells"])
        return ", ".join(cells[:3]) + (" and %d more" % (len(cells) - 3) if len(cells) > 3 else "")
    return str(element.get("pointer")) if isinstance(element, dict) else json.dumps(element)


def named(elements):
    all_named = {}
    for each in elements:
        name = about(each)
        while name in all_named:
            name += " again"
        all_named[name] = each
    return all_named


def differences(expected, was, where=()):
    """Where what was said differs: each time the innermost place, what was expected there and what was said."""
    if isinstance(expected, list) and isinstance(was, list):
        expected, was = named(expected), named(was)
        if set(expected) == set(was) and list(expected) != list(was):
            yield where + ("order",), list(expected), list(was)
    if isinstance(expected, dict) and isinstance(was, dict):
        for name in list(expected) + [name for name in was if name not in expected]:
            yield from differences(expected.get(name, NOTHING), was.get(name, NOTHING), where + (name,))
    elif expected != was:
        yield where, expected, was


def said(value):
    return "nothing" if value is NOTHING else json.dumps(value)


def result_of(check, *given):
    try:
        return check(*given)
    except Exception as failed:  # is told of this case, and the others are checked
        at = traceback.extract_tb(failed.__traceback__)[-1]
        return "%s: %s (%s, line %d)" % (type(failed).__name__, failed, os.path.basename(at.filename), at.lineno)


def main():
    parser = argparse.ArgumentParser(description="Holds an engine against the conformance kit.")
    parser.add_argument("--kit", default=HERE, help="the folder or the jar of the kit (default: where this file is)")
    parser.add_argument("engine", nargs="?", default=os.path.join(HERE, "reconcile.py"))
    given = parser.parse_args()
    sys.dont_write_bytecode = True
    sys.stdout.reconfigure(errors="backslashreplace")  # a pointer can name an agency
    checked = engine(given.engine)
    counts = {}
    for rule_set, rule, case, documents, policy, parameters, expected in Kit(given.kit).cases():
        count = counts.setdefault((rule_set, rule), {"equal": 0, "different": 0, "not by this engine": 0})
        was = result_of(checked.check, rule_set, rule, copy.deepcopy(documents), policy, parameters)
        found = [] if was is None else list(differences(expected, was))
        count["not by this engine" if was is None else "different" if found else "equal"] += 1
        if found:
            print("%s %s, %s, %s" % (rule_set, rule, case, policy))
        for where, should, is_said in found:
            print("  %s\n    expected %s\n    was      %s" % (": ".join(where) or "result", said(should), said(is_said)))
    for (rule_set, rule), count in counts.items():
        print("%s %s: %s" % (rule_set, rule, ", ".join("%d %s" % (n, what) for what, n in count.items() if n)))
    total = {what: sum(count[what] for count in counts.values()) for what in ("equal", "different", "not by this engine")}
    print("in all: " + ", ".join("%d %s" % (n, what) for what, n in total.items()))
    return 1 if total["different"] or not total["equal"] else 0


if __name__ == "__main__":
    sys.exit(main())
