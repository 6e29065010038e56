"""The API of the running server, held against the document that describes it."""
from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.core import NotSet
from schemathesis.specs.openapi.checks import unsupported_method

from Harness.api import DOCUMENT, Client, secret_file, signature
from Harness.pages import Visitor
from Harness.vicky import Server, team_link

STORY = "welkom"


def _served(folder: Path) -> Server:
    secret = str(secret_file(folder))
    return Server(folder / "data", options=(
        "--watch", "--intranet", "http://intranet.test", "--identity-key", secret, "--webhook-secret-file", secret))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = _served(tmp_path_factory.mktemp("api")).start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def preview(site: Server) -> str:
    """The key of a scene that an author plays."""
    author = Visitor(site.base)
    author.open_link(team_link(site.data))
    form = author.get(f"/team/stories/{STORY}/script").form(f"/team/stories/{STORY}/play")
    page = author.post(form.action, form.fields)
    assert page.status == 200
    return page.path.rsplit("/", 1)[1]


# --- whatever is sent ------------------------------------------------------------------------------------------------

schemathesis_config = schemathesis.Config.from_dict({
    "seed": 20,
    "generation": {"allow-x00": False, "with-security-parameters": False, "max-examples": 15},
    # What waits decides whether an input fits, and nobody has a story by a made-up name.
    "checks": {"positive_data_acceptance": {"expected-statuses": [200, 201, 204, 401, 403, 404, 409, 422]}},
    # A subject is counted in bytes, which a schema cannot say.
    "operations": [{"include-path": "/api/v1/webhooks/events",
                    "checks": {"positive_data_acceptance": {"expected-statuses": [204, 400]}}}],
})
api = schemathesis.openapi.from_dict(DOCUMENT, config=schemathesis_config)


@pytest.fixture(scope="module")
def somebody(site: Server) -> Client:
    client = Client.of(site.base, "schema", "Schema Tester")
    client.call("POST", "/api/v1/tours/{story}/turns", story=STORY, body={"turn": 0, "input": {"type": "begin"}})
    return client


@api.parametrize()
@settings(max_examples=15, deadline=None, derandomize=True, database=None, phases=[Phase.explicit, Phase.generate],
          suppress_health_check=list(HealthCheck))
def test_whatever_is_sent_is_answered_as_the_document_says(case, site, somebody, preview):
    operation = case.operation
    schemes = {name for choice in operation.definition.raw.get("security", []) for name in choice}
    headers = {}
    if "session" in schemes:
        # A session that ends, or goes on under another secret, is nobody else's.
        ends = case.path.startswith("/api/v1/sessions/")
        client = Client.of(site.base, "guest", "Gast Tester") if ends else somebody
        headers["Authorization"] = client.authorization
    elif "preview" in schemes:
        headers["Authorization"] = f"Preview {preview}"
    story = (case.path_parameters or {}).get("story")
    if story and len(story) % 2 and case.meta.generation.mode.is_positive:
        case.path_parameters["story"] = STORY
    if (case.query or {}).get("wait") in range(1, 26):
        case.query["wait"] = 0
    if case.path == "/api/v1/webhooks/events" and not isinstance(case.body, NotSet):
        body = case.body if isinstance(case.body, bytes) else json.dumps(case.body).encode()
        headers["Vicky-Signature"] = signature(body)
    response = case.call(base_url=site.base, headers=headers, timeout=10)
    case.validate_response(response, headers=headers, excluded_checks=[unsupported_method])


# --- a story from its beginning to its end ---------------------------------------------------------------------------

def _input(beat: dict, seen: set[str]) -> dict:
    """What somebody answers who never says the same twice."""
    def fresh(choices: list[dict]) -> str:
        ids = [choice["id"] for choice in choices]
        pick = next((one for one in ids if f"{beat['id']}.{one}" not in seen), ids[-1])
        seen.add(f"{beat['id']}.{pick}")
        return pick

    kind = beat["beat"]
    if kind == "choose":
        return {"type": "option", "option": fresh(beat["options"])}
    if kind == "ask":
        value = {"boolean": lambda: True, "integer": lambda: beat["max"], "text": lambda: "Noor",
                 "enumeration": lambda: beat["values"][-1]["id"]}[beat["type"]]()
        return {"type": "answer", "value": value}
    if kind == "quiz":
        if beat["kind"] == "text":
            return {"type": "answer", "value": "Victor"}
        ids = [answer["id"] for answer in beat["answers"]]
        return {"type": "answers", "answers": ids if beat["kind"] == "order" else ids[:1]}
    if kind == "feedback":
        score = {} if beat["scale"] == "text" else {"value": 3}
        return {"type": "feedback", **score, "text": "Fijn rondje.", "anonymous": beat["anonymous"] == "allowed"}
    if kind == "wait":
        return {"type": "skip" if "skip" in beat["inputs"] else "resume"}
    if "hint" in beat["inputs"] and beat["id"] not in seen:
        seen.add(beat["id"])
        return {"type": "hint"}
    return {"type": "done"}


