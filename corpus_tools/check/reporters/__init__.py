"""Reporters: the same findings, in the same order, in the form that each reader knows.

A reporter is a function `render(report, style) -> str`. Names of files and lines of text come from
strangers, so each goes through `inert` or the escape of its format, and a test feeds all of
them hostile ones.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from corpus_tools.check.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable

# Format -> the module that renders it, imported when it is asked for.
FORMATS: dict[str, str] = {
    "text": "text",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "markdown": "markdown",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a person can ask of a reporter; formats for machines ignore it."""

    colour: bool = False
    source: bool = False  # show the line of each finding
    statistics: bool = False  # counts by rule instead of findings


def render(format_name: str, report: Report, style: Style) -> str:
    """Return the report in one of FORMATS, ending in a line end unless it is empty."""
    module = import_module(f"corpus_tools.check.reporters.{FORMATS[format_name]}")
    function: Callable[[Report, Style], str] = module.render
    return function(report, style)
