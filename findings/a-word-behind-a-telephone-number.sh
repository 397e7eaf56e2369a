#!/bin/sh
# A Belgian number with a word behind it, as colleagues note whose it is: one library dials the word.
#
# phonenumbers 9.0.20 (PyPI, the Python port of Google's libphonenumber) and libphonenumber-js 1.12.31 (npm, with its full
# metadata), both for Belgium.
#
# Guess, before running: both leave out what stands in brackets behind a number; they have the same metadata.
# Seen: libphonenumber-js does. phonenumbers takes the letters for those of a keypad, so « 02/555.00.00 (bureau) » becomes
# +3225550000287328, which is no valid number. A word *before* the number is left out by both.
#
# So a number that people typed is split from its words before such a library is asked, and a refusal is no proof that
# there was no number.
#
# Needs python3 with venv, npm and node. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install phonenumbers==9.0.20
npm install --silent --no-audit --no-fund --prefix . libphonenumber-js@1.12.31 >/dev/null

printf '%s\n' '02/555.00.00' '02/555.00.00 (bureau)' '0470 00 00 00 (maman)' 'GSM : 0470 00 00 00' > numbers
./python/bin/python - > python.txt <<'EOF'
import phonenumbers

for line in open("numbers", encoding="utf-8"):
    number = phonenumbers.parse(line.strip(), "BE")
    valid = "valid" if phonenumbers.is_valid_number(number) else "invalid"
    print(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), valid)
EOF
cat > numbers.mjs <<'EOF'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import fs from 'fs';

for (const line of fs.readFileSync('numbers', 'utf8').trim().split('\n')) {
    const number = parsePhoneNumberFromString(line, 'BE');
    console.log(number.number, number.isValid() ? 'valid' : 'invalid');
}
EOF
node numbers.mjs > node.txt
paste numbers python.txt node.txt | tee seen

cat > expected <<'EOF'
02/555.00.00	+3225550000 valid	+3225550000 valid
02/555.00.00 (bureau)	+3225550000287328 invalid	+3225550000 valid
0470 00 00 00 (maman)	+3247000000062626 invalid	+32470000000 valid
GSM : 0470 00 00 00	+32470000000 valid	+32470000000 valid
EOF
diff expected seen && echo "as seen before"
