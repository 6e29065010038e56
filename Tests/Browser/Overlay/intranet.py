"""A small intranet on an origin of its own, with a policy as strict as they come, that signs who is there."""
from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

FILES = Path(__file__).with_name("site")
KINDS = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css"}


class Intranet:
    """`vicky` is her origin; `secret` is what tokens are signed with."""

    def __init__(self, port: int, vicky: str, secret: bytes) -> None:
        self.base = f"http://127.0.0.1:{port}"
        self.vicky = vicky
        self.secret = secret
        handler = type("Handler", (Handler,), {"site": self})
        self.server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self.server.daemon_threads = True

    def start(self) -> Intranet:
        Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    @property
    def policy(self) -> str:
        return f"default-src 'self' {self.vicky}; require-trusted-types-for 'script'; trusted-types vicky"

    def token(self, subject: str) -> str:
        now = int(time.time())
        claims = {"sub": subject, "name": f"Noor {subject}", "given_name": "Noor", "aud": self.vicky, "iat": now,
                  "exp": now + 300, "origin": self.base}
        head = ".".join(encoded(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
        return f"{head}.{encoded(hmac.new(self.secret, head.encode(), hashlib.sha256).digest())}"


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Intranet

    def log_message(self, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path == "/vicky-token":
            who = SimpleCookie(self.headers.get("Cookie")).get("who")
            return self.answer(b"" if who is None else json.dumps({"token": self.site.token(who.value)}).encode(),
                               "application/json", status=401 if who is None else 200)
        if address.path == "/favicon.ico":
            return self.answer(b"", "image/x-icon")
        file = FILES / address.path.lstrip("/")
        if file.is_file():
            return self.answer(file.read_bytes(), KINDS[file.suffix])
        query = {name: values[-1] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        page = (FILES / "page.html").read_text(encoding="utf-8")
        title = address.path.strip("/").split("/")[0].capitalize() or "Dashboard"
        tag = "" if "without" in query else self.script(query) * (2 if "twice" in query else 1)
        page = page.replace("{title}", title).replace("{script}", tag)
        return self.answer(page.encode(), KINDS[".html"])

    def script(self, query: dict[str, str]) -> str:
        who = "" if "window" in query else 'data-token-address="/vicky-token"'
        more = "".join(f' data-{name}="{query[name]}"' for name in ("corner", "shortcut") if name in query)
        return f'<script src="{self.site.vicky}/embed.js" crossorigin="anonymous" defer {who}{more}></script>'

    def answer(self, body: bytes, kind: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", self.site.policy)
        self.send_header("Cache-Control", "no-store")
        if "alone" in parse_qs(urlsplit(self.path).query, keep_blank_values=True):
            self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.end_headers()
        self.wfile.write(body)
