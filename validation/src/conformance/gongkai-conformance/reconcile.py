"""An engine of the reconciliations within the tables of an annual report, as an example of what run.py holds against the kit."""

KINDS = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization",
         "legalServiceOrganization", "otherOrganization"]
RESULTS = ["upheld", "corrected", "otherResult", "pending"]
SEVERITIES = {"proactive.disclosed-le-total": "warning", "proactive.disclosed-le-made": "info",
              "proactive.issued-le-in-force": "warning"}
SIGNED = {"change"}


def equations(rule, report):
    """(actual pointers, relation, expected pointers) for every place of the table."""
    applications, proactive = report["applications"], report["proactive"]
    rows = ["received", "carriedIn"] + ["outcomes/" + row for row in applications["outcomes"]]
    rows += ["processed", "carriedForward"]
    of = lambda table, row, *columns: ["/%s/%s/%s" % (table, row, column) for column in columns]
    if rule == "applications.balance":
        return [([of("applications", row, kind)[0] for row in ("processed", "carriedForward")], "=",
                 [of("applications", row, kind)[0] for row in ("received", "carriedIn")]) for kind in KINDS + ["total"]]
    if rule == "applications.processed-sum":
        return [(of("applications", "processed", kind), "=",
                 [of("applications", row, kind)[0] for row in rows if "/" in row]) for kind in KINDS + ["total"]]
    if rule == "applications.row-total":
        return [(of("applications", row, "total"), "=", of("applications", row, *KINDS)) for row in rows]
    if rule == "disputes.sum":
        return [(of("disputes", row, "total"), "=", of("disputes", row, *RESULTS)) for row in report["disputes"]]
    if rule in ("proactive.disclosed-le-total", "proactive.disclosed-le-made"):
        most = "totalDisclosed" if rule.endswith("total") else "newlyMade"
        return [(of("proactive", row, "newlyDisclosed"), "<=", of("proactive", row, most))
                for row in ("governmentRule", "normativeDocument") if proactive["edition"] == "2019"]
    if rule == "proactive.change-floor":
        return [(of("proactive", row, "lastYearItems", "change"), ">=", [])
                for row, cells in proactive.items() if row != "edition" and "change" in cells]
    if rule == "proactive.issued-le-in-force":
        return [(of("proactive", row, "issued"), "<=", of("proactive", row, "inForce", "repealed"))
                for row in ("governmentRule", "normativeDocument") if proactive["edition"] == "2021"]
    return None


def value(report, pointer):
    found = report
    for name in pointer.split("/")[1:]:
        found = found[name]
    return found


def order(report, pointer):
    """The place of a cell on the form: by row, and within it by column."""
    table, row = pointer.split("/")[1], pointer.split("/")[2:-1]
    rows = ["received", "carriedIn", "outcomes", "processed", "carriedForward"] if table == "applications" else list(report[table])
    inner = list(report[table][row[0]]).index(row[1]) if len(row) > 1 else 0
    return rows.index(row[0]), inner, list(value(report, pointer.rpartition("/")[0])).index(pointer.rpartition("/")[2])


def check(rule_set, rule, documents, blank_policy, parameters):
    places = equations(rule, documents["report"]) if "report" in documents and rule_set.startswith("annual-report") else None
    if places is None:
        return None
    report = documents["report"]
    result = {"holds": 0, "violated": 0, "notAssessable": 0, "heldWithBlanks": [], "findings": []}
    for actual, relation, expected in places:
        cells = [{"pointer": each, "value": value(report, each)} for each in sorted(actual + expected, key=lambda each: order(report, each))]
        blanks = [each["pointer"] for each in cells if each["value"] is None]
        was, should = (sum(value(report, each) or 0 for each in side) for side in (actual, expected))
        allowed = {"=": was == should, "<=": was <= should, ">=": was >= should}[relation]
        signed = {each for each in blanks if each.rpartition("/")[2] in SIGNED}
        rises = any(each in actual or each in signed for each in blanks)
        falls = any(each in expected or each in signed for each in blanks)
        if len(blanks) < len(cells) and allowed and (not blanks or blank_policy == "asZero"):
            result["holds"] += 1
            if blanks:
                result["heldWithBlanks"].append(blanks)
            continue
        open_ = len(blanks) == len(cells) or allowed or (rises if was < should else falls)
        outcome = "notAssessable" if open_ else "violated"
        result[outcome] += 1
        result["findings"].append({
            "rule": rule, "severity": SEVERITIES.get(rule, "error"), "outcome": outcome,
            "expected": None if open_ else should, "actual": None if open_ else was,
            "difference": None if open_ else was - should, "cells": cells})
    return result
