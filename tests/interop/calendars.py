#!/usr/bin/env python3
"""Calendars that Passerelle writes, read by the Python libraries icalendar and recurring-ical-events.

`cargo xtask test --only interop` has the test `calendar` write them and calls this:

    calendars.py FOLDER

`sessions-N.ics` is a calendar of meetings that come back, `sessions-N.json` when they are held by our own reckoning;
`mine-N.ics` is what is due of a colleague. 2 was written after 1, with changes between. The libraries must list the same
meetings at the same instants, and of each event the same id with a number that never falls.

The first check that fails ends the run with 1, and says what was expected and what was seen.
"""
import datetime
import json
import pathlib
import sys

import icalendar
import recurring_ical_events

from checks import Failed, check

UTC = datetime.timezone.utc


def moment(value):
    """A day as `2026-03-04`, an instant as `2026-03-04T08:30Z`."""
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise Failed("an hour has a zone", "one", value)
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def events(calendar):
    return list(calendar.walk("VEVENT"))


def is_cancelled(event):
    return str(event.get("STATUS")) == "CANCELLED"


def held(calendar, first, last):
    """What is held between two days, the last included."""
    day = datetime.date.fromisoformat
    found = recurring_ical_events.of(calendar).between(day(first), day(last) + datetime.timedelta(days=1))
    return sorted(moment(event["DTSTART"].dt) for event in found if not is_cancelled(event))


def numbers(calendar):
    return {str(event["UID"]): int(event["SEQUENCE"]) for event in events(calendar)}


def written_as_the_rfc_has_it(path, content):
    lines = content.split(b"\r\n")
    stray = [line for line in lines if b"\r" in line or b"\n" in line]
    check(f"{path.name}: every line ends in CRLF", ([], b""), (stray, lines[-1]))
    check(f"{path.name}: no line is longer than 75 octets", [], [line for line in lines if len(line) > 75])
    for line in lines:
        line.decode("utf-8")


def main(folder):
    read = {}
    for path in sorted(folder.glob("*.ics")):
        content = path.read_bytes()
        written_as_the_rfc_has_it(path, content)
        read[path.stem] = icalendar.Calendar.from_ical(content)
        wrong = [event.errors for event in events(read[path.stem]) if event.errors]
        check(f"{path.name}: every value is understood", [], wrong)
    check("the four files are there", ["mine-1", "mine-2", "sessions-1", "sessions-2"], sorted(read))
    for name in ["sessions-1", "sessions-2"]:
        told = json.loads((folder / f"{name}.json").read_text("utf-8"))
        check(f"{name}: the same meetings at the same instants", told["held"], held(read[name], told["from"], told["to"]))
    for name, cancelled in [("sessions", 1), ("mine", 1)]:
        before, after = read[f"{name}-1"], read[f"{name}-2"]
        old, new = numbers(before), numbers(after)
        check(f"{name}: no id is lost or made", set(old), set(new))
        check(f"{name}: no number falls", [], [uid for uid in old if new[uid] < old[uid]])
        contents = [{uid: content_of(calendar, uid) for uid in old} for calendar in (before, after)]
        changed = {uid for uid in old if contents[0][uid] != contents[1][uid]}
        check(f"{name}: what changed has a higher number, and only that", changed, {uid for uid in old if new[uid] > old[uid]})
        check(f"{name}: something changed and something did not", True, 0 < len(changed) < len(old))
        check(f"{name}: what is no more is cancelled", cancelled, sum(map(is_cancelled, events(after))))


def content_of(calendar, uid):
    """What an event says, without when it was written and how often."""
    parts = []
    for event in events(calendar):
        if str(event["UID"]) == uid:
            lines = event.to_ical().decode("utf-8").splitlines()
            parts.append([line for line in lines if not line.startswith(("DTSTAMP", "SEQUENCE"))])
    return parts


if __name__ == "__main__":
    try:
        main(pathlib.Path(sys.argv[1]))
    except Failed as error:
        sys.exit(f"failed: {error}")
