# binds: github.com/yuin/goldmark github.com/yuin/goldmark/extension
"""Turns Markdown into HTML."""

import io

import extension
import goldmark

out = io.BytesIO()
goldmark.Convert(b"# Tea\n\nHot *and* green.\n", out)
assert out.getvalue() == b"<h1>Tea</h1>\n<p>Hot <em>and</em> green.</p>\n"

markdown = goldmark.New(goldmark.WithExtensions(extension.GFM))
out = io.BytesIO()
markdown.Convert(b"| a | b |\n|---|---|\n| 1 | ~~2~~ |\n", out)
assert b"<td><del>2</del></td>" in out.getvalue(), out.getvalue()
