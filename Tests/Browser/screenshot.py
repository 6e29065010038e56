"""Makes the picture in the README: screenshot.py FILE.png"""
from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from selenium.webdriver.common.action_chains import ActionChains

from chrome import Chrome
from Harness.vicky import Server, employ
from screens import begin


def main(file: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        link = employ(["Noor van der Wal"], data)["Noor van der Wal"]
        server = Server(data).start()
        browser = Chrome(Path(folder, "chrome"))
        try:
            browser.screen(1180, 860)
            tour = begin(browser, server.base, link)
            tour.choose("kort")
            tour.choose("naar-groepen")
            ActionChains(browser).move_by_offset(5, 5).perform()  # no button that looks pressed
            browser.execute_script("""
              document.activeElement.blur();
              document.querySelector('[data-talk] > li.mine:nth-last-child(-n + 6)').scrollIntoView({block: 'start'});
              window.scrollBy(0, 22);
            """)
            browser.execute_script("return Promise.all(document.getAnimations().map((a) => a.finished))")
            file.parent.mkdir(parents=True, exist_ok=True)
            browser.save_screenshot(str(file))
        finally:
            browser.quit()
            server.stop()
    print(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
