"""She stops half-way, and goes on where she was: later, and on another machine."""
from Harness.pages import Visitor
from screens import Start, begin, sign_in


def half_way(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("ja")
    tour.reply("thuis")
    tour.reply("3")
    return tour


def test_she_goes_on_where_she_was_on_another_machine(any_browser, other_browser, base, employee):
    tour = half_way(any_browser, base, employee)
    told, turn, progress = tour.bubbles, tour.turn, tour.progress
    elsewhere = sign_in(other_browser, base, employee.link)
    assert elsewhere.has(".stories progress")
    there = elsewhere.go_on("welkom")
    assert there.turn == turn
    assert there.bubbles == told, "the conversation so far is shown"
    assert there.progress == progress
    there.press("done")
    assert there.turn == turn + 1


def test_opening_and_reloading_the_page_changes_nothing(any_browser, base, employee):
    tour = half_way(any_browser, base, employee)
    told, turn = tour.bubbles, tour.turn
    for _ in range(3):
        any_browser.refresh()
        tour.open("/tours/welkom")
    assert (tour.bubbles, tour.turn) == (told, turn)


def test_a_pause_leads_to_the_start_page_and_back(any_browser, base, employee):
    tour = half_way(any_browser, base, employee)
    turn = tour.turn
    with tour.replaced("h1"):
        tour.find(".ways .pause a").click()
    start = Start(any_browser, base)
    assert start.path == "/start"
    assert start.go_on("welkom").turn == turn


def test_a_tour_survives_the_server_being_stopped_and_started(browser, server, base, employee):
    tour = half_way(browser, base, employee)
    told, turn = tour.bubbles, tour.turn
    assert server.stop() == 0
    server.start()
    browser.refresh()
    assert (tour.bubbles, tour.turn) == (told, turn)
    tour.press("done")
    assert tour.turn == turn + 1


def test_colleagues_do_not_meet_in_one_tour(base, employee, colleague):
    one, other = Visitor(base), Visitor(base)
    one.open_link(employee.link)
    other.open_link(colleague.link)
    one.answer(one.begin("welkom"), "welkom", choose="ja")
    assert other.get("/tours/welkom").path == "/start", "the other has not begun"


def test_each_story_has_a_tour_of_its_own(any_browser, base, employee):
    tour = half_way(any_browser, base, employee)
    turn = tour.turn
    tour.open("/start")
    other = Start(any_browser, base).begin("fanclub")
    other.choose("vinden")
    other.open("/tours/welkom")
    assert other.turn == turn


def test_going_to_a_story_not_begun_leads_to_the_start_page(any_browser, base, employee):
    start = sign_in(any_browser, base, employee.link)
    start.open("/tours/welkom")
    assert start.path == "/start"
