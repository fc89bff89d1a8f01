"""The rules of RFC 4287 for a feed as this site makes it: a grammar, and what no grammar can say."""

from collections import Counter
from datetime import datetime
from urllib.parse import urlsplit

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"

# RELAX NG of the elements that may stand in a feed, without extensions: RFC 4287, section 4.
GRAMMAR = etree.RelaxNG(
    etree.fromstring("""
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="feed">
      <ref name="language"/>
      <interleave>
        <ref name="about"/>
        <optional><element name="subtitle"><ref name="text"/></element></optional>
        <optional><element name="icon"><data type="anyURI"/></element></optional>
        <optional><element name="logo"><data type="anyURI"/></element></optional>
        <zeroOrMore><ref name="entry"/></zeroOrMore>
      </interleave>
    </element>
  </start>
  <define name="entry">
    <element name="entry">
      <ref name="language"/>
      <interleave>
        <ref name="about"/>
        <optional><element name="published"><data type="dateTime"/></element></optional>
        <optional><element name="summary"><ref name="text"/></element></optional>
        <element name="content"><ref name="text"/></element>
      </interleave>
    </element>
  </define>
  <define name="about">
    <interleave>
      <element name="id"><data type="anyURI"/></element>
      <element name="title"><ref name="text"/></element>
      <element name="updated"><data type="dateTime"/></element>
      <optional><element name="rights"><ref name="text"/></element></optional>
      <zeroOrMore><element name="author"><ref name="person"/></element></zeroOrMore>
      <zeroOrMore><element name="contributor"><ref name="person"/></element></zeroOrMore>
      <zeroOrMore>
        <element name="category">
          <attribute name="term"/>
          <optional><attribute name="scheme"><data type="anyURI"/></attribute></optional>
          <optional><attribute name="label"/></optional>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="link">
          <attribute name="href"><data type="anyURI"/></attribute>
          <optional><attribute name="rel"/></optional>
          <optional>
            <attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute>
          </optional>
          <optional><attribute name="hreflang"><ref name="tag"/></attribute></optional>
          <optional><attribute name="title"/></optional>
        </element>
      </zeroOrMore>
    </interleave>
  </define>
  <define name="person">
    <interleave>
      <element name="name"><data type="string"><param name="minLength">1</param></data></element>
      <optional><element name="uri"><data type="anyURI"/></element></optional>
    </interleave>
  </define>
  <define name="text">
    <optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional>
    <text/>
  </define>
  <define name="language">
    <optional><attribute name="xml:lang"><ref name="tag"/></attribute></optional>
  </define>
  <define name="tag">
    <data type="string"><param name="pattern">[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*</param></data>
  </define>
</grammar>""")
)


def faults(document: bytes) -> list[str]:
    """What is wrong with a feed; nothing with a valid one."""
    feed = etree.fromstring(document)
    found = [] if GRAMMAR.validate(feed) else [str(error) for error in GRAMMAR.error_log]
    entries = feed.findall(f"{ATOM}entry")
    ids = Counter(element.findtext(f"{ATOM}id") for element in [feed, *entries])
    found += [f"{number} times the id {name}" for name, number in ids.items() if number > 1]
    if feed.find(f"{ATOM}author") is None and any(entry.find(f"{ATOM}author") is None for entry in entries):
        found.append("somebody has to stand for each entry (4.1.1)")
    for element in [feed, *entries]:
        found += _faults_of_links(element)
        found += [f"{moment} has no time zone (RFC 3339)" for moment in _moments(element) if moment.tzinfo is None]
    if not any(link.get("rel") == "self" for link in feed.findall(f"{ATOM}link")):
        found.append("the feed doesn't say where it stands (4.1.1)")
    return found


def _moments(element: etree._Element) -> list[datetime]:
    moments = element.xpath("*[local-name() = 'updated' or local-name() = 'published']/text()")
    return [datetime.fromisoformat(moment) for moment in moments]


def _faults_of_links(element: etree._Element) -> list[str]:
    """Every address has a host; of a type and language there is one alternate (4.1.1, 4.1.2)."""
    links = element.findall(f"{ATOM}link")
    alternates = Counter(
        (link.get("type"), link.get("hreflang")) for link in links if link.get("rel", "alternate") == "alternate"
    )
    found = [f"{number} alternates of {what}" for what, number in alternates.items() if number > 1]
    addresses = [link.get("href") for link in links]
    addresses += element.xpath(".//*[local-name() = 'uri' or local-name() = 'icon' or local-name() = 'logo']/text()")
    return found + [f"{address} has no host" for address in addresses if not urlsplit(address).netloc]
