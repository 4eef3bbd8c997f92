"""The book as readers meet it: every code has its place, reads as the system sends it, and is found by searching."""

import html.parser
import json
import posixpath
from urllib.parse import quote, unquote, urlsplit

import pytest
from conftest import ROOT, is_on_screen, sections, too_wide
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait


class Page(html.parser.HTMLParser):
    """The anchors and the links of a page."""

    def __init__(self, path):
        super().__init__()
        self.ids, self.links = [], []
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])


@pytest.fixture(scope="session")
def pages(book):
    """The pages by their addresses within the book."""
    files = sorted(book.rglob("*.html"))
    # The table of contents for browsers without scripts is a frame of others.
    return {str(file.relative_to(book)): Page(file) for file in files if file.name != "toc.html"}


@pytest.fixture(scope="session")
def address(book, serve):
    return serve(book)


@pytest.fixture(scope="session")
def entries(faultdex):
    return json.loads(faultdex("export", "--format", "json"))


def published():
    """System and code of every line of the lock."""
    lines = (ROOT / "catalog" / "catalog.lock").read_text().splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return [(system, code) for system, _variant, code, *_advice in rows]


def anchor(code):
    return quote(code, safe="-._~")


def test_every_published_code_has_its_anchor(pages):
    codes = published()
    assert len(codes) > 300
    lost = [f"{system}:{code}" for system, code in codes if anchor(code) not in pages[f"reference/{system}.html"].ids]
    assert not lost


def test_no_anchor_stands_twice_on_a_page(pages):
    twice = {path: {i for i in page.ids if page.ids.count(i) > 1} for path, page in pages.items()}
    assert not {path: ids for path, ids in twice.items() if ids}


def test_every_link_within_the_book_leads_somewhere(pages, book):
    broken = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
            anchors = pages[target].ids if target in pages else []
            if not (book / target).is_file() or parts.fragment and parts.fragment not in anchors:
                broken.append(f"{path}: {link}")
    assert not broken


def test_every_message_reads_as_the_system_sends_it(browser, address, entries):
    assert len(entries) > 300
    for system in {entry["system"] for entry in entries}:
        browser.get(f"{address}reference/{system}.html")
        shown = sections(browser)
        for entry in (entry for entry in entries if entry["system"] == system):
            messages = [case["message"] for case in entry["cases"]]
            assert shown[anchor(entry["code"])] == messages, f"{system}:{entry['code']}"


# What is searched for, and what the page found has to speak of.
SEARCHES = {
    "40000004": "kdp.html#40000004",
    "SessionToken": "SessionToken",
    "INPUT_INVALID.SessionToken.Invalid": "thingspace.html#INPUT_INVALID.SessionToken.Invalid",
    # A word of one resolution, and of nothing else.
    "telematics": "thingspace.html#INPUT_INVALID.InvalidAccountTypeForNpaNxxOrZip",
}


@pytest.mark.parametrize("words", SEARCHES)
def test_the_first_result_of_a_search_is_on_the_screen(screen, address, words):
    screen.get(address)
    screen.find_element(By.ID, "mdbook-search-toggle").click()
    waiting = WebDriverWait(screen, 20)
    waiting.until(lambda browser: browser.find_element(By.ID, "mdbook-searchbar").is_displayed())
    screen.find_element(By.ID, "mdbook-searchbar").send_keys(words)
    result = waiting.until(lambda browser: browser.find_elements(By.CSS_SELECTOR, "#mdbook-searchresults a"))[0]
    result.click()
    waiting.until(lambda browser: "/reference/" in browser.current_url)
    assert SEARCHES[words] in screen.current_url.replace(f"?highlight={words}", ""), screen.current_url
    anchor = urlsplit(screen.current_url).fragment
    waiting.until(lambda browser: is_on_screen(browser, anchor), f"#{anchor} is not on the screen")


def test_every_page_fits_the_screen(screen, address, pages):
    wide = {}
    for path in pages:
        # That page is for whatever address is not there, and its own links are from the root.
        if path != "404.html":
            screen.get(address + path)
            wide[path] = too_wide(screen)
    assert not {path: elements for path, elements in wide.items() if elements}
