"""A program that uses the API, and holds every answer against the document that describes it."""
from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import jsonschema_rs

from .vicky import PROJECT

DOCUMENT = json.loads((PROJECT / "Sources/Web/API/openapi.json").read_text(encoding="utf-8"))
SECRET = b"for-tests-alone-and-long-enough-to-sign-with"


def token(audience: str, subject: str, secret: bytes = SECRET, **claims: object) -> str:
    """What an intranet signs: a JWT (HS256) that holds for five minutes."""
    now = int(time.time())
    parts = [{"alg": "HS256", "typ": "JWT"},
             {"sub": subject, "aud": audience, "iat": now, "exp": now + 300, **claims}]
    head = b".".join(_base64(json.dumps(part).encode()) for part in parts)
    return (head + b"." + _base64(hmac.new(secret, head, hashlib.sha256).digest())).decode()


def signature(body: bytes, secret: bytes = SECRET) -> str:
    """What an intranet's server signs its messages with."""
    now = int(time.time())
    return f"t={now},v1={hmac.new(secret, f'{now}.'.encode() + body, hashlib.sha256).hexdigest()}"


def _base64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def secret_file(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "secret"
    path.write_bytes(SECRET)
    path.chmod(0o600)
    return path


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict:
        return json.loads(self.body)


class Client:
    """Sends JSON; `authorization` is `Bearer …` or `Preview …`."""

    def __init__(self, base: str, authorization: str | None = None) -> None:
        self.base = base
        self.authorization = authorization

    @classmethod
    def of(cls, base: str, subject: str, name: str) -> "Client":
        """Somebody whom the intranet signs for."""
        client = cls(base)
        session = client.call("POST", "/api/v1/sessions", body={"token": token(base, subject, name=name)})
        client.authorization = "Bearer " + session["session"]
        return client

    def call(self, method: str, path: str, *, body: object = None, status: int | None = None,
             **values: str) -> dict:
        """What the API answers; fails where that is not what the document says. `path` is the document's."""
        answer = self.send(method, path.format(**values), body)
        operation = DOCUMENT["paths"][path.partition("?")[0]][method.lower()]
        assert status is None or answer.status == status, f"{method} {path}: {answer.status} {answer.body!r}"
        assert status is not None or answer.status < 300, f"{method} {path}: {answer.status} {answer.body!r}"
        response = _resolved(operation["responses"][str(answer.status)])
        if "content" not in response:
            assert answer.body == b""
            return {}
        kind = answer.headers["content-type"]
        schema = {**response["content"][kind]["schema"], "components": DOCUMENT["components"]}
        jsonschema_rs.validator_for(schema).validate(answer.json)
        return answer.json

    def send(self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> Answer:
        address = urlsplit(self.base)
        connection = HTTPConnection(address.hostname, address.port, timeout=40)
        try:
            headers = dict(headers or {})
            if self.authorization:
                headers["Authorization"] = self.authorization
            raw = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
            if raw is not None:
                headers.setdefault("Content-Type", "application/json")
            connection.request(method, path, raw, headers)
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()


def _resolved(response: dict) -> dict:
    reference = response.get("$ref")
    return DOCUMENT["components"]["responses"][reference.rsplit("/", 1)[1]] if reference else response
