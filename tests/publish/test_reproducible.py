"""Two builds of one commit are the same to the byte, whatever the folder."""

from pathlib import Path

from plugins.publish.build import run_pelican
from plugins.site.pages.open_data_page import EXAMPLE_ADDRESS


def test_two_builds_are_equal(root: Path, site: Path, tmp_path: Path) -> None:
    other = tmp_path / "another" / "place"
    run_pelican(root, "publishconf.py", other, address=EXAMPLE_ADDRESS)
    files = _files(site)
    assert len(files) > 1500
    assert files.keys() == _files(other).keys()
    different = [name for name in files if files[name] != (other / name).read_bytes()]
    assert not different


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
