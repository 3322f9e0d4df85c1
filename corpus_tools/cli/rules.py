"""corpus-tools rules: the manual page of a rule, or of all of them."""

import click

from corpus_tools.check.manual import page, table
from corpus_tools.check.select import codes


@click.command("rules")
@click.argument("selectors", nargs=-1, metavar="[CODE]...")
def command(selectors: tuple[str, ...]) -> None:
    """Print the manual page of each rule that is named; without a name, a table of all."""
    if not selectors:
        click.echo(table(), nl=False)
        return
    wanted = dict.fromkeys(code for selector in selectors for code in codes(selector))
    click.echo("\n".join(page(code) for code in wanted), nl=False)
