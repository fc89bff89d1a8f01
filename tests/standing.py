"""The page tree of a new site, which stands from one module of tests to the next: making it takes a second."""

from contextlib import ExitStack

from django.db import transaction
from pytest_django import DjangoDbBlocker

from home.skeleton import build_skeleton


class StandingSkeleton:
    """Stored in a transaction that stays open, so that nothing remains when it is taken down."""

    def __init__(self, blocker: DjangoDbBlocker) -> None:
        self._blocker = blocker
        self._around: ExitStack | None = None

    def put_up(self) -> None:
        if self._around:
            return
        with self._blocker.unblock(), ExitStack() as around:
            around.enter_context(transaction.atomic())
            build_skeleton()
            self._around = around.pop_all()

    def take_down(self) -> None:
        if not self._around:
            return
        with self._blocker.unblock(), self._around:
            transaction.set_rollback(True)
        self._around = None
