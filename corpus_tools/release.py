"""The main job: a folder of scrapes becomes a published version of a dataset.

The road, one function a step: take stock, process in shards, decide what only the whole corpus
can decide, write the tables and the cards, prove that they load, give the version its place.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.corpus.quality import check_filters
from corpus_tools.corpus.sites import Learned
from corpus_tools.corpus.splits import Shares
from corpus_tools.dataset import card, changes, croissant, disk, known_sites, manifest, versions, writer
from corpus_tools.dataset.assemble import Plan
from corpus_tools.dataset.commons import Known, known_from
from corpus_tools.dataset.decide import decide
from corpus_tools.dataset.diff import Side
from corpus_tools.dataset.facts import engine_failures
from corpus_tools.dataset.history import history_files, index_of
from corpus_tools.dataset.job import Job
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.neighbours import FINGERPRINTS, Texts
from corpus_tools.dataset.prove import load_back
from corpus_tools.dataset.reuse import NOTHING_REUSED, Reused, reused, rows_key
from corpus_tools.dataset.rows import printable
from corpus_tools.dataset.schema import DOCUMENTS, MASTHEADS, REJECTED, TABLES
from corpus_tools.dataset.shards import Done, Piece, Shard, crashed, method_of, process_shard, shards_of
from corpus_tools.dataset.staging import AUTO, Content, write_version
from corpus_tools.dataset.stock import INPUTS, stock_sha256, stock_table, take_stock
from corpus_tools.dataset.talk import Silence, Talk
from corpus_tools.dataset.verify import differing
from corpus_tools.dataset.versions import Entry
from corpus_tools.engine import local
from corpus_tools.errors import ReleaseError, UsageError
from corpus_tools.recipe import Recipe, from_plain
from corpus_tools.report.page import page_of

if TYPE_CHECKING:
    import pyarrow as pa

Pieces = dict[tuple[str, int], list[Piece]]
MOST_WORKERS = 4  # unless more are asked for: so many, some 170 MB each, keep a build below 1 GB
FEW_BYTES = 1_000_000  # below it, starting other processes takes longer than the work
SHOWN = 20  # unreadable files that the summary names; the table `rejected` has all


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The newest version after a build. `published` is false where there was nothing new.

    `rejected` counts the reasons, `unreadable` holds a message for each of the first files that
    could not be read, `n_unreadable` is the number of all of them.
    """

    version: str
    path: Path
    published: bool
    n_documents: int
    n_rejected: int
    rejected: dict[str, int]
    unreadable: tuple[str, ...]
    n_unreadable: int


@dataclass(frozen=True, slots=True)
class Decided:
    """The plan of the tables, and the texts that are published with their fate."""

    plan: Plan
    published: "pa.Table"


def build(  # noqa: PLR0913 - all but the folders have a default and are named
    raw: str | os.PathLike[str] = "raw",
    out: str | os.PathLike[str] = "processed",
    *,
    recipe: Recipe | None = None,
    workers: int | None = None,
    version: str = AUTO,
    reuse: bool = True,
    talk: Talk | None = None,
) -> Release:
    """Publish a version of the corpus in `raw` below `out`, unless the newest is the same.

    `workers` is the number of processes, one a core for None but no more than MOST_WORKERS; it has no effect
    on the result.
    `version` is worked out from what changed, or given. `reuse` takes rows of the newest version
    that would be made again just so; they are the same bytes. Raises UsageError for paths and settings
    that cannot work, InputError where there is nothing to read, ReleaseError where the version
    could not be finished: then everything published before is as it was.
    """
    root, processed = Path(raw), Path(out)
    recipe, talk = recipe or Recipe(), talk or Silence()
    _check_paths(root, processed)
    check_filters(recipe.filters)
    with _disk_errors(processed), versions.locked(processed, lambda: talk.say(_waiting(processed))):
        versions.clean(processed)
        talk.begin("taking stock", 1)
        items = tuple(take_stock(root))
        newest = versions.newest(processed)
        job = Job(
            root=root,
            out=processed,
            items=items,
            recipe=recipe,
            version=version,
            talk=talk,
            parent=manifest.read(processed / newest.version) if newest else None,
        )
        if newest is not None and newest.key == job.key:
            _root_files(job)
            return _release(processed, newest, published=False)
        disk.make_folder(job.work)
        job = replace(job, sites=_known_sites(job, workers))
        given = _reused(job) if reuse else NOTHING_REUSED
        pieces = _process(job, given, workers)
        with Texts(job.workspace) as texts:
            made = _write(job, texts, _decide(job, texts, pieces, given))
        _prove(job, made)
        if (missing := croissant.undated(made, recipe.dataset)) and not made.facts.get("newest"):
            talk.say(f"{croissant.FILE}: {missing} Name it in the recipe: date = 2024-05-01 under [dataset].")
        entry = _entry(job, made)
        versions.publish(processed, job.staged, entry)
        _root_files(job)
        disk.remove(job.workspace)
        return _release(processed, entry, published=True)


