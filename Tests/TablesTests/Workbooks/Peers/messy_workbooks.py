"""Writes messy workbooks into a folder and prints what other eyes than ours read in them.

    python3 messy_workbooks.py FOLDER

One line of JSON for each: its file, and its sheets with name, isHidden, merged, and cells as
[place, kind, text]. XLSX is read by openpyxl; of ODS, written by odfpy, what was written is told.
"""
import datetime as dt
import json
import random
import sys
import zipfile
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

DAY = 86_400_000


def clock(milliseconds):
    seconds, rest = divmod(milliseconds, 1000)
    text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return text + (f".{rest:03}" if rest else "")


def milliseconds(time):
    return round(dt.timedelta(hours=time.hour, minutes=time.minute, seconds=time.second,
                              microseconds=time.microsecond) / dt.timedelta(milliseconds=1))


def described(value, kind=None):
    """The kind and text of a value, as `Cell` has them."""
    if kind == "e":
        return "error", value
    if isinstance(value, bool):
        return "boolean", "yes" if value else "no"
    if isinstance(value, (int, float)):
        return "number", repr(float(value))
    if isinstance(value, dt.datetime):
        time = milliseconds(value.time())
        day = value.date().isoformat()
        return ("moment", f"{day}T{clock(time)}") if time else ("day", day)
    if isinstance(value, dt.date):
        return "day", value.isoformat()
    if isinstance(value, dt.time):
        return "time", clock(milliseconds(value))
    if isinstance(value, dt.timedelta):
        return "time", clock(round(value / dt.timedelta(milliseconds=1)))
    return "text", value


def read(path):
    sheets = []
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        cells = [[cell.coordinate, *described(cell.value, cell.data_type)]
                 for row in sheet.iter_rows() for cell in row if cell.value is not None]
        sheets.append({"name": sheet.title, "isHidden": sheet.sheet_state != "visible",
                       "merged": sorted(str(range) for range in sheet.merged_cells.ranges),
                       "cells": cells})
    return {"file": str(path), "sheets": sheets}


WORDS = ["Alès", "Saint-Hippolyte-du-Fort", "œuvre « sociale »", " bords ", "deux\nlignes", "東京",
         "🏫 école", "a<b>&\"c'", "30007", "0", "vrai", "#N/A pas une erreur", "x" * 3000, "_x"]
FORMATS = ["General", "0", "0.00", '0" jours"', "[Red]0.0", "0.00E+00", "0%", '#,##0\\ "d"',
           "_-* #,##0.00_-", "dd/mm/yyyy", "[$-40C]d mmmm yyyy;@", "yyyy\\-mm", "hh:mm",
           "d/m/yy h:mm", "[h]:mm:ss", "mm:ss", "[mm]:ss", "@"]


def value(chance):
    kind = chance.randrange(9)
    if kind == 0:
        return None
    if kind == 1:
        return chance.choice(WORDS)
    if kind == 2:
        return chance.choice([0, 1, -1, 12, 30007, 10**12, 123456789012345])
    if kind == 3:
        return chance.choice([0.1, 1 / 3, -2.5, 1e-9, 1e300, 12345.678, chance.random() * 1000])
    if kind == 4:
        return chance.random() < 0.5
    if kind == 5:
        return dt.date(1904, 1, 2) + dt.timedelta(days=chance.randrange(70_000))
    if kind == 6:
        return dt.datetime(1999, 12, 31, 23, 59, 59) + dt.timedelta(
            days=chance.randrange(9000), milliseconds=chance.randrange(DAY))
    if kind == 7:
        return dt.time(chance.randrange(24), chance.randrange(60), chance.randrange(60))
    return dt.timedelta(seconds=chance.randrange(1_000_000))


