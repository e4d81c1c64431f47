"""How many requests may be under way so that the event loop keeps up with them."""

from dataclasses import dataclass

# Seconds between two looks at how late the loop is.
LOOK_EVERY = 0.025
# Seconds. A loop that is later than this answers the busiest host late at each of its turns, and the whole run waits
# for the busiest host: a thousand quiet ones must not flood it.
_LATE = 0.008
_AT_FIRST = 64
_FEWEST = 16
_MORE, _FEWER = 1.05, 0.9


@dataclass(slots=True)
class Pace:
    """A little more while the loop is in time, quickly fewer when it is late."""

    most: int
    """What was asked for; never more."""
    limit: float = _AT_FIRST

    def limit_after(self, late: float, under_way: int) -> int:
        """How many requests may be under way from now on.

        Args:
            late: seconds by which the loop called us late.
            under_way: requests at present; the limit only grows where it was met.
        """
        if late > _LATE:
            self.limit = max(_FEWEST, min(self.limit, under_way) * _FEWER)
        elif under_way >= self.limit * _FEWER:
            self.limit *= _MORE
        self.limit = min(self.limit, self.most)
        return int(self.limit)
