"""What several rooms' tests share: the demo web, databases, the clock, and the recorded data beside the checkout."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no reason to fail; time limits are the benchmarks' matter.
# How quick a busy machine makes examples says nothing of what is tested.
settings.register_profile("someday", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("someday")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of recorded data; tests that use it are skipped where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("no recorded data beside the checkout")
    return SHARED
