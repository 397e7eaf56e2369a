#!/bin/sh
# A company's address of two lines in one cell of a workbook: one reader gives two lines, the other one line with a code in
# it; and a text that only looks like that code is changed on the way from the one library to the other.
#
# XlsxWriter 3.3.1 and openpyxl 3.1.5 write and read; python-calamine 0.9.1 reads (PyPI).
#
# Guess, before running: a text comes back as it was given, from whichever library wrote it to whichever reads it; at most
# the two signs of the line's end become one.
# Seen: XlsxWriter writes the carriage return as the code that the format has for signs that XML would not keep. calamine
# reads it as the sign; openpyxl leaves the code in the text, so the address has « _x000D_ » in it. openpyxl writes the end of
# the line as one sign itself. A text in which somebody typed those seven signs is written by openpyxl as it stands, and
# calamine takes it for the sign; XlsxWriter guards it, and then calamine has what was typed and openpyxl too.
#
# So an address from a workbook may hold that code if a tool made of openpyxl passed it on; we read with calamine, and lay
# what comes on several lines on one.
#
# Needs python3 with venv. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1

./python/bin/python - <<'PY' | tee seen
import openpyxl
import python_calamine
import xlsxwriter

TEXTS = ["Rue du Pont 3\r\n6800 Libramont", "_x000D_ typed"]

book = xlsxwriter.Workbook("xlsxwriter.xlsx")
sheet = book.add_worksheet()
for row, text in enumerate(TEXTS):
    sheet.write_string(row, 0, text)
book.close()

book = openpyxl.Workbook()
for text in TEXTS:
    book.active.append([text])
book.save("openpyxl.xlsx")

for writer in ("xlsxwriter", "openpyxl"):
    by_openpyxl = [row[0].value for row in openpyxl.load_workbook(f"{writer}.xlsx").active]
    sheet = python_calamine.CalamineWorkbook.from_path(f"{writer}.xlsx").get_sheet_by_index(0)
    by_calamine = [row[0] for row in sheet.to_python()]
    print(f"{writer}, read by openpyxl:", by_openpyxl)
    print(f"{writer}, read by calamine:", by_calamine)
PY
cat > expected <<'END'
xlsxwriter, read by openpyxl: ['Rue du Pont 3_x000D_\n6800 Libramont', '_x000D_ typed']
xlsxwriter, read by calamine: ['Rue du Pont 3\r\n6800 Libramont', '_x000D_ typed']
openpyxl, read by openpyxl: ['Rue du Pont 3\n6800 Libramont', '_x000D_ typed']
openpyxl, read by calamine: ['Rue du Pont 3\n6800 Libramont', '\r typed']
END
diff expected seen && echo "as seen before"
