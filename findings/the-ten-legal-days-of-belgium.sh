#!/bin/sh
# How many public holidays Belgium has: two libraries list the ten of the law, one lists twelve.
#
# holidays 0.109 and workalendar 17.0.0 (PyPI), date-holidays 3.37.0 (npm).
#
# Guess, before running: for 2026 the three list the same ten days, those of the royal order of 18 April 1974: 1 January,
# Easter Monday, 1 May, Ascension Day, Whit Monday, 21 July, 15 August, 1 November, 11 November, 25 December.
# Seen: workalendar and date-holidays (type `public`) do; holidays gives Easter Sunday and Whit Sunday as public holidays too.
#
# Who counts the days that an employer owes, or a year's working hours from « the number of public holidays », is off by two
# with the one and right with the others. None of them names a day in the place of one that falls on a Sunday, as 1 November
# 2026 does: the employer chooses it. So our own list is the ten of the order.
#
# Needs python3 with venv, npm and node. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install holidays==0.109 workalendar==17.0.0
npm install --silent --no-audit --no-fund --prefix . date-holidays@3.37.0 >/dev/null

{
    ./python/bin/python - <<'EOF'
import holidays
from workalendar.europe import Belgium

days = {
    "holidays": sorted(day.strftime("%m-%d") for day in holidays.country_holidays("BE", years=2026)),
    "workalendar": sorted(day.strftime("%m-%d") for day, _ in Belgium().holidays(2026)),
}
for name, listed in days.items():
    print(name, len(listed), *listed)
EOF
    node -e '
        const Holidays = require("date-holidays");
        const days = new Holidays("BE", "WAL").getHolidays(2026).filter(day => day.type === "public");
        console.log("date-holidays", days.length, ...days.map(day => day.date.slice(5, 10)).sort());'
} > seen
cat seen

cat > expected <<'EOF'
holidays 12 01-01 04-05 04-06 05-01 05-14 05-24 05-25 07-21 08-15 11-01 11-11 12-25
workalendar 10 01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25
date-holidays 10 01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25
EOF
diff expected seen
