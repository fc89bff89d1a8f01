"""The schemas of sitemaps as their protocols describe them, to hold our files against.

https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from functools import cache

from lxml import etree

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
NAMESPACES = {"s": SITEMAP, "n": NEWS, "x": XHTML}

_SITEMAPS = f"""
<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"
  ns="{SITEMAP}" xmlns:n="{NEWS}" xmlns:x="{XHTML}">
  <start><choice><ref name="urlset"/><ref name="sitemapindex"/></choice></start>
  <define name="urlset"><element name="urlset"><oneOrMore><ref name="url"/></oneOrMore></element></define>
  <define name="sitemapindex"><element name="sitemapindex"><oneOrMore>
    <element name="sitemap"><ref name="loc"/><optional><ref name="lastmod"/></optional></element>
  </oneOrMore></element></define>
  <define name="url"><element name="url">
    <ref name="loc"/><optional><ref name="lastmod"/></optional>
    <zeroOrMore><ref name="link"/></zeroOrMore><optional><ref name="news"/></optional>
  </element></define>
  <define name="loc"><element name="loc"><ref name="address"/></element></define>
  <define name="lastmod"><element name="lastmod">
    <choice><data type="date"/><ref name="moment"/></choice>
  </element></define>
  <define name="link"><element name="x:link">
    <attribute name="rel"><value>alternate</value></attribute>
    <attribute name="hreflang"><ref name="language"/></attribute>
    <attribute name="href"><ref name="address"/></attribute>
  </element></define>
  <define name="news"><element name="n:news">
    <element name="n:publication">
      <element name="n:name"><data type="string"><param name="minLength">1</param></data></element>
      <element name="n:language"><data type="string"><param name="pattern">[a-z]{{2,3}}</param></data></element>
    </element>
    <element name="n:publication_date"><choice><data type="date"/><ref name="moment"/></choice></element>
    <element name="n:title"><data type="string"><param name="minLength">1</param></data></element>
  </element></define>
  <define name="address"><data type="anyURI">
    <param name="pattern">https?://[!-~]+</param><param name="minLength">12</param><param name="maxLength">2048</param>
  </data></define>
  <define name="language"><data type="string">
    <param name="pattern">x-default|[a-z]{{2,3}}(-[A-Za-z0-9]+)*</param>
  </data></define>
  <define name="moment"><data type="dateTime">
    <param name="pattern">.*(Z|[+\\-][0-9]{{2}}:[0-9]{{2}})</param>
  </data></define>
</grammar>
"""


@cache
def _schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.fromstring(_SITEMAPS))


def valid(data: bytes) -> etree._Element:
    """The root of a file that keeps to the protocol; the fault of one that doesn't is raised."""
    assert len(data) < 50 * 1024 * 1024
    root = etree.fromstring(data)
    _schema().assertValid(root)
    addresses = root.xpath("s:*/s:loc/text()", namespaces=NAMESPACES)
    assert len(addresses) == len(set(addresses)) <= 50_000
    return root


def addresses(root: etree._Element) -> list[str]:
    """What the file names, in its order."""
    return root.xpath("s:*/s:loc/text()", namespaces=NAMESPACES)


def alternates(root: etree._Element) -> dict[str, dict[str, str]]:
    """For each address its links to translations, by language."""
    return {
        url.findtext("s:loc", namespaces=NAMESPACES): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMESPACES)
        }
        for url in root.findall("s:url", NAMESPACES)
    }


def changes(root: etree._Element) -> dict[str, str | None]:
    """For each address when it changed."""
    return {
        url.findtext("s:loc", namespaces=NAMESPACES): url.findtext("s:lastmod", namespaces=NAMESPACES)
        for url in root.findall("s:url", NAMESPACES)
    }
