"""What is pinned can be installed on the oldest Python that is promised."""

from importlib.metadata import distributions

from packaging.specifiers import SpecifierSet

OLDEST = "3.11.0"


def test_every_pinned_package_takes_the_oldest_python():
    asked = {each.metadata["Name"]: each.metadata.get("Requires-Python") or "" for each in distributions()}

    assert {name: python for name, python in asked.items() if OLDEST not in SpecifierSet(python)} == {}
