#!/usr/bin/env python3
"""Files that Passerelle seals open with other tools of age, and what those seal opens with Passerelle.

`cargo xtask test --only interop` builds the command line, installs the tools and calls this:

    sealed.py PASSERELLE_CLI [--age PROGRAM] [--pyrage] [--packets FOLDER]

`age` is the program of Debian's package. It is written in Go and shares nothing with ours, so it is the proof that the
format is kept. pyrage is what a script in Python would use. Underneath it is the Rust library that Passerelle stands on
too, at a version of its own: it proves how passphrases are handed over, and that the two versions agree.

FOLDER holds packets of a dossier in which every field bears a mark, one for each purpose, each closed for a key, with the
key and the marks that the table of families lets leave, and those it does not: each tool opens them, and they are searched.

Each check prints a line: `ok`, or that it is left out, and why. The first that fails ends the run with 1, and says what
was expected and what was seen. A run that left something out ends with 3.
"""
import argparse
import hashlib
import itertools
import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import unicodedata

PHRASE, WRONG = "quatre mots sans lien", "quatre mots sans liens"
COMPOSED, DECOMPOSED = (unicodedata.normalize(form, "été à l’orée de la forêt") for form in ("NFC", "NFD"))

# The most work that the command line takes, as a power of two: `WORK_LIMIT` of src/exchange/seal.rs.
WORK_LIMIT = 21

# How a run ends that left something out.
LEFT_OUT = 3

# Seconds in which a program has to say something or to end. Nothing is waited for that long.
PATIENCE = 120


class Refused(Exception):
    """A tool did not seal or open. The text is what it said."""


class Failed(Exception):
    """A check saw something else than it expected."""

    def __init__(self, title, expected, seen):
        super().__init__(f"{title}\n  expected: {expected}\n  seen:     {seen}")


class Desk:
    """A folder in which every file has a name of its own."""

    def __init__(self, folder):
        self.folder, self.numbers = pathlib.Path(folder), itertools.count(1)

    def name(self, end):
        return self.folder / f"{next(self.numbers)}{end}"

    def put(self, end, content):
        path = self.name(end)
        path.write_bytes(content)
        return path


