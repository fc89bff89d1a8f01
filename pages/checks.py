"""Rules of this project that a program can hold."""

from collections.abc import Iterator
from typing import Any

from django.apps import AppConfig, apps
from django.core.checks import CheckMessage, Error, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from wagtail.blocks import BaseStreamBlock, Block
from wagtail.fields import StreamField


@register
def check_block_names(app_configs: list[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """One name through class, stream key and template: QuoteBlock, quote, <app>/blocks/quote.html."""
    errors: list[CheckMessage] = []
    checked: set[tuple[str, type]] = set()
    for model in apps.get_models():
        if app_configs is not None and model._meta.app_config not in app_configs:
            continue
        for field in model._meta.get_fields():
            if isinstance(field, StreamField):
                for key, block in stream_children(field.stream_block):
                    if (key, type(block)) not in checked:
                        checked.add((key, type(block)))
                        errors += block_name_errors(key, block)
    return errors


def stream_children(block: Block) -> Iterator[tuple[str, Block]]:
    """Every block that an editor can put into a stream, at any depth, with its key."""
    for key, child in getattr(block, "child_blocks", {}).items():
        if isinstance(block, BaseStreamBlock):
            yield key, child
        yield from stream_children(child)
    if child := getattr(block, "child_block", None):
        yield from stream_children(child)


def block_name_errors(key: str, block: Block) -> list[CheckMessage]:
    """What is wrong with the names of this block."""
    name = type(block).__name__
    expected = "".join(word.capitalize() for word in key.split("_")) + "Block"
    if name != expected:
        return [
            Error(f'Stream key "{key}" stands for {name}; the class should be {expected}.', obj=name, id="pages.E001")
        ]
    app = type(block).__module__.partition(".")[0]
    template, path = getattr(block.meta, "template", None), f"{app}/blocks/{key}.html"
    if template != path:
        return [Error(f"{name} is shown by {template}; the template should be {path}.", obj=name, id="pages.E002")]
    try:
        get_template(path)
    except TemplateDoesNotExist:
        return [Error(f"{name} has no template {path}.", obj=name, id="pages.E003")]
    if not block.meta.group or not getattr(block.meta, "description", None) or block.meta.icon == "placeholder":
        return [Error(f"{name} needs an icon, a group and a description.", obj=name, id="pages.E004")]
    return []
