"""Counts which mistakes in docs/check.md compare-locales does not report, as README.md says.

    pip install compare-locales==9.0.5
    python3 crates/fluent-lint/tests/compare-locales.py

COMPARE_LOCALES is the path of compare-locales, if it is not on PATH.
"""

import os
import re
import subprocess
import tempfile
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs/check.md"
README = Path(__file__).parents[1] / "README.md"
# An error, a warning, a missing message, an obsolete or an unchanged one.
REPORTED = re.compile(r"^ *(ERROR:|WARNING:|\+|obsolete|unchanged)", re.MULTILINE)
CONFIG = """
basepath = "."
locales = ["{language}"]
[[paths]]
reference = "en/*.ftl"
l10n = "{{locale}}/*.ftl"
"""


def examples():
    """Yields each wrong translation: its rule, its language, its text and the text of its reference."""
    for section in PAGE.read_text().split("## Our own messages")[0].split("\n### `")[1:]:
        rule, section = section.split("`", 1)
        blocks = re.findall(r"```ftl (.+)\n((?:.|\n)*?)```", section)
        for index, (info, text) in enumerate(blocks):
            language, *kind = info.split(" ")
            if kind[:1] != ["wrong"] or language == "en":
                continue
            rights = [text for info, text in blocks[index:] if info.endswith("right")]
            references = [text for info, text in blocks[:index] if " " not in info]
            reference = references[-1] if references else rights[0]
            yield rule, language, visible(text), visible(reference)


def visible(text):
    """Returns a text with the characters that <U+200B> stands for."""
    return re.sub(r"<U\+([0-9A-F]+)>", lambda code: chr(int(code[1], 16)), text)


def report(language, text, reference):
    """Returns what compare-locales prints."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for name, content in [("en", reference), (language, text)]:
            (folder / name).mkdir()
            (folder / name / "a.ftl").write_text(content)
        (folder / "l10n.toml").write_text(CONFIG.format(language=language))
        command = [os.environ.get("COMPARE_LOCALES", "compare-locales"), "-q", "l10n.toml", "."]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


rules = {}
for rule, language, text, reference in examples():
    # compare-locales cannot know these: rules of greeting-api, and comments for this linter.
    if not rule.startswith("day-period") and rule != "ignore-comment":
        reported = bool(REPORTED.search(report(language, text, reference)))
        rules[rule] = rules.get(rule, True) and reported
silent = [rule for rule, reported in rules.items() if not reported]
print(f"{len(rules)} rules, of which compare-locales does not report {len(silent)}: {', '.join(silent)}")
readme = README.read_text()
assert f"Of {len(rules)} rules" in readme and all(f"`{rule}`" in readme for rule in silent), "README.md differs"
