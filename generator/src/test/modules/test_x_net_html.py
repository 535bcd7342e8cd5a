# binds: golang.org/x/net/html
"""Parses HTML and walks through the nodes."""

import io

import go_html

root = go_html.Parse(io.BytesIO(b'<p>Links: <a href="foo">Foo</a> and <A HREF=/bar>Bar</A>'))
links = []
for node in root.Descendants():
    if node.Type == go_html.ElementNode and node.Data == "a":
        links += [attribute.Val for attribute in node.Attr if attribute.Key == "href"]
assert links == ["foo", "/bar"], links

out = io.BytesIO()
go_html.Render(out, root.FirstChild.LastChild.FirstChild)
assert out.getvalue() == b'<p>Links: <a href="foo">Foo</a> and <a href="/bar">Bar</a></p>', out.getvalue()
assert go_html.EscapeString("<a>") == "&lt;a&gt;"
