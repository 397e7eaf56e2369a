#!/usr/bin/env python3
"""Reports that Passerelle writes, read by the Python library openpyxl, and their tables as Excel of the region reads them.

`cargo xtask test --only interop` has the test `results_files` write them and calls this:

    reports.py FOLDER

`whole` is a report, `shared` its masked version; each as a workbook, as a table (CSV) and as JSON. What the JSON says must
stand in the other two, as numbers, days and durations and not as texts.

The first check that fails ends the run with 1, and says what was expected and what was seen.
"""
import csv
import datetime
import json
import pathlib
import sys

import openpyxl

from checks import Failed, check, same

SHEETS = ["Rapport", "2 Public", "8 Qualité des données", "Tous les chiffres", "Définitions"]
VALUE, OF, SHARE, DAY = 4, 6, 7, 8


def number_of(figure):
    """What stands under « Valeur » for a figure, in the unit of the table."""
    if "minutes" in figure:
        return round(figure["minutes"] / 60, 2)
    return next((figure[key] for key in ("n", "days", "target") if key in figure), None)


def share_of(figure):
    """The percentage, as a fraction."""
    if "millionths" in figure:
        return None if figure["millionths"] is None else round(figure["millionths"] / 1e6, 4)
    if "n" in figure and figure.get("of"):
        return round(figure["n"] / figure["of"], 4)
    return None


def rounded(value):
    return round(value, 4) if isinstance(value, float) else value


def book(name, path, figures):
    held = openpyxl.load_workbook(path)
    check(f"{name}: the sheets", SHEETS, held.sheetnames)
    cells = [cell for sheet in held for row in sheet.iter_rows() for cell in row]
    check(f"{name}: no formula", [], [cell.coordinate for cell in cells if cell.data_type == "f"])
    first = {row[0].value: row[1].value for row in held["Rapport"].iter_rows(min_row=3, max_row=8)}
    check(f"{name}: the organisation", "Carrefour", first["Organisation"])
    period = (datetime.datetime(2025, 1, 1), datetime.datetime(2025, 12, 31))
    check(f"{name}: the period as days", period, (first["Du"], first["Au"]))
    made = held.properties.created.replace(tzinfo=None)
    check(f"{name}: the file is of the day of the report", datetime.datetime(2026, 1, 31), made)
    sheet = held["Tous les chiffres"]
    check(f"{name}: the head stays", "A2", sheet.freeze_panes)
    check(f"{name}: a filter over all", f"A1:J{sheet.max_row}", sheet.auto_filter.ref)
    check(f"{name}: the title and the names of rows stay", "B2", held["2 Public"].freeze_panes)
    rows = list(sheet.iter_rows(min_row=2))
    check(f"{name}: a line a figure", len(figures), len(rows))
    for figure, row in zip(figures, rows):
        same(f"{name}: {figure}", number_of(figure), rounded(row[VALUE].value))
        same(f"{name}: the whole of {figure}", figure.get("of"), row[OF].value)
        same(f"{name}: the share of {figure}", share_of(figure), rounded(row[SHARE].value))
        if row[SHARE].value is not None:
            same(f"{name}: a share is a percentage", "0.0%", row[SHARE].number_format)
        day = datetime.datetime.fromisoformat(figure["day"]) if figure.get("day") else None
        same(f"{name}: the day of {figure}", (day, day is not None), (row[DAY].value, row[DAY].is_date and day is not None))
    print(f"ok: {name}: {len(rows)} figures, each of its sort")
    public = [cell for row in held["2 Public"].iter_rows() for cell in row if cell.value is not None]
    durations = [cell.value for cell in public if cell.number_format == "[h]:mm"]
    check(f"{name}: hours as a duration", [datetime.timedelta(hours=22, minutes=48)], durations)
    days = [cell.value for cell in public if cell.number_format == "dd/mm/yyyy"]
    check(f"{name}: a day as a day", [datetime.datetime(2026, 1, 31)], days)


def number(text):
    """A number as Excel in French reads it: a decimal comma, and no point. Nothing else is one."""
    if not text:
        return None
    return float(text.replace(",", ".")) if "." not in text else text


def table(name, path, figures):
    raw = path.read_bytes()
    check(f"{name}: a mark of UTF-8, for Excel", b"\xef\xbb\xbf", raw[:3])
    check(f"{name}: lines end as on Windows", raw.count(b"\n"), raw.count(b"\r\n"))
    with open(path, encoding="utf-8-sig", newline="") as held:
        head, *rows = list(csv.reader(held, delimiter=";"))
    check(f"{name}: as many lines as figures", len(figures), len(rows))
    check(f"{name}: as many cells in each line", {len(head)}, {len(row) for row in rows})
    at = {title: head.index(title) for title in ("Du", "Valeur", "Sur", "en %", "Date")}
    for figure, row in zip(figures, rows):
        same(f"{name}: {figure}", number_of(figure), number(row[at["Valeur"]]))
        same(f"{name}: the whole of {figure}", figure.get("of"), number(row[at["Sur"]]))
        share, seen = share_of(figure), number(row[at["en %"]])
        same(f"{name}: the share of {figure}", share, None if seen is None else round(seen / 100, 4))
        same(f"{name}: a day of the region", datetime.datetime(2025, 1, 1), datetime.datetime.strptime(row[at["Du"]], "%d/%m/%Y"))
        same(f"{name}: no cell is a formula", [], [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))])
    print(f"ok: {name}: {len(rows)} lines of numbers")


def main():
    folder = pathlib.Path(sys.argv[1])
    for name in ("whole", "shared"):
        figures = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["figures"]
        book(name, folder / f"{name}.xlsx", figures)
        table(name, folder / f"{name}.csv", figures)
    shared = json.loads((folder / "shared.json").read_text(encoding="utf-8"))["figures"]
    check("shared: nothing from one to four", [], [it for it in shared if it.get("n") in range(1, 5)])


if __name__ == "__main__":
    try:
        main()
    except Failed as failed:
        sys.exit(f"failed: {failed}")
