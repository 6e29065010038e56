"""Following a story: with and without scripts it is the same conversation."""
from screens import Start, begin, sign_in


def test_a_story_is_followed_to_its_end(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    assert employee.name.split()[0] in tour.bubbles[0]
    tour.go_on_to(".end")
    assert "Zevenbruggen" in tour.bubbles[-1]
    assert tour.progress[0] == tour.progress[1]
    tour.open("/start")
    assert tour.has(".finished .stamp")


def test_saying_no_is_a_good_ending_too(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("nee")
    assert tour.is_over
    tour.open("/start")
    assert tour.has(".finished") and not tour.has(".finished .stamp")


def test_an_ended_story_can_be_begun_again(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("later")
    before = tour.turn
    tour.click(".end form [type=submit]")
    assert tour.turn > before
    assert "ja" in tour.options
    assert len(tour.bubbles) == 3, "the new attempt begins with a clean page"


def test_her_answers_stand_in_the_conversation(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    tour.reply("thuis")
    mine = [bubble.text for bubble in tour.all("[data-talk] > li.mine .words")]
    assert mine == ["Ja, laat maar zien", "Thuis"]
    assert any("koffie" in words for words in tour.bubbles)


def test_every_kind_of_answer_is_taken(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    tour.reply("kantoor")
    tour.reply("3")
    tour.press("hint")
    tour.press("missing")
    tour.reply("taart <b>&amp; \"appels\"</b>")
    assert any("taart <b>&amp; \"appels\"</b>" in words for words in tour.bubbles), "text is text, never markup"
    tour.press("skip")
    tour.choose("blijf")
    tour.choose("door")
    tour.choose("printer")
    tour.choose("genoeg-gemopperd")
    tour.reply("true")
    tour.give_feedback("De zoekbalk is klein.")
    tour.give_feedback(score=4)
    assert tour.is_over


def test_an_answer_that_does_not_fit_is_explained_and_kept(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    tour.reply("kantoor")
    before = tour.turn
    for wrong in ("vijftien", "15", "-1", "3.5", "99999999999999999999", ""):
        tour.reply(wrong)
        assert "0" in tour.refusal and "14" in tour.refusal, wrong
        assert tour.turn == before
        assert tour.find("[name=answer]").get_attribute("value") == wrong
        assert tour.find("[name=answer]").get_attribute("aria-invalid") == "true"
    tour.reply(" 7 ")
    assert tour.refusal == ""
    assert tour.turn == before + 1


def test_choosing_nothing_is_explained(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    tour.send()
    assert tour.refusal
    tour.reply("balie")
    assert tour.refusal == ""


def test_a_text_that_is_too_long_is_kept_as_it_was_typed(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.go_on_to("#answer[type=text]:not([inputmode])")
    long = "parkeren en nog veel meer woorden die er niet in passen"
    tour.reply(long)
    assert "40" in tour.refusal
    assert tour.find("#answer").get_attribute("value") == long
    tour.press("skip")
    assert tour.refusal == ""


def test_she_can_skip_a_part(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    tour.reply("kantoor")
    tour.press("leave")
    assert any("smoelenboek" in words for words in tour.bubbles)
    assert not any("Aanpassen" in words for words in tour.bubbles)


def test_every_part_can_be_skipped(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    for _ in range(12):
        if tour.is_over:
            break
        tour.press("leave")
    assert tour.is_over


def test_one_step_back(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    asked, options, turn = tour.question, tour.options, tour.turn
    assert not tour.has(".ways [value=back]"), "there is nothing before the beginning"
    tour.choose("ja")
    tour.press("back")
    assert (tour.question, tour.options) == (asked, options)
    assert tour.turn == turn + 2, "turn numbers never repeat"
    assert not tour.has("[data-talk] > li.mine")
    assert not tour.has(".ways [value=back]"), "one step, not two"
    tour.choose("twijfel")
    assert "meekijken" in tour.options


def test_nothing_is_taken_back_after_feedback_or_a_task(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("ja")
    tour.reply("kantoor")
    tour.press("skip")
    assert tour.has(".ways [value=back]")
    tour.press("done")
    assert not tour.has(".ways [value=back]")


def test_an_option_that_may_be_chosen_once_is_gone_after_it(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tour.choose("twijfel")
    tour.choose("nieuw")
    assert "nieuw" not in tour.options and "meekijken" in tour.options


def test_the_portrait_shows_who_speaks_and_how(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    faces = {tour.find(".portrait img").get_attribute("src")}
    for _ in range(6):
        tour.step()
        portrait = tour.find(".portrait img")
        faces.add(portrait.get_attribute("src"))
        assert portrait.get_attribute("alt")
        assert any_browser.execute_script("return arguments[0].naturalWidth", portrait) > 0
    assert len(faces) >= 3


def test_the_bar_shows_how_far_she_is(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    seen = [tour.progress]
    while not tour.is_over:
        tour.step()
        seen.append(tour.progress)
    assert seen == sorted(seen)
    assert seen[0][0] == 1
    assert seen[-1] == (7, 7)
    start = Start(any_browser, base)
    start.open("/start")
    assert start.path == "/start"


def test_every_story_that_comes_with_it_can_be_followed(any_browser, base, employee):
    start = sign_in(any_browser, base, employee.link)
    stories = [form.get_attribute("action").split("/")[-2] for form in start.all('form[action$="/begin"]')]
    assert {"welkom", "fanclub", "onderweg"} <= set(stories)
    for story in stories:
        start.open("/start")
        tour = start.begin(story)
        # Some let time pass that cannot be cut short: those go on tomorrow.
        tour.go_on_to(".end, form.wait:not(:has([value=skip]))")
