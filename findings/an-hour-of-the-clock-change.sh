#!/bin/sh
# A night workshop at half past two on the days on which the clock changes: two libraries place it an hour apart.
#
# icalendar 7.3.2 with recurring-ical-events 3.8.2 (PyPI), and ical.js 2.2.1 (npm), both with the VTIMEZONE of
# Europe/Brussels in the file.
#
# Guess, before running: both follow RFC 5545 §3.3.5. 2.30 on 29 March 2026, which does not exist, is taken with the offset
# before the gap (01:30 UTC); 2.30 on 25 October 2026, which comes twice, is the first of the two (00:30 UTC).
# Seen: the Python ones do; ical.js says 00:30 UTC in March and 01:30 UTC in October, each an hour beside it.
#
# So a calendar that both are to read keeps off the hours that the clock skips or repeats, or says their moment in UTC.
#
# Needs python3 with venv, npm and node. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install recurring-ical-events==3.8.2 icalendar==7.3.2
npm install --silent --no-audit --no-fund --prefix . ical.js@2.2.1 >/dev/null

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//finding//hours//FR \
    BEGIN:VTIMEZONE TZID:Europe/Brussels \
    BEGIN:DAYLIGHT DTSTART:19810329T020000 RRULE:FREQ=YEARLY\;BYMONTH=3\;BYDAY=-1SU TZOFFSETFROM:+0100 TZOFFSETTO:+0200 \
    TZNAME:CEST END:DAYLIGHT \
    BEGIN:STANDARD DTSTART:19961027T030000 RRULE:FREQ=YEARLY\;BYMONTH=10\;BYDAY=-1SU TZOFFSETFROM:+0200 TZOFFSETTO:+0100 \
    TZNAME:CET END:STANDARD END:VTIMEZONE \
    BEGIN:VEVENT UID:1@example.org DTSTAMP:20260101T000000Z 'DTSTART;TZID=Europe/Brussels:20260329T023000' \
    SUMMARY:Mars END:VEVENT \
    BEGIN:VEVENT UID:2@example.org DTSTAMP:20260101T000000Z 'DTSTART;TZID=Europe/Brussels:20261025T023000' \
    SUMMARY:Octobre END:VEVENT END:VCALENDAR > hours.ics

{
    ./python/bin/python - <<'PY'
import datetime
import icalendar
import recurring_ical_events

calendar = icalendar.Calendar.from_ical(open("hours.ics", "rb").read())
for event in sorted(recurring_ical_events.of(calendar).between((2026, 1, 1), (2027, 1, 1)), key=lambda it: it["UID"]):
    moment = event["DTSTART"].dt.astimezone(datetime.timezone.utc)
    print("recurring-ical-events", event["SUMMARY"], moment.strftime("%m-%d %H:%M"))
PY
    cat > hours.mjs <<'JS'
import ICAL from 'ical.js';
import fs from 'fs';

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync('hours.ics', 'utf8')));
for (const event of calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))) {
  const moment = new Date(event.startDate.toUnixTime() * 1000).toISOString();
  console.log('ical.js', event.summary, moment.slice(5, 10), moment.slice(11, 16));
}
JS
    node hours.mjs
} | tee seen

cat > expected <<'END'
recurring-ical-events Mars 03-29 01:30
recurring-ical-events Octobre 10-25 00:30
ical.js Mars 03-29 00:30
ical.js Octobre 10-25 01:30
END
diff expected seen && echo "as seen before"
