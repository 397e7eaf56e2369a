"""The retention clock, written again from its definition in docs/results.md and from nothing else.

Days are ordinals. A contract that counts as a job covers from its start to its confirmed end, else to its planned end, else
for good. An answer to a follow-up says whether a day was one of work. Work with a gap of at most `gap` days is one spell.
"""

import calendar
from dataclasses import dataclass, field
from datetime import date

FOREVER = date(9999, 12, 31).toordinal()
JOBS = {"cdi", "cdd", "replacement", "interim", "titres_services", "self_employed", "pfi_job"}


def months_after(day, months):
    """The same day of a later month, or its last one."""
    day = date.fromordinal(day)
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1])).toordinal()


def slot_after(day, slot):
    return day + int(slot[:-1]) if slot.endswith("d") else months_after(day, int(slot[:-1]))


@dataclass
class Contract:
    id: str
    sort: str | None
    start: int | None
    planned: int | None
    end: int | None
    employer: str | None
    signed: int | None = None

    def is_job(self):
        return self.sort in JOBS and self.start is not None

    def durable(self, months):
        if self.sort == "cdi" and self.planned is None:
            return True
        filled = self.start is not None and self.planned is not None
        return self.sort in JOBS and filled and self.planned + 1 >= months_after(self.start, months)


@dataclass
class Reply:
    contract: str
    slot: str
    half: str
    says: str
    on: int
    last_day: int | None


@dataclass
class Piece:
    contract: str
    start: int
    last: int
    close: str  # open, planned, ended, denied


@dataclass
class Job:
    contract: Contract
    last: int
    close: str
    pieces: list = field(default_factory=list)
    denied_by: str | None = None

    def covers(self, day):
        return any(piece.start <= day <= piece.last for piece in self.pieces)

    def may_run_on(self, day):
        ended_before = self.close == "ended" and self.last < day
        return self.contract.start <= day and self.denied_by is None and not ended_before

    def stop(self, day, by):
        self.pieces = [piece for piece in self.pieces if piece.start < day]
        if self.pieces:
            self.pieces[-1].last = min(self.pieces[-1].last, day - 1)
            self.pieces[-1].close = "denied"
        self.denied_by = by


def join(pieces, gap):
    """Pieces in order of their first days, put into spells."""
    spells, covered = [], None
    for piece in sorted(pieces, key=lambda piece: (piece.start, piece.contract)):
        if spells and piece.start - covered - 1 <= gap:
            spells[-1].append(piece)
            covered = max(covered, piece.last)
        else:
            spells.append([piece])
            covered = piece.last
    return spells


def latest(replies, contracts, slot, half):
    """What a half said last; of two on one day the « no », then the unknown one."""
    of = [it for it in replies if it.contract in contracts and it.slot == slot and it.half == half]
    return max(of, key=lambda it: (it.on, it.says == "no", it.says == "unknown"), default=None)


def unite(worker, employer):
    if worker == "no":
        return "no"
    if worker == "yes":
        return "unknown" if employer == "no" else "yes"
    if employer in ("yes", "no"):
        return employer
    return "unknown" if "unknown" in (worker, employer) else None


def united(replies, contract, slot):
    """What a follow-up says, and of which day: a « no » the first time that it was said, all else the last."""
    halves = [latest(replies, {contract}, slot, half) for half in ("worker", "employer")]
    says = unite(*(half.says if half else None for half in halves))
    given = [half.on for half in halves if half and (says == "unknown" or half.says == says)]
    if says is None or not given:
        return None
    return says, min(given) if says == "no" else max(given)


