"""What the checks of other programs share: to say what was expected and what was seen."""


class Failed(Exception):
    """A check saw something else than it expected."""

    def __init__(self, title, expected, seen):
        super().__init__(f"{title}\n  expected: {expected}\n  seen:     {seen}")


def same(title, expected, seen):
    """One of many: said only when it fails."""
    if expected != seen:
        raise Failed(title, expected, seen)


def check(title, expected, seen):
    same(title, expected, seen)
    print(f"ok: {title}")
