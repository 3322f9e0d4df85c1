"""Load a version back in a clean process, as its reader will, before anybody is told of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from corpus_tools.dataset.manifest import Manifest
from corpus_tools.errors import ReleaseError

# Runs where nothing of ours is imported: only what a reader has. Its cache is written in batches as large as
# the row groups: of batches of a thousand rows, the system would map a sixth of it to read where they end.
PROGRAM = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
import datasets
datasets.disable_progress_bars()
datasets.config.DEFAULT_MAX_BATCH_SIZE = 100_000
found = {}
for name in json.loads(sys.argv[3]):
    loaded = datasets.load_dataset(sys.argv[2], name)
    found[name] = {split: table.num_rows for split, table in loaded.items()}
print(json.dumps(found))
"""


def load_back(folder: Path, proved: Manifest, cache: Path) -> None:
    """Load every table of a version's folder and compare its rows with the manifest.

    Raises ReleaseError with what the reader would have seen. `cache` is thrown away by the caller.
    """
    expected = {
        name: {split: table.size(split).rows for split in table.files}
        for name, table in proved.tables.items()
        if table.files
    }
    where = [str(Path(entry).resolve()) for entry in sys.path]
    done = subprocess.run(  # noqa: S603 - our own interpreter and program
        [
            sys.executable,
            "-I",
            "-c",
            PROGRAM,
            json.dumps(where),
            str(folder.resolve()),
            json.dumps([*expected]),
        ],
        capture_output=True,
        check=False,
        cwd=cache,
        env={**os.environ, "HF_HOME": str(cache), "HF_DATASETS_CACHE": str(cache), "HF_HUB_OFFLINE": "1"},
    )
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise ReleaseError(f"the new version does not load and is not published: {''.join(last)}")
    found = json.loads(done.stdout.splitlines()[-1])
    if found != expected:
        raise ReleaseError(f"the new version loads wrongly and is not published: {found}, not {expected}")