def rebuild(
    raw: str | os.PathLike[str], out: str | os.PathLike[str], entry: Entry, *, talk: Talk | None = None
) -> list[str]:
    """Make a published version again from its raw files; return in words what comes out differently.

    It is made with its own recipe, beside links to the versions that came before it. Other raw files than
    those it was made from are all that is told then.
    """
    processed = Path(out)
    made = manifest.read(processed / entry.version)
    if other := _other_stock(Path(raw), processed / entry.version, made):
        return [other]
    ledger = versions.read_ledger(processed)
    before = ledger[: ledger.index(entry)]
    with tempfile.TemporaryDirectory(dir=processed.parent) as scratch:
        again = Path(scratch) / processed.resolve().name
        for one in before:
            shutil.copytree(processed / one.version, again / one.version, copy_function=_linked)
        if before:
            (again / versions.LEDGER).write_bytes(versions.ledger_bytes(before))
        recipe = from_plain(made.recipe, manifest.FILE)
        build(raw, again, recipe=recipe, version=entry.version, reuse=False, talk=talk)
        names = differing(processed / entry.version, again / entry.version)
        return [f"{name} comes out differently" for name in names]


def _other_stock(raw: Path, folder: Path, made: Manifest) -> str | None:
    """Return in words how a raw folder differs from the one that a version was made from."""
    import pyarrow.parquet as pq

    items = take_stock(raw)
    if stock_sha256(items) == made.stock_sha256:
        return None
    before = set(pq.read_table(folder / INPUTS, columns=["source"])["source"].to_pylist())
    now = {printable(item.source) for item in items}
    told = f"{len(now - before):,} files came, {len(before - now):,} went"
    return f"{raw} is not what {made.version} was made from: {told}, or the content of others changed"


def _linked(source: str, to: str) -> None:
    """Link a file that nobody will change, or copy it where the disk has no links."""
    try:
        os.link(source, to)
    except OSError:
        shutil.copy2(source, to)


def _known_sites(job: Job, workers: int | None) -> dict[str, Learned]:
    """Return what is known of the sites: given by the recipe, or learned from the scrapes."""
    if job.recipe.sites:
        return known_sites.given(job.recipe)
    job.talk.begin("learning the sites", 1)
    before = job.out / job.parent.version if job.parent else None
    count = _workers(workers, job.n_bytes)
    return known_sites.learned(job.root, job.items, job.recipe, before, partial(_learn_each, count))


def _learn_each(workers: int, samples: Sequence[known_sites.Sample]) -> Iterator[object]:
    """Learn each site; a file that ends its process is met, and named, with all others."""
    workers = min(workers, len(samples) or 1)
    return local.run(known_sites.learn, samples, workers=workers, singles=known_sites.no_pieces)


def _workers(asked: int | None, n_bytes: int) -> int:
    """Return how many processes share work on so many bytes."""
    return asked or (1 if n_bytes < FEW_BYTES else min(_cores(), MOST_WORKERS))


def _reused(job: Job) -> Reused:
    """Return the rows of the parent that would be made again just so."""
    if job.parent is None or job.parent.rows_key != rows_key(job.recipe):
        return NOTHING_REUSED
    return reused(job.stock, job.out / job.parent.version, job.parent, job.parts, job.work)


def _process(job: Job, given: Reused, workers: int | None) -> Pieces:
    """Process in shards what cannot be reused; return the pieces of both."""
    talk = job.talk
    items = job.items if given is NOTHING_REUSED else given.left
    n_bytes = sum(item.n_bytes for item in items)
    count = _workers(workers, n_bytes)
    whole = Shard(
        name="all", root=job.root, items=items, workspace=job.work, recipe=job.working, parts=job.parts
    )
    shards = shards_of(whole, workers=count)
    talk.begin("processing", len(items))
    pieces: Pieces = {}
    for piece in given.pieces:
        pieces.setdefault((piece.table, piece.part), []).append(piece)
    for outcome in local.run(process_shard, shards, workers=count, singles=Shard.singles):
        done = _settled(outcome, talk)
        for piece in done.pieces:
            pieces.setdefault((piece.table, piece.part), []).append(piece)
        talk.advance(done.n_files)
    return pieces


def _decide(job: Job, texts: Texts, pieces: Pieces, given: Reused) -> Decided:
    """Decide what becomes of each document, in the light of all others and of all versions."""
    job.talk.begin("comparing", 1)
    known = [entry.version for entry in versions.read_ledger(job.out)]
    before = history_files(job.out, known, method_of(job.recipe), job.workspace)
    now = [piece.path for piece in pieces.get((FINGERPRINTS.name, 0), ())]
    texts.fill(now, before, len(known))
    shares = Shares(validation=job.recipe.splits.validation, test=job.recipe.splits.test)
    verdicts, published = decide(texts, job.recipe.duplicates, shares)
    if not published.num_rows:
        raise ReleaseError(f"{job.root}: none of {len(job.items)} files gave a document; nothing to publish.")
    plan = Plan(pieces=pieces, verdicts=verdicts, parts=job.parts, reused=given.ids)
    return Decided(plan, published)


