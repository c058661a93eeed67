"""What this system offers to lock a worker in, in words."""

from __future__ import annotations

import sys
from functools import cache
from typing import NamedTuple

from digitapp.language import tr


class Offer(NamedTuple):
    """The means that a worker is locked in by."""

    landlock: int
    """The ABI of Landlock, 0 for none: it guards files; TCP connections from 4 on, signals from 6 on."""
    seccomp: bool
    """Whether system calls can be filtered."""

    @property
    def is_whole(self) -> bool:
        """Whether workers are locked in entirely."""
        return self.landlock >= 3 and self.seccomp

    def sentence(self) -> str:
        """Say for `digitapp doctor` how models that are not ours are locked in."""
        if self.is_whole:
            said = tr(
                "Landlock (ABI {abi}) and seccomp: foreign models read their own folder, write into a temporary one, "
                "and start nothing, signal nothing and reach no network"
            )
        elif self.landlock:
            said = self._in_part()
        elif self.seccomp:
            said = tr(
                "seccomp alone: foreign models start nothing, signal nothing and reach no network, but can read and "
                "write your files, since this kernel offers no Landlock"
            )
        else:
            said = tr(
                "none that this app knows on this system; foreign models run in processes of their own: they have "
                "limits on time, an environment without your variables and a session of their own, but can read your "
                "files, write where you can and use the network"
            )
        return said.format(abi=self.landlock)

    def _in_part(self) -> str:
        if self.seccomp:
            return tr(
                "Landlock (ABI {abi}), seccomp: foreign models read their own folder, but can empty files that you can "
                "write"
            )
        if self.landlock >= 3:
            return tr(
                "Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and "
                "use the network"
            )
        return tr(
            "Landlock (ABI {abi}), no seccomp: foreign models read their own folder, but can start programs and use "
            "the network, but can empty files that you can write"
        )

    def of_a_model(self) -> str:
        """Say for a model's page where it runs."""
        if self.is_whole:
            return tr(
                "a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in: "
                "it reads its folder, writes nothing that stays, and starts nothing"
            )
        if self.landlock or self.seccomp:
            return tr(
                "a process of its own with limits on memory and time: if it crashes, the app goes on; it is locked in "
                "in part: digitapp doctor says how far"
            )
        return tr(
            "a process of its own with limits on memory and time: if it crashes, the app goes on; it is not locked in, "
            "since this system offers no way that the app knows: use models you trust"
        )


@cache
def offer() -> Offer:
    """Return what this system offers."""
    if not sys.platform.startswith("linux"):
        return Offer(0, False)
    from digitapp.workers.sandbox import landlock, seccomp

    return Offer(landlock.abi(), seccomp.is_offered())
