"""Stands in for what installs packages: there are none. It says where they would be."""

from site import getsitepackages


class _Folder:
    """Be a path as far as its text goes."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __str__(self) -> str:
        return self._path


SITE_PACKAGES = _Folder(getsitepackages()[0])
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages() -> None:
    """Do nothing."""
