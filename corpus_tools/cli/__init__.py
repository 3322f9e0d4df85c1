"""The command `corpus-tools`: one module a command, imported when it is called.

A command module declares its arguments, calls one function and returns an exit code. Results go
to stdout, talk and progress to stderr.
"""

import gc
import os
import sys
from importlib import import_module

import click

from corpus_tools.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE, CorpusToolsError

# Command -> the line that `--help` shows. Each lives in corpus_tools.cli.<command>.
COMMANDS: dict[str, str] = {
    "build": "read, repair, segment, check and publish a version",
    "clean": "print the clean text of a file or of stdin",
    "inspect": "show a document to a person: zones, edits, decoding",
    "check": "check new scrapes; findings by file, line and column",
    "rules": "print the manual page of a rule, or of all",
    "learn": "learn the mastheads of the sites, write sites.toml",
    "diff": "say what changed between two versions",
    "verify": "prove a published version",
    "publish": "send a version to a hub, a bucket or a folder",
    "report": "write a version as one HTML page",
    "init": "begin a corpus repository",
}


# Objects made before the collector looks for cycles: imports and records make many that stay, and
# looking through them at the default of 700 costs a short run a twentieth of its time.
GARBAGE_AFTER = 50_000


class Commands(click.Group):
    """The group of all commands; only the one that is called is imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the road."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or fail with the nearest name."""
        if cmd_name not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(cmd_name, COMMANDS, n=1)
            hint = f' Did you mean "{near[0]}"?' if near else f" Commands: {', '.join(COMMANDS)}."
            ctx.fail(f'no command "{cmd_name}".{hint}')
        command = import_module(f"corpus_tools.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of commands without importing any of them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corpus_tools", message="%(package)s %(version)s")
def corpus_tools() -> None:
    """Repair, segment, check and publish bilingual scrapes."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit: 0 fine, 1 findings, 2 usage, 3 unreadable input, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a test may have put a plain buffer in its place
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    gc.set_threshold(GARBAGE_AFTER)
    sys.exit(exit_code(arguments))


def exit_code(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code; errors on purpose become one message on stderr."""
    try:
        result = corpus_tools.main(arguments, prog_name="corpus-tools", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except CorpusToolsError as error:
        click.echo(f"corpus-tools: {error}", err=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("corpus-tools: interrupted", err=True)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough. Python would fail again when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK
    return result if isinstance(result, int) else EXIT_OK
