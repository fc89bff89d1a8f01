"""The editors' desk as somebody who works there uses it: Wagtail's real page editor, with mouse and keyboard.

Everything is found by names and attributes, never by words: the desk speaks each editor's language.
"""

import re
from pathlib import Path

from playwright.sync_api import FrameLocator, Locator, expect

from demo.users import PASSWORD
from tests.browser.visit import AXE, Visit


class Desk:
    """Somebody who has logged in."""

    def __init__(self, visit: Visit, address: str) -> None:
        self.visit = visit
        self.page = visit.page
        # Wagtail saves drafts by itself; as long as a draft can't be saved yet, it answers 400.
        visit.tolerate(400, "/admin/pages/")
        visit.go("/admin/login/")
        self.page.fill("[name=username]", address)
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("form [type=submit]")
        self.page.wait_for_url(visit.site.url("/admin/"))

    def page_id(self, path: str) -> str:
        """The number of a published page, as its own edit button tells it."""
        page = self.visit.go(path)
        bar = page.locator("wagtail-userbar")
        link = bar.locator("a[href*='/admin/pages/'][href$='/edit/']").first
        return (link.get_attribute("href") or "").rstrip("/").split("/")[-2]

    def create(self, kind: str, parent: str) -> None:
        """Begin a page of a kind below a published page."""
        self.visit.go(f"/admin/pages/add/{kind}/{self.page_id(parent)}/")

    def edit(self, path: str) -> None:
        """Open a published page in the editor."""
        self.visit.go(f"/admin/pages/{self.page_id(path)}/edit/")

    def add_block(self, stream: str, icon: str | None = None) -> str:
        """Put a block at the end of a stream; return the name of its value.

        The picker is asked by icon; a stream of one kind has no picker.
        """
        counter = self.page.locator(f"[name='{stream}-count']")
        number = int(counter.input_value())
        counter.locator("xpath=following-sibling::*[@data-streamfield-stream-container]").locator(
            "xpath=./*/button[contains(@class, 'c-sf-add-button')] | ./button[contains(@class, 'c-sf-add-button')]"
        ).last.click()
        if icon:
            self.page.click(f"[role=option]:has(use[href='#icon-{icon}'])")
        expect(counter).to_have_value(str(number + 1))
        return f"{stream}-{number}-value"

    def add_item(self, items: str) -> None:
        """Make room for another one at the end of a list."""
        counter = self.page.locator(f"[name='{items}-count']")
        number = int(counter.input_value())
        container = counter.locator("xpath=following-sibling::*[@data-streamfield-list-container]")
        container.locator("[data-streamfield-list-add]").last.click()
        expect(counter).to_have_value(str(number + 1))

    def fill(self, name: str, text: str) -> None:
        self.page.fill(f"[name='{name}']", text)

    def fill_moment(self, name: str, text: str) -> None:
        """Type a date or a time over the picker that comes up, and leave the field, so that it goes away."""
        pickers = self.page.locator(".xdsoft_datetimepicker >> visible=true")
        self.page.click(f"[name='{name}']")
        expect(pickers).to_have_count(1)
        self.fill(name, text)
        self.page.keyboard.press("Tab")
        expect(pickers).to_have_count(0)

    def rich_text(self, name: str) -> Locator:
        """The place for running text."""
        return self.page.locator(f"[name='{name}'] ~ .Draftail-Editor__wrapper [contenteditable=true]")

    def write(self, name: str, text: str) -> None:
        """Write running text, letter by letter."""
        self.rich_text(name).click()
        self.page.keyboard.type(text)
        expect(self.page.locator(f"[name='{name}']")).to_have_value(re.compile(re.escape(text)))

    def make_table(self, name: str, headings: list[str], rows: list[list[str]]) -> None:
        """Build a table of text columns."""
        for i, heading in enumerate(headings):
            self.page.locator("[data-append-column] >> visible=true").last.click()
            self.page.locator(".add-column-menu button").first.click()
            self.fill(f"{name}-column-{i}-heading", heading)
        for i, row in enumerate(rows):
            self.page.locator("[data-add-row] >> visible=true").last.click()
            for j, cell in enumerate(row):
                self.fill(f"{name}-cell-{i}-{j}", cell)

    def choose(self, name: str, position: int = 0) -> None:
        """Choose one of the things that the chooser shows first."""
        self._open_chooser(name)
        self.page.locator("[data-chooser-modal-choice]").nth(position).click()
        self._await_choice(name)

    def choose_new_document(self, name: str, file: Path) -> None:
        """Upload a document in the chooser."""
        self._open_chooser(name)
        self.page.click("[role=tab][href='#tab-upload']")
        self.page.set_input_files("[name='document-chooser-upload-file']", file)
        expect(self.page.locator("[name='document-chooser-upload-title']")).not_to_have_value("")
        self.page.click("form[data-chooser-modal-creation-form] [type=submit]")
        self._await_choice(name)

    def can_publish(self) -> bool:
        """Whether there is a button for it: in the editor of pages, or in that of translations."""
        return self.page.locator("[name='action-publish'], [name='action'][value='publish']").count() > 0

    def publish(self) -> None:
        """Publish and wait for the answer."""
        button = self.page.locator("[name='action-publish']")
        if not button.is_visible():
            self.page.locator("footer [data-w-dropdown-target='toggle']").first.click()
        with self.page.expect_navigation():
            button.click()

    def preview(self) -> FrameLocator:
        """The page as it will look, beside the editor."""
        frame = self.page.locator("#w-preview-iframe:not([hidden]), [data-w-preview-target='iframe']").last
        if not frame.is_visible():
            self.page.click("[data-side-panel-toggle='preview']")
        return frame.content_frame

    def programme(self, number: str) -> None:
        """Go to the programme desk of a conference by the way that its editor shows."""
        self.visit.go(f"/admin/pages/{number}/edit/")
        self.follow(f"/programmes/{number}/")

    def follow(self, address: str) -> None:
        """Click the first link in sight that ends like this."""
        self.page.locator(f"a[href$='{address}'] >> visible=true").first.click()
        self.page.wait_for_url(f"**{address}")

    def barriers(self) -> list[str]:
        """What is serious for people who use the desk in another way, in what is ours of the screen."""
        found = AXE.run(self.page, context="#main").response["violations"]
        return [
            f"{one['id']}: {node['html'][:150]} {node['failureSummary']}"
            for one in found
            if one["impact"] in {"serious", "critical"}
            for node in one["nodes"]
        ]

    def missing_icons(self) -> list[str]:
        """Icons that the screen asks for and that nobody has drawn."""
        return self.page.evaluate(
            """() => [...new Set([...document.querySelectorAll("use")].map((use) => use.getAttribute("href")))]
                .filter((href) => href.startsWith("#") && !document.querySelector(href))"""
        )

    def errors(self, name: str) -> Locator:
        """What is said to be wrong with a field."""
        return self.page.locator(f"[id='{name}-errors'] .error-message")

    def _open_chooser(self, name: str) -> None:
        self.page.click(f"[id='{name}-chooser'] [data-chooser-action-choose] >> visible=true")

    def _await_choice(self, name: str) -> None:
        expect(self.page.locator(f"[name='{name}']")).not_to_have_value("")
        expect(self.page.locator(".modal-body")).to_have_count(0)
