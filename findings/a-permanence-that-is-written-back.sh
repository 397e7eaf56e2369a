#!/bin/sh
# A monthly permanence read and written back, with nothing changed: the calendar is of a kind that does not exist, it meets
# an hour later in summer, and the day that was taken from it comes back.
#
# ics 0.7.3 (PyPI) reads and writes; recurring-ical-events 3.8.2 on icalendar 7.3.2 (PyPI) tells the meetings.
#
# Guess, before running: what is written keeps the time zone of the beginning, the rule and the day taken away, since all
# three were in the file.
# Seen: the file says CALSCALE:GEORGIAN where it said nothing, and the reader refuses it whole. With that line mended, the
# rule and EXDATE stand as they did, but the beginning is written in UTC and VTIMEZONE is gone. 9.30 in March is 08:30Z for
# ever, which is 10.30 once the clock has changed; EXDATE still says 9.30 in Brussels, which is no longer a meeting, so the
# first of April is held again.
#
# So whoever passes a calendar of ours through such a tool has other meetings than we: calendars leave here and are never
# read back.
#
# Needs python3 with venv. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install ics==0.7.3 tatsu==5.15.1 recurring-ical-events==3.8.2 icalendar==7.3.2

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//finding//permanence//FR \
    BEGIN:VTIMEZONE TZID:Europe/Brussels \
    BEGIN:DAYLIGHT DTSTART:19810329T020000 RRULE:FREQ=YEARLY\;BYMONTH=3\;BYDAY=-1SU TZOFFSETFROM:+0100 TZOFFSETTO:+0200 \
    TZNAME:CEST END:DAYLIGHT \
    BEGIN:STANDARD DTSTART:19961027T030000 RRULE:FREQ=YEARLY\;BYMONTH=10\;BYDAY=-1SU TZOFFSETFROM:+0200 TZOFFSETTO:+0100 \
    TZNAME:CET END:STANDARD END:VTIMEZONE \
    BEGIN:VEVENT UID:1@example.org DTSTAMP:20260101T000000Z 'DTSTART;TZID=Europe/Brussels:20260304T093000' \
    'DTEND;TZID=Europe/Brussels:20260304T113000' 'RRULE:FREQ=MONTHLY;BYDAY=1WE;COUNT=4' \
    'EXDATE;TZID=Europe/Brussels:20260401T093000' SUMMARY:Permanence END:VEVENT END:VCALENDAR > given.ics

./python/bin/python - <<'PY' | tee seen
import datetime
import zoneinfo

import icalendar
import ics
import recurring_ical_events

given = open("given.ics", newline="").read()
written = ics.Calendar(given).serialize()
brussels = zoneinfo.ZoneInfo("Europe/Brussels")
for name, text in (("given", given), ("written back", written)):
    scale = [line for line in text.split("\r\n") if line.startswith("CALSCALE")]
    try:
        recurring_ical_events.of(icalendar.Calendar.from_ical(text))
    except recurring_ical_events.InvalidCalendar as refused:
        print(f"{name}:", scale, refused)
    text = text.replace("CALSCALE:GEORGIAN", "CALSCALE:GREGORIAN")
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between((2026, 1, 1), (2027, 1, 1))
    moments = sorted(event["DTSTART"].dt.astimezone(brussels) for event in found)
    print(f"{name}:", ", ".join(moment.strftime("%m-%d %H:%M") for moment in moments))
PY

cat > expected <<'END'
given: 03-04 09:30, 05-06 09:30, 06-03 09:30
written back: ['CALSCALE:GEORGIAN'] Only Gregorian calendars are supported.
written back: 03-04 09:30, 04-01 10:30, 05-06 10:30, 06-03 10:30
END
diff expected seen && echo "as seen before"
