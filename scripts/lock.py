"""Write the lock files again from the ranges in pyproject.toml; needs `uv` on the PATH.

    python scripts/lock.py            only what the ranges force to change
    python scripts/lock.py --upgrade  the newest versions the ranges allow

Each file pins every dependency with its hashes for all supported Pythons and systems, and
carries no web address, so that any mirror of the registry serves it.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCKS = {
    "run.txt": ["--all-extras", "--group", "build"],
    "test.txt": ["--all-extras", "--group", "build", "--group", "test"],
}


def main() -> None:
    """Resolve both lock files."""
    for name, groups in LOCKS.items():
        command = ["uv", "pip", "compile", "pyproject.toml", *groups, *sys.argv[1:]]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
        command += ["--no-header", "--no-annotate"]
        target = f"scripts/locks/{name}"
        subprocess.run([*command, "--output-file", target], check=True, cwd=ROOT)
        print(f"{target}: {sum('==' in line for line in (ROOT / target).open())} packages")


if __name__ == "__main__":
    main()
