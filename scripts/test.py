"""Make the test environment if it is not there, then run every check: style, types, tests.

    python3 scripts/test.py [ARGUMENTS of pytest]

With arguments only pytest runs, with them.
"""

import subprocess
import sys

from environment import ROOT, environment

CHECKS = (
    ["-m", "ruff", "check", "."],
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "mypy"],
    ["-m", "pytest", "-n", "auto", "--dist", "loadfile", "--cov", "--cov-report=term"],
)


def main() -> int:
    """Run the checks in order; return the exit code of the first that fails."""
    python = environment(".venv-test", "test.txt")
    checks = (["-m", "pytest", *sys.argv[1:]],) if sys.argv[1:] else CHECKS
    for arguments in checks:
        print("$", "python", *arguments, flush=True)
        done = subprocess.run([str(python), *arguments], check=False, cwd=ROOT)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
