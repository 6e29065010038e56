"""The same answer twice is one step; an answer to an old turn moves nobody."""
from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from collections import Counter

from selenium.webdriver.common.action_chains import ActionChains

from Harness.pages import Visitor
from screens import Tour, begin


def test_a_double_click_is_one_step(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    turn = tour.turn
    with tour.replaced(tour.PART):
        ActionChains(any_browser).double_click(tour.find(".choice[value=twijfel]")).perform()
    any_browser.refresh()
    assert tour.turn == turn + 1
    assert "meekijken" in tour.options


def test_the_second_half_of_a_slow_double_click_meets_nothing_new(browser, base, employee):
    tour = begin(browser, base, employee.link)
    turn = tour.turn
    tour.choose("twijfel")
    # Her finger comes down once more, on whatever button is there now.
    browser.execute_script("document.querySelector('.choice').dispatchEvent("
                           "new MouseEvent('click', {bubbles: true, cancelable: true, detail: 2}))")
    browser.refresh()
    assert tour.turn == turn + 1


def test_begin_clicked_twice_is_one_beginning(signed_in):
    form = signed_in.get("/start").form("/tours/welkom/begin")
    first = signed_in.post(form.action, form.fields)
    second = signed_in.post(form.action, form.fields)
    assert first.turn == second.turn == 1


def test_the_same_answer_many_times_at_once_is_one_step(base, employee):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    tour = visitor.begin("welkom")
    with ThreadPoolExecutor(8) as pool:
        pages = list(pool.map(lambda _: visitor.answer(tour, "welkom", follow=False, choose="ja"), range(24)))
    assert Counter(page.status for page in pages) == {303: 24}
    assert visitor.get("/tours/welkom").turn == tour.turn + 1


def test_different_answers_at_once_count_once(base, employee):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    tour = visitor.begin("welkom")
    options = ["ja", "kort", "twijfel", "later", "nee"] * 4
    with ThreadPoolExecutor(8) as pool:
        pages = list(pool.map(lambda option: visitor.answer(tour, "welkom", follow=False, choose=option), options))
    assert Counter(page.status for page in pages) == {303: 4, 409: 16}
    assert visitor.get("/tours/welkom").turn == tour.turn + 1


def test_in_two_tabs_nobody_is_moved_twice(plain_browser, base, employee):
    tour = begin(plain_browser, base, employee.link)
    first = plain_browser.current_window_handle
    plain_browser.switch_to.new_window("tab")
    tour.open("/tours/welkom")
    second = plain_browser.current_window_handle

    plain_browser.switch_to.window(first)
    tour.choose("ja")
    turn, question = tour.turn, tour.question

    plain_browser.switch_to.window(second)
    assert "nee" in tour.options, "this tab still shows the old question"
    tour.choose("nee")
    assert tour.refusal
    assert (tour.turn, tour.question) == (turn, question), "it shows where she is now"
    assert not tour.is_over
    tour.reply("buiten")
    assert tour.turn == turn + 1


def test_after_the_browser_s_back_button_an_old_page_moves_nobody_twice(plain_browser, base, employee):
    tour = begin(plain_browser, base, employee.link)
    tour.choose("ja")
    tour.reply("kantoor")
    turn = tour.turn
    plain_browser.back()
    if tour.turn != turn:  # the browser kept the old page
        tour.reply("thuis")
        assert tour.refusal
    assert tour.turn == turn
    assert not any("ver weg" in words for words in tour.bubbles)


def test_after_the_browser_s_back_and_forward_the_page_is_the_present_one(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("ja")
    turn = tour.turn
    browser.back()
    browser.forward()
    tour.wait(lambda: tour.turn == turn, "the present turn")
    tour.reply("kantoor")
    assert tour.turn == turn + 1


def test_a_page_left_open_over_a_whole_tour_is_refused(base, employee):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    old = visitor.begin("welkom")
    page = visitor.answer(old, "welkom", choose="kort")
    page = visitor.answer(page, "welkom", choose="naar-groepen")
    page = visitor.answer(page, "welkom", choose="zie-wel")
    refused = visitor.answer(old, "welkom", choose="nee")
    assert refused.status == 409
    assert refused.turn == page.turn
    again = visitor.answer(old, "welkom", choose="kort")
    assert again.status == 200, "what was answered then is acknowledged again"
    assert again.turn == page.turn


def test_feedback_posted_twice_arrives_once(base, employee, team):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    page = visitor.answer(visitor.begin("welkom"), "welkom", choose="kort")
    page = visitor.answer(page, "welkom", choose="naar-webteam")
    words = f"Dubbel gestuurd door {employee.name}"
    for _ in range(3):
        visitor.answer(page, "welkom", input="feedback", text=words)
    assert team.get("/team/feedback").text.count(words) == 1


def test_double_clicking_through_a_whole_tour_skips_nothing(browser, base, employee):
    tour: Tour = begin(browser, base, employee.link, "onderweg")
    turn = tour.turn
    for _ in range(12):
        if tour.is_over:
            break
        if tour.has("[name=answer][type=radio]"):
            tour.fill_in("werk")
        if tour.has("[name=score]"):
            tour.find("label:has([name=score])").click()
        button = tour.find(f"{tour.PART} form:not(.ways) button[type=submit]")
        with tour.replaced(tour.PART):
            ActionChains(browser).double_click(button).perform()
        browser.refresh()
        if not tour.is_over:
            assert tour.turn == turn + 1
            turn = tour.turn
