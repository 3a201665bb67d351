#!/usr/bin/env python3
"""Looks at the pages of PDFs by where their text stands. Needs mutool (Debian: mupdf-tools). Usage: layout.py FOLDER

Fails when a line breaks the Japanese rules of line-breaking (禁則), a heading stands alone at the foot of a page, text lies outside
the margins or over other text, a page is hardly filled, a character is missing, a word in katakana is cut in running text, or too
many paragraphs end in a line of one or two characters.
"""
import collections
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

NO_START = set("、。，．）」』】〕〉》］｝！？：；ー々ゝゞヽヾ・％%ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～,.)]}:;!?")
NO_END = set("（「『【〔〈《［｛￥¥([{")
LIMITS = {
    "kinsoku": 0,
    "orphan heading": 0,
    "outside margins": 0,
    "overlap": 0,
    "page under 25 %": 0,
    "missing character": 0,
    "katakana cut in running text": 0,
    "last line of one or two characters": 9,
}
# points
MARGIN = 30
HEAD = 60
FOOT = 50
HEADING = 12

Line = collections.namedtuple("Line", "top bottom left right text size font")


def lines(page):
    for element in page.iter("line"):
        text, xs, ys, size, font = "", [], [], 0.0, ""
        for run in element.findall("font"):
            size, font = max(size, float(run.get("size"))), run.get("name")
            for char in run.findall("char"):
                quad = [float(number) for number in char.get("quad").split()]
                text += char.get("c")
                xs += quad[0], quad[2]
                ys += quad[1], quad[5]
        if text.strip():
            yield Line(min(ys), max(ys), min(xs), max(xs), text.strip(), size, font)


def goes_on(line, later):
    """Whether the second line is the next one of the same paragraph."""
    pitch = later.top - line.top
    same = line.font == later.font and abs(line.size - later.size) < 0.1 and abs(line.left - later.left) < 1.5
    return same and 0.6 * line.size < pitch < 1.9 * line.size


def breaks(line, before, after, wide):
    if before and line.text[0] in NO_START:
        yield "kinsoku", before.text[-12:] + " / " + line.text[:12]
    if after and line.text[-1] in NO_END:
        yield "kinsoku", line.text[-12:] + " / " + after.text[:12]
    if before and len(line.text) <= 2 and len(before.text) > 5 and re.search("[぀-鿿]", line.text):
        yield "last line of one or two characters", before.text[-12:] + " / " + line.text
    if after and line.right - line.left > wide and re.search("[ァ-ヴー]$", line.text) and re.match("[ァ-ヴー]", after.text):
        yield "katakana cut in running text", line.text[-8:] + " / " + after.text[:8]


def overlaps(body):
    for index, line in enumerate(body):
        for other in body[index + 1:]:
            across = min(line.right, other.right) - max(line.left, other.left)
            down = min(line.bottom, other.bottom) - max(line.top, other.top)
            if across > 2 and down > 2.5:
                yield "overlap", line.text[:16] + " / " + other.text[:16]


def faults(page, last_page, only_page):
    width, height = float(page.get("width")), float(page.get("height"))
    everything = sorted(lines(page), key=lambda line: (line.top, line.left))
    body = [line for line in everything if line.top > HEAD and line.bottom < height - FOOT]
    for line in everything:
        if set(line.text) & set("⏎〓�"):
            yield "missing character", line.text[:30]
        if line.left < MARGIN or line.right > width - MARGIN:
            yield "outside margins", line.text[:30]
    for line in body:
        before = next((other for other in body if other is not line and goes_on(other, line)), None)
        after = next((other for other in body if other is not line and goes_on(line, other)), None)
        yield from breaks(line, before, after, width / 2)
    yield from overlaps(body)
    if not body:
        return
    lowest = max(body, key=lambda line: line.bottom)
    if not only_page and (lowest.bottom - 74) / (height - 142) < 0.25:
        yield "page under 25 %", lowest.text[:30]
    if not last_page and lowest.size >= HEADING and "Bold" in lowest.font:
        yield "orphan heading", lowest.text[:30]


def main(folder):
    found = collections.defaultdict(list)
    pdfs = sorted(pathlib.Path(folder).rglob("*.pdf"))
    if not pdfs:
        sys.exit(f"layout: no PDF in {folder}")
    for pdf in pdfs:
        text = subprocess.run(["mutool", "draw", "-q", "-F", "stext", str(pdf)], capture_output=True, check=True).stdout
        pages = ET.fromstring(text).findall("page")
        for number, page in enumerate(pages, 1):
            for kind, what in faults(page, number == len(pages), len(pages) == 1):
                found[kind].append(f"{pdf.name} page {number}: {what}")
    bad = [kind for kind, most in LIMITS.items() if len(found[kind]) > most]
    for kind in bad:
        for hit in found[kind][:20]:
            print(f"layout: {kind}: {hit}", file=sys.stderr)
    print(f"layout: {len(pdfs)} PDFs; " + ", ".join(f"{kind} {len(found[kind])}" for kind in LIMITS))
    sys.exit(1 if bad else 0)


main(sys.argv[1])
