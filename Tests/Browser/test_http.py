"""What the server answers to those who do not use a browser as intended."""
from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest

from Harness.pages import Page, Visitor
from Harness.walking import walk_to

ANYWHERE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


def assert_safe(page: Page) -> None:
    for name, value in ANYWHERE.items():
        assert page.headers.get(name) == value, f"{name} at {page.path} ({page.status})"
    policy = {words[0]: set(words[1:]) for rule in page.headers["content-security-policy"].split(";")
              if (words := rule.split())}
    assert policy["default-src"] == {"'none'"}
    for name in ("script-src", "style-src", "img-src", "media-src", "connect-src", "form-action"):
        assert policy[name] == {"'self'"}, name
    assert policy["base-uri"] == policy["frame-ancestors"] == {"'none'"}
    assert "set-cookie" not in page.headers or "HttpOnly" in page.headers["set-cookie"]


def assert_private(page: Page) -> None:
    assert_safe(page)
    assert "no-store" in page.headers["cache-control"], page.path


def test_every_answer_to_a_stranger_carries_the_safety_headers(visitor, employee):
    for path in ("/", employee.link, "/l/unknown", "/start", "/team", "/nowhere", "/tours/nowhere"):
        page = visitor.request("GET", path)
        assert_safe(page)
        if page.headers.get("content-type", "").startswith("text/html"):
            assert_private(page)


def test_every_answer_to_an_employee_is_private(signed_in):
    pages = [signed_in.request("GET", "/start"), signed_in.request("GET", "/tours/welkom")]
    form = signed_in.get("/start").form("/tours/welkom/begin")
    pages.append(signed_in.post(form.action, form.fields, follow=False))
    tour = signed_in.get("/tours/welkom")
    pages.append(tour)
    pages.append(signed_in.answer(tour, "welkom", follow=False, choose="bestaat-niet"))
    assert pages[-1].status == 422
    pages.append(signed_in.answer(tour, "welkom", follow=False, choose="ja"))
    assert pages[-1].status == 303
    pages.append(signed_in.answer(tour, "welkom", follow=False, choose="nee"))
    assert pages[-1].status == 409
    pages.append(signed_in.post("/tours/welkom", {"turn": "1", "choose": "ja"}))
    assert pages[-1].status == 403
    pages.append(signed_in.request("GET", "/tours/bestaat-niet"))
    assert pages[-1].status == 404
    for page in pages:
        assert_private(page)


def test_the_web_team_s_pages_and_report_are_private(team):
    for path in ("/team", "/team/feedback", "/team/stories/welkom", "/team/stories/welkom/completion.csv"):
        page = team.request("GET", path)
        assert page.status == 200, path
        assert_private(page)


@pytest.mark.parametrize("path, kind", [
    ("/assets/vicky.css", "text/css"), ("/assets/vicky.js", "javascript"), ("/assets/favicon.svg", "image/svg+xml"),
    ("/personas/vicky/blij.svg", "image/svg+xml"), ("/stories/welkom/media/samen.svg", "image/svg+xml")])
def test_files_come_with_their_type_and_may_be_kept(somebody, path, kind):
    page = somebody.get(path)
    assert page.status == 200
    assert kind in page.headers["content-type"]
    assert "no-store" not in page.headers.get("cache-control", "")
    assert_safe(page)


@pytest.mark.parametrize("folder", ["/assets/", "/personas/vicky/", "/personas/", "/stories/welkom/media/",
                                    "/stories/welkom/", "/stories/"])
@pytest.mark.parametrize("way", ["../../../../../../etc/passwd", "..%2f..%2f..%2f..%2fetc%2fpasswd",
                                 "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "..%5c..%5cPackage.swift", "../../Package.swift",
                                 "..%2fstory.xml", "../persona.xml", "persona.xml", "story.xml", "%00",
                                 "blij.svg%00.xml", "/etc/passwd", "", "."])
def test_no_path_leaves_its_folder(somebody, folder, way):
    page = somebody.request("GET", folder + way)
    assert page.status in (400, 404), page.body[:200]
    assert b"root:" not in page.body
    assert b"<scene" not in page.body and b"<persona" not in page.body


