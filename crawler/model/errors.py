"""What stops a command. A dead link is data, never one of these."""


class SomedayError(Exception):
    """Wrong use, configuration or input; the command ends with exit status 2 and prints `str(error)`.

    The message names the place (file and line where there is one) and says what to do next.
    """


class ListError(SomedayError):
    """A file that can't be read as a list.

    Attributes:
        path: the file as it was named by the person.
        line: 1-based line of the trouble, or None where it is the whole file.
        problem: what is wrong and what to do, without the place.
    """

    def __init__(self, path: str, line: int | None, problem: str) -> None:
        super().__init__(path, line, problem)
        self.path = path
        self.line = line
        self.problem = problem

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.problem}"


class HistoryError(SomedayError):
    """A history that can't be opened, is newer than this program, or lacks the run that was asked for."""


class MalformedAddressError(ValueError):
    """An address that no client could fetch; `str(error)` says why. Data, caught where addresses are judged."""
