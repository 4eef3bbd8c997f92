"""A book of somebody else, as mdBook makes it by default, with codes and texts that mean something to Markdown and HTML."""

import json
import shutil
import subprocess
from urllib.parse import quote

import pytest
from conftest import ROOT, is_on_screen, sections
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

CATALOGUE = ROOT / "docs" / "tests" / "nasty.toml"
MARKS = "<!-- faultdex docs: reference -->\n<!-- faultdex docs: end -->\n"


@pytest.fixture(scope="module")
def entries(faultdex):
    entries = json.loads(faultdex("export", "--format", "json", "--catalog", CATALOGUE))
    return [entry for entry in entries if entry["system"] == "nasty"]


@pytest.fixture(scope="module")
def address(faultdex, serve, tmp_path_factory):
    folder = tmp_path_factory.mktemp("book")
    (folder / "src").mkdir()
    (folder / "book.toml").write_text("[book]\n")
    (folder / "src" / "SUMMARY.md").write_text(MARKS)
    faultdex("docs", "--catalog", CATALOGUE, "--out", folder / "src" / "reference")
    mdbook = shutil.which("mdbook") or ROOT / "target" / "tools" / "bin" / "mdbook"
    subprocess.run([mdbook, "build", folder], check=True, capture_output=True)
    return serve(folder / "book") + "reference/nasty.html"


def test_every_message_reads_as_the_system_sends_it(browser, address, entries):
    assert len(entries) == 4
    browser.get(address)
    shown = sections(browser)
    for entry in entries:
        anchor = quote(entry["code"], safe="-._~")
        assert shown[anchor] == [case["message"] for case in entry["cases"]], entry["code"]


def test_every_code_is_reached_from_the_overview(browser, address, entries):
    for entry in entries:
        browser.get(address)
        links = browser.find_elements(By.CSS_SELECTOR, ".codes a")
        next(link for link in links if link.text == entry["code"]).click()
        anchor = quote(entry["code"], safe="-._~")
        WebDriverWait(browser, 20).until(lambda browser: is_on_screen(browser, anchor), entry["code"])
