"""A browser without scripts, made of the standard library: pages, the forms in them, and posting those."""
from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urljoin, urlsplit


@dataclass
class Form:
    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    choices: dict[str, list[str]] = field(default_factory=dict)
    writable: set[str] = field(default_factory=set)
    notes: str = ""


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self.form: Form | None = None
        self.area: str | None = None
        self.list: str | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        has = dict(attributes)
        name, value = has.get("name") or "", has.get("value") or ""
        if tag == "form":
            self.form = Form(has.get("action") or "", (has.get("method") or "get").lower())
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag == "button":
            self.form.buttons.append((name, value))
        elif tag == "textarea":
            self.area = name
            self.form.writable.add(name)
            self.form.fields[name] = ""
        elif tag == "select":
            self.list = name
        elif tag == "option" and self.list:
            self.form.choices.setdefault(self.list, []).append(value)
            if "selected" in has or self.list not in self.form.fields:
                self.form.fields[self.list] = value
        elif tag == "input" and has.get("type") in ("radio", "checkbox"):
            self.form.choices.setdefault(name, []).append(value)
            if "checked" in has:
                self.form.fields[name] = value
        elif tag == "input" and name:
            self.form.fields[name] = value
            if has.get("type") != "hidden":
                self.form.writable.add(name)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None
        elif tag == "textarea":
            self.area = None
        elif tag == "select":
            self.list = None

    def handle_data(self, data: str) -> None:
        if not self.form:
            return
        if self.area:
            self.form.fields[self.area] += data
        else:
            self.form.notes += data


@dataclass
class Page:
    status: int
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def forms(self) -> list[Form]:
        reader = _Forms()
        reader.feed(self.text)
        return reader.forms

    def form(self, action: str) -> Form:
        for form in self.forms:
            if form.action == action:
                return form
        raise AssertionError(f"no form to {action} at {self.path} ({self.status}): {[f.action for f in self.forms]}")

    @property
    def turn(self) -> int:
        """The number of the turn that the page's tour stands at."""
        return next(int(form.fields["turn"]) for form in self.forms if "turn" in form.fields)

    def has(self, name: str, value: str) -> bool:
        """Whether a button of that name and value is on the page."""
        return any((name, value) in form.buttons for form in self.forms)


class Visitor:
    """One person's browser: keeps cookies, follows redirects, posts forms."""

    def __init__(self, base: str, timeout: float = 15) -> None:
        self.base = base
        self.cookies: dict[str, str] = {}
        self.timeout = timeout

    def request(self, method: str, path: str, body: bytes | None = None,
                headers: dict[str, str] | None = None) -> Page:
        """One request, no redirect followed."""
        sent = dict(headers or {})
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection = HTTPConnection(urlsplit(self.base).netloc, timeout=self.timeout)
        try:
            connection.request(method, path.split("#")[0], body, sent)
            answer = connection.getresponse()
            received = answer.read()
        finally:
            connection.close()
        self._keep(answer.headers.get_all("Set-Cookie") or [])
        return Page(answer.status, path, {k.lower(): v for k, v in answer.headers.items()}, received)

    def _keep(self, cookies: list[str]) -> None:
        for line in cookies:
            for name, morsel in SimpleCookie(line).items():
                if morsel.value and morsel["max-age"] != "0":
                    self.cookies[name] = morsel.value
                else:
                    self.cookies.pop(name, None)

    def get(self, path: str) -> Page:
        return self._follow(self.request("GET", path))

    def post(self, path: str, fields: dict[str, str], follow: bool = True) -> Page:
        page = self.request("POST", path, urlencode(fields).encode(),
                            {"Content-Type": "application/x-www-form-urlencoded"})
        return self._follow(page) if follow else page

    def _follow(self, page: Page) -> Page:
        for _ in range(5):
            if page.status not in (301, 302, 303, 307, 308):
                return page
            page = self.request("GET", urljoin(page.path, page.headers["location"]))
        raise AssertionError(f"redirected in circles at {page.path}")

    def open_link(self, link: str) -> Page:
        """Opens a personal link and presses its button."""
        page = self.get(link)
        return self.post(link, page.form(link).fields)

    def begin(self, story: str) -> Page:
        form = self.get("/start").form(f"/tours/{story}/begin")
        return self.post(form.action, form.fields)

    def answer(self, page: Page, story: str, follow: bool = True, **answers: str) -> Page:
        """Answers the turn that a page shows: `choose="ja"`, `answer="kantoor"`, `input="skip"`."""
        hidden = {k: v for k, v in page.form(f"/tours/{story}").fields.items() if k in ("turn", "csrf")}
        return self.post(f"/tours/{story}", {**hidden, **answers}, follow)
