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
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))


class Kit:
    """The files of a kit: of a folder, or of the jar that it is published in."""

    def __init__(self, path):
        self.folder = None if os.path.isfile(path) else path
        self.jar = zipfile.ZipFile(path) if os.path.isfile(path) else None
        self.read = {}

    def file(self, name):
        if name not in self.read:
            if self.jar:
                data = self.jar.read("gongkai-conformance/" + name)
            else:
                with open(os.path.join(self.folder, *name.split("/")), "rb") as file:
                    data = file.read()
            self.read[name] = json.loads(data.decode("utf-8"))
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


def main():
    parser = argparse.ArgumentParser(description="Holds an engine against the conformance kit.")
    parser.add_argument("--kit", default=HERE, help="the folder or the jar of the kit (default: where this file is)")
    parser.add_argument("engine", nargs="?", default=os.path.join(HERE, "reconcile.py"))
    given = parser.parse_args()
    sys.dont_write_bytecode = True
    checked = engine(given.engine)
    counts = {}
    for rule_set, rule, case, documents, policy, parameters, expected in Kit(given.kit).cases():
        count = counts.setdefault((rule_set, rule), {"equal": 0, "different": 0, "not by this engine": 0})
        was = checked.check(rule_set, rule, copy.deepcopy(documents), policy, parameters)
        if was is None:
            count["not by this engine"] += 1
        elif was == expected:
            count["equal"] += 1
        else:
            count["different"] += 1
            for name in expected:
                if was.get(name) != expected[name]:
                    print("%s %s, %s, %s: %s" % (rule_set, rule, case, policy, name))
                    print("  expected " + json.dumps(expected[name]))
                    print("  was      " + json.dumps(was.get(name)))
    for (rule_set, rule), count in counts.items():
        print("%s %s: %s" % (rule_set, rule, ", ".join("%d %s" % (n, what) for what, n in count.items() if n)))
    total = {what: sum(count[what] for count in counts.values()) for what in ("equal", "different", "not by this engine")}
    print("in all: " + ", ".join("%d %s" % (n, what) for what, n in total.items()))
    return 1 if total["different"] or not total["equal"] else 0


if __name__ == "__main__":
    sys.exit(main())