@pytest.mark.parametrize("path", ["/nowhere", "/tours", "/tours/x", "/team/stories/x", "/start/x", "/assets/x.css",
                                  "/%F0%9F%92%A9", "/start%00", "//start"])
def test_an_unknown_page_says_so_kindly(team, somebody, path):
    for visitor in (team, somebody):
        page = visitor.request("GET", path)
        assert page.status in (400, 403, 404), path
        assert page.status != 404 or "<h1>" in page.text or path.startswith("/assets")


def test_a_form_that_is_not_ours_is_refused(signed_in):
    tour = signed_in.begin("welkom")
    fields = {"turn": str(tour.turn), "choose": "ja"}
    for csrf in ({}, {"csrf": ""}, {"csrf": "x" * 43}):
        assert signed_in.post("/tours/welkom", {**fields, **csrf}, follow=False).status == 403
    assert signed_in.get("/tours/welkom").turn == tour.turn


def test_another_s_form_is_refused(signed_in, base, colleague):
    other = Visitor(base)
    other.open_link(colleague.link)
    foreign = other.begin("welkom").form("/tours/welkom").fields["csrf"]
    tour = signed_in.begin("welkom")
    page = signed_in.post("/tours/welkom", {"turn": str(tour.turn), "choose": "ja", "csrf": foreign}, follow=False)
    assert page.status == 403


def test_every_form_of_the_web_team_asks_for_its_own_token(team):
    for action in ("/team/feedback/1/answer", "/team/feedback/1/close", "/sign-out"):
        assert team.post(action, {"text": "x", "turn": "0"}, follow=False).status == 403


@pytest.mark.parametrize("fields", [
    {}, {"turn": "x"}, {"turn": "-1"}, {"turn": "99999999999999999999999"}, {"turn": "1"},
    {"turn": "1", "choose": ""}, {"turn": "1", "answer": "x"}, {"turn": "1", "input": "vliegen"},
    {"turn": "1", "input": "done"}, {"turn": "1", "input": "skip"}, {"turn": "1", "input": "feedback", "score": "9"},
    {"turn": "1", "choose": "\0"}, {"turn": "1", "choose": "x" * 10_000}])
def test_an_answer_that_does_not_fit_moves_nobody(signed_in, fields):
    tour = signed_in.begin("welkom")
    csrf = tour.form("/tours/welkom").fields["csrf"]
    page = signed_in.post("/tours/welkom", {**fields, "csrf": csrf}, follow=False)
    assert page.status in (400, 409, 422)
    assert "<h1" in page.text
    assert signed_in.get("/tours/welkom").turn == tour.turn


def test_a_body_that_is_too_large_is_refused(signed_in):
    tour = walk_to(signed_in, "welkom", lambda form: "text" in form.writable)
    page = signed_in.answer(tour, "welkom", follow=False, input="feedback", text="x" * 5_000_000)
    assert page.status == 413
    assert signed_in.get("/tours/welkom").turn == tour.turn


@pytest.mark.parametrize("body", [b"\xff\xfe\x00", b"turn=%ZZ&csrf=%", b"=&=&&&", b"{\"turn\":1}", b"a" * 1000])
def test_a_body_that_is_no_form_is_refused(signed_in, body):
    signed_in.begin("welkom")
    for kind in ("application/x-www-form-urlencoded", "application/json", "multipart/form-data", "text/plain"):
        page = signed_in.request("POST", "/tours/welkom", body, {"Content-Type": kind})
        assert page.status in (400, 403, 415), kind


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_do_nothing(signed_in, method):
    tour = signed_in.begin("welkom")
    for path in ("/tours/welkom", "/start", "/"):
        assert signed_in.request(method, path).status in (400, 404, 405, 501)
    assert signed_in.get("/tours/welkom").turn == tour.turn


@pytest.mark.parametrize("sent", [
    b"GET / HTTP/1.1\r\n\r\n", b"GARBAGE\r\n\r\n", b"\x16\x03\x01\x02\x00", b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
    b"POST /tours/welkom HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"])
def test_what_is_not_http_does_not_bring_it_down(base, visitor, sent):
    address = urlsplit(base)
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        try:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        except OSError:
            pass  # it may hang up at any moment
    assert visitor.get("/").status == 200
