"""The indicators I1 to I12 and the curve of Kaplan and Meier, calculated a second time.

Reads what `passerelle-cli state --history FILE` says of generated centres, and compares with `passerelle-cli report FILE
--json`. It is written from the definitions of docs/results.md, not from the program: where the two differ, one is wrong.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from datetime import date
from fractions import Fraction
from pathlib import Path

import pandas as pd

from clock import JOBS, Clock, Contract, Reply, months_after

FOLLOWED = {"training", "placement", "job_search", "cpas_contract", "hired", "retained"}
POSITIVE = {"job_open_ended", "job_fixed_6m_plus", "job_fixed_short", "job_interim", "self_employed", "qualifying_training"}
TRAINING = {"qualifying_training", "other_training"}
BROKEN_OFF = {"dropout", "personal_reason", "moved_away"}
SUCCESS = {"term", "hired_early", "to_training"}
TEMPLATE = ["7d", "1m", "3m", "6m"]
TOLD = [30, 91, 183, 365]
ON_TIME, AFTER_STAGE, EVALUATION = 7, 90, 7
SILENCE, SILENCE_HIRED = 21, 14


def day(text):
    return None if text is None else date.fromisoformat(text).toordinal()


def kaplan_meier(lengths):
    """`lengths` are pairs of days and whether the work ended: what remains after each length, as fractions."""
    remains, curve = Fraction(1), []
    for length in sorted({days for days, _ in lengths}):
        observed = sum(1 for days, _ in lengths if days >= length)
        ended = sum(1 for days, is_end in lengths if days == length and is_end)
        remains *= Fraction(observed - ended, observed)
        curve.append((length, observed, remains))
    return curve


def at(curve, lengths, days):
    """What remains once a length is over, and how many were still observed just before it."""
    observed = sum(1 for length, _ in lengths if length >= days)
    passed = [remains for length, _, remains in curve if length <= days]
    if curve and days > curve[-1][0] and curve[-1][2] > 0:
        return None, observed
    return (passed[-1] if passed else Fraction(1)) if lengths else None, observed


class Person:
    """What the state says of one person, on our own lane."""

    def __init__(self, key, told, own):
        self.id, self.told, self.own = key.split("/")[1], told, own

    def entries(self, kind):
        found = []
        for entry in self.told["kinds"].get(kind, []):
            if entry.get("presence") == "removed" or entry.get("lane", self.own) != self.own:
                continue
            fields = {key: said["value"] for key, said in entry["fields"].items()}
            on = {key: said["on"] for key, said in entry["fields"].items()}
            found.append((entry.get("element", []), day(entry.get("on")), fields, on))
        return found

    def register(self, kind):
        found = self.entries(kind)
        return found[0][2] if found else {}

    def series(self, kind, name):
        """The entries by day; a day whose value is unknown says that it is."""
        return sorted((on, fields.get(name)) for _, on, fields, _ in self.entries(kind) if on is not None)

    def path(self):
        path = []
        for on, step in self.series("step", "step"):
            if step is None or (path and path[-1][0] == step):
                continue
            if path:
                path[-1][2] = on
            path.append([step, on, None])
        return path

    def contracts(self):
        found = []
        for kind in ("contract", "cpas_contract"):
            for element, _, it, _ in self.entries(kind):
                dates = [day(it.get(name)) for name in ("start", "planned_end", "end")]
                employer = " ".join((it.get("employer") or "").lower().split()) or None
                found.append(Contract(element[0], it.get("type"), *dates, employer, day(it.get("signed"))))
        return found

    def replies(self):
        found = []
        for _, _, it, on in self.entries("follow_up"):
            if all(it.get(name) is not None for name in ("contract", "slot", "half", "answer")):
                said = day(on["answer"])
                found.append(Reply(it["contract"], it["slot"], it["half"], it["answer"], said, day(it.get("last_day"))))
        return found

    def passages(self):
        """First day, day of the exit and outcome of each passage."""
        path = self.path()
        starts = {1: path[0][1] if path else None}
        for _, on, it, _ in self.entries("cycle"):
            if it.get("number") is not None:
                starts[it["number"]] = on
        starts = [begun for _, begun in sorted(starts.items())]
        found = []
        for place, begun in enumerate(starts):
            after = starts[place + 1] if place + 1 < len(starts) else None
            walked = [stretch for stretch in path if (begun is None or stretch[1] >= begun) and (after is None or stretch[1] < after)]
            left = walked[-1][1] if walked and walked[-1][0] == "closed" else after
            outcome = self.outcome(begun, after) if left is not None else None
            found.append((begun, left, outcome))
        return found

    def outcome(self, begun, after):
        if after is None:
            now = self.register("outcome")
            named, detail = now.get("outcome"), now.get("detail")
        else:
            named = detail = None
            for fact in self.told.get("history", {}).get("outcome", []):
                on, said = day(fact["on"]), fact["data"]
                if (begun is not None and on < begun) or on > after:
                    continue
                if said.get("outcome") is None and "outcome" in said:
                    continue
                named = said.get("outcome") or named
                if said.get("outcome") is not None or "detail" in said:
                    detail = said.get("detail")
        if detail == "job_search_support" and named in (None, "referred_partner"):
            return detail
        return named

    def planned_end(self, passage, number):
        """How many days before the planned end of its last filière a passage ended; none where no end was planned."""
        begun, left, _ = passage
        tracks = []
        for _, _, it, _ in self.entries("track"):
            start, planned, end = (day(it.get(name)) for name in ("start", "planned_end", "end"))
            since = begun if number > 1 else None
            if start is None or (start <= left and (since is None or since <= start)):
                tracks.append((start is not None, start or 0, planned, end))
        tracks = [it for it in sorted(tracks, key=lambda it: it[:2]) if it[2] is not None]
        if not tracks:
            return None
        _, _, planned, end = tracks[-1]
        return planned - min(end if end is not None else left, left)


class Centre:
    def __init__(self, state, period, today):
        own = state["org"]
        self.period, self.today, self.last = period, today, min(period[1], today)
        settings = Person("settings/" + own, state["subjects"]["settings/" + own], own)
        thresholds = settings.register("thresholds")
        gap = thresholds.get("gap_days")
        self.gap = 15 if gap is None else gap
        self.months = thresholds.get("retention_months") or 6
        named = lambda kind, key: {element[0]: it.get(key) for element, _, it, _ in settings.entries(kind)}
        self.members, self.publics = named("member", "name"), named("public_label", "name")
        people = [(key, told) for key, told in sorted(state["subjects"].items()) if key.startswith("person/") and "shown_as" not in told]
        self.erased = [told["contributions"] or {} for _, told in people if told.get("erased")]
        self.people = [Person(key, told, own) for key, told in people if not told.get("erased") and told["kinds"].get("step")]
        rows = [self.read(person) for person in self.people]
        self.frame = pd.DataFrame(rows).set_index("id") if rows else pd.DataFrame()

    def holds(self, on):
        return on is not None and self.period[0] <= on <= self.last

    def read(self, person):
        path, contracts = person.path(), person.contracts()
        clock = Clock(contracts, person.replies(), self.today, self.gap, self.months)
        stays = [it for it in path if it[0] in FOLLOWED and it[1] <= self.last and (it[2] is None or it[2] > self.period[0])]
        first = min((it.start for it in contracts if it.is_job()), default=None)
        spells = [spell for spell in clock.spells if spell[0].start <= self.today]
        passages = person.passages()
        exits = [(number, it) for number, it in enumerate(passages, 1) if self.holds(it[1])]
        number, exit_ = exits[-1] if exits else (None, None)
        inserted = clock.inserted()
        ends = [(min(it[2] - 1 if it[2] else self.last, self.last)) for it in stays]
        return {
            "id": person.id, "person": person, "clock": clock, "contracts": contracts, "path": path,
            "accompanied": bool(stays), "place": max(ends, default=None),
            "first": self.holds(first),
            "retained": any(self.holds(clock.reached(it)) and clock.confirmed(it) is not None for it in spells),
            "inserted": inserted is not None and self.holds(inserted[0]) and inserted[1] is not None,
            "left": exit_ is not None,
            "outcome": None if exit_ is None or exit_[2] == "unknown" else exit_[2],
            "before": None if exit_ is None else person.planned_end(exit_, number),
            "back_to_cpas": [it[1] for it in passages if it[2] == "back_to_cpas"],
            "referent": self.referent(person),
            "active": self.active(path),
            "silent": self.silent(person, path),
            "length": self.length(clock, spells),
            "sort": clock.by_id[spells[0][0].contract].sort if spells else None,
            "publics": {it.get("entry") for _, _, it, _ in person.entries("public")} - {None},
        }

    def referent(self, person):
        turns = [member for on, member in person.series("referent", "member") if on <= self.last]
        return turns[-1] if turns else None

    def active(self, path):
        standing = [step for step, on, _ in path if on <= self.last]
        return bool(standing) and standing[-1] not in ("closed", "retained")

    def silent(self, person, path):
        """Whether nobody was reached for longer than the rhythm of the step on the last day."""
        begun = [stretch for stretch in path if stretch[1] <= self.last]
        paused = [value for on, value in person.series("pause", "paused") if on <= self.last]
        if not begun or (paused and paused[-1]):
            return False
        step, since, _ = begun[-1]
        rhythm = SILENCE_HIRED if step == "hired" and self.last < months_after(since, 1) else SILENCE
        met = [day(it["day"]) for _, _, it, _ in person.entries("contact") if it.get("reached") == "reached" and it.get("day")]
        return self.last - max((on for on in met if on <= self.last), default=since) > rhythm

    def length(self, clock, spells):
        if not spells or not self.holds(spells[0][0].start):
            return None
        spell = spells[0]
        closed, begun = clock.closed_on(spell), spell[0].start
        # What another contract may still join is cut off, and so is a planned end that nobody confirmed.
        if closed is not None and clock.is_broken(spell):
            return closed - begun + 1, True
        return clock.covered_to(spell) - begun + 1, False

    def left_behind(self, indicator):
        """How often an indicator is counted in the period, of each erased person."""
        first, last = date.fromordinal(self.period[0]).isoformat()[:7], date.fromordinal(self.last).isoformat()[:7]
        of = [[(key.split("/"), count) for key, count in cells.items()] for cells in self.erased]
        return [sum(n for cell, n in cells if cell[0] == indicator and first <= cell[1] <= last) for cells in of]


def whole(table, row, column, value, of=None):
    return {(table, row, column): value if of is None else (value, of)}


def figures(centre):
    frame, holds = centre.frame, centre.holds
    people = lambda series: int(series.sum())
    found = {}
    gone = {name: [n > 0 for n in centre.left_behind(name)] for name in ("followed", "first_job", "retained_confirmed", "inserted_confirmed")}
    erased = pd.DataFrame({"accompanied": gone["followed"], "first": gone["first_job"],
                           "retained": gone["retained_confirmed"], "inserted": gone["inserted_confirmed"]})
    both = pd.concat([frame[["accompanied", "first", "retained", "inserted"]], erased]).astype(bool)
    accompanied = both[both.accompanied]
    hired = accompanied[accompanied["first"]]
    i1, i2 = len(accompanied), len(hired)
    found |= whole("main", "results-i1", "results-column-number", i1)
    found |= whole("main", "results-i2", "results-column-number", i2)
    found |= whole("main", "results-i2", "results-column-of-accompanied", i2, i1)
    for row, name in (("results-i3a", "inserted"), ("results-i3b", "retained")):
        found |= whole("main", row, "results-column-number", people(accompanied[name]))
        found |= whole("main", row, "results-column-of-accompanied", people(accompanied[name]), i1)
        found |= whole("main", row, "results-column-of-hired", people(hired[name]), i2)

    # I4: contracts, and persons apart.
    begun = pd.DataFrame([(row.id_, it.id, it.durable(centre.months)) for row in frame.rename_axis("id_").reset_index().itertuples()
                          for it in row.contracts if it.is_job() and holds(it.start)], columns=["person", "contract", "durable"])
    begun["durable"] = begun["durable"].astype(bool)
    jobs = sum(sum(centre.left_behind("contract." + sort)) for sort in JOBS)
    durable = sum(centre.left_behind("durable"))
    found |= whole("contracts", "results-row-contracts", "results-column-number", len(begun) + jobs)
    found |= whole("contracts", "results-i4", "results-column-share", people(begun.durable) + durable, len(begun) + jobs)
    of_erased = sum(any(ns) for ns in zip(*(centre.left_behind("contract." + sort) for sort in sorted(JOBS)))) if centre.erased else 0
    durable_erased = sum(n > 0 for n in centre.left_behind("durable"))
    persons = begun.groupby("person").durable.any()
    found |= whole("contracts", "results-row-durable-persons", "results-column-share",
                   people(persons) + durable_erased, len(persons) + of_erased)

    # I5 and I6, by both denominators; of the erased the last exit of each year is known.
    out = frame[frame.left].outcome
    outcomes = list(out) + erased_exits(centre)
    known = [it for it in outcomes if it is not None and it not in BROKEN_OFF]
    for row, of in (("results-i5", POSITIVE), ("results-i6", TRAINING)):
        n = sum(it in of for it in outcomes)
        found |= whole("exits", row, "results-column-number", n)
        found |= whole("exits", row, "results-column-of-known", n, len(known))
        found |= whole("exits", row, "results-column-of-exits", n, len(outcomes))
    found |= whole("exits", "results-row-left", "results-column-number", len(outcomes))
    found |= whole("exits", "results-row-outcome-unknown", "results-column-number", sum(it is None for it in outcomes))
    found |= whole("exits", "results-row-before-end", "results-column-number", people(frame[frame.left].before > 0))
    found |= whole("exits", "results-row-at-end", "results-column-number", people(frame[frame.left].before <= 0))

    found |= hours(centre) | placements(centre) | boomerang(centre) | profile(centre, erased) | follow_up(centre)
    # The curve of everybody, of each sort of the first contract, and of each public.
    known = frame[frame.length.map(lambda it: isinstance(it, tuple))]
    found |= survival("total", known.length)
    for sort, of in known.groupby("sort"):
        found |= survival(f"contract:{sort}", of.length)
    for public, name in centre.publics.items():
        of = known[known.publics.map(lambda it: public in it)]
        if len(of):
            found |= survival(f"name:{name}", of.length)
    return found


def erased_exits(centre):
    found = []
    first, last = date.fromordinal(centre.period[0]).isoformat()[:7], date.fromordinal(centre.last).isoformat()[:7]
    for cells in centre.erased:
        of = sorted((key.split("/")[1], key.split("/")[0].split(".", 1)[1]) for key in cells if key.startswith("left_year."))
        of = [code for month, code in of if first <= month <= last]
        if of:
            found.append(None if of[-1] == "unknown" else of[-1])
    return found


def hours(centre):
    done, assimilated = {}, 0
    for person in centre.people:
        # Of two typed for one month, as dossiers that were joined have them, the one that speaks of the later day.
        typed = {}
        for element, _, it, on in person.entries("hours"):
            if it.get("minutes") is not None and it.get("month") and centre.holds(day(it["month"])):
                typed.setdefault((it["category"], it["month"]), []).append((on["minutes"], element, it["minutes"]))
        for (category, _), held in typed.items():
            done[category] = done.get(category, 0) + max(held)[2]
        for _, _, it, _ in person.entries("assimilated"):
            if it.get("minutes") is not None and it.get("from") and centre.holds(day(it["from"])):
                assimilated += it["minutes"]
    for code in set(done) | {"training"}:
        done[code] = done.get(code, 0) + sum(centre.left_behind("minutes." + code))
    assimilated += sum(centre.left_behind("minutes_assimilated"))
    found = {("hours", "hours:" + code, "results-column-done"): minutes for code, minutes in done.items()}
    found |= whole("hours", "total", "results-column-done", sum(done.values()))
    return found | whole("hours", "total", "results-column-assimilated", assimilated)


def placements(centre):
    rows = []
    for line in centre.frame.rename_axis("id_").reset_index().itertuples():
        evaluations = [it for _, _, it, _ in line.person.entries("evaluation")]
        for element, _, it, _ in line.person.entries("placement"):
            start, end = day(it.get("start")), day(it.get("end"))
            held = [day(one.get("day")) for one in evaluations if one.get("placement") == element[0] and one.get("day")]
            jobs = [one.start for one in line.contracts if one.is_job() and start is not None and start < one.start <= centre.today]
            rows.append({"started": centre.holds(start), "ended": centre.holds(end), "reason": it.get("end_reason"),
                         "judged": end is not None and (bool(held) or end + EVALUATION < centre.today),
                         "on_time": bool(held) and end is not None and min(held) <= end + EVALUATION,
                         "job": bool(jobs) and end is not None and min(jobs) <= end + AFTER_STAGE})
    frame = pd.DataFrame(rows, columns=["started", "ended", "reason", "judged", "on_time", "job"])
    ended, gone = frame[frame.ended.astype(bool)], sum(centre.left_behind("placement_ended"))
    judged = ended[ended.judged.astype(bool)]
    row = lambda name: "results-row-placements-" + name
    found = whole("placements", row("started"), "results-column-number", int(frame.started.sum()) + sum(centre.left_behind("placement")))
    found |= whole("placements", row("ended"), "results-column-number", len(ended) + gone)
    found |= whole("placements", row("completed"), "results-column-number", int(ended.reason.isin(SUCCESS).sum()))
    if not gone:
        found |= whole("placements", row("evaluated"), "results-column-share", int(judged.on_time.sum()), len(judged))
        found |= whole("placements", row("hired"), "results-column-number", int(ended.job.sum()))
    return found


def boomerang(centre):
    ended = back = soon = 0
    for line in centre.frame.itertuples():
        for it in (it for it in line.contracts if it.sort == "art60" and centre.holds(it.end)):
            until = months_after(it.end, 6)
            if until > centre.today:
                soon += 1
                continue
            ended += 1
            back += any(it.end <= left <= until for left in line.back_to_cpas)
    found = whole("boomerang", "results-i9", "results-column-share", back, ended)
    return found | whole("boomerang", "results-row-art60-too-soon", "results-column-number", soon)


def profile(centre, erased):
    """I10: who the accompanied are, on the last day of the period on which they were."""
    found, rows = {}, []
    for line in centre.frame[centre.frame.accompanied].itertuples():
        born = line.person.register("identity").get("birth_year")
        age = None if born is None else date.fromordinal(int(line.place)).year - born
        band = None if age is None else "0-24" if age < 25 else "25-54" if age < 55 else "55"
        # Who was ever on the path of newcomers counts as one.
        newcomer = [it for on, it in line.person.series("newcomer_path", "under_way") if it is not None and on <= centre.today]
        rows.append({"band": band, "schooling": line.person.register("situation").get("schooling"),
                     "newcomer": any(newcomer) if newcomer else None})
    frame = pd.DataFrame(rows, columns=["band", "schooling", "newcomer"])
    count = lambda name, value: int(frame[name].map(lambda it: it == value and it is not None).sum())
    gone = int(erased.accompanied.sum())
    if not gone:
        for band in ("0-24", "25-54", "55"):
            found |= whole("age", "results-age-" + band, "results-column-number", count("band", band))
        found |= whole("age", "unknown", "results-column-number", int(frame.band.isna().sum()))
    for level in ("up_to_cesi", "cesdd", "cess", "above_cess"):
        found |= whole("schooling", "schooling:" + level, "results-column-number", count("schooling", level))
    found |= whole("schooling", "unknown", "results-column-number", int(frame.schooling.isna().sum()) + gone)
    found |= whole("newcomer", "results-row-yes", "results-column-number", count("newcomer", True))
    found |= whole("newcomer", "results-row-no", "results-column-number", count("newcomer", False))
    return found | whole("newcomer", "unknown", "results-column-number", int(frame.newcomer.isna().sum()) + gone)


def follow_up(centre):
    """I11 and I12."""
    asked = [it for line in centre.frame.itertuples() for it in line.clock.asked(TEMPLATE) if centre.holds(it[2])]
    frame = pd.DataFrame(asked, columns=["contract", "slot", "due", "answered"])
    on_time = int((frame.answered <= frame.due + ON_TIME).sum())
    late = int((frame.answered > frame.due + ON_TIME).sum())
    found = whole("follow-ups", "results-row-asked", "results-column-number", len(frame))
    found |= whole("follow-ups", "results-row-asked-on-time", "results-column-share", on_time, len(frame))
    found |= whole("follow-ups", "results-row-asked-late", "results-column-number", late)
    found |= whole("follow-ups", "results-row-asked-missed", "results-column-number", len(frame) - on_time - late)
    accompanied = centre.frame[centre.frame.accompanied]
    proof = sum(any(it.get("proof_seen") for _, _, it, _ in line.person.entries("eligibility")) for line in accompanied.itertuples())
    found |= whole("volume", "results-row-proof", "results-column-number", proof)
    active = centre.frame[centre.frame.active]
    found |= whole("workload", "total", "results-i12", len(active))
    for member, name in centre.members.items():
        found |= whole("workload", "name:" + name, "results-i12", int((active.referent == member).sum()))
    found |= whole("follow-ups", "results-row-silent", "results-column-share", int(active.silent.sum()), len(active))
    return found | whole("workload", "results-row-no-referent", "results-i12", int(active.referent.isna().sum()))


def survival(row, lengths):
    lengths = list(lengths)
    curve = kaplan_meier(lengths)
    found = whole("survival", row, "results-column-people", len(lengths))
    found |= whole("survival", row, "results-column-ended-work", sum(is_end for _, is_end in lengths))
    median = next((length for length, _, remains in curve if remains <= Fraction(1, 2)), None)
    found |= whole("survival", row, "results-column-median", median)
    for days, column in zip(TOLD, ("1m", "3m", "6m", "12m")):
        remains, observed = at(curve, lengths, days)
        found[("survival", row, "results-column-" + column)] = ("rate", remains, observed)
    return found


def differences(found, report):
    """What the report says otherwise, figure by figure."""
    said = {(it["table"], it["row"], it["column"]): it for it in report["figures"]}
    for key, value in sorted(found.items(), key=str):
        it = said.get(key)
        if it is None:
            yield key, value, "absent"
            continue
        number = it.get("n", it.get("minutes", it.get("days")))
        if isinstance(value, tuple) and value[0] == "rate":
            exact = None if value[1] is None else float(value[1])
            rate = None if it.get("millionths") is None else it["millionths"] / 1_000_000
            # The file holds millionths: the nearest one to the exact fraction, which is told to nine digits.
            near = None if value[1] is None else round(value[1] * 1_000_000)
            if (near, value[2]) != (it.get("millionths"), it.get("of")):
                yield key, (exact, value[2]), (rate, it.get("of"))
        elif isinstance(value, tuple):
            share = abs(Fraction(*value) - Fraction(it["n"], it["of"])) if value[1] and it.get("of") else Fraction(0)
            if value != (it.get("n"), it.get("of")) or share > Fraction(1, 10**9):
                yield key, value, (it.get("n"), it.get("of"))
        elif value != number:
            yield key, value, number


def main():
    parse = argparse.ArgumentParser()
    parse.add_argument("program")
    parse.add_argument("--centres", type=int, default=50)
    parse.add_argument("--years", type=int, nargs="+", default=[2024, 2025, 2026])
    options = parse.parse_args()
    today, wrong, compared = date(2026, 11, 16), 0, 0
    run = lambda *arguments: subprocess.run([options.program, *arguments], check=True, capture_output=True, text=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.centres):
            file = str(Path(folder) / f"{seed}.json")
            run("demo", "--profile", "varied", "--persons", "60", "--seed", str(seed), "--today", today.isoformat(), "-o", file)
            state = json.loads(run("state", "--history", file))
            for year in options.years:
                period = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
                found = figures(Centre(state, period, today.toordinal()))
                report = json.loads(run("report", file, "--year", str(year), "--set", "fse14", "--on", today.isoformat(), "--json"))
                compared += len(found)
                for key, ours, theirs in differences(found, report):
                    wrong += 1
                    print(f"centre {seed}, {year}: {' / '.join(key)}: {ours} here, {theirs} there")
    print(f"{compared} figures of {options.centres} centres compared, {wrong} differ")
    return 1 if wrong or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
