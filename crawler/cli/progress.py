"""What a person sees while a run goes on: a bar on a terminal, a line now and then elsewhere. On standard error."""

import time
from contextlib import AbstractContextManager
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from crawler.lookup import Budget
from crawler.plan import Plan
from crawler.reporting.wording import count
from crawler.run import Progress

# Seconds between two lines where there is no terminal: often enough to show life, seldom enough for a CI log.
_LINE_EVERY = 10.0


class Display(AbstractContextManager["Display"]):
    """Shows a plan and its progress; silent when told so."""

    def __init__(self, console: Console, *, quiet: bool) -> None:
        self._console = console
        self._quiet = quiet
        self._bar: Bar | None = None
        self._task = TaskID(0)
        self._last_line = time.monotonic()

    def on_plan(self, plan: Plan) -> None:
        if self._quiet:
            return
        total = len(plan.targets)
        busiest = f", {plan.busiest[1]} of them on {plan.busiest[0]}" if plan.busiest[1] > 1 else ""
        amount = f"{count(total, 'address', 'addresses')} on {count(plan.hosts, 'host')}"
        self._console.print(f"checking {amount}{busiest}", highlight=False, markup=False)
        if self._console.is_terminal and total:
            self._bar = Bar(
                TextColumn("checked"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=self._console,
                transient=True,
            )
            self._task = self._bar.add_task("", total=total)
            self._bar.start()

    def on_progress(self, progress: Progress) -> None:
        if self._bar is not None:
            self._bar.update(self._task, completed=progress.done)
        elif not self._quiet and time.monotonic() - self._last_line >= _LINE_EVERY:
            self._last_line = time.monotonic()
            self._console.print(f"{progress.done} of {progress.total} checked", highlight=False, markup=False)

    def on_round(self, budget: Budget) -> None:
        """Services are asked next, after the last link was checked."""
        if self._bar is not None:
            self._bar.stop()
        if not self._quiet:
            asked = ", ".join(f"{service} ({count})" for service, count in budget.requests.items())
            eta = f", {budget.seconds:.0f} s at their pace" if budget.seconds >= 1 else ""
            self._console.print(f"asking {asked}{eta}", highlight=False, markup=False)

    def on_stop(self) -> None:
        if not self._quiet:
            self._console.print("stopping; what was fetched is kept (Ctrl-C again: at once)", highlight=False)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
