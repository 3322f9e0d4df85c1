"""Make the environment if it is not there, then run the main job: `corpus-tools build raw processed`.

python3 scripts/build.py [ARGUMENTS of corpus-tools build]
"""

import subprocess
import sys

from environment import ROOT, environment


def main() -> int:
    """Build the dataset and return the command's exit code."""
    python = environment(".venv", "run.txt")
    arguments = sys.argv[1:] or ["raw", "processed"]
    return subprocess.run(
        [str(python), "-m", "corpus_tools", "build", *arguments], check=False, cwd=ROOT
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
