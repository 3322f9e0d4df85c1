"""What is not text, and why: said before a decoder makes letters of it.

Sources: the file signatures are those of the formats' own specifications.
"""

SIGNATURES: dict[bytes, str] = {
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image",
    b"PK\x03\x04": "a ZIP archive (or an office document)",
    b"PK\x05\x06": "an empty ZIP archive",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old office document (OLE)",
    b"\x7fELF": "a program (ELF)",
    b"MZ\x90\x00": "a program (Windows)",
    b"\xca\xfe\xba\xbe": "a program (Mach-O or Java class)",
    b"\xcf\xfa\xed\xfe": "a program (Mach-O)",
    b"Rar!\x1a\x07": "a RAR archive",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an XZ archive",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive",
    b"\x1f\x8b\x08": "a gzip archive",
    b"%PDF-": "a PDF document",
    b"PAR1": "a Parquet table",
    b"OggS": "Ogg sound or video",
    b"ID3\x03": "MP3 sound",
    b"ID3\x04": "MP3 sound",
    b"SQLite format 3\x00": "an SQLite database",
    b"wOFF": "a web font",
    b"wOF2": "a web font",
    b"\x00\x01\x00\x00\x00": "a TrueType font",
    b"{\\rtf": "a rich-text document",
}
# Forms whose signature is not at the very start, or needs more than a prefix.
RIFF = b"RIFF"
FTYP = b"ftyp"  # MP4, HEIC, AVIF: at offset 4

SAMPLE = 65536  # bytes looked at
MAX_CONTROLS = 0.02  # of the bytes; text of any encoding but UTF-16 has none, compressed data 10 %
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"


def signature(data: bytes) -> str | None:
    r"""Return what kind of file these bytes begin, if it is none of text.

    >>> signature(b"\x89PNG\r\n\x1a\n..."), signature(b"text")
    ('it begins like a PNG image', None)
    """
    if data.startswith(tuple(SIGNATURES)):
        return next(f"it begins like {what}" for start, what in SIGNATURES.items() if data.startswith(start))
    if data.startswith(RIFF) and data[8:12] in {b"WAVE", b"AVI ", b"WEBP"}:
        return f"it begins like {data[8:12].decode('ascii').strip()} media"
    if data[4:8] == FTYP:
        return "it begins like MP4 video or a HEIC image"
    return None


def is_plain(data: bytes) -> bool:
    """Tell whether a page's bytes are without control characters, and so neither noise nor UTF-16."""
    return len(data) <= SAMPLE and len(data.translate(None, CONTROLS)) == len(data)


def noise(data: bytes) -> str | None:
    r"""Return how many control characters these bytes hold, if that is more than text does.

    Text in UTF-16 is full of them: the caller leaves it out.

    >>> noise(b"a\x00\x01b")
    '50% of its bytes are control characters, the first 0x00 at byte offset 1'
    """
    sample = data[:SAMPLE]
    n_controls = len(sample) - len(sample.translate(None, CONTROLS))
    if n_controls <= MAX_CONTROLS * len(sample):
        return None
    first = next(at for at, byte in enumerate(sample) if byte in CONTROLS)
    where = f"the first 0x{sample[first]:02x} at byte offset {first}"
    return f"{n_controls / len(sample):.0%} of its bytes are control characters, {where}"
