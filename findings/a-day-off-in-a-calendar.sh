#!/bin/sh
# A weekly session from which one day is taken by its date alone: one library leaves it out, the other keeps it.
#
# recurring-ical-events 3.8.0 on icalendar 6.3.1 (PyPI), and ical.js 2.1.0 (npm).
#
# Guess, before running: both leave the permanence of 12 January out. RFC 5545 §3.8.5.1 lets EXDATE hold dates, and a
# secretary who closes a day thinks of the day, not of 9 o'clock.
# Seen: recurring-ical-events leaves it out; ical.js compares the date with 9 o'clock and keeps all four.
#
# So a day off is written as the moment of each occurrence that it takes away (EXDATE:20260112T090000), which both obey.
#
# Needs python3 with venv, npm and node. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install recurring-ical-events==3.8.0 icalendar==6.3.1
npm install --silent --no-audit --no-fund --prefix . ical.js@2.1.0 >/dev/null

for day in 'EXDATE;VALUE=DATE:20260112' 'EXDATE:20260112T090000'; do
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//finding//days//FR BEGIN:VEVENT UID:1@example.org \
        DTSTAMP:20260101T000000Z DTSTART:20260105T090000 DTEND:20260105T120000 'RRULE:FREQ=WEEKLY;COUNT=4' "$day" \
        SUMMARY:Permanence END:VEVENT END:VCALENDAR > days.ics
    ./python/bin/python - <<'EOF'
import icalendar
import recurring_ical_events

calendar = icalendar.Calendar.from_ical(open("days.ics", "rb").read())
events = recurring_ical_events.of(calendar).between((2026, 1, 1), (2026, 3, 1))
print("recurring-ical-events", *sorted(event["DTSTART"].dt.strftime("%m-%d") for event in events))
EOF
    cat > days.mjs <<'EOF'
import ICAL from 'ical.js';
import fs from 'fs';

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync('days.ics', 'utf8')));
const days = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
const seen = [];
for (let day = days.next(); day; day = days.next()) seen.push(day.toString().slice(5, 10));
console.log('ical.js', ...seen);
EOF
    node days.mjs
done | tee seen

cat > expected <<'EOF'
recurring-ical-events 01-05 01-19 01-26
ical.js 01-05 01-12 01-19 01-26
recurring-ical-events 01-05 01-19 01-26
ical.js 01-05 01-19 01-26
EOF
diff expected seen && echo "as seen before"
