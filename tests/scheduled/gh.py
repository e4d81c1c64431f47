"""A `gh` that keeps issues and pull requests in the file $GH_STATE: run, not imported."""

import json
import os
import sys
from pathlib import Path

_STATE = Path(os.environ["GH_STATE"])
_FLAGS = {"--force"}


def main(words: list[str]) -> None:
    state = json.loads(_STATE.read_text()) if _STATE.exists() else {"issue": [], "pr": [], "calls": []}
    room, act, *rest = words
    options, plain = {}, []
    while rest:
        word = rest.pop(0)
        if not word.startswith("--"):
            plain.append(word)
        else:
            options[word.removeprefix("--")] = True if word in _FLAGS else rest.pop(0)
    state["calls"].append(f"{room} {act}")
    if options["repo"] != "me/list":
        sys.exit("gh: no such repository")
    if room != "label":
        _do(state[room], act, options, plain)
    _STATE.write_text(json.dumps(state))


def _do(kept: list[dict], act: str, options: dict, plain: list[str]) -> None:
    if "body-file" in options:
        options["body"] = Path(options["body-file"]).read_text()
    match act:
        case "list":
            chosen = [one for one in kept if all(one[key] == options.get(key, one[key]) for key in ("label", "head"))]
            sys.stdout.write(json.dumps([{key: one[key] for key in options["json"].split(",")} for one in chosen]))
        case "create":
            told = {key: options.get(key) for key in ("title", "body", "label", "head", "base")}
            new = {"number": len(kept) + 1, "state": "OPEN", "isCrossRepository": False, "comments": []}
            kept.append(new | told)
        case _:
            one = next(one for one in kept if one["number"] == int(plain[0]))
            if act == "edit":
                one["body"] = options["body"]
            if act == "comment":
                one["comments"].append(options["body"])
            if act == "close":
                one["comments"].append(options["comment"])
            one["state"] = {"close": "CLOSED", "reopen": "OPEN"}.get(act, one["state"])


main(sys.argv[1:])