def test_a_whole_story_is_walked_by_the_api_alone(site):
    noor = Client.of(site.base, "noor", "Noor Bakker")
    hello = noor.call("GET", "/api/v1/hello")
    assert hello["signIn"] == "token" and hello["words"]
    assert STORY in [one["story"] for one in noor.call("GET", "/api/v1/stories")["stories"]]
    assert "tour" not in noor.call("GET", "/api/v1/now")
    tour = noor.call("GET", "/api/v1/tours/{story}", story=STORY)
    assert tour["turn"] == 0 and tour["told"] == []
    turn, given, seen, kinds = 0, {"type": "begin"}, set(), set()
    for _ in range(200):
        taken = noor.call("POST", "/api/v1/tours/{story}/turns", story=STORY, body={"turn": turn, "input": given})
        assert taken["outcome"] == "turned" and taken["turn"] == turn + 1
        kinds |= {beat["beat"] for beat in taken["told"]}
        turn, last = taken["turn"], taken["told"][-1]
        if taken["over"]:
            break
        now = noor.call("GET", "/api/v1/now")
        assert now["tour"]["turn"] == turn and now["tour"]["beat"]["id"] == last["id"]
        given = _input(last, seen)
    assert taken["over"] and last["beat"] == "end"
    assert kinds >= {"say", "choose", "task", "feedback", "end"}, kinds
    tour = noor.call("GET", "/api/v1/tours/{story}", story=STORY)
    assert tour["told"][-1]["id"] == last["id"]
    assert "reply" in {item["beat"] for item in tour["told"]}
    english = noor.call("PUT", "/api/v1/tours/{story}/language", story=STORY, body={"language": "en"})
    assert english["language"] == "en" and english["told"] != tour["told"]
    # What it names shows without a session.
    for path in re.findall(r'"(/(?:stories|personas)/[^"]+)"', json.dumps(tour)):
        assert Client(site.base).send("GET", path).status == 200, path


def test_what_goes_wrong_is_a_problem(site, preview):
    sem = Client.of(site.base, "sem", "Sem de Groot")
    turns = "/api/v1/tours/{story}/turns"
    first = sem.call("POST", turns, story=STORY, body={"turn": 0, "input": {"type": "begin"}})
    option = {"type": "option", "option": first["told"][-1]["options"][0]["id"]}
    assert sem.call("POST", turns, story=STORY, body={"turn": 1, "input": option})["outcome"] == "turned"
    assert sem.call("POST", turns, story=STORY, body={"turn": 1, "input": option})["outcome"] == "repeated"
    old = sem.call("POST", turns, story=STORY, body={"turn": 1, "input": {"type": "skip"}}, status=409)
    assert old["turn"] == 2 and old["told"]
    sem.call("POST", turns, story=STORY, body={"turn": 2, "input": {"type": "option", "option": "x"}}, status=422)
    sem.call("POST", turns, story=STORY, body={"turn": 2}, status=400)
    sem.call("GET", "/api/v1/tours/{story}", story="nergens", status=404)
    sem.call("POST", "/api/v1/events", body={"event": "x" * 70_000}, status=413)
    Client(site.base).call("GET", "/api/v1/now", status=401)
    sem.call("GET", "/api/v1/preview", status=401)
    assert sem.send("GET", "/api/v1/now", headers={"Origin": "http://elsewhere.test"}).status == 403
    assert sem.send("PATCH", "/api/v1/now").headers["allow"] == "GET"


def test_a_scene_is_tried_without_a_trace(site, preview):
    author = Client(site.base, f"Preview {preview}")
    scenes = [one["scene"] for one in author.call("GET", "/api/v1/preview")["scenes"]]
    for scene in scenes:
        tour = author.call("POST", "/api/v1/preview", body={"scene": scene})
        assert tour["preview"] is True
        author.call("GET", "/api/v1/now")


def test_what_the_intranet_s_server_tells_is_believed_by_its_signature(site):
    body = json.dumps({"subject": "noor", "event": "group.joined"}).encode()
    hook = Client(site.base)
    assert hook.send("POST", "/api/v1/webhooks/events", body, {"Vicky-Signature": signature(body)}).status == 204
    assert hook.send("POST", "/api/v1/webhooks/events", body, {"Vicky-Signature": signature(b"{}")}).status == 401
    assert hook.send("POST", "/api/v1/webhooks/events", body).status == 401


# --- waiting ---------------------------------------------------------------------------------------------------------

def _waits(client: Client, path: str) -> tuple[threading.Thread, list]:
    ended: list = []

    def wait() -> None:
        status = client.send("GET", path).status
        ended.append((status, time.monotonic()))

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.5)
    return thread, ended


def test_two_windows_agree_within_a_second(site):
    iris = Client.of(site.base, "iris", "Iris Vos")
    stamp = iris.call("GET", "/api/v1/now")["stamp"]
    thread, ended = _waits(iris, f"/api/v1/now?stamp={stamp}&wait=20")
    iris.call("POST", "/api/v1/tours/{story}/turns", story=STORY, body={"turn": 0, "input": {"type": "begin"}})
    answered = time.monotonic()
    thread.join()
    assert ended[0][0] == 200 and ended[0][1] - answered < 1


def test_who_hangs_up_is_not_waited_for(site):
    daan = Client.of(site.base, "daan", "Daan Kok")
    stamp = daan.call("GET", "/api/v1/now")["stamp"]
    address = urlsplit(site.base)
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(f"GET /api/v1/now?stamp={stamp}&wait=25 HTTP/1.1\r\nHost: {address.netloc}\r\n"
                           f"Authorization: {daan.authorization}\r\n\r\n".encode())
        time.sleep(0.3)
    deadline = time.monotonic() + 5
    while not re.search(r"/api/v1/now 204 \d{3}\.\d ms\s*$", site.output()):
        assert time.monotonic() < deadline, site.output()[-300:]
        time.sleep(0.05)


def test_the_server_stops_at_once_though_somebody_waits(tmp_path):
    server = _served(tmp_path).start()
    yara = Client.of(server.base, "yara", "Yara Demir")
    stamp = yara.call("GET", "/api/v1/now")["stamp"]
    thread, ended = _waits(yara, f"/api/v1/now?stamp={stamp}&wait=25")
    start = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - start < 5
    thread.join()
    assert ended[0][0] == 204