def _settled(outcome: Done | local.Crash[Shard], talk: Talk) -> Done:
    """Return what a shard did; a file that its process died of is rejected, by name."""
    if isinstance(outcome, Done):
        return outcome
    [item] = outcome.task.items
    talk.say(f"{item.source}: {outcome.failure.what}\n{outcome.failure.trace}".rstrip())
    return crashed(outcome.task, outcome.failure.what)


def _write(job: Job, texts: Texts, decided: Decided) -> Manifest:
    """Write the version beside the others."""
    job.talk.begin("writing", len(TABLES))
    before = job.parent
    content = Content(
        plan=decided.plan,
        stock=stock_table(job.stock),
        history=texts.history(decided.published),
        stock_sha256=job.stock_sha256,
        key=job.key,
        fingerprints=index_of(method_of(job.recipe)),
        recipe=job.recipe,
        sites=job.sites,
        asked=job.version,
        parent=Side(job.out / before.version, before) if before else None,
        known=known_from(before.paths(job.out / before.version, MASTHEADS.name)) if before else Known(),
        report=page_of,
    )
    return write_version(content, job.staged, job.workspace / "spill", lambda _: job.talk.advance(1))


def _prove(job: Job, made: Manifest) -> None:
    job.talk.begin("loading back", 1)
    cache = job.workspace / "cache"
    disk.make_folder(cache)
    load_back(job.staged, made, cache)


def _entry(job: Job, made: Manifest) -> Entry:
    """Return the line of the ledger for a version that is written and proved."""
    return Entry(
        version=made.version,
        parent=made.parent,
        time=versions.now(),
        key=job.key,
        manifest_sha256=writer.described(job.staged / manifest.FILE, job.staged).sha256,
        counts={name: facts.rows for name, facts in made.tables.items()},
    )


def _root_files(job: Job) -> None:
    """Bring the files at the root up to what the ledger says."""
    made = [manifest.read(job.out / entry.version) for entry in versions.read_ledger(job.out)]
    page = card.root_card(made, job.recipe.dataset, job.out.resolve().name)
    told = [(job.out / one.version / changes.FILE).read_text("utf-8") for one in reversed(made)]
    versions.replace_if_other(job.out / card.FILE, page)
    versions.replace_if_other(job.out / changes.LOG, changes.changelog(told).encode())


def _release(processed: Path, entry: Entry, *, published: bool) -> Release:
    """Return a version of the ledger as the result of a build."""
    folder = processed / entry.version
    made = manifest.read(folder)
    reasons = made.facts["rejected"]
    unread = _unread(made.paths(folder, REJECTED.name))
    return Release(
        version=entry.version,
        path=folder,
        published=published,
        n_documents=made.tables[DOCUMENTS.name].rows,
        n_rejected=made.tables[REJECTED.name].rows,
        rejected=dict(reasons) if isinstance(reasons, dict) else {},
        unreadable=tuple(unread[:SHOWN]),
        n_unreadable=len(unread),
    )


def _unread(paths: Sequence[Path]) -> list[str]:
    """Return the messages of the files that could not be read or processed."""
    if not paths:
        return []  # before the imports: they are a quarter of a build that finds nothing new

    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    rows = pq.read_table(paths, columns=["stage", "message"])
    messages: list[str] = rows.filter(pc.is_in(rows["stage"], value_set=pa.array(["read", "process"])))[
        "message"
    ].to_pylist()
    return messages


def _check_paths(root: Path, processed: Path) -> None:
    """Refuse paths that cannot work: none may lie where the next build would read the other."""
    if not root.exists():
        raise UsageError(f"{root}: there is no such folder. Give the folder of the scrapes.")
    here, there = root.resolve(), processed.resolve()
    if there.is_relative_to(here):
        raise UsageError(f"{processed} lies inside {root}: the next build would read it as scrapes.")
    if here.is_relative_to(there):
        raise UsageError(f"{root} lies inside {processed}, where only versions are kept.")
    if processed.exists() and not processed.is_dir():
        raise UsageError(f"{processed}: expected a folder for the versions, found a file.")


@contextmanager
def _disk_errors(processed: Path) -> Iterator[None]:
    """Say in words that the disk is full or refuses, or memory; what was published is as it was."""
    try:
        yield
    except OSError as error:
        where = error.filename or processed
        raise ReleaseError(
            f"{where}: {error.strerror or error}. "
            f"Nothing was published; the versions in {processed} are whole."
        ) from error
    except engine_failures() as error:
        what = str(error).partition("\n")[0].rstrip(".")
        raise ReleaseError(
            f"{what}. Nothing was published; the versions in {processed} are whole."
        ) from error


def _waiting(processed: Path) -> str:
    return f"another build holds {processed}; waiting for it to end"


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