class Clock:
    """The spells of one person as known on a day."""

    def __init__(self, contracts, replies, today, gap, months):
        self.contracts, self.replies, self.today, self.gap, self.months = contracts, replies, today, gap, months
        self.by_id = {contract.id: contract for contract in contracts}
        typed = [contract for contract in contracts if contract.sort is not None]
        self.employed = [contract for contract in typed if contract.is_job()]
        said = []
        for contract, slot in sorted({(it.contract, it.slot) for it in replies}):
            told = united(replies, contract, slot)
            if told:
                on = self.first_day_lost(contract, slot, told[1], typed) if told[0] == "no" else told[1]
                if on <= today:
                    said.append((on, told[0], contract))
        self.said = said
        self.pieces = self.cover(said)
        self.spells = join(self.pieces, gap)

    def first_day_lost(self, contract, slot, said, typed):
        held = next((it for it in typed if it.id == contract), None)
        if held is None or held.start is None or held.start > said or (held.end is not None and held.end < said):
            return said
        others = {it.slot for it in self.replies if it.contract == contract} - {slot}
        yes = [told[1] for told in (united(self.replies, contract, other) for other in others)
               if told and told[0] == "yes" and told[1] < said]
        halves = [latest(self.replies, {contract}, slot, half) for half in ("worker", "employer")]
        typed_last = [it.last_day for it in halves if it and it.says == "no" and it.last_day is not None]
        known = ([min(typed_last)] if typed_last else []) + ([max(yes)] if yes else [])
        last = max(known) if known else held.start
        first = {piece.contract: spell[0].start for spell in join(self.cover([]), self.gap) for piece in spell}
        due = slot_after(first[contract], slot) if contract in first else said
        return max(min(last + 1, said, due), held.start)

    def cover(self, said):
        jobs = []
        for contract in sorted(self.employed, key=lambda it: (it.start, it.id)):
            last = contract.end if contract.end is not None else contract.planned
            close = "ended" if contract.end is not None else "planned" if contract.planned is not None else "open"
            last = FOREVER if last is None else last
            pieces = [Piece(contract.id, contract.start, last, close)] if contract.start <= last else []
            jobs.append(Job(contract, last, close, pieces))
        order = {"yes": 0, "no": 1}
        for on, says, about in sorted((it for it in said if it[1] in order), key=lambda it: (it[0], order[it[1]], it[2])):
            named = next((job for job in jobs if job.contract.id == about and job.contract.start <= on), None)
            if named is None:
                continue
            if says == "no":
                self.deny(jobs, named, on)
            else:
                self.affirm(jobs, named, on)
        return [piece for job in jobs for piece in job.pieces]

    def same_spell(self, jobs, named, on):
        begun = [piece for job in jobs for piece in job.pieces if piece.start <= on]
        inside = [spell for spell in join(begun, self.gap) if any(it.contract == named.contract.id for it in spell)]
        ids = {piece.contract for piece in inside[-1]} if inside else set()
        return [job for job in jobs if job is named or job.contract.id in ids]

    def deny(self, jobs, named, on):
        if named.covers(on):
            return named.stop(on, named.contract.id)
        if named.denied_by is not None:
            return None
        for job in self.same_spell(jobs, named, on):
            if job.may_run_on(on) and job.contract.start < on:
                job.stop(on, named.contract.id)
        named.denied_by = named.contract.id
        return None

    def affirm(self, jobs, named, on):
        for job in jobs:
            if job.denied_by is not None and (job is named or job.denied_by == named.contract.id):
                job.denied_by = None
                if job.may_run_on(on):
                    job.pieces.append(Piece(job.contract.id, on, max(job.last, on), job.close))
        spell = self.same_spell(jobs, named, on)
        if any(job.covers(on) for job in spell):
            return
        going = named if named.may_run_on(on) else next((it for it in reversed(spell) if it.may_run_on(on)), None)
        if going and going.pieces:
            going.pieces[-1].last = max(going.pieces[-1].last, on)

    def certain(self, pieces, on):
        """When it is certain that the work of a spell reached a day."""
        return min((max(piece.start, on) for piece in pieces if piece.last >= on), default=None)

    def reached(self, spell):
        on = months_after(spell[0].start, self.months)
        certain = self.certain(spell, on)
        return on if certain is not None and certain <= self.today else None

    def covered_to(self, spell):
        return max((min(piece.last, self.today) for piece in spell if piece.start <= self.today), default=None)

    def closed_on(self, spell):
        """The last day, once it is known that it was one: by a confirmed end or by a « no »."""
        last = max(piece.last for piece in spell)
        return last if all(it.close in ("ended", "denied") for it in spell if it.last == last) else None

    def is_broken(self, spell):
        """Whether nothing can join the spell any more: another began since, or it is over for longer than a gap."""
        covered = self.covered_to(spell)
        if covered is None or covered == self.today:
            return False
        begun = [it for it in self.spells if it[0].start <= self.today]
        if spell is not begun[-1]:
            return True
        ends = {piece.close for piece in spell if piece.last == covered}
        if "planned" in ends or any(piece.start > self.today for piece in spell):
            return False
        return not (self.today <= covered + self.gap + 1 and "denied" not in ends)

    def confirmed(self, spell):
        on, covered = self.reached(spell), self.covered_to(spell)
        if on is None or covered is None:
            return None
        inside = {piece.contract for piece in spell}
        yes = [day for day, says, about in self.said if says == "yes" and about in inside
               and self.by_id[about].start <= day and on <= day <= covered]
        ended = [piece.last for piece in spell if piece.close == "ended" and on < piece.last <= covered]
        return min(yes + ended, default=None)

    def inserted(self):
        """The aim of the decree: three months in a row with one employer, or six added over several."""
        def employer(contract):
            held = self.by_id[contract]
            return None if held.sort == "self_employed" else held.employer or contract
        pieces = [piece for piece in self.pieces if employer(piece.contract) is not None]
        leads = []
        for one in sorted({employer(piece.contract) for piece in pieces}):
            for spell in join([piece for piece in pieces if employer(piece.contract) == one], self.gap):
                on = months_after(spell[0].start, 3) - 1
                if self.certain(spell, on) is not None:
                    leads.append((self.certain(spell, on), on, 0, spell))
        spells = join(pieces, self.gap)
        for first in range(len(spells)):
            begin = spells[first][0].start
            missing = months_after(begin, 6) - begin
            for spell in spells[first:]:
                on = spell[0].start + missing - 1
                if self.certain(spell, on) is not None:
                    leads.append((self.certain(spell, on), on, 1, spell))
                    break
                missing -= max(piece.last for piece in spell) - spell[0].start + 1
        if not leads:
            return None
        certain, on, _, spell = min(leads, key=lambda lead: lead[:3])
        if certain > self.today:
            return None
        begun = [piece for piece in spell if piece.start <= self.today]
        firms = {employer(piece.contract) for piece in begun}
        yes = [day for day, says, about in self.said if says == "yes" and about in self.by_id and employer(about) in firms]
        ended = [piece.last for piece in begun if piece.close == "ended" and piece.last <= self.today]
        shown = [day for day in yes + ended if day >= on and any(day <= piece.last for piece in begun)]
        return on, min(shown, default=None)

    def asked(self, template):
        """The follow-ups: contract whose schedule it is, slot, day, and the day of the first answer."""
        schedules = {}
        for spell in self.spells:
            schedules.setdefault(spell[0].contract, []).append(spell)
        found = []
        for first, spells in schedules.items():
            inside = {piece.contract for spell in spells for piece in spell}
            about = [it for it in self.replies if it.contract in inside]
            for slot in sorted(set(template) | {it.slot for it in about}):
                due = slot_after(self.by_id[first].start, slot)
                given = [latest(self.replies, inside, slot, half) for half in ("worker", "employer")]
                given = [it.on for it in given if it]
                if given or any(self.asks_on(spell, due) for spell in spells):
                    found.append((first, slot, due, min(given, default=None)))
        return found

    def asks_on(self, spell, due):
        over = self.covered_to(spell) if self.is_broken(spell) else self.closed_on(spell)
        return spell[0].start <= due and (over is None or due <= over)
