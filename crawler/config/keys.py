"""Keys of someday.toml as one would write them."""

from collections.abc import Sequence


def key_of(prefix: str, at: Sequence[int | str]) -> str:
    """As one would write it: tool.someday.host[1].per-host, tables counted from 1."""
    text = prefix
    for step in at:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            text += f".{step}" if text else step
    return text