class Passerelle:
    """Our command line. A passphrase is the bytes of a file, as an editor would have left it."""

    name = "Passerelle"

    def __init__(self, program, desk):
        self.program, self.desk = program, desk

    def demo(self):
        out = self.desk.name(".json")
        self._run(out, "demo", "--persons", "3", "--seed", "1")
        return out.read_bytes()

    def seal(self, content, passphrase):
        return self._with_passphrase("seal", self.desk.put(".json", content), ".age", passphrase)

    def open(self, sealed, passphrase):
        return self._with_passphrase("open", self.desk.put(".age", sealed), ".json", passphrase)

    def open_with(self, sealed, keyring):
        out = self.desk.name(".json")
        self._run(out, "open", self.desk.put(".age", sealed), "--keyring", keyring)
        return out.read_bytes()

    def _with_passphrase(self, command, file, end, passphrase):
        out = self.desk.name(end)
        self._run(out, command, file, "--passphrase-file", self.desk.put(".txt", passphrase))
        return out.read_bytes()

    def _run(self, out, *arguments):
        command = [self.program, "--json", "--lang", "en", *map(str, arguments), "-o", str(out)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
        if done.returncode == 0:
            return
        said = done.stderr.decode(errors="replace").strip()
        try:
            told = json.loads(said)
            said = f"{told['error']}: {told['message']}"
        except (ValueError, KeyError, TypeError):
            pass  # Not the program's own error, so it is shown as it is.
        left = ", and a file was left" if out.exists() else ""
        raise Refused(f"exit {done.returncode}{left}: {said}")


class Age:
    """The program `age`, which asks for passphrases on its terminal and takes them in no other way."""

    wrong = r"exit 1: .*incorrect passphrase.*"
    measures = False

    def __init__(self, program, desk):
        self.program, self.desk = program, desk
        version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True, timeout=PATIENCE)
        self.name = f"age {version.stdout.strip()}"

    def seal(self, content, passphrase):
        out = self.desk.name(".age")
        talk([self.program, "-p", "-o", str(out), str(self.desk.put(".json", content))], [passphrase, passphrase])
        return out.read_bytes()

    def open(self, sealed, passphrase):
        out = self.desk.name(".json")
        talk([self.program, "-d", "-o", str(out), str(self.desk.put(".age", sealed))], [passphrase])
        return out.read_bytes()

    def open_with(self, sealed, key):
        file = self.desk.put(".key", key.encode() + b"\n")
        return self._piped(["-d", "-i", str(file)], sealed)

    def seal_for(self, content, recipient):
        return self._piped(["-r", recipient], content)

    def _piped(self, arguments, content):
        done = subprocess.run([self.program, *arguments], input=content, capture_output=True, timeout=PATIENCE)
        if done.returncode != 0:
            raise Refused(f"exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout


class Pyrage:
    """The library pyrage.

    Before each seal it times some milliseconds of work, and asks for as much as would make a second: on one machine now
    2^17, now 2^19, by how busy it is.
    """

    wrong = r"Decryption failed"
    measures = True

    def __init__(self):
        import importlib.metadata
        import pyrage

        self.library = pyrage
        self.name = f"pyrage {importlib.metadata.version('pyrage')}"

    def seal(self, content, passphrase):
        return self.library.passphrase.encrypt(content, passphrase)

    def open(self, sealed, passphrase):
        try:
            return self.library.passphrase.decrypt(sealed, passphrase)
        except self.library.DecryptError as error:
            raise Refused(str(error)) from error

    def open_with(self, sealed, key):
        try:
            return self.library.decrypt(sealed, [self.library.x25519.Identity.from_str(key)])
        except self.library.DecryptError as error:
            raise Refused(str(error)) from error

    def seal_for(self, content, recipient):
        return self.library.encrypt(content, [self.library.x25519.Recipient.from_str(recipient)])


def talk(command, answers):
    """Runs a program on a terminal of its own, and gives it an answer whenever it asks for a passphrase."""
    child, terminal = pty.fork()
    if child == 0:
        try:
            os.execv(command[0], command)
        finally:
            os._exit(127)
    said = b""
    try:
        for answer in answers:
            words, asks = hear(terminal, rb"passphrase[^\n]*: $")
            said += words
            if not asks:
                break
            os.write(terminal, answer.encode() + b"\n")
        else:
            said += hear(terminal, None)[0]
    except TimeoutError as error:
        os.kill(child, signal.SIGKILL)
        raise Failed(" ".join(command[:2]), f"a word within {PATIENCE} s", repr(said)) from error
    finally:
        os.close(terminal)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code != 0:
        raise Refused(f"exit {code}: {said.decode(errors='replace').strip()}")


def hear(terminal, wanted):
    """Reads until what was said ends as wanted or the program ends: what was said, and whether it is as wanted."""
    said = b""
    while True:
        if not select.select([terminal], [], [], PATIENCE)[0]:
            raise TimeoutError
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # How Linux says that nobody holds the other side any more.
            piece = b""
        said += piece
        if not piece:
            return said, False
        if wanted and re.search(wanted, said, re.IGNORECASE):
            return said, True


def opens(title, content, attempt):
    """Checks that an attempt gives these bytes."""
    try:
        seen = attempt()
    except Refused as refused:
        raise Failed(title, shown(content), f"a refusal: {refused}") from refused
    if seen != content:
        raise Failed(title, shown(content), shown(seen))
    print(f"ok: {title}", flush=True)


def refuses(title, wanted, attempt, mark="ok"):
    """Checks that an attempt is refused, with words that match."""
    try:
        seen = shown(attempt())
    except Refused as refused:
        seen = str(refused)
        if re.fullmatch(wanted, seen, re.DOTALL):
            print(f"{mark}: {title}", flush=True)
            return
    raise Failed(title, f"a refusal that matches {wanted}", seen)


def shown(content):
    return f"{len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}"


def work_of(sealed):
    """The power of two in `-> scrypt SALT WORK`, the second line of a sealed file."""
    return int(sealed.split(b"\n", 2)[1].split()[3])


def arrives(title, passerelle, tool, content, passphrase, files):
    """Checks that what a tool seals is opened by Passerelle with each of these files, named by what is odd about it.

    A tool that measures how much work to ask for may ask for more than Passerelle takes, which depends on the machine.
    Then the refusal is what is checked, the line says that nothing was opened, and the answer is no.
    """
    sealed = tool.seal(content, passphrase)
    work = work_of(sealed)
    if work > WORK_LIMIT and tool.measures:
        heavy = f"{title}, which asks for 2^{work} of work here: {passerelle.name} takes 2^{WORK_LIMIT} and says so"
        attempt = lambda: passerelle.open(sealed, passphrase.encode())
        refuses(heavy, sentence("seal-error-too-heavy"), attempt, mark="left out")
        return False
    for odd, file in files.items():
        opens(f"{title}, opened by {passerelle.name}{odd}", content, lambda: passerelle.open(sealed, file))
    return True


def sentence(error):
    """How Passerelle refuses: with 1, no file, and one line of several words with its full stop."""
    return rf"exit 1: {error}: [^\n]+: \w+ [^\n]+\."


def compare(passerelle, tool, content):
    """Every check with one tool: whether none was left out."""
    us, it = passerelle.name, tool.name

    ours = passerelle.seal(content, PHRASE.encode())
    opens(f"sealed by {us}, opened by {it}", content, lambda: tool.open(ours, PHRASE))
    refuses(f"sealed by {us}, refused by {it} for a wrong passphrase", tool.wrong, lambda: tool.open(ours, WRONG))
    files = {
        "": f"{PHRASE}\n".encode(),
        " with a file of a byte order mark and CRLF": f"\ufeff{PHRASE}\r\n".encode(),
    }
    whole = arrives(f"sealed by {it}", passerelle, tool, content, PHRASE, files)

    for form, passphrase in (("NFC", COMPOSED), ("NFD", DECOMPOSED)):
        accents = passerelle.seal(content, passphrase.encode())
        opens(f"sealed by {us} in {form}, opened by {it} in NFC", content, lambda: tool.open(accents, COMPOSED))
    # Without this the two lines above would say nothing: a tool could be composing by itself.
    refuses(f"sealed by {us} in NFD, refused by {it} in NFD", tool.wrong, lambda: tool.open(accents, DECOMPOSED))
    for form, passphrase in (("NFC", COMPOSED), ("NFD", DECOMPOSED)):
        files = {" with a file in NFD": DECOMPOSED.encode()}
        whole &= arrives(f"sealed by {it} in {form}", passerelle, tool, content, passphrase, files)
    return whole


def alone(passerelle, content):
    """What needs no other tool: how Passerelle reads the file of a passphrase, and how it refuses."""
    us = passerelle.name
    marked = passerelle.seal(content, f"\ufeff{PHRASE}\r\n".encode())
    title = f"sealed by {us} with a file of a byte order mark and CRLF, opened by {us} with one of neither"
    opens(title, content, lambda: passerelle.open(marked, PHRASE.encode()))
    title = f"sealed by {us}, refused by {us} for a wrong passphrase, with 1 and a sentence"
    refuses(title, sentence("seal-error-passphrase"), lambda: passerelle.open(marked, WRONG.encode()))


def lets_nothing_else_out(passerelle, tool, folder):
    """Each packet, opened by the tool: every mark that may leave is there, and no other."""
    packets = sorted(folder.glob("*.json.age"))
    if len(packets) != 3:
        raise Failed("a packet for each purpose", "3 packets", str([packet.name for packet in packets]))
    for packet in packets:
        purpose = packet.name.split(".")[0]
        of = lambda end: (folder / f"{purpose}.{end}").read_text(encoding="utf-8")
        allowed, forbidden = of("allowed").split("\n"), of("forbidden").split("\n")
        if len(allowed) < 20 or len(forbidden) < 200:
            raise Failed(f"{purpose}: the marks", "20 and 200 at least", f"{len(allowed)} and {len(forbidden)}")
        text = tool.open_with(packet.read_bytes(), of("key")).decode()
        missing, leaked = [mark for mark in allowed if mark not in text], [mark for mark in forbidden if mark in text]
        if missing or leaked:
            raise Failed(f"{purpose}, opened by {tool.name}", "the marks that may leave", f"{missing} / {leaked}")
        print(f"ok: {purpose}, opened by {tool.name}: {len(allowed)} marks left, {len(forbidden)} stayed", flush=True)
        sealed = tool.seal_for(text.encode(), of("recipient"))
        title = f"{purpose}, closed for our key by {tool.name}, opened by {passerelle.name}"
        opens(title, text.encode(), lambda: passerelle.open_with(sealed, folder / f"{purpose}.keyring"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("passerelle", metavar="PASSERELLE_CLI")
    parser.add_argument("--age", metavar="PROGRAM")
    parser.add_argument("--pyrage", action="store_true")
    parser.add_argument("--packets", metavar="FOLDER", type=pathlib.Path)
    chosen = parser.parse_args()
    if not (chosen.age or chosen.pyrage):
        parser.error("name a tool to compare with: --age PROGRAM, --pyrage")
    with tempfile.TemporaryDirectory(prefix="passerelle-interop-") as folder:
        desk = Desk(folder)
        passerelle = Passerelle(chosen.passerelle, desk)
        tools = ([Age(chosen.age, desk)] if chosen.age else []) + ([Pyrage()] if chosen.pyrage else [])
        try:
            content = passerelle.demo()
            alone(passerelle, content)
            whole = [compare(passerelle, tool, content) for tool in tools]
            for tool in tools if chosen.packets else []:
                lets_nothing_else_out(passerelle, tool, chosen.packets)
        except (Failed, Refused) as error:
            print(f"FAILED: {error}", file=sys.stderr)
            return 1
    return 0 if all(whole) else LEFT_OUT


if __name__ == "__main__":
    sys.exit(main())
