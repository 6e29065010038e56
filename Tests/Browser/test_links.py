"""Personal links: opening one changes nothing, a button trades it, and nobody else learns of it."""
from http.cookies import SimpleCookie

import pytest

from Harness.pages import Visitor
from Harness.vicky import Server, run
from screens import Link, Start, sign_in


def test_opening_a_link_shows_a_button_and_changes_nothing(browser, base, employee):
    screen = Link(browser, base)
    screen.open(employee.link)
    assert screen.has("main form [type=submit]")
    assert browser.get_cookies() == []
    screen.open("/start")
    assert not screen.has('form[action$="/begin"]')


def test_the_button_gives_a_clean_address(any_browser, base, employee):
    start = sign_in(any_browser, base, employee.link)
    assert start.path == "/start"
    assert employee.name.split()[0] in start.heading
    assert employee.token not in any_browser.page_source


def test_a_mail_scanner_uses_nothing_up(visitor, employee):
    for method in ("HEAD", "GET", "HEAD", "GET"):
        page = visitor.request(method, employee.link)
        assert page.status == 200
        assert "set-cookie" not in page.headers
    assert visitor.open_link(employee.link).path == "/start"


def test_a_link_works_on_a_second_machine(base, employee):
    assert Visitor(base).open_link(employee.link).path == "/start"
    assert Visitor(base).open_link(employee.link).path == "/start"


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(visitor, employee):
    page = visitor.post(employee.link, visitor.get(employee.link).form(employee.link).fields, follow=False)
    assert page.status == 303
    assert page.headers["location"] == "/start"
    cookies = SimpleCookie(page.headers["set-cookie"])
    assert len(cookies) == 1
    for cookie in cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] in ("Lax", "Strict")
        assert cookie["path"] == "/"
        assert not cookie["domain"]
        assert len(cookie.value) >= 22, "128 bits at least"
        assert employee.token not in cookie.value


def test_there_are_no_other_cookies(browser, base, employee):
    sign_in(browser, base, employee.link).begin("welkom").step()
    cookies = browser.get_cookies()
    assert len(cookies) == 1
    assert cookies[0]["httpOnly"]
    assert cookies[0]["sameSite"] in ("Lax", "Strict")


def test_without_a_link_there_is_a_friendly_page(any_browser, base):
    screen = Start(any_browser, base)
    screen.open("/")
    assert "Vicky" in screen.heading
    assert not screen.has("form")


@pytest.mark.parametrize("path", ["/start", "/tours/welkom", "/team", "/team/feedback", "/team/stories/welkom",
                                  "/team/stories/welkom/completion.csv"])
def test_without_a_link_nothing_else_is_to_be_seen(visitor, path):
    page = visitor.get(path)
    assert page.status in (200, 401, 403)
    assert page.status != 200 or page.path == "/"
    assert page.forms == []
    assert "<h1>" in page.text


@pytest.mark.parametrize("token", ["x", "a" * 22, "a" * 43, "A" * 5000, "%00", "..%2f..", "%C3%A9" * 20])
def test_an_unknown_link_says_so_kindly(visitor, token):
    for method in ("GET", "POST"):
        page = visitor.request(method, f"/l/{token}", headers={"Content-Length": "0"} if method == "POST" else None)
        assert page.status in (404, 410, 414)
        assert "set-cookie" not in page.headers
    assert token[:5000] not in page.text or len(token) < 22


def test_an_employee_does_not_see_the_web_team_s_pages(signed_in):
    for path in ("/team", "/team/feedback", "/team/stories/welkom", "/team/stories/welkom/completion.csv"):
        page = signed_in.get(path)
        assert page.status == 403, path
        assert "<h1>" in page.text


def test_signing_out_ends_the_session_for_good(signed_in):
    cookies = dict(signed_in.cookies)
    page = signed_in.get("/start")
    signed_in.post("/sign-out", page.form("/sign-out").fields)
    assert signed_in.cookies == {}
    signed_in.cookies = cookies
    assert signed_in.get("/start").status == 401


def test_tokens_are_neither_logged_nor_kept_as_they_are(server, visitor, employee):
    visitor.open_link(employee.link)
    visitor.get(employee.link + "x")
    visitor.get(f"{employee.link}/y?z={employee.token}")
    visitor.post(employee.link + "?again=1", {"csrf": employee.token})
    page = visitor.get("/start")
    secrets = [employee.token, *visitor.cookies.values(), page.form("/sign-out").fields["csrf"]]
    kept = b"".join(file.read_bytes() for file in server.data.rglob("*") if file.is_file())
    for secret in secrets:
        assert secret not in server.output()
        assert secret.encode() not in kept


def test_no_referrer_leaves(browser, base, employee):
    sign_in(browser, base, employee.link)
    assert browser.execute_script("return document.referrer") == ""
    assert browser.execute_script("return document.querySelector('meta[name=referrer]').content") == "no-referrer"


def test_a_revoked_link_and_its_sessions_end(server, visitor, employee):
    visitor.open_link(employee.link)
    run("employee", "revoke", employee.name, data=server.data)
    assert visitor.get("/start").status == 401
    assert visitor.get(employee.link).status == 410


def test_an_erased_employee_is_not_let_in(server, visitor, employee, team):
    visitor.open_link(employee.link)
    visitor.begin("welkom")
    run("employee", "erase", employee.name, "--yes", data=server.data)
    assert visitor.get("/tours/welkom").status == 401
    assert visitor.get(employee.link).status == 410
    assert employee.name not in team.get("/team/stories/welkom").text


def test_a_server_prints_fresh_links_at_each_start(tmp_path):
    server = Server(tmp_path / "data", options=("--print-links",)).start()
    first = server.printed_links()
    server.stop()
    server.start()
    second = server.printed_links(4)
    assert len({*first, *second}) == 4
    assert Visitor(server.base).open_link(second[0]).path == "/start"
    assert Visitor(server.base).open_link(second[1]).path == "/team"
    server.stop()


def test_another_s_link_in_the_same_browser_is_another_s_session(visitor, employee, colleague):
    assert employee.name.split()[0] in visitor.open_link(employee.link).text
    before = dict(visitor.cookies)
    assert colleague.name.split()[0] in visitor.open_link(colleague.link).text
    assert set(visitor.cookies.values()).isdisjoint(before.values())
