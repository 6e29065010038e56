"""New versions of a story, and what the database has of its publications and tours."""
from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from .vicky import BINARY, PROJECT, run

STORY = "welkom"
PERSONAS = ("--personas", str(PROJECT / "personas"))


def version(folder: Path, number: int) -> Path:
    """The story with other words, a sentence more and another picture, ready to be published."""
    story = folder / str(number) / STORY
    shutil.copytree(PROJECT / "stories" / STORY, story)
    file = story / "story.xml"
    text = file.read_text(encoding="utf-8")
    text = re.sub(r"<title>.*?</title>", f"<title>Welkom, versie {number}</title>", text, count=1)
    said = f'<say id="versie-{number}">Dit is versie {number}.</say>'
    file.write_text(re.sub(r"(<scene [^>]*>)", rf"\1{said}", text, count=1), encoding="utf-8")
    picture = next((story / "media").glob("*.svg"))
    picture.write_text(picture.read_text(encoding="utf-8") + f"<!-- {number} -->\n", encoding="utf-8")
    return story


def publish(story: Path, data: Path) -> str:
    return run("publish", str(story), *PERSONAS, data=data)


def people_under_way(count: int, data: Path) -> None:
    """Employees in the middle of the story that was published, at every place that random walks come by."""
    subprocess.run(
        [BINARY.with_name("bench"), "tours", data / "vicky.sqlite", PROJECT / "stories" / STORY / "story.xml",
         str(count)], check=True, capture_output=True)


@contextmanager
def database(data: Path) -> Iterator[sqlite3.Connection]:
    """As another program sees it; foreign keys and the file itself are in order."""
    with closing(sqlite3.connect(data / "vicky.sqlite", timeout=30)) as connection:
        yield connection


def assert_whole(data: Path) -> None:
    """The file is sound, and every publication has its story and all its files, as they were."""
    with database(data) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        for hashed, content in db.execute(
                "SELECT version, bytes FROM story_version UNION ALL SELECT hash, bytes FROM published_file"):
            assert hashlib.sha256(content).digest() == hashed


def publications(data: Path) -> list[tuple[int, bytes]]:
    """Number and version, by number."""
    with database(data) as db:
        return db.execute(
            "SELECT number, version FROM publication WHERE story = ? ORDER BY number", (STORY,)).fetchall()


def files(number: int, data: Path) -> dict[str, bytes]:
    """Path and hash of all that was published with the story."""
    with database(data) as db:
        return dict(db.execute(
            "SELECT path, hash FROM publication_file WHERE story = ? AND number = ?", (STORY, number)))
