# binds: github.com/PuerkitoBio/goquery
"""Selects elements of an HTML page."""

import io

import goquery

PAGE = b"""<html><body><h1>Teas</h1>
<ul class="list"><li><a href="/sencha">Sencha</a></li><li><a href="/assam">Assam</a></li><li>None</li></ul>
</body></html>"""

document = goquery.NewDocumentFromReader(io.BytesIO(PAGE))
assert document.Find("h1").Text() == "Teas"
links = document.Find("ul.list li a")
assert links.Length() == 2

found = []
links.Each(lambda i, link: found.append((i, link.Text(), link.AttrOr("href", ""))))
assert found == [(0, "Sencha", "/sencha"), (1, "Assam", "/assam")], found
assert links.Eq(1).Attr("href") == ("/assam", True)
assert list(document.Find("li").Map(lambda i, item: item.Text())) == ["Sencha", "Assam", "None"]
assert links.First().Html() == "Sencha"
assert [item.Text() for _, item in document.Find("li").EachIter()] == ["Sencha", "Assam", "None"]
