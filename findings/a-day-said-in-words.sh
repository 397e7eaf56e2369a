#!/bin/sh
# The day of an appointment as advisors say it: a library that reads two hundred languages reads « il y a huit jours » and
# not « dans quinze jours ».
#
# dateparser 1.5.0 (PyPI), on Wednesday 4 March 2026.
#
# Guess, before running: « dans quinze jours » is in fifteen days, as « dans 15 jours » is, since « il y a huit jours » and
# « dans trois mois » are read; « lundi prochain », « nächsten Montag » and « volgende week maandag » are the Monday to
# come, as « lundi » alone is.
# Seen: none of these four is read, nor « in vierzehn Tagen » and « over veertien dagen », which say 14 in words.
#
# So numbers in words and the words for « next » are of our own tables, one a language (`insight/contact/natural_day`), in
# which « huit jours » is a week and « quinze jours » are two, as people mean them.
#
# Needs python3 with venv. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install dateparser==1.5.0

./python/bin/python -W ignore - <<'PY' | tee seen
import datetime

import dateparser

SAID = {
    "fr": ["il y a huit jours", "dans trois mois", "dans 15 jours", "dans quinze jours", "lundi", "lundi prochain"],
    "nl": ["maandag", "volgende week maandag", "over 14 dagen", "over veertien dagen"],
    "de": ["nächsten Montag", "in 14 Tagen", "in vierzehn Tagen"],
}
settings = {"RELATIVE_BASE": datetime.datetime(2026, 3, 4, 9), "PREFER_DATES_FROM": "future"}
for language, phrases in SAID.items():
    for phrase in phrases:
        day = dateparser.parse(phrase, languages=[language], settings=settings)
        print(language, phrase, "=", day and day.date())
PY

cat > expected <<'END'
fr il y a huit jours = 2026-02-24
fr dans trois mois = 2026-06-04
fr dans 15 jours = 2026-03-19
fr dans quinze jours = None
fr lundi = 2026-03-09
fr lundi prochain = None
nl maandag = 2026-03-09
nl volgende week maandag = None
nl over 14 dagen = 2026-03-18
nl over veertien dagen = None
de nächsten Montag = None
de in 14 Tagen = 2026-03-18
de in vierzehn Tagen = None
END
diff expected seen && echo "as seen before"
