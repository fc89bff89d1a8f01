"""JSON-LD in a page: what is said, and that no text breaks out of it."""

import json

from pages.structured_data import json_ld


def test_nothing_is_said_of_nothing() -> None:
    assert json_ld([]) == ""


def test_things_stand_in_one_graph() -> None:
    assert json.loads(json_ld([{"@type": "Event", "name": "Дни"}])) == {
        "@context": "https://schema.org",
        "@graph": [{"@type": "Event", "name": "Дни"}],
    }


def test_a_text_cannot_end_the_script() -> None:
    hostile = "</script><!-- & >"
    text = json_ld([{"name": hostile}])
    assert not {"<", ">", "&"} & set(text)
    assert json.loads(text)["@graph"][0]["name"] == hostile
