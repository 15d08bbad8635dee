"""Makes workbooks of a record folder, a sheet for each table.

    python3 record_workbooks.py FOLDER TARGET

Writes TARGET/network.xlsx by openpyxl and TARGET/network.ods by odfpy, numbers as numbers and
dates as dates, with a sheet `notes` that is no table, and the communes hidden; and
TARGET/misnamed.xlsx, where the sheet of institutions lacks a letter.
"""
import csv
import datetime as dt
import re
import sys
from pathlib import Path

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.table import Table, TableCell, TableRow
from odf.text import P

TABLES = ["institutions", "professionals", "interactions", "participations", "territories",
          "communes", "memberships", "tools"]


def typed(text):
    """What somebody who types a text into a spreadsheet gets."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return dt.date.fromisoformat(text)
    if re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", text):
        return float(text) if "." in text else int(text)
    return text


def xlsx(tables, path):
    book = openpyxl.Workbook()
    book.active.title = "notes"
    book.active["A1"] = "Lisez-moi"
    for name, rows in tables.items():
        sheet = book.create_sheet(name.capitalize())
        for row in rows:
            sheet.append([typed(cell) if cell else None for cell in row])
    book["Communes"].sheet_state = "hidden"
    book.save(path)


def ods_cell(text):
    value = typed(text)
    if not text:
        return TableCell()
    if isinstance(value, (int, float)):
        return TableCell(valuetype="float", value=repr(value))
    if isinstance(value, dt.date):
        return TableCell(valuetype="date", datevalue=value.isoformat())
    cell = TableCell(valuetype="string")
    cell.addElement(P(text=text))
    return cell


def ods(tables, path):
    book = OpenDocumentSpreadsheet()
    hidden = Style(name="cachee", family="table")
    hidden.addElement(TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)
    for name, rows in {"notes": [["Lisez-moi"]], **tables}.items():
        style = {"stylename": hidden} if name == "communes" else {}
        table = Table(name=name, **style)
        for cells in rows:
            row = TableRow()
            for cell in cells:
                row.addElement(ods_cell(cell))
            table.addElement(row)
        book.spreadsheet.addElement(table)
    book.save(path)


def main():
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    tables = {}
    for name in TABLES:
        with open(folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
            tables[name] = list(csv.reader(file))
    xlsx(tables, target / "network.xlsx")
    ods(tables, target / "network.ods")
    tables["institution"] = tables.pop("institutions")
    xlsx(tables, target / "misnamed.xlsx")


main()
