// Calendars that Passerelle writes, read by ical.js, the library of Thunderbird.
//
// `cargo xtask test --only interop` calls this as it calls calendars.py:
//
//     node calendars.mjs MODULE FOLDER
//
// MODULE is the file of ical.js. The first check that fails ends the run with 1.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , module, folder] = process.argv;
const { default: ICAL } = await import(pathToFileURL(module));

function check(title, expected, seen) {
  if (JSON.stringify(expected) !== JSON.stringify(seen)) {
    console.error(`failed: ${title}\n  expected: ${JSON.stringify(expected)}\n  seen:     ${JSON.stringify(seen)}`);
    process.exit(1);
  }
  console.log(`ok: ${title}`);
}

const read = (name) => new ICAL.Component(ICAL.parse(readFileSync(join(folder, name), "utf8")));

/** A day as `2026-03-04`, an instant as `2026-03-04T08:30Z`. */
function moment(time) {
  if (time.isDate) return time.toString();
  // Without a definition that it understands the library takes an hour as one of no zone.
  if (time.zone.tzid !== "Europe/Brussels") check("an hour has its zone", "Europe/Brussels", time.zone.tzid);
  return `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16)}Z`;
}

/** What is held between two days, the last included. */
function held(calendar, first, last) {
  const components = calendar.getAllSubcomponents("vevent");
  const others = components.filter((component) => component.hasProperty("recurrence-id"));
  const found = [];
  for (const component of components.filter((component) => !component.hasProperty("recurrence-id"))) {
    if (component.getFirstPropertyValue("status") === "CANCELLED") continue;
    // By itself the library would take what is otherwise of every event of the file as this one's.
    const uid = component.getFirstPropertyValue("uid");
    const exceptions = others.filter((other) => other.getFirstPropertyValue("uid") === uid);
    const event = new ICAL.Event(component, { strictExceptions: true, exceptions });
    const steps = event.iterator();
    for (let step = steps.next(); step; step = steps.next()) {
      found.push(moment(event.getOccurrenceDetails(step).startDate));
    }
  }
  return found.filter((it) => it.slice(0, 10) >= first && it.slice(0, 10) <= last).sort();
}

for (const name of ["sessions-1", "sessions-2"]) {
  const told = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  check(`${name}: the same meetings at the same instants`, told.held, held(read(`${name}.ics`), told.from, told.to));
}
for (const name of ["sessions", "mine"]) {
  const numbers = (file) => {
    const events = read(file).getAllSubcomponents("vevent");
    return new Map(events.map((event) => [event.getFirstPropertyValue("uid"), event.getFirstPropertyValue("sequence")]));
  };
  const [before, after] = [numbers(`${name}-1.ics`), numbers(`${name}-2.ics`)];
  check(`${name}: no id is lost or made`, [...before.keys()].sort(), [...after.keys()].sort());
  check(`${name}: no number falls`, [], [...before].filter(([uid, number]) => after.get(uid) < number));
  check(`${name}: some number rises`, true, [...before].some(([uid, number]) => after.get(uid) > number));
}
