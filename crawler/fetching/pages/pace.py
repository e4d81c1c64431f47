"""How many requests may be under way so that the event loop keeps up with them."""

from dataclasses import dataclass

# Seconds between two looks at how late the loop is.
LOOK_EVERY = 0.025
# Seconds. A loop that is later than this answers the busiest host late at each of its turns. Where the whole run waits
# for that host, a thousand quiet ones have time and must not flood the loop; else it may be busier.
_LATE, _LATE_IN_A_HURRY = 0.001, 0.008
# The others are to be done when this share of the busiest host's time is over.
_SHARE = 0.8
_AT_FIRST = 64
_FEWEST = 16
_MORE, _FEWER = 1.05, 0.9


def must_hurry(done: int, left: int, busiest_done: int, busiest_left: int) -> bool:
    """Whether all the links together, going on as until now, will take longer than the busiest host alone."""
    return busiest_left == 0 or left * busiest_done > _SHARE * busiest_left * done


@dataclass(slots=True)
class Pace:
    """A little more while the loop is in time, quickly fewer when it is late."""

    most: int
    """What was asked for; never more."""
    limit: float = _AT_FIRST

    def limit_after(self, late: float, under_way: int, *, hurry: bool) -> int:
        """How many requests may be under way from now on.

        Args:
            late: seconds by which the loop called us late.
            under_way: requests at present; the limit only grows where it was met.
            hurry: as `must_hurry` says.
        """
        if late > (_LATE_IN_A_HURRY if hurry else _LATE):
            self.limit = max(_FEWEST, min(self.limit, under_way) * _FEWER)
        elif under_way >= self.limit * _FEWER:
            self.limit *= _MORE
        self.limit = min(self.limit, self.most)
        return int(self.limit)
