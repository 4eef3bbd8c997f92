"""The page that `faultdex report --html` writes."""

import pytest
from conftest import ROOT, too_wide
from selenium.webdriver.common.by import By

LOG = ROOT / "docs" / "src" / "guide" / "examples" / "app.log"


@pytest.fixture(scope="module")
def address(faultdex, serve, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    faultdex("report", "--html", folder / "report.html", LOG)
    return serve(folder) + "report.html"


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_page_fits_the_screen_and_names_what_failed(screen, address, colours):
    screen.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": colours}]})
    screen.get(address)
    text = screen.find_element(By.TAG_NAME, "body").text
    for code in ["40000004", "40000005", "REQUEST_FAILED.SessionToken.Expired", "1007"]:
        assert code in text
    assert not too_wide(screen)
