"""When the network or the server fails: she says so, keeps what was said, and nothing happens twice."""
from playwright.sync_api import expect

TURNS = "**/api/v1/tours/*/turns"


def turns(overlay) -> list[int]:
    """The turn of each answer that is sent from here on."""
    sent = []
    overlay.page.on("request", lambda request: request.url.endswith("/turns") and request.method == "POST"
                    and sent.append(request.post_data_json["turn"]))
    return sent


def answer(overlay, text: str = "Noor") -> None:
    overlay.panel.get_by_role("textbox").fill(text)
    overlay.panel.get_by_role("button", name="Verder").first.click()


def test_without_a_network_the_answer_waits_and_goes_by_itself(signed):
    signed.begin("Een vraag")
    signed.page.context.set_offline(True)
    answer(signed)
    expect(signed.status).to_contain_text("Er is even geen verbinding.")
    assert signed.panel.get_by_role("textbox").input_value() == "Noor"
    signed.page.context.set_offline(False)
    expect(signed.words("Dank je, Noor.")).to_be_visible()
    expect(signed.status).not_to_contain_text("geen verbinding")


def test_an_answer_that_arrived_unnoticed_counts_once(signed):
    signed.begin("Een vraag")
    sent = turns(signed)

    def lose(route):
        route.fetch()
        route.abort()

    signed.page.route(TURNS, lose, times=1)
    answer(signed)
    expect(signed.words("Dank je, Noor.")).to_be_visible(timeout=10000)
    assert len(sent) == 2 and len(set(sent)) == 1
    assert signed.panel.get_by_text("Dank je, Noor.").count() == 1


def test_a_server_that_fails_is_told_in_words_and_the_answer_stays(signed):
    signed.begin("Een vraag")
    signed.page.route(TURNS, lambda route: route.fulfill(
        status=500, content_type="application/problem+json", headers={"Access-Control-Allow-Origin": signed.base},
        body='{"type":"/api/v1/problems/ours","title":"x","status":500,"detail":"Er ging bij mij iets mis."}'), times=1)
    answer(signed)
    expect(signed.panel.get_by_role("alert")).to_contain_text("Er ging bij mij iets mis.")
    assert signed.panel.get_by_role("textbox").input_value() == "Noor"
    answer(signed)
    expect(signed.words("Dank je, Noor.")).to_be_visible()


def test_a_page_that_opens_without_a_network_for_vicky_is_just_a_page(signed):
    signed.page.route(f"**/api/v1/**", lambda route: route.abort())
    signed.go("/dashboard")
    signed.page.wait_for_timeout(400)
    assert signed.page.evaluate("wrong") == []
    assert signed.page.locator("vicky-overlay").count() == 0


def test_a_guide_that_does_not_come_is_said_and_tried_again(signed):
    signed.page.route("**/embed/guide.*", lambda route: route.abort(), times=1)
    signed.arrive("/dashboard")
    signed.launcher.click()
    expect(signed.page.locator("vicky-overlay .launcher b")).to_contain_text("Er is even geen verbinding.")
    signed.open()
    assert signed.page.evaluate("wrong") == []


def test_typing_goes_on_while_there_is_no_network(signed):
    signed.begin("Een vraag")
    signed.page.context.set_offline(True)
    field = signed.panel.get_by_role("textbox")
    field.press_sequentially("Noor van")
    signed.page.wait_for_timeout(500)
    field.press_sequentially(" der Wal")
    signed.page.context.set_offline(False)
    signed.page.wait_for_timeout(1500)
    assert field.input_value() == "Noor van der Wal"
