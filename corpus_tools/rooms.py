"""Three rooms of the house that answer when they are called.

The public face has `corpus_tools.repair(text)`, `segment(text)` and `check(paths)`; the house has
folders of the same names, and Python binds a package to its parent's attribute when anything in
it is imported. So the package itself is made callable: whichever of the two a user holds, the
call goes to the same function and `import corpus_tools.repair.order` still works.
"""

import importlib
import sys
from types import ModuleType
from typing import Any


class CallablePackage(ModuleType):
    """A package whose call is the call of one function, imported when it is first needed."""

    entry: tuple[str, str]

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the function behind the room."""
        return self.__wrapped__(*args, **kwargs)

    @property
    def __wrapped__(self) -> Any:
        """The function behind the room: `help` and `inspect.signature` look here."""
        module, name = self.entry
        return getattr(importlib.import_module(module), name)


def answers_with(package: str, module: str, name: str) -> None:
    """Make an imported package callable: its call is that of `name` in `module`."""
    room = sys.modules[package]
    room.__class__ = CallablePackage
    room.__dict__["entry"] = (module, name)
