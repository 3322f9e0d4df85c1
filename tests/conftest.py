"""What every test stands on: no network, no cache of an earlier run, the real documents if they are here."""

import os
import tempfile
from pathlib import Path

import pytest

# Before anything imports `datasets`, which reads these once.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_HOME"] = tempfile.mkdtemp(prefix="corpus-tools-tests-")

SHARED = Path(__file__).parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents; a test that needs it is skipped, by name, where it is not."""
    if not SHARED.is_dir():
        pytest.skip("the real documents in ../shared are not here")
    return SHARED
