"""Compares the time and memory of fluent-lint with those of compare-locales, on a generated tree of 40 MB.

    python3 crates/fluent-lint/benches/compare-locales.py

Needs cargo, and Python with venv and pip, for compare-locales. The tree is like Thunderbird's: a reference and 60 locales with
164 files each. It is always the same. Time is processor time, so that other programs on the machine hardly matter.
"""

import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
VENV = ROOT / "target/compare-locales"
LOCALES = (
    "af ar ast be bg br bs ca cs cy da de dsb el es et eu fi fr fy ga gd gl he hr hsb hu hy id is it ja ka kab kk ko lt lv mk ms "
    "nb nl nn pl pt rm ro ru sk sl sq sr sv th tr uk uz vi zh cak"
).split()
FILES = 164
MESSAGES = 33


def main():
    run(["cargo", "build", "--release", "-p", "fluent-lint", "--locked"], cwd=ROOT, check=True)
    if not (VENV / "bin/compare-locales").exists():
        run([sys.executable, "-m", "venv", VENV], check=True)
    run([VENV / "bin/pip", "install", "-q", "compare-locales==9.0.5"], check=True)
    lint = [ROOT / "target/release/fluent-lint", "--reference", "en", "--format", "json"]
    half = len(LOCALES) // 2
    with tempfile.TemporaryDirectory() as folder:
        trees = {"whole": (LOCALES, FILES), "half the locales": (LOCALES[:half], FILES), "half the files": (LOCALES, FILES // 2)}
        measured = {}
        for name, (locales, files) in trees.items():
            tree = Path(folder) / name
            size, count = write(tree, locales, files)
            measured[name] = measure([*lint, tree])
            print(f"{name}: {count:,} files, {size / 1e6:.0f} MB")
            show("fluent-lint", measured[name])
        tree = Path(folder) / "whole"
        other = measure([VENV / "bin/compare-locales", tree / "l10n.toml", tree])
    show("compare-locales", other)
    time, memory = measured["whole"]
    print(f"fluent-lint takes 1/{other[0] / time:.0f} of the time of compare-locales")
    for name in list(trees)[1:]:
        print(f"the whole tree takes {time / measured[name][0]:.1f} times as long as {name}")


def run(command, **options):
    return subprocess.run([str(part) for part in command], **options)


def measure(command):
    """Returns the processor time of a command in seconds, and its peak memory in bytes."""
    with open(os.devnull, "w") as null:
        child = subprocess.Popen([str(part) for part in command], stdout=null, stderr=null)
        _, status, usage = os.wait4(child.pid, 0)
    # Both exit with 1 if a translation has errors, as some here do.
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{command[0]} exits with {code}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def show(name, measured):
    time, memory = measured
    print(f"  {name:<16} {time:7.2f} s {memory / 1e6:6.0f} MB")


def write(tree, locales, files):
    """Writes a tree, with the configuration of compare-locales. Returns its size in bytes and its number of files."""
    size = count = 0
    for locale in ["en", *locales]:
        language = Language(locale)
        for number in range(files):
            path = tree / locale / f"part{number % 9}" / f"file{number}.ftl"
            path.parent.mkdir(parents=True, exist_ok=True)
            text = "".join(language.messages(number)).encode()
            path.write_bytes(text)
            size, count = size + len(text), count + 1
    names = ", ".join(f'"{locale}"' for locale in locales)
    (tree / "l10n.toml").write_text(
        f'basepath = "."\nlocales = [{names}]\n[[paths]]\nreference = "en/**/*.ftl"\nl10n = "{{locale}}/**/*.ftl"\n'
    )
    return size, count


class Language:
    """Messages in an invented language, which depends only on the locale."""

    def __init__(self, locale):
        self.locale = locale
        self.random = random.Random(locale)
        syllable = lambda: self.random.choice("bdfgklmnprstvz") + self.random.choice("aeiouäé")
        self.words = ["".join(syllable() for _ in range(self.random.randint(1, 4))) for _ in range(500)]

    def text(self):
        return " ".join(self.random.choices(self.words, k=self.random.randint(2, 9)))

    def messages(self, file):
        if self.locale == "en":
            yield "### Shown in a window.\n\n"
        # The same identifier in every file, so that files are compared one by one.
        yield f"title = {self.text()}\n"
        if file == 0:
            yield f"-brand = {self.text()}\n"
        for number in range(MESSAGES):
            id = f"file{file}-message{number}"
            # Each locale lacks a tenth of the messages, and shows a variable too few in some.
            if self.locale != "en" and self.random.random() < 0.1:
                continue
            lost = self.locale != "en" and self.random.random() < 0.01
            name = "" if lost else " { $name }"
            if self.locale == "en" and number % 4 > 0:
                yield "# $name (String) - who it is\n# $count (Number) - how many there are\n"
            yield [
                f"{id} = {self.text()} {{ -brand }}\n",
                f"{id} = <b>{self.text()}</b>{name}.\n    .title = {self.text()}\n    .accesskey = {self.words[0][0]}\n",
                f"{id} =\n    .label = {self.text()}\n    .tooltip = {self.text()}{name}, {self.text()}!\n",
                f"{id} = {{ $count ->\n    [one] {self.text()}{name}\n   *[other] {{ $count }} {self.text()}{name}\n}}\n",
            ][number % 4]


main()