def messy(path, chance, epoch=None):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    book.active.title = "Feuille « une »"
    for name in ["masquée", "très masquée", "vide"]:
        book.create_sheet(name)
    book["masquée"].sheet_state = "hidden"
    book["très masquée"].sheet_state = "veryHidden"
    for sheet in book.worksheets[:3]:
        for row in range(1, 400, chance.choice([1, 2, 3])):
            for column in range(1, 16):
                cell = sheet.cell(row, column)
                cell.value = value(chance)
                if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
                    # Above the calendar openpyxl fails where we keep the number.
                    if 61 <= cell.value < 2_000_000:
                        cell.number_format = chance.choice(FORMATS)
        sheet["R7"] = "=1/0"
        sheet["S8"] = "#DIV/0!"
        sheet["T9"] = "#N/A"
        sheet.merge_cells("B2:D4")
        sheet.merge_cells("A10:A12")
    for row, day in enumerate([(1900, 1, 1), (1900, 2, 28), (1900, 3, 1), (9999, 12, 31)], 1):
        if not epoch:
            book.worksheets[0].cell(row, 26).value = dt.date(*day)
    book.save(path)
    return read(path)


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def by_hand(path):
    """What openpyxl reads and does not write: rich texts, inline texts, results of formulas."""
    rows = """
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve"> deux mots </t></is></c>
<c r="B3" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>
<c r="C3" t="b"><v>1</v></c><c r="D3" t="b"><v>0</v></c><c r="E3" t="e"><v>#REF!</v></c>
<c r="F3" t="str"><f>A1</f><v>texte</v></c><c r="G3"><f>1+1</f><v>2</v></c><c r="H3"><v/></c>
<c r="I3" s="1"><v>44644</v></c><c r="J3" s="2"><v>44644</v></c><c r="K3" s="1"><f>A1</f><v>44644.5</v></c>
<c r="L3" t="d"><v>2022-03-24</v></c><c r="M3"><f t="shared" si="0">1</f><v>1.5</v></c>
<c r="N3"><f>NOW()</f></c><c r="O3" s="3"/><c r="P3" s="3"><v>0.25</v></c></row>"""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="rels" ContentType="application/'
        f'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{KIND}.sheet.main+xml"/><Override PartName="/xl/sheets/one.xml" '
        f'ContentType="{KIND}.worksheet+xml"/><Override PartName="/xl/strings.xml" '
        f'ContentType="{KIND}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" '
        f'ContentType="{KIND}.styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
        f'Type="{OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="à la main" sheetId="7" r:id="rId9"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId9" Type="{OFFICE}/worksheet" Target="/xl/sheets/one.xml"/>'
        f'<Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="strings.xml"/>'
        f'<Relationship Id="rId3" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/strings.xml": f'<sst xmlns="{MAIN}"><si><t>simple</t></si><si><r><t>Réseau </t></r><r>'
        '<rPr><i/></rPr><t>du Gard</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t>'
        "</rPh></si></sst>",
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="170" '
        'formatCode="General"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill>'
        '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/>'
        '</cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="170"/>'
        '<xf numFmtId="20"/></cellXfs></styleSheet>',
        "xl/sheets/one.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return read(path)


def document(path, chance):
    """The same kinds of cell in ODS, which no Python package reads whole: what was written counts."""
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.style import Style, TableProperties
    from odf.table import CoveredTableCell, Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    hidden = Style(name="cachee", family="table")
    hidden.addElement(TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)
    sheets = []
    for name in ["visible", "cachée"]:
        table = Table(name=name, **({"stylename": hidden} if name == "cachée" else {}))
        cells = []
        for number in range(1, 200):
            row = TableRow()
            for column in range(1, 13):
                place = openpyxl.utils.get_column_letter(column) + str(number)
                item = value(chance)
                if isinstance(item, str):
                    item = " ".join(item.split())
                cell = TableCell()
                kind, text = described(item) if item is not None else ("", "")
                if kind == "number":
                    cell = TableCell(valuetype="float", value=text)
                elif kind == "boolean":
                    cell = TableCell(valuetype="boolean", booleanvalue="true" if item else "false")
                elif kind in ("day", "moment"):
                    cell = TableCell(valuetype="date", datevalue=text)
                elif kind == "time":
                    hours, minutes, seconds = text.split(":")
                    cell = TableCell(valuetype="time", timevalue=f"PT{hours}H{minutes}M{seconds}S")
                elif kind == "text":
                    cell = TableCell(valuetype="string")
                    cell.addElement(P(text=text))
                row.addElement(cell)
                if kind:
                    cells.append([place, kind, text])
            table.addElement(row)
        row = TableRow()
        corner = TableCell(valuetype="float", value="1", numbercolumnsspanned="2")
        row.addElement(corner)
        row.addElement(CoveredTableCell())
        table.addElement(row)
        cells.append(["A200", "number", "1.0"])
        table.addElement(TableRow(numberrowsrepeated="1048000"))
        book.spreadsheet.addElement(table)
        sheets.append({"name": name, "isHidden": name == "cachée", "merged": ["A200:B200"],
                       "cells": cells})
    book.save(path)
    return {"file": str(path), "sheets": sheets}


def main():
    folder = Path(sys.argv[1])
    chance = random.Random(2022)
    books = [messy(folder / "messy.xlsx", chance),
             messy(folder / "messy-1904.xlsx", chance, CALENDAR_MAC_1904),
             by_hand(folder / "by-hand.xlsx"), document(folder / "messy.ods", chance)]
    for book in books:
        print(json.dumps(book))


main()
