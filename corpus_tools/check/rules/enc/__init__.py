"""ENC: bytes and how they were decoded."""
