"""A virtual environment from a lock file, made once and used again until the lock changes.

Only the standard library is needed, so that a fresh machine with Python can run it.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
OLDEST, NEWEST = (3, 11), (3, 14)


def environment(name: str, lock: str) -> Path:
    """Return the Python of an environment that holds what a lock file says, and the project itself.

    Everything is installed with its hash checked. The lock is complete, so nothing is resolved again:
    older versions of pip look at what was released since, and refuse it. Exits with one clear sentence
    where this Python is not supported or an installation fails.
    """
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        version = ".".join(map(str, sys.version_info[:3]))
        sys.exit(
            f"corpus_tools needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is {version} ({sys.executable})."
        )
    folder = ROOT / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    locked = ROOT / "scripts" / "locks" / lock
    wanted = hashlib.sha256(
        locked.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    )
    stamp = folder / "installed"
    if python.exists() and stamp.exists() and stamp.read_text() == wanted.hexdigest():
        return python
    print(f"Making the environment {name} from scripts/locks/{lock} ...", file=sys.stderr, flush=True)
    venv.create(folder, clear=True, with_pip=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    for arguments in (
        ["--require-hashes", "--no-deps", "--requirement", str(locked)],
        ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ):
        done = subprocess.run([*pip, *arguments], check=False)
        if done.returncode:
            sys.exit(f"Installing into {name} failed; what pip says stands above. Run the command again.")
    stamp.write_text(wanted.hexdigest())
    return python
