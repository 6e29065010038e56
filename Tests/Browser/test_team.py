"""The web team sees how far everybody is, and nothing finer."""
from __future__ import annotations

import csv
import html
import io
import re
import time

from Harness.pages import Visitor
from Harness.vicky import Server, employ, team_link as link_for_the_team
from Harness.walking import walk_to
from screens import Screen, sign_in


def counts(browser, base) -> dict[str, tuple[int, int, int]]:
    screen = Screen(browser, base)
    screen.open("/team")
    rows = {}
    for row in screen.all("tbody tr"):
        story = row.find_element("css selector", "th a").get_attribute("href").rsplit("/", 1)[1]
        rows[story] = tuple(int(cell.text) for cell in row.find_elements("css selector", "td"))
    return rows


def test_the_counts_follow_what_employees_do(browser, base, employee, colleague, team_link):
    sign_in(browser, base, team_link)
    fresh, begun, finished = counts(browser, base)["onderweg"]
    one, other = Visitor(base), Visitor(base)
    one.open_link(employee.link)
    other.open_link(colleague.link)
    one.begin("onderweg")
    walk_to(other, "onderweg", lambda form: False)
    assert counts(browser, base)["onderweg"] == (fresh - 2, begun + 1, finished + 1)
    one.answer(one.get("/tours/onderweg"), "onderweg", choose="nee")
    assert counts(browser, base)["onderweg"] == (fresh - 2, begun + 1, finished + 1), "saying no stays 'begun'"


def test_per_employee_there_is_a_status_and_dates(browser, base, employee, team_link):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    walk_to(visitor, "fanclub", lambda form: False)
    sign_in(browser, base, team_link)
    screen = Screen(browser, base)
    screen.open("/team/stories/fanclub")
    row = next(row for row in screen.all("table.people tbody tr") if employee.name in row.text)
    dates = [item.get_attribute("datetime") for item in row.find_elements("css selector", "time")]
    assert len(dates) == 2
    assert all(len(date) == len("2026-11-24") for date in dates), "days, no moments"


def test_the_report_downloads(browser, base, employee, colleague, team_link):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    walk_to(visitor, "fanclub", lambda form: False)
    sign_in(browser, base, team_link)
    screen = Screen(browser, base)
    screen.open("/team/stories/fanclub")
    screen.find("a[download]").click()
    deadline = time.monotonic() + 10
    while not (files := list(browser.downloads.glob("*.csv"))) and time.monotonic() < deadline:
        time.sleep(0.05)
    raw = files[0].read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "Excel wants the mark"
    assert raw.count(b"\n") == raw.count(b"\r\n")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert any(colleague.name in row for row in rows), "who has not begun is in it"
    assert len({len(row) for row in rows}) == 1
    assert any(employee.name in row for row in rows)


def test_the_report_on_the_page_and_in_the_file_agree(team):
    page = team.get("/team/stories/welkom").text.split('id="publications"')[0]
    file = team.get("/team/stories/welkom/completion.csv").body.decode("utf-8-sig")
    names_in_file = {row[0] for row in list(csv.reader(io.StringIO(file)))[1:]}
    names_on_page = {html.unescape(name) for name in re.findall(r'<th role="rowheader" scope="row">([^<]*)</th>', page)}
    assert names_on_page == names_in_file


def test_the_web_team_sees_no_answers(base, employee, team):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    walk_to(visitor, "welkom", lambda form: "text" in form.writable)
    for path in ("/team", "/team/stories/welkom", "/team/stories/welkom/completion.csv", "/team/feedback"):
        text = team.get(path).text
        for word in ("kantoor", "parkeren"):
            assert word not in text, path


def test_where_names_are_off_nobody_can_be_made_out(tmp_path):
    links = employ([f"Collega {letter}" for letter in "ABCDEFGH"], tmp_path / "data")
    server = Server(tmp_path / "data", options=("--without-names",)).start()
    try:
        one = Visitor(server.base)
        one.open_link(links["Collega A"])
        one.begin("onderweg")
        team = Visitor(server.base)
        team.open_link(link_for_the_team(server.data))
        assert "minder dan 5" in team.get("/team").text
        for path in ("/team", "/team/stories/onderweg", "/team/stories/onderweg/completion.csv"):
            assert "Collega " not in team.get(path).text, path
    finally:
        server.stop()
