"""What the script adds: no reload, news that is read aloud, and nothing lost when the network is."""
from screens import begin

MARK = """
window.untouched = true;
window.log = document.querySelector('[role=log]');
window.first = document.querySelector('[data-talk] > li');
window.added = [];
new MutationObserver((changes) => {
  for (const {addedNodes} of changes)
    for (const node of addedNodes) if (node.matches) window.added.push(node.innerText);
}).observe(document.querySelector('[data-talk]'), {childList: true});
"""


def test_the_page_does_not_reload(browser, base, employee):
    tour = begin(browser, base, employee.link)
    browser.execute_script(MARK)
    face = tour.find(".portrait img").get_attribute("src")
    tour.choose("twijfel")
    tour.choose("nieuw")
    assert browser.execute_script("return window.untouched") is True
    assert tour.find(".portrait img").get_attribute("src") != face
    assert tour.path == "/tours/welkom"


def test_new_bubbles_are_announced_and_old_ones_left_alone(browser, base, employee):
    tour = begin(browser, base, employee.link)
    log = tour.find("[role=log]")
    assert log.get_attribute("aria-live") == "polite"
    browser.execute_script(MARK)
    before = len(tour.bubbles)
    tour.choose("twijfel")
    assert browser.execute_script("return window.log === document.querySelector('[role=log]')")
    assert browser.execute_script("return window.first === document.querySelector('[data-talk] > li')")
    added = browser.execute_script("return window.added")
    assert len(added) == len(tour.bubbles) - before
    assert any("zo zitten" in words for words in added), "her own answer"
    assert any("eerlijk antwoord" in words for words in added)


def test_a_refusal_is_announced_and_gets_the_focus(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("ja")
    tour.send()
    assert tour.find("[data-refusal]").get_attribute("role") == "alert"
    assert browser.execute_script("return document.activeElement.matches('[data-refusal]')")


def test_the_focus_stays_with_the_conversation(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("ja")
    assert browser.execute_script("return document.activeElement.matches('[data-part=answer]')")


def test_without_a_network_nothing_typed_is_lost(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("kort")
    tour.choose("naar-webteam")
    turn = tour.turn
    tour.find("[name=text]").send_keys("Dit mag niet weg.")
    browser.offline(True)
    tour.find("[value=feedback]").click()
    tour.wait(lambda: tour.find("[data-connection]").is_displayed(), "the message that it was not sent")
    assert tour.find("[name=text]").get_attribute("value") == "Dit mag niet weg."
    browser.offline(False)
    tour.press("feedback")
    assert tour.turn == turn + 1
    assert not tour.find("[data-connection]").is_displayed()


def test_with_less_motion_nothing_moves(browser, base, employee):
    browser.media(prefers_reduced_motion="reduce")
    tour = begin(browser, base, employee.link)
    tour.choose("ja")
    moving = browser.execute_script("return document.getAnimations().length")
    assert moving == 0
    assert browser.execute_script("return getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_when_the_session_is_over_she_is_told(browser, base, employee):
    tour = begin(browser, base, employee.link)
    browser.delete_all_cookies()
    with tour.replaced("h1"):
        tour.find(".choice").click()
    assert not tour.has("[data-tour]")
    assert tour.heading


def test_the_console_stays_silent_and_no_other_host_is_asked(browser, server, base, employee):
    tour = begin(browser, base, employee.link)
    while not tour.is_over:
        tour.step()
    tour.open("/start")
    assert browser.complaints() == []
    assert browser.hosts_asked() == {server.host}
