"""What the tests of pages share: the program, the book as it was built, a server for it, and a browser.

Needs `chromium`, `chromedriver` and the book: `mdbook build docs`. Nothing is loaded from beyond loopback.
"""

import functools
import http.server
import json
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "target" / "book"

# A phone and a desk, in CSS pixels.
WIDTHS = {"phone": 390, "desktop": 1280}
HEIGHT = 844


@pytest.fixture(scope="session")
def faultdex():
    """Runs the program with arguments and gives what it prints."""
    build = ["cargo", "build", "--quiet", "--package", "faultdex-cli", "--message-format", "json"]
    messages = subprocess.run(build, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    artefacts = (json.loads(line) for line in messages.splitlines())
    program = next(path for artefact in artefacts if (path := artefact.get("executable")))

    def run(*args):
        return subprocess.run([program, *map(str, args)], cwd=ROOT, check=True, capture_output=True, text=True).stdout

    return run


@pytest.fixture(scope="session")
def book():
    """The folder of the book."""
    assert (BOOK / "index.html").exists(), "there is no book: run `mdbook build docs`"
    return BOOK


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def serve():
    """Serves a folder on loopback and gives its address."""
    servers = []

    def start(folder):
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()


@pytest.fixture(scope="session")
def chromium():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    options.add_argument("--headless=new")
    options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
    if os.geteuid() == 0:
        # Chromium's own sandbox does not start for root, as in most containers.
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    yield driver
    driver.quit()


@pytest.fixture
def browser(chromium):
    """The browser; a test with it fails on whatever the console complains of, missing files too."""
    chromium.get("about:blank")
    chromium.get_log("browser")
    yield chromium
    complaints = {entry["message"] for entry in chromium.get_log("browser") if entry["level"] != "INFO"}
    assert not complaints, "\n".join(sorted(complaints))


@pytest.fixture(params=WIDTHS)
def screen(request, browser):
    """The browser with a screen of each width."""
    width = WIDTHS[request.param]
    size = {"width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": request.param == "phone"}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    return browser


def sections(browser):
    """The quotes on a page by the anchor of the heading that they stand under."""
    return browser.execute_script(
        """
        const sections = {};
        let anchor = null;
        for (const element of document.querySelectorAll('main h2, main h3, main blockquote')) {
            if (element.matches('blockquote')) sections[anchor].push(element.textContent.trim());
            else sections[anchor = element.id] = [];
        }
        return sections;
        """
    )


def is_on_screen(browser, anchor):
    """Whether the heading with this anchor can be read: within the window, with nothing before it."""
    return browser.execute_script(
        """
        const heading = document.getElementById(arguments[0]);
        const box = heading.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + 5, box.top + box.height / 2);
        return box.top >= 0 && box.bottom <= window.innerHeight && heading.contains(top);
        """,
        anchor,
    )


def too_wide(browser):
    """What of the page is to the right of the screen, but for what is made to be scrolled by itself."""
    return browser.execute_script(
        """
        const width = document.documentElement.clientWidth;
        return [...document.body.querySelectorAll('*')]
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
            .filter((element) => !element.parentElement.closest('pre, .table-wrapper'))
            .map((element) => element.outerHTML.slice(0, 100));
        """
    )
