"""The site that is written for Hugo holds what ours holds, or the comparison says nothing."""

import json
from pathlib import Path

from plugins.publish.bench.hugo_bench import write_site
from plugins.record.dataset import Dataset


def test_every_draw_and_occupation_is_a_page_for_hugo(dataset: Dataset, tmp_path: Path) -> None:
    write_site(dataset, tmp_path / "hugo")
    fronts = [
        json.loads(path.read_text("utf-8").partition("\n")[0])
        for path in (tmp_path / "hugo" / "content").iterdir()
    ]
    urls = [front["url"] for front in fronts]
    assert len(urls) == len({*urls})
    assert {*urls} >= {record.url for record in dataset.draws}
    assert {*urls} >= {f"/occupations/{code}/" for code in dataset.tables.occupations}
    data = json.loads((tmp_path / "hugo" / "data" / "occupations.json").read_text("utf-8"))
    for code, of in data.items():
        assert of["mentions"] == [item.record.id for item in dataset.mentions.get(code, ())]
    layouts = {path.stem for path in (tmp_path / "hugo" / "layouts" / "record").iterdir()}
    assert {front["layout"] for front in fronts} == layouts
